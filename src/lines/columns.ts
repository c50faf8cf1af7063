/** How many columns of a terminal a text takes: the measure by which hard-wrapped text was broken. */

/** Columns that a wide (East Asian) character takes: two on a terminal, one for tools that count characters. */
export type WideColumns = 1 | 2;

/** First and last code unit of the ranges that take two columns (Unicode's East Asian Width `W` and `F`, blocks joined). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
];

/** True for the code units of East Asian scripts and of their full-width marks. */
export function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  for (const [first, last] of WIDE) {
    if (code < first) return false;
    if (code <= last) return true;
  }
  return false;
}

/** True for scripts that are written without spaces and so may break anywhere: Han, Kana, their marks; not Hangul. */
export const breaksAnywhere = (code: number): boolean =>
  code >= 0x2e80 && isWide(code) && !(code >= 0xac00 && code <= 0xd7a3) && !(code >= 0x3130 && code <= 0x318f);

/** Marks that sit on the letter before them, joiners and selectors: no column of their own. */
const takesNone = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x483 && code <= 0x489) ||
  (code >= 0x591 && code <= 0x5bd) ||
  (code >= 0x64b && code <= 0x65f) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xad ||
  code === 0xfeff;

/**
 * Columns of `text` from `start` to `end` (UTF-16 offsets). Plain letters take one, combining marks none, East Asian
 * characters and pictographs `wide`.
 */
export function columnsOf(text: string, start: number, end: number, wide: WideColumns = 2): number {
  let columns = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x300) columns += code === 0xad ? 0 : 1;
    else if (code >= 0xd800 && code <= 0xdbff) {
      // Planes 1 to 3 hold pictographs (U+1Fxxx, high half D83C to D83E) and rare Han (D840 and up), all of them wide.
      columns += code >= 0xd83c ? wide : 1;
      i += 1;
    } else if (isWide(code)) columns += wide;
    else if (!takesNone(code)) columns += 1;
  }
  return columns;
}
