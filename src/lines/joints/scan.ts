import { monthNamed } from '../month-names.ts';
import type { Vocabulary } from '../vocabulary.ts';
import {
  APOSTROPHE,
  classAt,
  CLOSE,
  ELLIPSIS,
  isBlank,
  isLetter,
  LOWER,
  MARK,
  NEWLINE,
  QUOTE,
  STOP,
  UPPER,
  wordStart,
} from './chars.ts';
import type { Lexicon } from './lexicon.ts';
import { Quotes } from './quotes.ts';

/** How far a candidate looks around for its place. Bounds the work a candidate can cause. */
const WINDOW = 200;
/** How much of a token is searched at a time for a web or mail address. */
const TOKEN = 300;

/** What follows a candidate on its line, within the window. */
export interface Rest {
  words: number;
  /** Words in lower case: running text has many, a menu has few. */
  lower: number;
}

/** Where the walk over the text stands: line, sentence, token and quotation marks up to here. */
export class Scan {
  readonly text: string;
  readonly to: number;
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  readonly quotes: Quotes;
  lineStart: number;
  /** Start of the sentence, as far as a final mark with a space tells it. */
  sentenceStart: number;
  tokenStart: number;
  /** True after a joint between a heading and its text on this line. */
  headingFound = false;
  #code = -1;
  #searchedFrom = -1;
  #searchedTo = -1;
  #address = -1;

  constructor(text: string, from: number, to: number, lexicon: Lexicon, vocabulary: Vocabulary) {
    this.text = text;
    this.to = to;
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
    this.quotes = new Quotes(text, to);
    this.lineStart = from;
    this.sentenceStart = from;
    this.tokenStart = from;
  }

  /** A blank at `i`: a new token begins, perhaps a new sentence or line. */
  blank(i: number, kind: number): void {
    this.tokenStart = i + 1;
    if (kind === NEWLINE) {
      this.lineStart = i + 1;
      this.sentenceStart = i + 1;
      this.headingFound = false;
      this.quotes.newLine();
    } else if (this.#endsSentence(i)) this.sentenceStart = i + 1;
  }

  #endsSentence(i: number): boolean {
    let at = i - 1;
    let kind = classAt(this.text, at);
    while (at > i - 4 && (kind === QUOTE || kind === CLOSE)) kind = classAt(this.text, --at);
    if (kind === MARK || kind === ELLIPSIS) return true;
    // "Dr. " and "3. " end no sentence: three letters before the stop are the least.
    return kind === STOP && [1, 2, 3].every((back) => isLetter(classAt(this.text, at - back)));
  }

  /** Number of blanks between `start` (not further back than the window) and `end`: the words before a place. */
  wordsBetween(start: number, end: number): number {
    let words = end > start ? 1 : 0;
    for (let at = Math.max(start, end - WINDOW); at < end; at += 1) {
      if (isBlank(classAt(this.text, at)) && !isBlank(classAt(this.text, at + 1))) words += 1;
    }
    return words;
  }

  /** What follows `start` on its line. */
  rest(start: number): Rest {
    const end = Math.min(this.to, start + WINDOW);
    const rest = { words: 0, lower: 0 };
    let before = NEWLINE;
    for (let at = start; at < end; at += 1) {
      const kind = classAt(this.text, at);
      if (kind === NEWLINE) break;
      if (isBlank(before) && !isBlank(kind)) {
        rest.words += 1;
        if (kind === LOWER) rest.lower += 1;
      }
      before = kind;
    }
    return rest;
  }

  /** True if most words on the line before `end` begin with a capital letter, as in "Five Ways To Save Water". */
  isTitleCase(end: number): boolean {
    let capitals = 0;
    let others = 0;
    for (let at = Math.max(this.lineStart + 1, end - WINDOW); at < end; at += 1) {
      if (!isBlank(classAt(this.text, at - 1))) continue;
      const kind = classAt(this.text, at);
      if (kind === UPPER) capitals += 1;
      else if (kind === LOWER) others += 1;
    }
    return capitals >= 2 && capitals + others >= 3 && capitals >= 2 * others;
  }

  /** First character class of the next token after the word that ends at `end`, NEWLINE if the line ends there. */
  nextTokenClass(end: number): number {
    const kind = end < this.to ? classAt(this.text, end) : NEWLINE;
    if (kind === NEWLINE || !isBlank(kind)) return NEWLINE;
    return end + 1 < this.to ? classAt(this.text, end + 1) : NEWLINE;
  }

  /** The next word after the blank at `end`; empty if none follows at once. */
  nextWord(end: number, endOf: (text: string, start: number) => number): string {
    if (end >= this.to || !isBlank(classAt(this.text, end))) return '';
    return this.text.slice(end + 1, Math.min(this.to, endOf(this.text, end + 1)));
  }

  /** The word before the one that starts at `start`, in lower case; empty if no blank stands between. */
  wordBefore(start: number): string {
    if (!isBlank(classAt(this.text, start - 1))) return '';
    return this.text.slice(wordStart(this.text, start - 1), start - 1).toLowerCase();
  }

  /** True if `i` lies inside a web or mail address, a handle or a hashtag: these are never entered. */
  inAddress(i: number): boolean {
    if (this.#searchedFrom !== this.tokenStart || i >= this.#searchedTo) this.#searchToken(i);
    return this.#address >= 0 && i > this.#address;
  }

  #searchToken(i: number): void {
    const known = this.#searchedFrom === this.tokenStart && this.#address >= 0 ? this.#address : -1;
    const start = Math.max(this.tokenStart, i - TOKEN);
    let end = i;
    const limit = Math.min(this.to, i + TOKEN);
    while (end < limit && !isBlank(classAt(this.text, end))) end += 1;
    this.#searchedFrom = this.tokenStart;
    this.#searchedTo = end;
    this.#address = known >= 0 ? known : addressStart(this.text.slice(start, end), start);
  }

  /** True if the word that starts at `start` is a function word of the language, whatever its case. */
  isFunctionWord(word: string): boolean {
    return this.lexicon.functionWords.has(word.toLowerCase());
  }

  /** Code stands at `i`: "foo.Bar()". */
  meetCode(i: number): void {
    this.#code = i;
  }

  /** True if code was met on the same line shortly before `i`. */
  isNearCode(i: number): boolean {
    return this.#code >= this.lineStart && i - this.#code < WINDOW;
  }

  /** True if a month of the language is called so; in small letters. */
  isMonth(word: string): boolean {
    return this.lexicon.months.has(word) || (this.lexicon.months.size === 0 && monthNamed(word) > 0);
  }

  /** True if the word that ends at `end` is an elided article: "All’interno", "L'Italia". */
  isElided(end: number): boolean {
    if (classAt(this.text, end) !== APOSTROPHE || !ELIDING.has(this.lexicon.code)) return false;
    return isLetter(classAt(this.text, end + 1)) && isLetter(classAt(this.text, end + 2));
  }

  /**
   * True if the place at `i` can be the end of a heading: the first such place of its line, no sentence has ended
   * before it, at least two words stand before it, and running text follows.
   */
  isHeadingPlace(leftStart: number, i: number): boolean {
    if (this.headingFound || this.sentenceStart !== this.lineStart) return false;
    const rest = this.rest(i);
    return rest.words >= 6 && rest.lower >= 2 && this.wordsBetween(this.lineStart, leftStart) >= 2;
  }
}

/** Languages that write articles and pronouns with an apostrophe before a vowel. */
const ELIDING: ReadonlySet<string> = new Set(['fr', 'it', 'ca']);

/** Offset where an address begins in the token, -1 if there is none. */
function addressStart(token: string, offset: number): number {
  const scheme = token.indexOf('://');
  if (scheme >= 0) {
    let at = scheme;
    while (at > 0 && isLetter(classAt(token, at - 1)) && scheme - at < 6) at -= 1;
    return offset + at;
  }
  const web = token.indexOf('www.');
  if (web >= 0) return offset + web;
  const mail = token.indexOf('@');
  // Both "desk@paper.org" and "@paper" are left alone from the first character on.
  return mail >= 0 ? offset : -1;
}
