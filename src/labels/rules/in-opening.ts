import type { Rule } from '../rule.ts';

/** The first paragraphs tell what the headline and the lead say. */
export const inOpening: Rule = {
  id: 'in-opening',
  label: 'title',
  when: (line, context) => context.inOpening(line.index),
  says: (line, context) =>
    `${Math.round(context.inOpening(line.index) * 100)} % of its words stand in the first paragraphs`,
  yes: [
    '> Council decides on tram line\nThe council decided on Monday evening that the new tram line will be built at last.',
  ],
  no: ['> Harbour festival opens\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
