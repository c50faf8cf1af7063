import type { Rule } from '../rule.ts';

import type { LineFacts } from '../context.ts';

const isHeadline = (line: LineFacts | undefined): boolean =>
  line !== undefined && line.words > 4.5 && line.words <= 18 && line.prose < 0.5;

/** A list of teasers is a run of lines as long as headlines. */
export const headlineNeighbours: Rule = {
  id: 'headline-neighbours',
  label: 'related',
  when: (line, context) =>
    isHeadline(context.lines[line.index]) &&
    (Number(isHeadline(context.lines[line.index - 1])) +
      Number(isHeadline(context.lines[line.index - 2])) +
      Number(isHeadline(context.lines[line.index + 1])) +
      Number(isHeadline(context.lines[line.index + 2]))) /
      4,
  says: () => 'the lines around it are as long as headlines, too',
  yes: [
    'Council approves new tram line after debate\n> Harbour festival opens with record crowd\nRail strike to last until Sunday evening',
  ],
  no: ['Home\n> Harbour festival opens with record crowd\nSport'],
};
