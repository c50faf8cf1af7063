/**
 * Lists of phrases, compiled for look-up by line. Besides the notation of `Phrases` (whole line, begins with, ends
 * with, contains) two signs stand inside a phrase:
 * - `#` for a number with its own marks: `vor # minuten`, `comments (#`, `seite # von #`
 * - `…` between words for anything: `schreiben sie … an`
 */
import type { Phrases } from '../languages/language.ts';
import { WordFilter } from './word-filter.ts';

/** Where a phrase stands on the line; `line` if it is the whole line. */
export type Place = 'line' | 'start' | 'end' | 'contains';

const LETTER = 1;
const DIGIT = 2;
/** A character that is a word by itself: scripts without spaces, and Hangul, whose particles stick to words. */
const SINGLE = 4;

const ascii = new Uint8Array(128);
for (let c = 48; c < 58; c += 1) ascii[c] = DIGIT;
for (let c = 65; c < 91; c += 1) ascii[c] = LETTER;
for (let c = 97; c < 123; c += 1) ascii[c] = LETTER;

/** Class of a UTF-16 unit of a key. Ranges, not properties: this runs on every character of every line. */
function classOf(c: number): number {
  if (c < 128) return ascii[c] ?? 0;
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba ? LETTER : 0;
  if (c < 0x2000)
    return c === 0xd7 || c === 0xf7 || c === 0x60c || c === 0x61b || c === 0x61f || c === 0x6d4 ? 0 : LETTER;
  if (c < 0x2e80) return c >= 0x2c00 && c < 0x2e00 ? LETTER : 0;
  if (c < 0x3005) return 0;
  if (c === 0x30fb || (c >= 0x3008 && c <= 0x3020)) return 0;
  if (c < 0xd7a4) return SINGLE;
  if (c >= 0xf900 && c < 0xfb00) return SINGLE;
  return c >= 0xfb00 && c < 0xfe00 ? LETTER : 0;
}

/** Bullets, arrows, quotes and opening brackets before a label: "» Weiterlesen", "[Foto: …]", "• Menu". */
const LEADING = new Set(' \t\n\r\u00a0\u3000•·‣▪●○◦■□▶►▸▹▻◆◇★☆➔→➡»›>*+|~–—-_/\\([{（【〔"„“”\'‘’«‹.,:;!…#＞＋');
/** Marks behind a label: "Lesen Sie auch:", "mehr »", "Read more…", "続きを読む＞". */
const TRAILING = new Set(' \t\n\r\u00a0\u3000»›>→➔➡▶►▸▼▾▽▲△⌄↓↑↗↩.…:;!,|·•–—-_~+*/\\[{("“”„\'’‘«‹：。、！，；＞】');

/**
 * The form in which lines are compared: lower case, white space folded to single spaces, apostrophes straight,
 * leading bullets, quotes and brackets and trailing marks cut off. `?`, closing brackets, digits and inner marks stay.
 * A line of marks alone has the empty key.
 */
export function lineKey(text: string): string {
  return fold(text.slice(...core(text)));
}

/** No phrase begins with a longer word. */
const LONGEST_FIRST_WORD = 40;

/** The start of the key of a line, up to the end of its first word at least. */
export function openingKey(text: string): string {
  const [start, end] = core(text);
  return fold(text.slice(start, Math.min(end, start + LONGEST_FIRST_WORD)));
}

/** Borders of the text between the marks around it. */
function core(text: string): [start: number, end: number] {
  let start = 0;
  let end = text.length;
  while (start < end && LEADING.has(text.charAt(start)) && !belongsToWord(text, start)) start += 1;
  while (end > start && TRAILING.has(text.charAt(end - 1))) end -= 1;
  return [start, end];
}

/** Marks that mean something to the word after them: "#metoo", "(c) 2024". */
function belongsToWord(text: string, i: number): boolean {
  const c = text[i];
  return (c === '#' && !' #'.includes(text.charAt(i + 1))) || (c === '(' && /^\(c\)/iu.test(text.slice(i, i + 3)));
}

/**
 * "İ" in lower case is "i" and this dot. Turkish dotted and dotless i are one letter here ("İLGİLİ", "ilgili",
 * "ILGILI"), since lower-casing does not know the language.
 */
const COMBINING_DOT = '\u0307';
const FOLDED = new Map([
  ['’', "'"],
  ['ı', 'i'],
  ['：', ':'],
  ['（', '('],
  ['）', ')'],
  ['＝', '='],
  ['／', '/'],
  ['｜', '|'],
]);

function fold(text: string): string {
  const key = text.toLowerCase();
  if (isPlain(key)) return key;
  // French sets a space before the colon: "Crédit photo : Jeanne Exemple".
  return key
    .replaceAll(COMBINING_DOT, '')
    .replace(/\s+:?|[’ı：（）＝／｜]/gu, (found) => FOLDED.get(found) ?? (found.endsWith(':') ? ':' : ' '));
}

/** True if nothing is to fold: the letters of most languages with single spaces, as most lines are. */
function isPlain(key: string): boolean {
  for (let i = 0; i < key.length; i += 1) {
    const c = key.charCodeAt(i);
    if (c < 32 || c === NO_BREAK_SPACE || c === DOTLESS_I || c === 0x307 || c >= FIRST_BEYOND_LETTERS) return false;
    if (c === 32 && (key.charCodeAt(i + 1) === 32 || key.charCodeAt(i + 1) === 58)) return false;
  }
  return true;
}

const NO_BREAK_SPACE = 0xa0;
const DOTLESS_I = 0x131;
/** From here on there are spaces and marks among the letters. */
const FIRST_BEYOND_LETTERS = 0x1680;

interface Part {
  text: string;
  /** Place of the first `#` in it, -1 if there is none. */
  sign: number;
}

interface Pattern<T> {
  topic: T;
  place: Place;
  /** The phrase between the wild cards; one part for a plain phrase. */
  parts: readonly Part[];
  /** Where the word that the phrase is filed under begins in the first part. */
  offset: number;
  word: string;
  /** The character that `nextTo` gives behind this word wherever the phrase stands; NaN where it may be any. */
  next: number;
}

/** The first character of the next word. */
function nextTo(text: string, end: number): number {
  const c = text.charCodeAt(end);
  return c === SPACE ? text.charCodeAt(end + 1) : c;
}

const SPACE = 0x20;
const NUMBER_SIGN = 0x23;

/** A phrase made ready to be looked for. */
function patternOf<T>(topic: T, phrase: string): Pattern<T> {
  const opensFree = phrase.startsWith('…');
  const endsFree = phrase.endsWith('…');
  const place: Place = opensFree ? (endsFree ? 'contains' : 'end') : endsFree ? 'start' : 'line';
  const text = phrase.replace(/^…|…$/gu, '');
  // The sign for a number must not pass for a bullet.
  const [start, end] = core(text.replaceAll('#', '0'));
  const parts = fold(text.slice(opensFree ? 0 : start, endsFree ? text.length : end))
    .split('…')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ text: part, sign: part.indexOf('#') }));
  const first = parts[0];
  if (first === undefined) throw new RangeError(`The phrase "${phrase}" is empty: it would match every line`);
  const [offset, to] = firstWord(first.text) ?? [0, 1];
  const next = nextTo(first.text, to);
  const word = first.text.slice(offset, to);
  return { topic, place, parts, offset, word, next: next === NUMBER_SIGN ? NaN : next };
}

/** A phrase that begins with a word of small Latin or Cyrillic letters that nothing folds, as nearly all do. */
const PLAIN_START = /^(?:… ?)?([a-z\u00df-\u00f6\u00f8-\u00ff\u0430-\u045f]+)(?: |$)/u;

/** The word that a phrase is filed under, read off the phrase as it is written. */
function filingWord(phrase: string): string {
  const plain = PLAIN_START.exec(phrase)?.[1];
  if (plain !== undefined) return plain;
  const gap = phrase.indexOf('…', 1);
  const first = gap < 0 ? phrase : phrase.slice(0, gap);
  const borders = firstWord(first);
  return borders ? fold(first.slice(...borders)) : patternOf(null, phrase).word;
}

/**
 * The phrases filed under one word. They become patterns when the word is first met: most never are. Inside the drawer
 * they are sorted by what follows, for under "#" and "in" there are many.
 */
class Drawer<T> {
  readonly #phrases: (readonly [T, string])[] = [];
  /** By the next character: the patterns that it may begin to go on. */
  #sorted: ReadonlyMap<number, readonly Pattern<T>[]> | null = null;

  add(topic: T, phrase: string): void {
    this.#phrases.push([topic, phrase]);
  }

  /** The patterns that can stand where `next` follows their first word. */
  patterns(next: number): readonly Pattern<T>[] {
    const sorted = (this.#sorted ??= this.#sort());
    return sorted.get(next) ?? sorted.get(NaN) ?? [];
  }

  #sort(): ReadonlyMap<number, readonly Pattern<T>[]> {
    const all = this.#phrases.map(([topic, phrase]) => patternOf(topic, phrase));
    const characters = new Set([NaN, ...all.map((pattern) => pattern.next)]);
    const followedBy = (c: number): Pattern<T>[] => all.filter(({ next }) => Number.isNaN(next) || next === c);
    return new Map([...characters].map((c) => [c, followedBy(c)]));
  }
}

/** Drawers by the word that is written on them. */
class Cabinet<T> {
  readonly #drawers = new Map<string, Drawer<T>>();
  readonly #words = new WordFilter();

  file(word: string, topic: T, phrase: string): void {
    let drawer = this.#drawers.get(word);
    if (!drawer) {
      this.#drawers.set(word, (drawer = new Drawer()));
      this.#words.add(word);
    }
    drawer.add(topic, phrase);
  }

  /** The drawer for the word `start..end` of a key. */
  find(key: string, start: number, end: number): Drawer<T> | undefined {
    return this.#words.mayHold(key, start, end) ? this.#drawers.get(key.slice(start, end)) : undefined;
  }

  /** The drawer for phrases that begin with any number. */
  get numbers(): Drawer<T> | undefined {
    return this.#drawers.get('#');
  }
}

/**
 * Phrases of several topics, searched in one pass: each word of a line is looked up once, whatever the number of
 * topics. A phrase is filed under its first word.
 */
export class PhraseIndex<T> {
  /** Phrases that can only begin at the start of the line, by their first word. */
  readonly #atStart = new Cabinet<T>();
  /** Phrases that can begin at any word. */
  readonly #anywhere = new Cabinet<T>();

  /** @throws {RangeError} if a phrase is empty */
  constructor(lists: Iterable<readonly [topic: T, phrases: Phrases]>) {
    for (const [topic, phrases] of lists) for (const phrase of phrases) this.#file(topic, phrase);
  }

  #file(topic: T, phrase: string): void {
    (phrase.startsWith('…') ? this.#anywhere : this.#atStart).file(filingWord(phrase), topic, phrase);
  }

  /** False if no phrase that only begins lines can begin with the first word or sign of the key. */
  mayOpen(key: string): boolean {
    if (key !== '' && classOf(key.charCodeAt(0)) === 0 && this.#atStart.find(key, 0, 1)) return true;
    const word = firstWord(key);
    return (
      word !== null && (classOf(key.charCodeAt(word[0])) === DIGIT || this.#atStart.find(key, ...word) !== undefined)
    );
  }

  /**
   * Calls `found` for every phrase on the line, in no certain order; a topic can come more than once.
   *
   * @param key a line as `lineKey` gives it; the time taken grows with its length and hardly with the lists
   * @param onlyOpening true if only phrases are asked for that begin where the line does; some others are found, too
   */
  match(key: string, found: (topic: T, place: Place) => void, onlyOpening = false): void {
    // "© 2024": a line that begins with a sign can be filed under it.
    if (key.length > 0 && classOf(key.charCodeAt(0)) === 0) check(this.#atStart.find(key, 0, 1), key, 0, 1, found);
    let first = true;
    for (let i = 0; i < key.length && (first || !onlyOpening);) {
      const k = classOf(key.charCodeAt(i));
      if (k === 0) {
        i += 1;
        continue;
      }
      let end = i + 1;
      if (k === LETTER) while (end < key.length && classOf(key.charCodeAt(end)) === LETTER) end += 1;
      else if (k === DIGIT) {
        end = numberEnd(key, i);
        if (first) check(this.#atStart.numbers, key, i, end, found);
        check(this.#anywhere.numbers, key, i, end, found);
      }
      if (first) check(this.#atStart.find(key, i, end), key, i, end, found);
      check(this.#anywhere.find(key, i, end), key, i, end, found);
      first = false;
      i = end;
    }
  }
}

/** Borders of the first word or number sign; null if there is none. */
function firstWord(part: string): [number, number] | null {
  for (let i = 0; i < part.length; i += 1) {
    const k = classOf(part.charCodeAt(i));
    if (part[i] === '#' || k & SINGLE) return [i, i + 1];
    if (k & DIGIT) return [i, numberEnd(part, i)];
    if (k & LETTER) {
      let end = i + 1;
      while (end < part.length && classOf(part.charCodeAt(end)) === LETTER) end += 1;
      return [i, end];
    }
  }
  return null;
}

/** End of the number at `i`: "12", "1.234", "10:30". */
function numberEnd(text: string, i: number): number {
  let end = i;
  while (end < text.length) {
    if (classOf(text.charCodeAt(end)) === DIGIT) end += 1;
    else if ('.,:'.includes(text.charAt(end)) && classOf(text.charCodeAt(end + 1)) === DIGIT) end += 2;
    else break;
  }
  return end;
}

/** Calls `found` for the phrases of a drawer that stand where the word `at..wordEnd` is their first. */
function check<T>(
  drawer: Drawer<T> | undefined,
  key: string,
  at: number,
  wordEnd: number,
  found: (topic: T, place: Place) => void,
): void {
  if (!drawer) return;
  for (const pattern of drawer.patterns(nextTo(key, wordEnd))) {
    const start = at - pattern.offset;
    if (start < 0) continue;
    const free = pattern.place === 'contains' || pattern.place === 'end';
    if (!free && start !== 0) continue;
    const end = endOfMatch(pattern, key, start);
    if (end >= 0) found(pattern.topic, start === 0 && end === key.length ? 'line' : pattern.place);
  }
}

/** End of the phrase that begins at `start`, or -1 if it does not stand there. */
function endOfMatch<T>({ parts, place }: Pattern<T>, key: string, start: number): number {
  const toEnd = place === 'line' || place === 'end';
  let end = start;
  for (let p = 0; p < parts.length; p += 1) {
    const part = parts[p] as Part;
    const closes = toEnd && p === parts.length - 1;
    end = p === 0 ? partEnd(part, key, start) : nextPart(part, key, end, closes);
    if (end < 0 || (closes && end !== key.length)) return -1;
  }
  return end;
}

/** How many characters `…` inside a phrase can stand for. Bounded, so that a long line costs no more by the character. */
const LONGEST_GAP = 120;

/** End of the part where it next stands behind `from` (and, if it `closes` the line, ends it), or -1. */
function nextPart(part: Part, key: string, from: number, closes: boolean): number {
  const window = key.slice(from, from + LONGEST_GAP + part.text.length);
  const fixed = part.sign < 0 ? part.text : part.text.slice(0, part.sign);
  for (let at = window.indexOf(fixed); at >= 0 && at < window.length; at = window.indexOf(fixed, at + 1)) {
    if (!isBorder(key, from + at)) continue;
    const end = partEnd(part, key, from + at);
    if (end >= 0 && (!closes || end === key.length)) return end;
  }
  return -1;
}

/** End of a part without wild cards at `start`; it must end with a word. -1 if it does not stand there. */
function partEnd({ text, sign }: Part, key: string, start: number): number {
  const end = sign < 0 ? (key.startsWith(text, start) ? start + text.length : -1) : numberedEnd(text, key, start);
  return end >= 0 && isBorder(key, end) ? end : -1;
}

/** End of a text with signs for numbers at `start`; -1 if it does not stand there. */
function numberedEnd(text: string, key: string, start: number): number {
  let i = start;
  for (let p = 0; p < text.length; p += 1) {
    if (text[p] === '#') {
      const end = numberEnd(key, i);
      if (end === i) return -1;
      i = end;
    } else if (key[i] === text[p]) i += 1;
    else return -1;
  }
  return i;
}

/** True where a word can end or begin: not between two letters or two digits of one word. */
function isBorder(key: string, at: number): boolean {
  if (at === 0 || at >= key.length) return true;
  const right = classOf(key.charCodeAt(at));
  const left = classOf(key.charCodeAt(at - 1));
  return !((left === LETTER && right === LETTER) || (left === DIGIT && right === DIGIT));
}

const STRENGTH: readonly Place[] = ['contains', 'end', 'start', 'line'];

/** One list of phrases, asked for the strongest place at which one of them stands. */
export class PhraseBook {
  readonly #index: PhraseIndex<true>;

  /** @throws {RangeError} if a phrase is empty */
  constructor(phrases: Phrases) {
    this.#index = new PhraseIndex([[true, phrases]]);
  }

  /**
   * @param key a line as `lineKey` gives it
   * @returns `line` if a phrase is the whole line, else where one stands; null if there is none
   */
  match(key: string): Place | null {
    let best = -1;
    this.#index.match(key, (_, place) => (best = Math.max(best, STRENGTH.indexOf(place))));
    return STRENGTH[best] ?? null;
  }

  /** False if `opens` is false, told from the opening of a line as `openingKey` gives it. */
  mayOpen(opening: string): boolean {
    return this.#index.mayOpen(opening);
  }

  /** True if `match` gives `start`: a phrase begins the line, and none is the whole of it. */
  opens(key: string): boolean {
    let opens = false;
    let whole = false;
    const found = (_: true, place: Place): void => {
      opens ||= place === 'start';
      whole ||= place === 'line';
    };
    this.#index.match(key, found, true);
    return opens && !whole;
  }
}
