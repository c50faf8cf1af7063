import type { Rule } from '../rule.ts';

export const titleCase: Rule = {
  id: 'title-case',
  label: 'title',
  when: (line) => line.words >= 4 && line.words <= 20 && line.capitals > 0.55,
  says: () => 'most of its words begin with a capital',
  yes: ['Council Approves New Tram Line After Long Debate'],
  no: ['Council approves new tram line'],
};
