import type { Edit } from '../edits.ts';
import type { TextRepair } from '../text-repair.ts';

const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const IDEOGRAPHIC = '\u3000';

/** Marks that French sets apart with a space that must not break. */
const FRENCH_MARKS = '»:;!?›';
const FRENCH_OPENING = '«‹';
const MONEY_AND_PERCENT = '%‰€$£¥₽₹₺°';

/** Units and words of money and number that stand behind a number, by how they begin; small letters. */
const UNITS = new Set(
  (
    'km m cm mm nm µm kg g mg t l ml cl hl h min s ms d w kw mw gw tw kwh mwh gwh twh wh v kv a ma hz khz mhz ghz j kj kcal ' +
    'pa hpa bar db kb mb gb tb pb bit byte px pt ha ar km² m² m³ cm² cm³ km/h m/s mph ft in mi lb oz yd ' +
    'c f k eur usd chf gbp euro euros dollar dollars pfund franken yen zł kč ft kr ' +
    'mio mrd mia bn mn tsd millionen million millions milliarden milliarde milliards milliard billion billions millones ' +
    'milhões miljoen miljard miliardi milioni mln mld prozent percent pct uhr am pm'
  ).split(' '),
);
/** Longest unit, in characters. */
const UNIT_LENGTH = 10;

const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const LETTER = /[\p{L}\d²³/]/u;
const WIDE = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/;

/** Whether the word at `at` is a unit of measure, money or number. */
function isUnit(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && end - at <= UNIT_LENGTH && LETTER.test(text.charAt(end))) end += 1;
  return UNITS.has(text.slice(at, end).toLowerCase());
}

/** Whether a space that must not break, or a narrow one, belongs where it stands. */
function belongs(text: string, at: number): boolean {
  const space = text.charAt(at);
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (space === IDEOGRAPHIC)
    return before === '' || before === '\n' || WIDE.test(before) || WIDE.test(after) || after === space;
  if (before === '' || after === '') return false;
  if (FRENCH_MARKS.includes(after) || FRENCH_OPENING.includes(before)) return true;
  if (isDigit(before)) return isDigit(after) || MONEY_AND_PERCENT.includes(after) || isUnit(text, at + 1);
  return isDigit(after) && MONEY_AND_PERCENT.includes(before);
}

function edits(text: string): Edit[] {
  const found: Edit[] = [];
  for (const { index } of text.matchAll(ODD_SPACE)) {
    if (!belongs(text, index)) found.push({ start: index, end: index + 1, replacement: ' ', rule: 'spaces' });
  }
  return found;
}

export const spaces: TextRepair = {
  id: 'spaces',
  says: 'non-breaking and other odd spaces become plain ones, except where they belong',
  edits,
  yes: [
    ['Der\u00A0Rat tagt', 'Der Rat tagt'],
    ['am\u2003Montag\u2009–\u2009heute', 'am Montag – heute'],
    ['London\u3000calling', 'London calling'],
    ['im Jahr 2024\u00A0wurde', 'im Jahr 2024 wurde'],
  ],
  no: [
    '«\u00A0Oui\u00A0», dit-il\u202F: vraiment\u202F?',
    '12\u00A0km und 3,5\u00A0% von 1\u202F200\u00A0€',
    'rund 3\u00A0Millionen Euro',
    '記事\u3000本文',
    '\u3000一方、市長は',
  ],
};
