import type { Rule } from '../rule.ts';

/** Words that a kicker or a section adds to the headline; a lead that takes up all its words adds more. */
export const MOST_ADDED = 8;
const ALL = 0.99;

/** The headline once more with its kicker, its section or the name of the site is no lead. */
export const holdsHeadline: Rule = {
  id: 'holds-headline',
  label: 'title',
  when: (line, context) => {
    const headline = context.lines[context.headline];
    return (
      headline !== undefined &&
      line.index !== headline.index &&
      line.key !== headline.key &&
      line.words >= headline.words &&
      line.words <= headline.words + MOST_ADDED &&
      context.heldBy(headline.index, [line.index]) >= ALL
    );
  },
  says: () => 'it is the headline and little more',
  yes: [
    'Council approves tram line\nBy Anna Berg\n> Decision Council approves tram line\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.\nThe tram line had been discussed by the council for years. Now it will be built.',
  ],
  no: [
    'Council approves tram line\nCouncil approves tram line\n> The council decided on Monday evening.\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.',
    'Council approves tram line\n> The council approves the tram line that was discussed for years, and says when the first of the trams will run.\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.',
  ],
};
