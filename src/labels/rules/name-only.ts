import type { Rule } from '../rule.ts';

export const nameOnly: Rule = {
  id: 'name-only',
  label: 'byline',
  when: (line) => line.name,
  says: () => 'it holds a name and nothing else',
  yes: ['Jane Doe'],
  no: ['The mayor was pleased.'],
};
