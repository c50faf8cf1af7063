import type { Rule } from '../rule.ts';

export const date: Rule = {
  id: 'date',
  label: 'published',
  when: (line) => line.date,
  says: () => 'it states a date',
  yes: ['May 3, 2024'],
  no: ['The mayor was pleased.'],
};
