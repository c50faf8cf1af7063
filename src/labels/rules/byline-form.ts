import type { Rule } from '../rule.ts';

export const bylineForm: Rule = {
  id: 'byline-form',
  label: 'byline',
  when: (line) => line.byline,
  says: () => 'it reads like a byline',
  yes: ['By Jane Doe'],
  no: ['The mayor was pleased.'],
};
