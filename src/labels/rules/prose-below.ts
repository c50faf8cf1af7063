import type { Rule } from '../rule.ts';

export const proseBelow: Rule = {
  id: 'prose-below',
  label: 'paragraph',
  when: (line, context) => Math.min(1, context.proseWords(line.index + 1, line.index + 8) / 200),
  says: () => 'there is running text below',
  yes: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
  no: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
};
