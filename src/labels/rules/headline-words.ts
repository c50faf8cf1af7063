import type { Rule } from '../rule.ts';

const LONGEST = 12;

/** A long line whose words come back is better evidence than a short one: "Budget" recurs in any article on it. */
export const headlineWords: Rule = {
  id: 'headline-words',
  label: 'title',
  when: (line, context) =>
    ((line.recurring + context.inOpening(line.index)) / 2) * (Math.min(line.words, LONGEST) / LONGEST) ** 0.6,
  says: () => 'it has many words, and the article takes them up',
  yes: [
    '> Council approves tram line in the old town\nThe council of the old town decided on Monday evening that the tram line will be built at last.\nThe tram line in the old town had been discussed by the council for years. The council approves of it.',
  ],
  no: [
    '> Weather\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.',
  ],
};
