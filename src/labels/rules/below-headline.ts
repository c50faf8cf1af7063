import type { Rule } from '../rule.ts';

/** Between the headline and the text stand the lead, the byline and the date. */
export const belowHeadline: Rule = {
  id: 'below-headline',
  label: 'lead',
  when: (line, context) =>
    context.headline >= 0 && line.index > context.headline
      ? Math.max(0, 1 - (line.index - context.headline - 1) / 8)
      : false,
  says: () => 'the best headline stands shortly above',
  yes: [
    'Home\nCouncil approves tram line\n> The council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.\nThe tram line had been discussed by the council for years. Now it will be built.',
  ],
  no: [
    '> Council approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.',
  ],
};
