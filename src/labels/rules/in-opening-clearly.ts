import type { Rule } from '../rule.ts';

/** A line that shares most of its words with the first paragraphs is about the same. */
export const inOpeningClearly: Rule = {
  id: 'in-opening-clearly',
  label: 'title',
  when: (line, context) => line.words > 3.5 && line.words <= 25 && context.inOpening(line.index) >= 0.5,
  says: () => 'at least half of its words stand in the first paragraphs',
  yes: [
    '> Council decides on tram line\nThe council decided on Monday evening that the new tram line will be built at last.',
  ],
  no: [
    '> Harbour festival opens on Monday\nThe council decided on Monday evening that the new tram line will be built at last.',
  ],
};
