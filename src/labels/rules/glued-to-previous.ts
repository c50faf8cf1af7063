import type { Rule } from '../rule.ts';

export const gluedToPrevious: Rule = {
  id: 'glued-to-previous',
  label: 'teaser',
  when: (line) => line.line.gluedBefore,
  says: () => 'the piece before stands on the same line, without a space',
  yes: ['[glued] Harbour festival opens¦> The festival has begun.'],
  no: ['[glued] > Harbour festival opens¦The festival has begun.'],
};
