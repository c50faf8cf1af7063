/** Joints where capitals or digits run into a word: "UTCUpdated", "EUDie", "2024Der", "offene Fragen42 Sitzungen". */
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  isBlank,
  isLetter,
  LOWER,
  NEWLINE,
  SPACE,
  UPPER,
  wordEnd,
  wordStart,
} from './chars.ts';
import type { Joint } from './joint.ts';
import { sharedWords } from './lexicon.ts';
import type { Scan } from './scan.ts';
import { humpEnd, isMarked } from './seams.ts';

/** "UTCUpdated", "EUDie": capitals run into a word. `i` is the second letter of the right word. */
export function jointAfterCapitals(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  const at = i - 1;
  const leftStart = Math.max(wordStart(text, at), scan.lineStart);
  const left = text.slice(leftStart, at);
  const rightEnd = Math.min(humpEnd(text, at), scan.to);
  const right = text.slice(at, rightEnd);
  if (left.length < 2 || !/[\p{Lu}\d]{2}$/u.test(left) || right.length < 3) return null;
  if (isMarked(scan, leftStart, rightEnd) || isName(scan, leftStart, at) || scan.inAddress(at)) return null;
  const functional = scan.isFunctionWord(right);
  if (sharedWords().timeEndings.has(left) && (functional || scan.lexicon.dateWords.has(right.toLowerCase())))
    return { at, kind: 'date', score: 0.9 };
  const capitals = /^[\p{Lu}\d]+$/u.test(left);
  const known = scan.vocabulary.has(left);
  const heading = scan.isHeadingPlace(leftStart, at);
  if (functional && heading) return { at, kind: 'heading', score: known ? 0.9 : capitals ? 0.85 : 0.7 };
  if (functional) return { at, kind: 'heading', score: capitals ? 0.7 : 0.4 };
  // Unknown capitals may be half of a brand: "NBCUniversal", "PRNewswire".
  if (heading && known) return { at, kind: 'heading', score: 0.75 };
  return { at, kind: 'heading', score: capitals && right.length > 3 ? 0.3 : 0.2 };
}

/** "…im Jahr 2024Der", "384m 2sRepublikaner": a number runs into a capital letter at `i`. */
export function jointAfterDigit(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  const leftStart = Math.max(wordStart(text, i), scan.lineStart);
  const left = text.slice(leftStart, i);
  const rightEnd = Math.min(humpEnd(text, i), scan.to);
  const right = text.slice(i, rightEnd);
  const functional = scan.isFunctionWord(right);
  const oneWord = right.length === 1 && functional && isBlank(classAt(text, rightEnd));
  if (!oneWord && right.length < 2) return null;
  if (scan.inAddress(i) || (isMarked(scan, leftStart, rightEnd) && text.charAt(leftStart - 1) === '@')) return null;
  if (isName(scan, leftStart, i)) return null;
  const year = /^(?:19|20)\d\d$/u.test(left);
  const heading = scan.isHeadingPlace(leftStart, i);
  if (!oneWord && classAt(text, i + 1) !== LOWER) {
    // "3D", "4K", "2024BMW": only a dateline is sure, "…exceeds 20,000RAFAH, Gaza Strip"
    return { at: i, kind: 'heading', score: heading && right.length > 3 ? 0.5 : 0.2 };
  }
  const dated = year && followsMonth(scan, leftStart);
  const dateWord = scan.lexicon.dateWords.has(right.toLowerCase());
  if (dated && right.length > 2) return { at: i, kind: 'date', score: functional || dateWord ? 0.95 : 0.85 };
  if (dated && functional) return { at: i, kind: 'date', score: 0.85 };
  if (year && functional && right.length > 2) return { at: i, kind: 'heading', score: 0.88 };
  if (year && isYearOfSentence(scan, leftStart, rightEnd, functional)) return { at: i, kind: 'heading', score: 0.84 };
  if (functional && heading) return { at: i, kind: 'heading', score: /^\d+$/u.test(left) && !oneWord ? 0.82 : 0.6 };
  if (year) return { at: i, kind: 'heading', score: heading ? 0.75 : 0.65 };
  return { at: i, kind: 'heading', score: heading && right.length > 3 ? 0.55 : 0.3 };
}

/**
 * "…foi em 2019A prefeita disse", "…blev truffet i 2019Borgmesteren var": a preposition stands before the year, and
 * running text begins behind it. "Form 2019A", "the 2030Agenda" are names.
 */
function isYearOfSentence(scan: Scan, yearStart: number, rightEnd: number, functional: boolean): boolean {
  const { text, lexicon } = scan;
  if (!isBlank(classAt(text, rightEnd)) || !isBlank(classAt(text, yearStart - 1))) return false;
  const rest = scan.rest(yearStart);
  const right = rightEnd - yearStart - YEAR;
  if (functional && right > 1) return rest.words >= 3 && rest.lower >= 1;
  const before = scan.wordBefore(yearStart);
  if (scan.nextTokenClass(rightEnd) !== LOWER || rest.words < 4 || rest.lower < 3) return false;
  // "the form of 2019A to the office"
  if (right === 1 && scan.isFunctionWord(scan.nextWord(rightEnd, wordEnd))) return false;
  return scan.isFunctionWord(before) && !lexicon.articles.has(before);
}

/** Digits of a year. */
const YEAR = 4;

/** Signs that stand right behind a number. */
const NUMBER_SIGNS = '%‰€$£¥';

/** "…steigen um 12 %Die Stadt", "It costs 40 €The shop": a sentence begins behind the sign of a number, at `i`. */
export function jointAfterSign(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  if (!NUMBER_SIGNS.includes(text.charAt(i - 1)) || classAt(text, i + 1) === UPPER) return null;
  const end = classAt(text, i - 2) === SPACE ? i - 2 : i - 1;
  if (end <= scan.lineStart || classAt(text, end - 1) !== DIGIT || scan.inAddress(i)) return null;
  const rightEnd = Math.min(humpEnd(text, i), scan.to);
  if (!isBlank(classAt(text, rightEnd)) && classAt(text, rightEnd) !== APOSTROPHE) return null;
  const numberStart = wordStart(text, end);
  if (scan.wordsBetween(scan.sentenceStart, numberStart) < 2) return null;
  const rest = scan.rest(i);
  const next = scan.nextTokenClass(rightEnd);
  const isFunctionWord = scan.isFunctionWord(text.slice(i, rightEnd)) && (rightEnd - i > 1 || next === LOWER);
  if ((isFunctionWord || scan.isElided(rightEnd)) && rest.words >= 3) return { at: i, kind: 'number', score: 0.88 };
  // "100%Klimaneutral" is a name
  const running = next === LOWER && rest.words >= 4 && rest.lower >= 3 && text.slice(numberStart, end) !== '100';
  return { at: i, kind: 'number', score: running ? 0.82 : 0.3 };
}

/** "…viele offene Fragen42 Sitzungen": a number begins the text after a heading. The digit is at `i`. */
export function jointBeforeNumber(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  const leftStart = Math.max(wordStart(text, i), scan.lineStart);
  let end = i;
  while (end < scan.to && end - i < 5 && classAt(text, end) === DIGIT) end += 1;
  // "Covid19", "iPhone15", "Vault33" are names; a number that counts has a word behind it
  if (i - leftStart < 5 || !isBlank(classAt(text, end)) || isMarked(scan, leftStart, end)) return null;
  if (!isLetter(classAt(text, end + 1)) || isName(scan, leftStart, i) || scan.inAddress(i)) return null;
  return scan.isHeadingPlace(leftStart, i) ? { at: i, kind: 'heading', score: 0.5 } : null;
}

/** True if the whole token, glued as it is, stands elsewhere in the text. */
function isName(scan: Scan, leftStart: number, i: number): boolean {
  return scan.vocabulary.count(scan.text.slice(leftStart, Math.min(wordEnd(scan.text, i), scan.to))) > 1;
}

/** True if a month stands within the three words before `at`. */
export function followsMonth(scan: Scan, at: number): boolean {
  let end = at;
  for (let words = 0; words < 3 && end > scan.lineStart; words += 1) {
    while (end > scan.lineStart && at - end < 30) {
      const kind = classAt(scan.text, end - 1);
      if (isLetter(kind) || kind === NEWLINE) break;
      end -= 1;
    }
    const start = Math.max(wordStart(scan.text, end), scan.lineStart);
    if (start === end) return false;
    if (scan.isMonth(scan.text.slice(start, end).toLowerCase())) return true;
    end = start;
  }
  return false;
}
