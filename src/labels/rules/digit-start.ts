import type { Rule } from '../rule.ts';

export const digitStart: Rule = {
  id: 'digit-start',
  label: 'other',
  when: (line) => line.startsDigit,
  says: () => 'it begins with a digit',
  yes: ['3 comments'],
  no: ['The mayor was pleased.'],
};
