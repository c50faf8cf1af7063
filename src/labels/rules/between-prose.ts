import type { Rule } from '../rule.ts';

export const betweenProse: Rule = {
  id: 'between-prose',
  label: 'paragraph',
  when: (line, context) =>
    Math.min(
      1,
      Math.min(context.proseWords(line.index - 3, line.index - 1), context.proseWords(line.index + 1, line.index + 3)) /
        40,
    ),
  says: () => 'it stands between running text',
  yes: [
    'The council decided on Monday evening that the new tram line will be built at last.\n> What happens next\nThe mayor said on Monday evening that the new tram line will be built at once.',
  ],
  no: ['The council decided on Monday evening that the new tram line will be built at last.\n> What happens next'],
};
