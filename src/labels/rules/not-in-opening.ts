import type { Rule } from '../rule.ts';

/** A line that shares nothing with the first paragraphs is about something else. */
export const notInOpening: Rule = {
  id: 'not-in-opening',
  label: 'related',
  when: (line, context) => line.words > 3.5 && line.words <= 25 && context.inOpening(line.index) === 0,
  says: () => 'none of its words stand in the first paragraphs',
  yes: [
    '> Harbour festival opens with fireworks\nThe council decided on Monday evening that the new tram line will be built at last.',
  ],
  no: [
    '> Council decides on tram line\nThe council decided on Monday evening that the new tram line will be built at last.',
  ],
};
