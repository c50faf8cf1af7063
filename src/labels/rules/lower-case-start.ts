import type { Rule } from '../rule.ts';

export const lowerCaseStart: Rule = {
  id: 'lower-case-start',
  label: 'paragraph',
  when: (line) => line.startsLower,
  says: () => 'it begins in lower case',
  yes: ['as the mayor said on Monday'],
  no: ['The mayor was pleased.'],
};
