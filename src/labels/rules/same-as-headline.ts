import type { Rule } from '../rule.ts';

export const sameAsHeadline: Rule = {
  id: 'same-as-headline',
  label: 'title',
  when: (line, context) =>
    context.headline >= 0 && line.index !== context.headline && line.key === context.lines[context.headline]?.key,
  says: () => 'it is the same as the best headline',
  yes: [
    '> Council approves tram line\nCouncil approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.\nThe tram line had been discussed by the council for years. Now it will be built.',
  ],
  no: [
    '> Home\nCouncil approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.',
  ],
};
