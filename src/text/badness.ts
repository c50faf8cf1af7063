/**
 * Whether text contains sequences of characters that nobody writes, but that UTF-8 read in another encoding is full of
 * (a small letter before a currency sign, "Ã" before "©"). The heuristic is that of ftfy by Robyn Speer (Apache-2.0,
 * ftfy/badness.py of version 6.3): the categories and the sequences are its, the search is one pass over the text.
 */

/** Categories of the characters that occur in mojibake. */
const NONE = 0;
const COMMON = 1;
const C1 = 2;
const BAD = 3;
const LAW = 4;
const CURRENCY = 5;
const OPENING = 6;
const CLOSING = 7;
const NUMERIC = 8;
const FACE = 9;
const UPPER_ACCENTED = 10;
const LOWER_ACCENTED = 11;
const UPPER_COMMON = 12;
const LOWER_COMMON = 13;
const BOX = 14;

/** Characters of each category; `a-b` is a range. */
const MEMBERS: readonly (readonly [category: number, members: string])[] = [
  // In so many contexts that they prove nothing.
  [COMMON, '\u00A0\u00AD·´–—―…’'],
  [C1, '\x80-\x9F'],
  // Almost only in mojibake.
  [BAD, '¦¤¨¬¯¸ƒˆˇ˘˛˜†‡‰⌐◊\uFFFDªº'],
  [LAW, '¶§'],
  [CURRENCY, '¢£¥₧€'],
  [OPENING, '¡«¿©΄΅‘‚“„•‹\uF8FF'],
  [CLOSING, '®»˝”›™'],
  [NUMERIC, '²³¹±¼½¾×µ÷⁄∂∆∏∑√∞∩∫≈≠≡≤≥№'],
  [UPPER_ACCENTED, 'À-ÑØÜÝĂĀĄĆČĎĐĘĚĒĖĞĢİĪĶĹĽŁĻŃŇŅŒŘŚŞŠŢŤŮŰŸŹŻŽҐ'],
  [LOWER_ACCENTED, 'ßà-ñăąāćčďđęěēėğģįīķĺľłļœŕśşšťüźżžґﬁﬂ'],
  [UPPER_COMMON, 'ÞΑ-ΩΆΈΉΊΌΎΏΪΫЁ-Я'],
  [LOWER_COMMON, 'α-ωάέήίΰа-џ'],
  // Letters that faces are drawn with, so that they may stand anywhere; those of them that are accented letters as well come above.
  [FACE, 'Ò-ÖÙ-Üò-öø-üŐŌŪŲ°'],
  [BOX, '│┌┐┘├┤┬┼═-╬▀▄█▌▐░▒▓'],
];

const set = (...categories: number[]): number => categories.reduce((bits, category) => bits | (1 << category), 0);

const WORDLIKE = [LOWER_ACCENTED, UPPER_ACCENTED];
const SIGNLIKE = [CURRENCY, NUMERIC, LAW];

/** `[a, b]`: a character of a category in `a` before one of a category in `b` is bad. */
const PAIRS: readonly (readonly [before: number, after: number])[] = [
  [set(BAD, BOX, OPENING, CLOSING, ...WORDLIKE, ...SIGNLIKE), set(BAD)],
  [set(BAD), set(BOX, OPENING, CLOSING, ...WORDLIKE, ...SIGNLIKE)],
  [set(LOWER_ACCENTED, LOWER_COMMON, BOX, CLOSING, CURRENCY, NUMERIC), set(UPPER_ACCENTED)],
  [set(BOX, CLOSING, CURRENCY, NUMERIC), set(LOWER_ACCENTED)],
  [set(LOWER_ACCENTED, BOX, CLOSING), set(CURRENCY)],
  [set(UPPER_ACCENTED, BOX), set(NUMERIC, LAW)],
  [set(CURRENCY, NUMERIC, BOX), set(OPENING)],
  [set(BOX), set(FACE, CLOSING)],
  [set(OPENING, CLOSING, ...WORDLIKE, ...SIGNLIKE), set(BOX)],
];

/** Words of two or more characters that are bad wherever they stand: `[first characters, second characters]`. */
const DIGRAPHS: readonly (readonly [first: string, second: string])[] = [
  ['ÂÃÎÐ', '€œŠš¢£Ÿž\u00A0\u00AD®©°·»¡«¿΄΅‘‚“„•‹\uF8FF˝”›™–—´'],
  ['×', '²³'],
  ['à', '²µ¹¼½¾'],
  ['√', '±∂†≠®™´≤≥¥µø'],
  ['≈', '°¢'],
  ['в', 'Ђ'],
  ['Ã', '\u00A0¡'],
  ['ā', '€'],
];

/** The same for three characters. */
const TRIGRAPHS: readonly (readonly [first: string, second: string, third: string])[] = [
  ['‚', 'Ä', 'ìîïòôúùû†°¢π'],
  ['‚', 'âó', 'àä°ê'],
  ['β', '€', '™\u00A0Ά\u00AD®°'],
];

/** Characters that begin a digraph, a trigraph or one of the longer sequences: only these are looked at more closely. */
const SPECIAL = 'ÂÃÎÐ×à√≈вāœŒ‚βØÙВГДЕРСΒΓΞΟĂ';
const SPECIAL_BIT = 0x80;
const CATEGORY_BITS = 0x7f;

let cachedCategories: Uint8Array | undefined;

function categories(): Uint8Array {
  if (cachedCategories) return cachedCategories;
  const table = new Uint8Array(0x10000);
  for (const [category, members] of MEMBERS) {
    for (let i = 0; i < members.length; i += 1) {
      const from = members.charCodeAt(i);
      const range = members.charAt(i + 1) === '-';
      const to = range ? members.charCodeAt(i + 2) : from;
      // The first category that names a character has it ("Ü" is in two of them).
      for (let code = from; code <= to; code += 1) if (table[code] === NONE) table[code] = category;
      if (range) i += 2;
    }
  }
  for (const char of SPECIAL) {
    const code = char.charCodeAt(0);
    table[code] = (table[code] ?? NONE) | SPECIAL_BIT;
  }
  cachedCategories = table;
  return table;
}

/** For each category, the categories that are bad after it. */
const BAD_AFTER: readonly number[] = Array.from({ length: 15 }, (_, category) =>
  PAIRS.reduce((bits, [before, after]) => ((before >> category) & 1 ? bits | after : bits), 0),
);

const has = (bits: number, category: number): boolean => ((bits >> category) & 1) === 1 && category !== NONE;
const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isSmallAscii = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isSpace = (char: string): boolean => char !== '' && char.trim() === '';
const isOneOf = (chars: string, char: string): boolean => char !== '' && chars.includes(char);
const WORD = /[\p{L}\p{N}_]/u;

const AFTER_ARABIC = set(COMMON, CURRENCY, BAD, NUMERIC, OPENING);
const AFTER_CYRILLIC = set(C1, BAD, OPENING, CLOSING, CURRENCY);
const BEFORE_OPENING_NUMERIC = set(...WORDLIKE, BOX, CURRENCY, CLOSING);
const BEFORE_CLOSING_OPENING = set(...WORDLIKE, BOX, ...SIGNLIKE);

const categoryAt = (text: string, at: number): number =>
  at < 0 || at >= text.length
    ? NONE
    : ((cachedCategories ?? categories())[text.charCodeAt(at)] ?? NONE) & CATEGORY_BITS;

/** Whether a bad sequence begins or centres at `at`, where `category` stands. */
function isBadAt(text: string, at: number, category: number): boolean {
  if (category === C1) return true;
  const next = categoryAt(text, at + 1);
  if (next === NONE) return false;
  if (has(BAD_AFTER[category] ?? 0, next)) return true;
  const before = text.charCodeAt(at - 1);
  switch (next) {
    case BAD:
      return (category === LOWER_COMMON || category === UPPER_COMMON) && isAsciiLetter(before);
    case CURRENCY:
      return category === UPPER_ACCENTED && (isSmallAscii(before) || isSpace(text.charAt(at - 1)));
    case OPENING:
      if (category === UPPER_ACCENTED && isSmallAscii(before)) return true;
      if (has(BEFORE_OPENING_NUMERIC, category) && categoryAt(text, at + 2) === NUMERIC) return true;
      return WORDLIKE.includes(category) && WORD.test(text.charAt(at + 2));
    case CLOSING:
      if (has(BEFORE_CLOSING_OPENING, category) && categoryAt(text, at + 2) === OPENING) return true;
      return WORDLIKE.includes(category) && WORD.test(text.charAt(at + 2));
    default:
      return category === UPPER_ACCENTED && text.charAt(at + 1) === '°';
  }
}

/** Whether one of the bad sequences of certain characters begins at `at`. */
function isBadSpecial(text: string, at: number): boolean {
  const first = text.charAt(at);
  const second = text.charAt(at + 1);
  const third = text.charAt(at + 2);
  if (second === '') return false;
  if (DIGRAPHS.some(([a, b]) => a.includes(first) && b.includes(second))) return true;
  if (TRIGRAPHS.some(([a, b, c]) => a.includes(first) && b.includes(second) && isOneOf(c, third))) return true;
  const next = categoryAt(text, at + 1);
  switch (first) {
    case 'œ':
    case 'Œ':
      return !isAsciiLetter(text.charCodeAt(at + 1));
    case 'Ã':
      return second === ' ' && (isAfterSmallOrStart(text, at) || (text.charAt(at - 1) === '-' && third === '-'));
    case 'Â':
      if (second === ' ' && isAfterSmallOrStart(text, at)) return true;
      if (second !== ' ' && next !== OPENING && next !== CLOSING) return false;
      return /[a-z.,?!]/.test(text.charAt(at - 1)) || categoryAt(text, at - 1) === CLOSING;
    case 'Ø':
    case 'Ù': {
      // Arabic read as windows-1252; two letters of it in a row, because one may be Danish.
      const follows = (i: number): boolean =>
        has(AFTER_ARABIC, categoryAt(text, i)) || isOneOf('ŸŠ®°µ»', text.charAt(i));
      return follows(at + 1) && isOneOf('ØÙ', third) && follows(at + 3);
    }
    case 'Ă':
      // "RodrĂ\u00ADguez": "í" read as windows-1250.
      return second === '\u00AD' && (isSmallAscii(text.charCodeAt(at - 1)) || isSmallAscii(text.charCodeAt(at + 2)));
    case 'Д':
    case 'Е':
      return isCyrillicInLatin(text, at);
    case 'В':
    case 'Г':
    case 'Р':
    case 'С':
      if (isCyrillicInLatin(text, at)) return true;
      // "ГўВЂВ" before a Latin letter: windows-1252 read as Latin-1 and that as windows-1251.
      if (text.startsWith('ГўВЂВ', at)) return /[a-z ]/i.test(text.charAt(at + 6));
      return (has(AFTER_CYRILLIC, next) || isOneOf('°µ', second)) && isOneOf('ВГРС', third);
    case 'Β':
    case 'Γ':
    case 'Ξ':
    case 'Ο':
      return (has(AFTER_CYRILLIC, next) || second === '°') && isOneOf('ΒΓΞΟ', third);
    default:
      return false;
  }
}

/** What the second byte of an accented Latin letter is in windows-1251: letters and signs, and marks of punctuation. */
const CYRILLIC_SECONDS = 'ЂЃѓ†‡€‰ЉЊЌЋЏђ™љњќћџЎўЈ¤Ґ¦§Ё©Є¬\u00AD®Ї°±Ііґµ¶·ё№єјЅѕї';
const CYRILLIC_MARKS = '‚„…‘’“”•–—‹›«»';
const CYRILLIC_LEADS = 'ВГДЕ';

/**
 * Whether two Cyrillic characters at `at` touch a Latin letter and spell one in windows-1251 ("fГјhrt", "Г„mter"). A
 * Cyrillic letter on the other side speaks against it: there a Latin letter was typed for one that looks the same.
 */
export function isCyrillicInLatin(text: string, at: number): boolean {
  if (!isOneOf(CYRILLIC_LEADS, text.charAt(at))) return false;
  const second = text.charAt(at + 1);
  const isLatinBefore = isAsciiLetter(text.charCodeAt(at - 1));
  const isLatinAfter = isAsciiLetter(text.charCodeAt(at + 2));
  const isFree = (char: string): boolean => !/\p{sc=Cyrillic}/u.test(char) || CYRILLIC_LEADS.includes(char);
  if (isOneOf(CYRILLIC_MARKS, second)) return isLatinAfter && isFree(text.charAt(at - 1));
  if (!isOneOf(CYRILLIC_SECONDS, second)) return false;
  return (isLatinBefore && isFree(text.charAt(at + 2))) || (isLatinAfter && isFree(text.charAt(at - 1)));
}

/** At the start of the text or after a small letter, with or without a space between. */
function isAfterSmallOrStart(text: string, at: number): boolean {
  if (at === 0 || isSmallAscii(text.charCodeAt(at - 1))) return true;
  return isSpace(text.charAt(at - 1)) && isSmallAscii(text.charCodeAt(at - 2));
}

/** Whether any part of the text is likely mojibake. One pass; ASCII costs one comparison a character. */
export function isBad(text: string): boolean {
  const table = categories();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const entry = table[code] ?? NONE;
    if (entry === NONE) continue;
    if (isBadAt(text, at, entry & CATEGORY_BITS)) return true;
    if (entry & SPECIAL_BIT && isBadSpecial(text, at)) return true;
  }
  return false;
}
