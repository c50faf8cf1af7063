import type { Rule } from '../rule.ts';

/** Length, a final mark and function words together are what running text has and labels lack. */
export const prose: Rule = {
  id: 'prose',
  label: 'paragraph',
  when: (line) => line.prose,
  says: (line) => 'it reads like running text (' + Math.round(line.prose * 100) + ' %)',
  yes: ['The council decided on Monday evening that the new tram line will be built at last.'],
  no: ['Tram line, harbour, university'],
};
