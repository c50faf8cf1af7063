import { expect, it } from 'vitest';
import { labelLines } from '../src/labels/label.ts';
import { prepare } from '../src/normalize.ts';
import { teaserRows } from '../src/sections/teaser-rows.ts';

const rows = (...lines: string[]): [number, string][] => {
  const { context } = prepare(lines.join('\n'), { language: 'en' });
  return [...teaserRows(labelLines(context))];
};

const [A, B] = ['Council drops plan for a second lighthouse', 'Ferries stay in port until Sunday morning'];

it('a line with "Read more" below, twice, is a row of teasers', () => {
  expect(rows('The council met on Monday.', A, 'Read more', B, 'Read more', 'Imprint')).toEqual([
    [1, 'related'],
    [3, 'related'],
  ]);
});

it('the text that was glued to a title is the text of the teaser', () => {
  const glued = 'Council drops plan for a lighthouseThe council has dropped its plan on Monday.';
  expect(rows(glued, 'Read more »', B, 'Read more »')).toEqual([
    [0, 'related'],
    [1, 'teaser'],
    [3, 'related'],
  ]);
});

it('in any language, if the label is an arrow behind few words', () => {
  expect(rows(A, 'Gehiago irakurri »', B, 'Gehiago irakurri »')).toHaveLength(2);
});

it.each([
  ['one alone', [A, 'Read more', B, 'Imprint']],
  ['labels of several kinds', [A, 'Read more', B, 'Full story']],
  ['lines between', [A, 'Read more', 'Imprint', B, 'Read more']],
  ['short lines', ['Ferries late', 'Read more', 'Council met', 'Read more']],
  ['issues of a paper', ['The Gazette of May 3, 2024', 'Read more', 'The Gazette of May 4, 2024', 'Read more']],
])('but not %s', (_, lines) => {
  expect(rows(...lines)).toEqual([]);
});
