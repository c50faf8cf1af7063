import type { Rule } from '../rule.ts';

/** One sentence of running text in the middle of labels is a notice or a teaser. */
export const isolatedProse: Rule = {
  id: 'isolated-prose',
  label: 'other',
  when: (line, context) =>
    line.prose >= 0.4 &&
    context.proseWords(line.index - 4, line.index - 1) + context.proseWords(line.index + 1, line.index + 4) < 20,
  says: () => 'no other running text is near',
  yes: ['Home\n> We would like to tell you on Monday evening what our readers like best of all.\nSport'],
  no: [
    'The council decided on Monday evening that the new tram line will be built at last.\n> The mayor said on Monday evening that the new tram line will be built at once.\nThe council decided on Monday evening that the new tram line will be built at last.',
  ],
};
