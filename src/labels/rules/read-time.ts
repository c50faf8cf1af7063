import type { Rule } from '../rule.ts';

export const readTime: Rule = {
  id: 'read-time',
  label: 'other',
  when: (line) => line.topics.has('readTimes'),
  says: () => 'it states a reading time',
  yes: ['5 min read'],
  no: ['The mayor was pleased.'],
};
