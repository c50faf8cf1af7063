import type { Rule } from '../rule.ts';

/** The line before the main text that weighs most as a headline. */
export const bestHeadline: Rule = {
  id: 'best-headline',
  label: 'title',
  when: (line, context) => line.index === context.headline,
  says: () => 'it reads more like a headline than any other line before the main text',
  yes: [
    'Home\n> Council approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.\nThe tram line had been discussed by the council for years. Now it will be built.',
  ],
  no: [
    '> Home\nCouncil approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.',
  ],
};
