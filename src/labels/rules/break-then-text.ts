import { isRunning } from '../regions.ts';
import type { Rule } from '../rule.ts';

/** The body begins after a byline, a date, a picture or share buttons. */
export const breakThenText: Rule = {
  id: 'break-then-text',
  label: 'paragraph',
  when: (line, context) => isRunning(line) && !isRunning(context.above(line.index)),
  says: () => 'it is running text, and the line above is none',
  yes: ['By Anna Berg\n> The council decided on Monday evening that the new tram line will be built at last.'],
  no: [
    'The mayor said that she was pleased with the vote and thanked all who had spoken for it.\n> The council decided on Monday evening that the new tram line will be built at last.',
  ],
};
