import type { Rule } from '../rule.ts';

export const twoOrThreeWords: Rule = {
  id: 'two-or-three-words',
  label: 'other',
  when: (line) => line.words > 1.5 && line.words <= 3.5,
  says: () => 'it has two or three words',
  yes: ['Live TV', 'Local news'],
  no: ['Sport', 'Council approves new tram line'],
};
