import type { Rule } from '../rule.ts';

export const cookieNotice: Rule = {
  id: 'cookie-notice',
  label: 'other',
  when: (line) => line.topics.has('cookies'),
  says: () => 'it speaks of cookies or consent',
  yes: ['We use cookies to improve our site.'],
  no: ['The mayor was pleased.'],
};
