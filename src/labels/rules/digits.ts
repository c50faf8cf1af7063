import type { Rule } from '../rule.ts';

export const digits: Rule = {
  id: 'digits',
  label: 'other',
  when: (line) => Math.min(1, line.digits * 4),
  says: () => 'much of it is digits',
  yes: ['12:30 | 14.05.2024'],
  no: ['The mayor was pleased.'],
};
