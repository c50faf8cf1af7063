import type { Rule } from '../rule.ts';

/** A teaser's title is followed by its text. */
export const endsWithoutPeriodBeforeText: Rule = {
  id: 'ends-without-period-before-text',
  label: 'related',
  when: (line, context) =>
    line.words > 3.5 &&
    line.words <= 20 &&
    (line.ending === 'none' || line.ending === 'question') &&
    (context.lines[line.index + 1]?.prose ?? 0) > 0.3 &&
    (context.lines[line.index + 1]?.words ?? 0) < 50 &&
    (context.lines[line.index + 2]?.prose ?? 0) < 0.3,
  says: () => 'a single piece of text follows, then a label',
  yes: [
    '> Harbour festival opens on Monday\nThe festival has begun on Monday evening with a concert of the orchestra in the old town.\nRead more',
  ],
  no: ['> Harbour festival opens on Monday\nSport'],
};
