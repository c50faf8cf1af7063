import type { Rule } from '../rule.ts';

/** Labels of videos and audio end with how long they play: "Harbour seen from above (1:39)". */
export const duration: Rule = {
  id: 'duration',
  label: 'other',
  when: (line) => line.words < 30 && /(?:^|[\s(])\d{1,3}:\d{2}\)?$/u.test(line.text),
  says: () => 'it ends with a time of play',
  yes: ['Harbour seen from above (1:39)', 'Watch again 02:15'],
  no: ['The match ended 2:1', 'The mayor was pleased.'],
};
