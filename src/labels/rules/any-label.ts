import type { Rule } from '../rule.ts';

export const anyLabel: Rule = {
  id: 'any-label',
  label: 'other',
  when: (line) => line.topics.size > 0,
  says: () => 'it holds a phrase that labels of pages hold',
  yes: ['Read more'],
  no: ['The mayor was pleased.'],
};
