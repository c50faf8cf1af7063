import type { Rule } from '../rule.ts';

export const relativeTime: Rule = {
  id: 'relative-time',
  label: 'related',
  when: (line) => line.topics.has('relativeTimes'),
  says: () => 'it states how long ago',
  yes: ['3 hours ago'],
  no: ['The mayor was pleased.'],
};
