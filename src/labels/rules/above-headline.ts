import type { Rule } from '../rule.ts';

export const aboveHeadline: Rule = {
  id: 'above-headline',
  label: 'other',
  when: (line, context) => context.headline >= 0 && line.index < context.headline,
  says: () => 'the best headline is still to come',
  yes: [
    '> Home\nCouncil approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.\nThe tram line had been discussed by the council for years.',
  ],
  no: [
    '> Council approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.',
  ],
};
