import type { Rule } from '../rule.ts';

export const longWithoutFinalMark: Rule = {
  id: 'long-without-final-mark',
  label: 'teaser',
  when: (line) => line.words >= 10 && (line.ending === 'none' || line.ending === 'comma'),
  says: () => 'it is long and ends without a mark',
  yes: ['Council approves new tram line after a debate of nine hours in the town hall'],
  no: [
    'Council approves new tram line',
    'The council decided on Monday evening that the new tram line will be built at last.',
  ],
};
