import type { Rule } from '../rule.ts';

export const shareLabel: Rule = {
  id: 'share-label',
  label: 'other',
  when: (line) => line.topics.has('share'),
  says: () => 'it belongs to a share bar',
  yes: ['Facebook', 'Share'],
  no: ['The mayor was pleased.'],
};
