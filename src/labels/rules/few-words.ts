import type { Rule } from '../rule.ts';

export const fewWords: Rule = {
  id: 'few-words',
  label: 'subheading',
  when: (line) => line.words > 3.5 && line.words <= 7,
  says: () => 'it has four to seven words',
  yes: ['What the council decided'],
  no: ['Sport', 'The council decided on Monday evening to build the new tram line at last.'],
};
