import type { Rule } from '../rule.ts';

export const colon: Rule = {
  id: 'colon',
  label: 'other',
  when: (line) => line.ending === 'colon',
  says: () => 'it ends with a colon',
  yes: ['Read more:'],
  no: ['The council decided on Monday.'],
};
