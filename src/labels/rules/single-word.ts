import type { Rule } from '../rule.ts';

export const singleWord: Rule = {
  id: 'single-word',
  label: 'other',
  when: (line) => line.words <= 1.5,
  says: () => 'it is a single word',
  yes: ['Sport', 'Menu'],
  no: ['Council approves new tram line'],
};
