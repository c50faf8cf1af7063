import type { Rule } from '../rule.ts';

export const headlineLength: Rule = {
  id: 'headline-length',
  label: 'title',
  when: (line) => line.words > 4.5 && line.words <= 16,
  says: () => 'it is as long as headlines are (5 to 16 words)',
  yes: ['Council approves new tram line after long debate'],
  no: ['Sport'],
};
