import type { Rule } from '../rule.ts';

export const wordsRecur: Rule = {
  id: 'words-recur',
  label: 'title',
  when: (line) => (line.words >= 2 ? line.recurring : false),
  says: (line) => Math.round(line.recurring * 100) + ' % of its words recur in the running text',
  yes: ['> Council approves tram\nThe council decided on Monday evening that the tram line will be built at last.'],
  no: ['> Harbour festival opens\nThe council decided on Monday evening that the tram line will be built at last.'],
};
