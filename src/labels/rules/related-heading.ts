import type { Rule } from '../rule.ts';

export const relatedHeading: Rule = {
  id: 'related-heading',
  label: 'other',
  when: (line) => line.topics.has('relatedHeadings'),
  says: () => 'it opens a list of other articles',
  yes: ['Most read'],
  no: ['The mayor was pleased.'],
};
