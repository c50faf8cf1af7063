import type { Rule } from '../rule.ts';

export const exclamation: Rule = {
  id: 'exclamation',
  label: 'title',
  when: (line) => line.ending === 'exclamation',
  says: () => 'it ends with an exclamation mark',
  yes: ['Champions at last!'],
  no: ['The council decided on Monday.'],
};
