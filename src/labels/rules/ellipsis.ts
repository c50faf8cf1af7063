import type { Rule } from '../rule.ts';

/** Teasers are cut by a fixed number of characters. */
export const ellipsis: Rule = {
  id: 'ellipsis',
  label: 'teaser',
  when: (line) => line.ending === 'ellipsis',
  says: () => 'it ends with an ellipsis',
  yes: ['The council decided on Monday that the…', 'The council decided on Monday that the...'],
  no: ['The council decided on Monday.'],
};
