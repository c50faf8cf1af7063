import type { Rule } from '../rule.ts';

export const bylineWord: Rule = {
  id: 'byline-word',
  label: 'byline',
  when: (line) => line.topics.has('bylineWords'),
  says: () => 'it begins like a byline',
  yes: ['By Jane Doe'],
  no: ['The mayor was pleased.'],
};
