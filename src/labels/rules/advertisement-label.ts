import type { Rule } from '../rule.ts';

export const advertisementLabel: Rule = {
  id: 'advertisement-label',
  label: 'other',
  when: (line) => line.topics.has('advertisement'),
  says: () => 'it marks an advertisement',
  yes: ['Advertisement'],
  no: ['The mayor was pleased.'],
};
