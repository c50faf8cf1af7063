import type { Rule } from '../rule.ts';

export const upperCase: Rule = {
  id: 'upper-case',
  label: 'other',
  when: (line) => line.upper > 0.5 && line.words >= 1,
  says: () => 'it is written in capitals',
  yes: ['MOST READ'],
  no: ['Most read'],
};
