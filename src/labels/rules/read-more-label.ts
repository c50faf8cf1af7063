import type { Rule } from '../rule.ts';

export const readMoreLabel: Rule = {
  id: 'read-more-label',
  label: 'other',
  when: (line) => line.topics.has('readMore'),
  says: () => 'it is a "read more" label',
  yes: ['Read more'],
  no: ['The mayor was pleased.'],
};
