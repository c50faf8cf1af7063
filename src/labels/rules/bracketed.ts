import type { Rule } from '../rule.ts';

/** Text browsers write buttons and images in brackets. */
export const bracketed: Rule = {
  id: 'bracketed',
  label: 'other',
  when: (line) => line.words < 14 && /^[([{]/u.test(line.text),
  says: () => 'it begins with a bracket',
  yes: ['(BUTTON) Search', '[logo.png]'],
  no: ['The mayor (67) was pleased.'],
};
