/** Joints without any mark between: "Ukraine-KriegDer russische", "UTCUpdated", "2024Der". The shape alone never decides. */
import { APOSTROPHE, classAt, DIGIT, isBlank, isLetter, LOWER, NEWLINE, UPPER, wordEnd, wordStart } from './chars.ts';
import type { Joint } from './joint.ts';
import { sharedWords } from './lexicon.ts';
import type { Scan } from './scan.ts';

/** Weights of the evidence; the sum becomes a score by the logistic function, so 0 is one half. */
const WEIGHTS = {
  start: -4.2,
  /** The left word begins with a small letter: no name, except "iPhone", "eBay", "kwaZulu", which are short. */
  leftLower: 3,
  leftLowerShort: 0.5,
  leftFunctionWord: 2.2,
  leftLong: 1.2,
  leftShort: -1.8,
  leftKnown: 1,
  rightFunctionWord: 3,
  rightFunctionWordShort: 1.4,
  /** "LinkedIn said" against "…heartbreakingIn the opening scenes". */
  rightShortThenWord: 1.6,
  rightKnown: 1,
  rightShort: -1,
  rightLong: 0.4,
  /** A name of two words begins the text: "…SuitsMeghan Markle’s". */
  nextCapital: 0.6,
  /** First seam of a line, no sentence has ended before it, running text follows: a heading before its text. */
  heading: 2.4,
  headingOneWord: 1,
  noHeading: -0.8,
  /** "FridaysForFuture", "VanDerBeek" */
  severalSeams: -2.5,
  /** The same token stands elsewhere in the text: a name. */
  repeated: -5,
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Prefixes of nouns in Bantu languages: "uMnyango", "isiZulu", "kwaZulu", "amaBhungane"; all end in a vowel. */
const mayBeBantuPrefix = (left: string, code: string): boolean =>
  /[aeiou]$/.test(left) && (left.length <= 4 || (left.length <= 11 && BANTU_OR_UNKNOWN.has(code)));
const BANTU_OR_UNKNOWN: ReadonlySet<string> = new Set([
  'und',
  'zu',
  'xh',
  'st',
  'tn',
  'ss',
  'ts',
  've',
  'nr',
  'sn',
  'ny',
  'sw',
  'rw',
  'rn',
  'lg',
  'ln',
  'kg',
]);

/** The joint between a small and a capital letter at `i`; null if the token is a name. */
export function jointAtSeam(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  const leftStart = Math.max(wordStart(text, i), scan.lineStart);
  const seam = lastSeam(text, leftStart, i);
  const left = text.slice(seam, i);
  const rightEnd = Math.min(rightHumpEnd(text, i), scan.to);
  const right = text.slice(i, rightEnd);
  if (left.length === 1 || isMarked(scan, leftStart, rightEnd)) return null;
  const tokenEnd = Math.min(wordEnd(text, i), scan.to);
  const score = scoreSeam(scan, { left, leftStart, seam, right, rightEnd, tokenEnd }, i);
  if (score < 0.3 || scan.inAddress(i)) return null;
  return { at: i, kind: 'heading', score };
}

interface Seam {
  left: string;
  leftStart: number;
  /** Start of the left hump: "Tube" in "YouTubeDer". */
  seam: number;
  right: string;
  rightEnd: number;
  tokenEnd: number;
}

function scoreSeam(scan: Scan, s: Seam, i: number): number {
  const { text, lexicon } = scan;
  const { left, right } = s;
  const token = text.slice(s.leftStart, s.tokenEnd);
  const functional = scan.isFunctionWord(right);
  if (right.length === 1 && !(functional && s.rightEnd === s.tokenEnd && isSingleWord(scan, s.rightEnd))) return 0;
  if (right.length > 1 && classAt(text, i + 1) !== LOWER && !functional) return 0; // "ChatGPT", "macOS", "AfD"
  if (isNameOrGender(scan, s, token)) return 0;
  const leftLower = classAt(text, s.leftStart) !== UPPER && s.seam === s.leftStart;
  const bantu = leftLower && mayBeBantuPrefix(left, lexicon.code);
  if (bantu && !(functional && scan.isFunctionWord(left))) return 0;
  if (left.length === 2 && leftLower && !(functional && scan.isFunctionWord(left))) return 0; // "deVille", "eBay"

  let x = WEIGHTS.start;
  if (leftLower && left.length >= 4) x += WEIGHTS.leftLower;
  else if (leftLower) x += scan.isFunctionWord(left) ? WEIGHTS.leftFunctionWord : WEIGHTS.leftLowerShort;
  if (left.length >= 8) x += WEIGHTS.leftLong;
  else if (left.length <= 3 && !leftLower) x += WEIGHTS.leftShort;
  if (scan.vocabulary.has(left)) x += WEIGHTS.leftKnown;
  x += scoreOfRight(scan, s, functional);
  x += scoreOfPlace(scan, s, i);
  if (s.seam > s.leftStart || s.rightEnd < s.tokenEnd) x += WEIGHTS.severalSeams;
  if (scan.vocabulary.count(token) > 1) x += WEIGHTS.repeated;
  return logistic(x);
}

function scoreOfRight(scan: Scan, s: Seam, functional: boolean): number {
  const { right, rightEnd } = s;
  let x = 0;
  const next = scan.nextTokenClass(rightEnd);
  if (functional && right.length > 2) x += WEIGHTS.rightFunctionWord;
  else if (functional) {
    x += WEIGHTS.rightFunctionWordShort;
    const word = scan.nextWord(rightEnd, wordEnd);
    if (next === UPPER || next === DIGIT || scan.isFunctionWord(word)) x += WEIGHTS.rightShortThenWord;
  } else if (right.length <= 3) x += WEIGHTS.rightShort;
  else if (right.length >= 7) x += WEIGHTS.rightLong;
  if (!functional && (scan.vocabulary.has(right) || scan.vocabulary.has(right.toLowerCase()))) x += WEIGHTS.rightKnown;
  if (!functional && next === UPPER) x += WEIGHTS.nextCapital;
  return x;
}

function scoreOfPlace(scan: Scan, s: Seam, i: number): number {
  if (scan.headingFound || scan.sentenceStart !== scan.lineStart) return WEIGHTS.noHeading;
  const rest = scan.rest(i);
  if (rest.words < 6 || rest.lower < 2) return WEIGHTS.noHeading;
  return scan.wordsBetween(scan.lineStart, s.leftStart) >= 2 ? WEIGHTS.heading : WEIGHTS.headingOneWord;
}

/** "A", "I", "Y", "È": one letter that is a word, so a blank or an apostrophe follows. */
function isSingleWord(scan: Scan, end: number): boolean {
  const after = classAt(scan.text, end);
  return isBlank(after) || after === APOSTROPHE;
}

/** Tokens that are names or forms of gender whatever stands around them. */
function isNameOrGender(scan: Scan, s: Seam, token: string): boolean {
  const { brands, namePrefixes } = sharedWords();
  const lower = token.toLowerCase();
  if (brands.has(lower) || (lower.endsWith('s') && brands.has(lower.slice(0, -1)))) return true;
  // "McDonald", "DeSantis", "LeBron"; but "deDer" cannot be a name
  if (
    classAt(scan.text, s.seam) === UPPER &&
    namePrefixes.has(s.left.toLowerCase()) &&
    !(scan.isFunctionWord(s.right) && s.right.length > 2)
  )
    return true;
  // German: "LeserInnen", "ArbeiterIn" against "…im TheaterIn der Stadt", which cannot be told apart
  if (/^In(?:nen)?$/u.test(s.right) && classAt(scan.text, s.leftStart) === UPPER && /[b-df-hj-np-tv-z]$/u.test(s.left))
    return s.right === 'Innen' || s.right === 'Innen' || scan.lexicon.code === 'de';
  return s.right === 'Innen';
}

/** Part of a hashtag, a handle, an identifier or a file name: "#FridaysForFuture", "get_Value", "@BBCNews". */
function isMarked(scan: Scan, start: number, end: number): boolean {
  const before = start > scan.lineStart ? scan.text.charAt(start - 1) : ' ';
  const after = end < scan.to ? scan.text.charAt(end) : ' ';
  return (
    before === '#' ||
    before === '@' ||
    before === '_' ||
    before === '$' ||
    before === '\\' ||
    after === '_' ||
    after === '('
  );
}

/** Start of the hump that ends at `end`: the last place between a small and a capital letter, else `start`. */
function lastSeam(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    if (classAt(text, at) === UPPER && classAt(text, at - 1) !== UPPER) return at;
  }
  return start;
}

/** End of the hump that starts at `start`: up to the next capital letter after a small one, or the word's end. */
function rightHumpEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  for (let at = start + 1; at < end; at += 1) {
    if (classAt(text, at) === UPPER && classAt(text, at - 1) === LOWER) return at;
    if (!isLetter(classAt(text, at))) return at;
  }
  return end;
}

/** "UTCUpdated", "EUDie": capitals run into a word. `i` is the second letter of the right word. */
export function jointAfterCapitals(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  const at = i - 1;
  const leftStart = Math.max(wordStart(text, at), scan.lineStart);
  const left = text.slice(leftStart, at);
  const rightEnd = Math.min(rightHumpEnd(text, at), scan.to);
  const right = text.slice(at, rightEnd);
  if (left.length < 2 || !/^[\p{Lu}\d]+$/u.test(left) || right.length < 3) return null;
  if (isMarked(scan, leftStart, rightEnd)) return null;
  const token = text.slice(leftStart, Math.min(wordEnd(text, at), scan.to));
  if (scan.vocabulary.count(token) > 1 || scan.inAddress(at)) return null;
  const functional = scan.isFunctionWord(right);
  const known = scan.vocabulary.has(left);
  const rest = scan.rest(at);
  const heading = scan.sentenceStart === scan.lineStart && !scan.headingFound && rest.words >= 6 && rest.lower >= 2;
  const several = scan.wordsBetween(scan.lineStart, leftStart) >= 2;
  if (sharedWords().timeEndings.has(left) && (functional || scan.lexicon.dateWords.has(right.toLowerCase())))
    return { at, kind: 'date', score: 0.9 };
  if (functional && heading && several) return { at, kind: 'heading', score: known ? 0.9 : 0.85 };
  if (functional) return { at, kind: 'heading', score: 0.7 };
  if (heading && several && (known || right.length > 4)) return { at, kind: 'heading', score: known ? 0.75 : 0.55 };
  return { at, kind: 'heading', score: right.length > 3 ? 0.4 : 0.2 };
}

/** "…im Jahr 2024Der", "384m 2sRepublikaner": a number runs into a capital letter at `i`. */
export function jointAfterDigit(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  const leftStart = Math.max(wordStart(text, i), scan.lineStart);
  const left = text.slice(leftStart, i);
  const rightEnd = Math.min(rightHumpEnd(text, i), scan.to);
  const right = text.slice(i, rightEnd);
  if (right.length < 2 || classAt(text, i + 1) !== LOWER || isMarked(scan, leftStart, rightEnd) || scan.inAddress(i))
    return null;
  const token = text.slice(leftStart, Math.min(wordEnd(text, i), scan.to));
  if (scan.vocabulary.count(token) > 1) return null;
  const functional = scan.isFunctionWord(right);
  const year = /^(?:19|20)\d\d$/u.test(left);
  const dated = year && followsMonth(scan, leftStart);
  const dateWord = scan.lexicon.dateWords.has(right.toLowerCase());
  if (dated && right.length > 2) return { at: i, kind: 'date', score: functional || dateWord ? 0.95 : 0.85 };
  const rest = scan.rest(i);
  const heading =
    scan.sentenceStart === scan.lineStart &&
    !scan.headingFound &&
    rest.words >= 6 &&
    rest.lower >= 2 &&
    scan.wordsBetween(scan.lineStart, leftStart) >= 2;
  if (year && functional && right.length > 2) return { at: i, kind: 'heading', score: 0.88 };
  if (functional && heading) return { at: i, kind: 'heading', score: /^\d+$/u.test(left) ? 0.82 : 0.6 };
  if (year) return { at: i, kind: 'heading', score: 0.65 };
  return { at: i, kind: 'heading', score: heading && right.length > 3 ? 0.55 : 0.3 };
}

/** True if a month stands within the three words before `at`. */
export function followsMonth(scan: Scan, at: number): boolean {
  let end = at;
  for (let words = 0; words < 3 && end > scan.lineStart; words += 1) {
    while (
      end > scan.lineStart &&
      at - end < 30 &&
      !isLetter(classAt(scan.text, end - 1)) &&
      classAt(scan.text, end - 1) !== NEWLINE
    )
      end -= 1;
    const start = Math.max(wordStart(scan.text, end), scan.lineStart);
    if (start === end) return false;
    if (scan.lexicon.months.has(scan.text.slice(start, end).toLowerCase())) return true;
    end = start;
  }
  return false;
}
