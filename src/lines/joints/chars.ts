/** Character classes for the search for joints: one table look-up a character, filled as characters are met. */

export const NEWLINE = 1;
export const SPACE = 2;
export const LOWER = 3;
export const UPPER = 4;
/** A letter without case: Arabic, Hebrew, Devanagari, Hangul, Han. */
export const LETTER = 5;
/** A combining mark; belongs to the letter before it. */
export const COMBINING = 6;
export const DIGIT = 7;
/** `.` */
export const STOP = 8;
/** `!` and `?` */
export const MARK = 9;
/** `…` */
export const ELLIPSIS = 10;
/** Double quotation marks of every style. */
export const QUOTE = 11;
/** Single quotation marks and apostrophes. */
export const APOSTROPHE = 12;
export const OPEN = 13;
export const CLOSE = 14;
export const COLON = 15;
export const COMMA = 16;
/** `¿` and `¡` */
export const INVERTED = 17;
export const OTHER = 18;

const table = new Uint8Array(0x10000);

function put(chars: string, kind: number): void {
  for (let i = 0; i < chars.length; i += 1) table[chars.charCodeAt(i)] = kind;
}
put('\n\r\v\f\u0085\u2028\u2029', NEWLINE);
put('.', STOP);
put('!?‽', MARK);
put('…', ELLIPSIS);
put('"“”„‟«»″', QUOTE);
put("'’‘‚‛‹›`´", APOSTROPHE);
put('([{', OPEN);
put(')]}', CLOSE);
put(':', COLON);
put(',;', COMMA);
put('¿¡', INVERTED);
put('0123456789', DIGIT);
put('abcdefghijklmnopqrstuvwxyz', LOWER);
put('ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER);
put(' \t', SPACE);

/** Class of the UTF-16 code unit; a surrogate half is `OTHER`. */
export function classOf(code: number): number {
  const known = table[code] as number;
  return known === 0 ? classify(code) : known;
}

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (/\p{Ll}/u.test(char)) kind = LOWER;
  else if (/[\p{Lu}\p{Lt}]/u.test(char)) kind = UPPER;
  else if (/\p{L}/u.test(char)) kind = LETTER;
  else if (/\p{M}/u.test(char)) kind = COMBINING;
  else if (/\s/u.test(char)) kind = SPACE;
  else if (/\p{Nd}/u.test(char)) kind = DIGIT;
  table[code] = kind;
  return kind;
}

/** Class of the character at `at`; the ends of the text count as line ends. */
export function classAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? NEWLINE : classOf(text.charCodeAt(at));
}

export const isLetter = (kind: number): boolean => kind >= LOWER && kind <= COMBINING;
export const isWordPart = (kind: number): boolean => kind >= LOWER && kind <= DIGIT;
export const isBlank = (kind: number): boolean => kind <= SPACE;

/** No word that matters is longer; a bound for every walk from a candidate. */
const LONGEST_WORD = 48;

/** Start of the run of letters and digits that ends at `end`. */
export function wordStart(text: string, end: number): number {
  let at = end;
  const stop = Math.max(0, end - LONGEST_WORD);
  while (at > stop && isWordPart(classOf(text.charCodeAt(at - 1)))) at -= 1;
  return at;
}

/** End of the run of letters and digits that starts at `start`. */
export function wordEnd(text: string, start: number): number {
  let at = start;
  const stop = Math.min(text.length, start + LONGEST_WORD);
  while (at < stop && isWordPart(classOf(text.charCodeAt(at)))) at += 1;
  return at;
}
