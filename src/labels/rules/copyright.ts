import type { Rule } from '../rule.ts';

const COPYRIGHT = /©|\(c\)\s*\d{4}|copyright/iu;

export const copyright: Rule = {
  id: 'copyright',
  label: 'footer',
  when: (line) => line.words < 60 && COPYRIGHT.test(line.text),
  says: () => 'it states a copyright',
  yes: ['© 2024 Westford Gazette', 'Copyright 2024 Westford Gazette'],
  no: ['The mayor was pleased.'],
};
