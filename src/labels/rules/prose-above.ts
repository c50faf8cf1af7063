import type { Rule } from '../rule.ts';

export const proseAbove: Rule = {
  id: 'prose-above',
  label: 'paragraph',
  when: (line, context) => Math.min(1, context.proseWords(line.index - 8, line.index - 1) / 200),
  says: () => 'there is running text above',
  yes: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
  no: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
