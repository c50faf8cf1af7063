import type { Rule } from '../rule.ts';

export const dateWord: Rule = {
  id: 'date-word',
  label: 'published',
  when: (line) => line.topics.has('dateWords'),
  says: () => 'it announces a date',
  yes: ['Published May 3, 2024'],
  no: ['The mayor was pleased.'],
};
