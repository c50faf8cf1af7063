import { expect, it } from 'vitest';
import { linkMarkEdits } from '../src/lines/link-marks.ts';
import { normalize } from '../src/normalize.ts';
import { applyEdits, unedited } from '../src/text/edits.ts';

const without = (text: string): string => applyEdits(unedited(text), linkMarkEdits(text)).text;

const LIST =
  '\n\nReferences\n\n   Visible links:\n   1. https://gazette.example/\n   2. https://gazette.example/fund\n';

it('removes the numbers of links that the text lists at its end', () => {
  expect(without(`[1]Gazette\n\nThe [2]fund pays.${LIST}`)).toBe(`Gazette\n\nThe fund pays.${LIST}`);
  expect(without(`The [1]fund pays.${LIST}`)).toBe(`The fund pays.${LIST}`);
});

it.each([
  ['no list', '[1]Gazette\n\nThe [2]fund pays.'],
  ['footnotes', `The fund pays.[1] So does the council.[2]\n${LIST}`],
  ['a list of something else', '[1]Gazette\n\nThe [2]fund pays.\n\n1. Berg\n2. Roe\n'],
  ['a list with gaps', '[1]Gazette\n\nThe [2]fund pays.\n\n1. https://a.example/\n3. https://b.example/\n'],
  ['text below the list', `[1]Gazette\n\nThe [2]fund pays.${LIST}\nThe council meets again on Monday, the mayor says.`],
])('but not with %s', (_, text) => {
  expect(without(text)).toBe(text);
});

it('keeps numbers that are none of the list, or out of order', () => {
  expect(without(`[1]Gazette "[w]e [9]pay", and [2]fund, and [1]again${LIST}`)).toBe(
    `Gazette "[w]e [9]pay", and fund, and [1]again${LIST}`,
  );
});

it('lists them as repairs, and unwraps by the columns that the browser saw', () => {
  const text = [
    '   [1]Council drops plan for second lighthouse',
    '',
    '   The council of Port Esker has dropped its plan for a [2]second',
    '   lighthouse on the northern mole after a survey found the rock',
    '   beneath it too soft to build on. Nine of the members voted for',
    '   it, two did not, and one of them was asleep in the gallery when',
    '   the vote was taken, as the mayor noticed.',
    '',
    'References',
    '',
    '   1. https://gazette.example/plan',
    '   2. https://gazette.example/light',
  ].join('\n');
  const { title, body, repairs } = normalize(text);
  expect(title).toBe('Council drops plan for second lighthouse');
  expect(body[0]?.text).toMatch(/^The council .* a second lighthouse on .* noticed\.$/u);
  expect(repairs.filter(({ rule }) => rule === 'link-marks')).toHaveLength(2);
  expect(normalize(text, { skip: ['link-marks'] }).body[0]?.text).toContain('[2]second');
});
