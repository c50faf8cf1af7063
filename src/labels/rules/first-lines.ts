import type { Rule } from '../rule.ts';

export const firstLines: Rule = {
  id: 'first-lines',
  label: 'other',
  when: (line) => Math.max(0, 1 - line.index / 6),
  says: () => 'it is one of the first lines',
  yes: ['> Westford Gazette\nSport'],
  no: ['a\nb\nc\nd\ne\nf\ng\nh\n> i'],
};
