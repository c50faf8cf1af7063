import type { Rule } from '../rule.ts';

export const teaserLength: Rule = {
  id: 'teaser-length',
  label: 'teaser',
  when: (line) => line.words > 16 && line.words <= 45,
  says: () => 'it is as long as leads and teasers are (17 to 45 words)',
  yes: [
    'After a debate of nine hours the council of Westford has approved the tram line that is to link the harbour with the university.',
  ],
  no: ['Council approves new tram line'],
};
