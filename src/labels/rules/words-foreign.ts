import type { Rule } from '../rule.ts';

/** A teaser of another article speaks of other things than the text does. */
export const wordsForeign: Rule = {
  id: 'words-foreign',
  label: 'related',
  when: (line, context) => line.words >= 4 && line.words < 60 && line.recurring < 0.15 && context.mainStart >= 0,
  says: () => 'hardly any of its words occur in the running text',
  yes: [
    '> Harbour festival opens with record crowd\nThe council decided on Monday evening that the tram line will be built at last.',
  ],
  no: [
    '> Council decided on tram line\nThe council decided on Monday evening that the tram line will be built at last.',
  ],
};
