import type { Rule } from '../rule.ts';

/** In a list of teasers every entry has its date. */
export const datesAround: Rule = {
  id: 'dates-around',
  label: 'related',
  when: (line, context) =>
    Math.min(1, [-4, -3, -2, -1, 1, 2, 3, 4].filter((d) => context.lines[line.index + d]?.date).length / 3),
  says: () => 'there are dates all around',
  yes: ['May 3, 2024\n> Harbour festival opens with record crowd\nMay 4, 2024\nRail strike to last\nMay 5, 2024'],
  no: ['> Harbour festival opens with record crowd'],
};
