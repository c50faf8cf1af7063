import type { Rule } from '../rule.ts';

const SEPARATOR = /[|•·›»/]\s|\s[|•·›»/]/u;

/** Menus and data lines are set with pipes, bullets and slashes between their parts. */
export const separator: Rule = {
  id: 'separator',
  label: 'other',
  when: (line) => line.words < 40 && SEPARATOR.test(line.text),
  says: () => 'a separator (|, •, /, ») stands in it',
  yes: ['Home | Politics | Sport'],
  no: ['The mayor was pleased.'],
};
