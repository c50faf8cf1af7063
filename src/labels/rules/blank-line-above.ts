import type { Rule } from '../rule.ts';

export const blankLineAbove: Rule = {
  id: 'blank-line-above',
  label: 'title',
  when: (line) => line.line.blankBefore > 0,
  says: () => 'a blank line stands above',
  yes: ['Home\n\n> Sport'],
  no: ['Home\n> Sport'],
};
