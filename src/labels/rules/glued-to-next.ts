import type { Rule } from '../rule.ts';

export const gluedToNext: Rule = {
  id: 'glued-to-next',
  label: 'related',
  when: (line) => line.line.gluedAfter,
  says: () => 'the next piece stands on the same line, without a space',
  yes: ['[glued] > Harbour festival opens¦The festival has begun.'],
  no: ['[glued] Harbour festival opens¦> The festival has begun.'],
};
