import { isRunning } from '../regions.ts';
import type { Rule } from '../rule.ts';

/** A lead is parted from the body by a byline, a date, a picture or share buttons. */
export const textThenBreak: Rule = {
  id: 'text-then-break',
  label: 'lead',
  when: (line, context) => isRunning(line) && !isRunning(context.below(line.index)),
  says: () => 'it is running text, and what follows is none',
  yes: ['> The council decided on Monday evening that the new tram line will be built at last.\nBy Anna Berg'],
  no: [
    '> The council decided on Monday evening that the new tram line will be built at last.\nThe mayor said that she was pleased with the vote and thanked all who had spoken for it.',
  ],
};
