import type { Rule } from '../rule.ts';

export const commentsLabel: Rule = {
  id: 'comments-label',
  label: 'other',
  when: (line) => line.topics.has('comments'),
  says: () => 'it belongs to a comment section',
  yes: ['Comments'],
  no: ['The mayor was pleased.'],
};
