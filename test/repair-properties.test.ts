/** What holds for the repair of any text, tried on texts made of pieces that glue is made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRepairs, repair } from '../src/index.ts';

const words = [
  'Achse',
  'Der',
  'der',
  'am',
  'Rat',
  'Haus',
  'Ukraine',
  'Krieg',
  'The',
  'the',
  'in',
  'It',
  'U',
  'S',
  'Dr',
  'bzw',
  'com',
  'at',
  'de',
  'js',
  'YouTube',
  'Leser',
  'Innen',
  'innen',
  'mehr',
  'lesen',
  'March',
  'Mai',
  '2024',
  '7',
  '20247',
  '55',
  'AM',
  'UTC',
  'Updated',
  'La',
  'être',
  'Él',
  'Ñandú',
  'São',
  'Под',
  'и',
  '東京',
  '서울',
  'http',
  'www',
  'ÄRZTE',
  'l',
  'O',
  'e',
];
const marks = [
  '.',
  '!',
  '?',
  '…',
  '...',
  ':',
  ',',
  '"',
  '„',
  '“',
  '”',
  '»',
  '«',
  "'",
  '’',
  '‚',
  '‘',
  '(',
  ')',
  '[',
  ']',
  '-',
  '–',
  '/',
  '@',
  '#',
  '&',
  ';',
  '<',
  '>',
  '%',
  '€',
  '//',
  '¿',
  '🎉',
  '_',
];
const blanks = [' ', ' ', ' ', '\n', '\r\n', '\u00A0', '\u2009', '\t', '\n\n', '\u2028', '\u0085'];
const damage = [
  'Ã¼',
  'â€™',
  'â€œ',
  'Ã',
  'Â',
  'Ã ',
  'Ã©',
  'Г¶',
  'Гј',
  '√§',
  'Ð¿',
  '\u0093',
  '\u0081',
  '\uFFFD',
  '\u00AD',
  '\u200B',
  '\uFEFF',
  '\u001B[1m',
  '\0',
  '&amp;',
  '&amp;amp;',
  '&lt;b&gt;',
  '&#8220;',
  '<br>',
  '<p>',
  '</p>',
  '<b',
  '<!--',
  '-->',
  'u\u0308',
  '\u0301',
  '\uD800',
  '\u212B',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 4, arbitrary: fc.constantFrom(...blanks) },
  { weight: 2, arbitrary: fc.constantFrom(...damage) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const language = fc.constantFrom(undefined, 'de', 'en', 'fr', 'und');
/** One seed for every run: what fails here must fail there too. `PROPERTY_RUNS` looks for more. */
const runs = { seed: 20240620, numRuns: Number(process.env.PROPERTY_RUNS ?? 1500) };

/** The text without the white space that a joint inserts. */
const solid = (value: string): string => value.replaceAll(' ', '');

describe('repair', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(text, language, (source, code) => {
        const options = code === undefined ? {} : { language: code };
        const once = repair(source, options).text;
        expect(repair(once, options)).toMatchObject({ text: once, repairs: [] });
      }),
      runs,
    );
  });

  it('can be replayed from its list', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: repaired, repairs } = repair(source);
        expect(applyRepairs(source, repairs)).toBe(repaired);
        expect(applyRepairs(source, [...repairs].reverse())).toBe(repaired);
      }),
      runs,
    );
  });

  it('changes what it lists and nothing else', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { text: repaired, repairs } = repair(source);
        let at = 0;
        let rest = repaired;
        for (const { start, end, replacement, before, after } of repairs) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(source.slice(start, end)).not.toBe(replacement);
          const between = source.slice(at, start);
          expect(rest.startsWith(between + replacement)).toBe(true);
          rest = rest.slice(between.length + replacement.length);
          at = end;
          expect(source).toContain(before);
          expect(after).toContain(replacement);
        }
        expect(rest).toBe(source.slice(at));
        if (repairs.length === 0) expect(repaired).toBe(source);
      }),
      runs,
    );
  });

  it('only inserts spaces where it mends joints', () => {
    fc.assert(
      fc.property(text, language, (source, code) => {
        const skip = ['mojibake', 'markup', 'control', 'invisible', 'nfc', 'spaces', 'line-ends'];
        const { text: repaired, repairs } = repair(source, { skip, ...(code === undefined ? {} : { language: code }) });
        expect(solid(repaired)).toBe(solid(source));
        for (const { start, end, replacement } of repairs) expect([end - start, replacement]).toEqual([0, ' ']);
      }),
      runs,
    );
  });

  it('makes none of the repairs that are skipped, and only those that are asked for', () => {
    fc.assert(
      fc.property(text, (source) => {
        const rules = new Set(repair(source).repairs.map(({ rule }) => rule));
        for (const rule of rules) {
          expect(repair(source, { skip: [rule] }).repairs.filter((one) => one.rule === rule)).toEqual([]);
          expect(repair(source, { only: [rule] }).repairs.filter((one) => one.rule !== rule)).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('points its warnings into the source', () => {
    fc.assert(
      fc.property(text, language, (source, code) => {
        for (const { start } of repair(source, code === undefined ? {} : { language: code }).warnings) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(start).toBeLessThanOrEqual(source.length);
        }
      }),
      runs,
    );
  });
});
