import type { Rule } from '../rule.ts';

export const navigationLabel: Rule = {
  id: 'navigation-label',
  label: 'other',
  when: (line) => line.topics.has('navigation'),
  says: () => 'it belongs to a menu',
  yes: ['Skip to content'],
  no: ['The mayor was pleased.'],
};
