import type { Rule } from '../rule.ts';

/** Paragraphs stand in a row; a notice or a teaser in running text stands alone among labels. */
export const paragraphRun: Rule = {
  id: 'paragraph-run',
  label: 'paragraph',
  when: (line, context) => context.inRun(line.index),
  says: () => 'it is one of several paragraphs in a row about the same',
  yes: [
    '> The council of Westford decided on Monday evening that the new tram line will be built at last, said the mayor.\nThe mayor of Westford thanked the council for the decision on the tram line, which will be built in four years.',
  ],
  no: [
    '> The council of Westford decided on Monday evening that the new tram line will be built at last, said the mayor.\nHome',
  ],
};
