import type { Rule } from '../rule.ts';

export const proseBelowNear: Rule = {
  id: 'prose-below-near',
  label: 'paragraph',
  when: (line, context) => Math.min(1, context.proseWords(line.index + 1, line.index + 2) / 60),
  says: () => 'running text follows right below',
  yes: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
  no: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
};
