import type { Rule } from '../rule.ts';

export const noticeNear: Rule = {
  id: 'notice-near',
  label: 'other',
  when: (line, context) =>
    Math.min(
      1,
      (context.near('newsletter', line.index, 2) +
        context.near('paywall', line.index, 2) +
        context.near('cookies', line.index, 2)) /
        2,
    ),
  says: () => 'notices of the site are near',
  yes: ['Sign up for our newsletter\n> Every morning at six\nAlready a subscriber?'],
  no: ['> Harbour festival opens with record crowd'],
};
