import type { Rule } from '../rule.ts';

/** As `best-headline`, but with how much better it is than the others. */
export const headlineShare: Rule = {
  id: 'headline-share',
  label: 'title',
  when: (line, context) => context.headlineShare(line.index),
  says: () => 'of the lines before the main text it reads most like a headline',
  yes: [
    'Home\n> Council approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.\nThe tram line had been discussed by the council for years. Now it will be built.',
  ],
  no: [
    '> Home\nCouncil approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.\nThe tram line had been discussed by the council for years. Now it will be built.',
  ],
};
