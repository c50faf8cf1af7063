/**
 * What a line looks like by itself: counts and shares that the rules ask for, computed once in one pass over its
 * characters. Shallow text features in the sense of Kohlschütter, Fankhauser, Nejdl, "Boilerplate Detection using
 * Shallow Text Features" (WSDM 2010).
 */
import type { WordSet } from '../lines/word-filter.ts';

/** How a line ends. */
export type Ending = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'comma' | 'none';

export interface Shape {
  /** Words; where they are written without spaces, two ideographs or kana or five letters of Thai count as one. */
  words: number;
  /**
   * Share of words that are function words of the language (characters of grammar, where words have no spaces between
   * them); without language data, of lower-case words of up to three letters.
   */
  functionWords: number;
  /** Share of words after the first that begin with a capital. */
  capitals: number;
  /** Share of words of two or more letters written in capitals only. */
  upper: number;
  /** Share of characters that are digits. */
  digits: number;
  /** Marks that end a sentence inside the line, followed by a space or a joint. */
  innerStops: number;
  commas: number;
  ending: Ending;
  startsLower: boolean;
  startsDigit: boolean;
  startsQuote: boolean;
  startsBullet: boolean;
  /** 0 to 1: how much it looks like running text. */
  prose: number;
}

const LETTER = 1;
const UPPER = 2;
const DIGIT = 4;
const IDEOGRAPH = 8;
/** Letter of a script that sets no space between words and has an alphabet: Thai, Lao, Burmese, Khmer. */
const UNSPACED = 16;

/** Full stops of the scripts below U+2000: Armenian, Devanagari (two), Burmese (two), Ethiopic, Khmer. */
const STOPS: readonly number[] = [0x589, 0x964, 0x965, 0x104a, 0x104b, 0x1362, 0x17d4];
/** Marks that end a sentence and need no space behind them, or are never anything else: 。！？ and those of Arabic. */
const SENTENCE_ENDS: readonly number[] = [0x3002, 0xff01, 0xff1f, 0xff0e, 0x61f, 0x6d4, ...STOPS];

/** Class of a UTF-16 unit; by ranges, since a table look-up per character is what keeps this pass fast. */
const ascii = new Uint8Array(128);
for (let c = 48; c < 58; c += 1) ascii[c] = DIGIT;
for (let c = 65; c < 91; c += 1) ascii[c] = LETTER | UPPER;
for (let c = 97; c < 123; c += 1) ascii[c] = LETTER;

export function charClass(c: number): number {
  if (c < 128) return ascii[c] as number;
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba ? LETTER : 0;
  if (c < 0x100) return c === 0xd7 || c === 0xf7 ? 0 : c < 0xdf ? LETTER | UPPER : LETTER;
  if (c < 0x2000) {
    if (c >= 0x600 && c < 0x700) return arabicClass(c);
    if (STOPS.includes(c)) return 0;
    if ((c >= 0xe00 && c < 0xf00) || (c >= 0x1000 && c < 0x10a0) || (c >= 0x1780 && c < 0x1800))
      return LETTER | UNSPACED;
    if (c >= 0x966 && c <= 0x96f) return DIGIT;
    // Latin Extended, Greek, Cyrillic: the case is asked of the character itself.
    const s = String.fromCharCode(c);
    return s !== s.toLowerCase() ? LETTER | UPPER : LETTER;
  }
  if (c < 0x3000) return c >= 0x2c00 && c < 0x2e00 ? LETTER : 0;
  if (c < 0x3040) return c === 0x3005 ? IDEOGRAPH | LETTER : 0;
  if (c < 0xa000) return c === 0x30fb ? 0 : IDEOGRAPH | LETTER;
  if (c < 0xac00) return LETTER;
  if (c < 0xd7a4) return LETTER;
  if (c >= 0xd800 && c < 0xe000) return 0;
  if (c >= 0xff00 && c < 0xfff0) return c >= 0xff10 && c <= 0xff19 ? DIGIT : c >= 0xff21 && c <= 0xff9f ? LETTER : 0;
  return c < 0xfb00 ? IDEOGRAPH | LETTER : 0;
}

/** Letters with their vowel signs, and both rows of digits; a mark such as the comma or the full stop is none of them. */
function arabicClass(c: number): number {
  if ((c >= 0x660 && c <= 0x669) || (c >= 0x6f0 && c <= 0x6f9)) return DIGIT;
  return (c >= 0x620 && c <= 0x65f) || (c >= 0x66e && c <= 0x6d3) ? LETTER : 0;
}

export const isLetter = (c: number): boolean => (charClass(c) & LETTER) !== 0;
export const isUpper = (c: number): boolean => (charClass(c) & UPPER) !== 0;
export const isUnspaced = (c: number): boolean => (charClass(c) & UNSPACED) !== 0;
export const isDigit = (c: number): boolean => (charClass(c) & DIGIT) !== 0;

const CLOSERS = '"\'”’“»«)]›‹」』）】';
const QUOTES = '"„“”«»‘’‚‹›「『';
const BULLETS = '•·‣▪●○◦■□▶►▸*+–—-';

function endingOf(text: string): Ending {
  let i = text.length - 1;
  while (i > 0 && (CLOSERS.includes(text[i] as string) || text[i] === ' ')) i -= 1;
  const c = text[i];
  if (c === '.') return text[i - 1] === '.' && text[i - 2] === '.' ? 'ellipsis' : 'stop';
  if (c === '。' || c === '．' || c === '۔' || (c !== undefined && STOPS.includes(c.charCodeAt(0)))) return 'stop';
  if (c === '?' || c === '？' || c === '؟') return 'question';
  if (c === '!' || c === '！') return 'exclamation';
  if (c === '…') return 'ellipsis';
  if (c === ':' || c === '：') return 'colon';
  if (c !== undefined && ',;、，；،؛'.includes(c)) return 'comma';
  return 'none';
}

/** Longest word that a function word can be; longer ones need no look-up. */
const LONGEST_FUNCTION_WORD = 9;
/** What a word with an ending of grammar counts: nearly every word of a sentence has one, few of a label. */
const ENDING = 0.5;
const LONGEST_ENDING = 4;

/** What a particle of Japanese or Chinese counts in a line without any mark of a sentence. */
const UNMARKED = 0.4;

function hasEnding(word: string, endings: ReadonlySet<string>): boolean {
  for (let length = 1; length <= LONGEST_ENDING && length < word.length; length += 1)
    if (endings.has(word.slice(-length))) return true;
  return false;
}

function isFunctionWord(text: string, start: number, end: number, startsUpper: boolean, words: WordSet): boolean {
  if (end - start > LONGEST_FUNCTION_WORD || !words.mayHold(text, start, end)) return false;
  const word = text.slice(start, end);
  return words.has(startsUpper ? word.toLowerCase() : word);
}

/** Letters of a word in a script of the kind of Thai, vowel signs included. */
const THAI_WORD = 5;
/** A run of so many words without a space is a clause, no label. */
const CLAUSE = 5;
/** Share of function words that running text has; taken for granted where they cannot be told apart. */
const USUAL_SHARE = 0.3;

/**
 * @param functionWords lower-cased function words of the document's language, or null where there is no data
 * @param endings endings that carry its grammar, or null if words do
 */
export function shapeOf(
  text: string,
  functionWords: WordSet | null,
  endings: ReadonlySet<string> | null = null,
): Shape {
  let words = 0;
  let ideographs = 0;
  let grammar = 0; // ideographs and kana that are function words
  let func = 0;
  let capital = 0;
  let allUpper = 0;
  let digits = 0;
  let innerStops = 0;
  let commas = 0;
  let wordStart = -1;
  let wordUpper = 0;
  let firstClass = 0;
  const n = text.length;
  for (let i = 0; i <= n; i += 1) {
    const c = i < n ? text.charCodeAt(i) : 32;
    const k = i < n ? charClass(c) : 0;
    if (k & IDEOGRAPH) {
      ideographs += 1;
      if (functionWords?.has(text[i] as string)) grammar += 1;
      continue;
    }
    if (k !== 0) {
      if (wordStart < 0) {
        wordStart = i;
        wordUpper = 0;
        if (firstClass === 0) firstClass = k;
      }
      if (k & UPPER) wordUpper += 1;
      if (k & DIGIT) digits += 1;
      continue;
    }
    if (wordStart >= 0) {
      if (c === 39 || c === 0x2019) {
        // an apostrophe inside a word ("it's", "l'été") does not end it where a letter follows
        if (i + 1 < n && charClass(text.charCodeAt(i + 1)) & LETTER) continue;
      }
      const length = i - wordStart;
      const startClass = charClass(text.charCodeAt(wordStart));
      if (startClass & UNSPACED) {
        const run = Math.max(1, length / THAI_WORD);
        words += run;
        if (run > CLAUSE) func += run * USUAL_SHARE;
      } else {
        words += 1;
        const startsUpper = (startClass & UPPER) !== 0;
        if (startsUpper && words > 1) capital += 1;
        if (length > 1 && wordUpper === length) allUpper += 1;
        if (functionWords === null) {
          if (length <= 3 && wordUpper === 0 && (startClass & DIGIT) === 0) func += 1;
        } else if (isFunctionWord(text, wordStart, i, startsUpper, functionWords)) func += 1;
        else if (endings !== null && hasEnding(text.slice(wordStart, i), endings)) func += ENDING;
      }
      wordStart = -1;
    }
    if (c === 44 || c === 0x3001 || c === 0x60c || c === 0xff0c) commas += 1;
    else if (c === 46 || c === 33 || c === 63 || c === 0x2026) {
      // "sentence. Next": a stop, then perhaps a closing quote, then a space
      const next = text.charCodeAt(i + 1);
      if (
        next === 32 ||
        ((next === 34 || next === 0x201c || next === 0x201d || next === 0xbb) && text.charCodeAt(i + 2) === 32)
      )
        innerStops += 1;
    } else if (c > 127 && SENTENCE_ENDS.includes(c)) innerStops += i < n - 1 ? 1 : 0;
  }
  if (ideographs > 0) {
    words += ideographs / 2;
    // A headline holds particles as well; commas and stops, or its length, tell a sentence from it.
    const sentence = commas + innerStops > 0 || ideographs > 40 || SENTENCE_ENDS.includes(text.charCodeAt(n - 1));
    if (sentence) func += grammar > 0 ? grammar : words * USUAL_SHARE;
    else func += grammar * UNMARKED;
  }
  const ending = endingOf(text);
  const first = text.charCodeAt(0);
  const functionShare = words > 0 ? func / words : 0;
  return {
    words,
    functionWords: functionShare,
    capitals: words > 1 ? capital / (words - 1) : 0,
    upper: words > 0 ? allUpper / words : 0,
    digits: n > 0 ? digits / n : 0,
    innerStops,
    commas,
    ending,
    startsLower: (charClass(first) & (LETTER | UPPER | IDEOGRAPH)) === LETTER && first < 0x600,
    startsDigit: isDigit(first),
    startsQuote: QUOTES.includes(text[0] ?? ' '),
    startsBullet: n > 1 && BULLETS.includes(text[0] as string) && text[1] === ' ',
    prose: proseOf(words, functionShare, ending, innerStops),
  };
}

/** Running text is long, ends a sentence and has function words; a teaser, a menu or a caption lacks one of the three. */
function proseOf(words: number, functionShare: number, ending: Ending, innerStops: number): number {
  if (words < 5) return 0;
  const length = Math.min(1, words / 18);
  const grammar = Math.min(1, functionShare / 0.22);
  const closed =
    ending === 'stop' || ending === 'question' || ending === 'exclamation'
      ? 1
      : innerStops > 0
        ? 0.75
        : words > 25
          ? 0.6
          : 0.35;
  return length * closed * (0.25 + 0.75 * grammar);
}
