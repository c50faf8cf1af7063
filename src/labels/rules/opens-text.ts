import type { Rule } from '../rule.ts';

/** The first running text below the headline is the lead or the first paragraph. */
export const opensText: Rule = {
  id: 'opens-text',
  label: 'lead',
  when: (line, context) => context.opens(line.index),
  says: () => 'it is the first running text below the best headline',
  yes: [
    'Council decides on tram line\n> The council decided on Monday evening that the new tram line will be built at last.\nThe mayor said that she was pleased with the vote and thanked all who had spoken for it.\nThe council had spoken about the tram line for years.',
  ],
  no: [
    'Council decides on tram line\nThe council decided on Monday evening that the new tram line will be built at last.\n> The mayor said that she was pleased with the vote and thanked all who had spoken for it.\nThe council had spoken about the tram line for years.',
  ],
};
