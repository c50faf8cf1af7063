import type { Rule } from '../rule.ts';

export const proseAboveNear: Rule = {
  id: 'prose-above-near',
  label: 'paragraph',
  when: (line, context) => Math.min(1, context.proseWords(line.index - 2, line.index - 1) / 60),
  says: () => 'running text stands right above',
  yes: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
  no: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
