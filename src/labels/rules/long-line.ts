import type { Rule } from '../rule.ts';

/** Long lines are hardly ever anything but running text: link text and labels are short. */
export const longLine: Rule = {
  id: 'long-line',
  label: 'paragraph',
  when: (line) => line.words > 25,
  says: () => 'it is long',
  yes: [
    'After a debate of nine hours the council of Westford has approved the tram line that is to link the harbour with the university, with the hospital in between and two stops at the market.',
  ],
  no: ['Council approves new tram line'],
};
