import type { Rule } from '../rule.ts';

/** A newsletter box or a teaser does not end the article while paragraphs in a row are still to come. */
export const paragraphsAhead: Rule = {
  id: 'paragraphs-ahead',
  label: 'paragraph',
  when: (line, context) => Math.min(1, context.runAhead(line.index) / 3),
  says: (line, context) => `${context.runAhead(line.index)} more paragraphs in a row are still to come`,
  yes: [
    '> Home\nThe council of Westford decided on Monday evening that the new tram line will be built at last, said the mayor.\nThe mayor of Westford thanked the council for the decision on the tram line, which will be built in four years.',
  ],
  no: [
    'The council of Westford decided on Monday evening that the new tram line will be built at last, said the mayor.\nThe mayor of Westford thanked the council for the decision on the tram line, which will be built in four years.\n> Home',
  ],
};
