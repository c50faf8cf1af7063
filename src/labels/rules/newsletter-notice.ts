import type { Rule } from '../rule.ts';

export const newsletterNotice: Rule = {
  id: 'newsletter-notice',
  label: 'other',
  when: (line) => line.topics.has('newsletter'),
  says: () => 'it offers a newsletter or an app',
  yes: ['Sign up for our newsletter'],
  no: ['The mayor was pleased.'],
};
