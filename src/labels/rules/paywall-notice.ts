import type { Rule } from '../rule.ts';

export const paywallNotice: Rule = {
  id: 'paywall-notice',
  label: 'other',
  when: (line) => line.topics.has('paywall'),
  says: () => 'it speaks of subscriptions',
  yes: ['Already a subscriber?'],
  no: ['The mayor was pleased.'],
};
