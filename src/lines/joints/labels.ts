/** Joints told by phrases of the language: labels, dates and times, read-more words. */
import {
  classAt,
  COLON,
  DIGIT,
  isBlank,
  isLetter,
  isWordPart,
  LOWER,
  NEWLINE,
  STOP,
  UPPER,
  wordEnd,
  wordStart,
} from './chars.ts';
import type { Joint } from './joint.ts';
import { sharedWords } from './lexicon.ts';
import type { Scan } from './scan.ts';
import { followsMonth } from './runs.ts';

/** No label is longer. */
const LONGEST_LABEL = 60;

/** "Similar News:Sie können", "Foto:dpa": the letter at `i` follows a colon. */
export function jointAfterColon(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  const end = i - 1;
  const kind = classAt(text, i);
  const leftStart = Math.max(wordStart(text, end), scan.lineStart);
  const left = text.slice(leftStart, end);
  const rightEnd = Math.min(wordEnd(text, i), scan.to);
  const right = text.slice(i, rightEnd);
  if (!/\p{L}/u.test(left) || scan.inAddress(i)) return null;
  // "Leser:innen", "Mission:Impossible", "std::vector", "http:", "localhost:Port"
  if (/^(?:[Ii]n|[Ii]nnen|[ners]|en)$/u.test(right)) return null;
  if (kind !== UPPER && kind !== LOWER) return null;
  // "Leia também:O governo", "συμφώνησε:Η δήμαρχος"; but "that hepatitis:A is known"
  const isOneLetter = right.length === 1 && scan.nextTokenClass(rightEnd) === LOWER;
  const oneWord = isOneLetter && !scan.isFunctionWord(scan.nextWord(rightEnd, wordEnd));
  const functional = (oneWord || right.length > 1) && scan.isFunctionWord(right);
  const known =
    end - scan.lineStart <= LONGEST_LABEL &&
    scan.lexicon.labels.has(text.slice(scan.lineStart, end).trim().toLowerCase());
  if (known) return { at: i, kind: 'label', score: kind === UPPER || functional ? 0.95 : 0.85 };
  if (kind !== UPPER || !(oneWord ? functional : classAt(text, i + 1) === LOWER)) return null;
  const words = scan.wordsBetween(scan.lineStart, leftStart);
  const short = end - scan.lineStart <= LONGEST_LABEL;
  const rest = scan.rest(i);
  if (functional && rest.words >= 4 && (short ? words >= 1 || left.length > 3 : true))
    return { at: i, kind: 'label', score: 0.86 };
  // "Рада погодилася:Мерка заявила": a clause on either side. German has names such as "kultur:Haus", programs "the key:Value".
  const isNamed = scan.lexicon.code === 'de' || scan.lexicon.articles.has(scan.wordBefore(leftStart));
  const isClause = /^\p{Ll}+$/u.test(left) && right.length > 2 && words >= 2 && !isNamed;
  const goesOn = rest.words >= 4 && rest.lower >= 3 && scan.nextTokenClass(rightEnd) === LOWER;
  if (isClause && goesOn) return { at: i, kind: 'label', score: 0.81 };
  return { at: i, kind: 'label', score: functional ? 0.7 : rest.words >= 6 ? 0.5 : 0.3 };
}

/** "March 7, 20247:55 AM": a year runs into a time; `i` is the colon of the time. */
export function jointBeforeTime(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  let start = i;
  while (start > scan.lineStart && i - start < 8 && classAt(text, start - 1) === DIGIT) start -= 1;
  const length = i - start;
  if (length < 5 || length > 6 || classAt(text, i + 1) !== DIGIT || classAt(text, i + 2) !== DIGIT) return null;
  if (!/^(?:19|20)\d\d(?:[01]?\d|2[0-3])$/u.test(text.slice(start, i))) return null;
  const dotted = classAt(text, start - 1) === STOP && classAt(text, start - 2) === DIGIT; // "07.03.20247:55"
  if (!dotted && !followsMonth(scan, start)) return null;
  return { at: start + 4, kind: 'date', score: 0.95 };
}

/** "…wurden.9. September 2025", "Updated7:55 AM": the digit at `i` follows a letter or a full stop. */
export function jointBeforeDate(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  let at = i;
  if (classAt(text, i - 1) === STOP) at = i - 1;
  const leftStart = Math.max(wordStart(text, at), scan.lineStart);
  const left = text.slice(leftStart, at);
  if (left.length < 3 || !/^\p{L}+$/u.test(left) || scan.inAddress(i)) return null;
  let end = i;
  while (end < scan.to && end - i < 5 && classAt(text, end) === DIGIT) end += 1;
  const digits = end - i;
  if (at < i && scan.lexicon.abbreviations.has(left.toLowerCase())) return null; // "Abs.2", "Nr.4"
  if (digits <= 2 && beginsDate(scan, end)) return { at: i, kind: 'date', score: at < i ? 0.92 : 0.85 };
  if (at < i) return null;
  const time =
    digits <= 2 && classAt(text, end) === COLON && classAt(text, end + 1) === DIGIT && classAt(text, end + 2) === DIGIT;
  const dateWord = scan.lexicon.dateWords.has(left.toLowerCase());
  if (time) return { at: i, kind: 'date', score: dateWord ? 0.9 : 0.7 };
  return null;
}

/** A month follows the day that ends at `end`: "9. September", "9 September 2025", "05.11.2024". */
function beginsDate(scan: Scan, end: number): boolean {
  const { text } = scan;
  let at = end;
  if (classAt(text, at) === STOP) at += 1;
  if (at > end && classAt(text, at) === DIGIT) return /^\d{1,2}\.(?:19|20)\d\d(?!\d)/u.test(text.slice(at, at + 8));
  if (classAt(text, at) === NEWLINE || !isBlank(classAt(text, at))) return false;
  return scan.isMonth(text.slice(at + 1, Math.min(scan.to, wordEnd(text, at + 1))).toLowerCase());
}

/** "PolitikFebruary 25, 2017", "MuellerMarch 7, 2024": the word at `i` is a month before a day or a year. */
export function isMonthOfDate(scan: Scan, i: number): boolean {
  const end = Math.min(wordEnd(scan.text, i), scan.to);
  return scan.isMonth(scan.text.slice(i, end).toLowerCase()) && scan.nextTokenClass(end) === DIGIT;
}

/** "February 25, 2017by Anna Berg": the small letter at `i` follows a year and begins a byline. */
export function jointBeforeByline(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  const start = Math.max(wordStart(text, i), scan.lineStart);
  const right = text.slice(i, Math.min(wordEnd(text, i), scan.to));
  if (!scan.lexicon.dateWords.has(right.toLowerCase())) return null;
  if (!/^(?:19|20)\d\d$/u.test(text.slice(start, i))) return null;
  return { at: i, kind: 'date', score: followsMonth(scan, start) ? 0.9 : 0.6 };
}

/**
 * "…and a MechanistBy Anna Berg", "…Low LightByAnna Berg", "…CoursesPosted on": a word that begins a byline or a date
 * line stands at the capital letter at `i`.
 */
export function beginsByline(scan: Scan, i: number): boolean {
  const [word] = /^\p{Lu}\p{Ll}+/u.exec(scan.text.slice(i, Math.min(i + LONGEST_DATE_WORD, scan.to))) ?? [''];
  if (!scan.lexicon.dateWords.has(word.toLowerCase())) return false;
  const end = i + word.length;
  const after = classAt(scan.text, end);
  if (after === UPPER) return true;
  return isBlank(after) && (scan.nextTokenClass(end) === UPPER || word.length >= 5);
}

const LONGEST_DATE_WORD = 24;

/** "7:55 AMUpdated", "15:46 UhrVon": the word before the capital letter at `i` ends a time of day. */
export function endsTime(scan: Scan, leftStart: number, i: number): boolean {
  if (!sharedWords().timeEndings.has(scan.text.slice(leftStart, i))) return false;
  return isBlank(classAt(scan.text, leftStart - 1))
    ? classAt(scan.text, leftStart - 2) === DIGIT
    : classAt(scan.text, leftStart - 1) === DIGIT;
}

/** "…erreichen?mehr", "…zu Hauselesen": a read-more label stuck to the end of the line that ends at `end`. */
export function jointBeforeReadMore(scan: Scan, end: number): Joint | null {
  const { text, lexicon } = scan;
  let last = end;
  while (last > scan.lineStart && !isWordPart(classAt(text, last - 1)) && end - last < 4) last -= 1;
  if (last - scan.lineStart < 12) return null;
  const tail = text.slice(Math.max(scan.lineStart, last - 40), last).toLowerCase();
  for (const phrase of lexicon.readMore.get(tail.slice(-1)) ?? []) {
    if (!tail.endsWith(phrase)) continue;
    const at = last - phrase.length;
    const before = classAt(text, at - 1);
    if (at <= scan.lineStart || isBlank(before)) return null;
    if (!isWordPart(before))
      return before === STOP || before > STOP
        ? { at, kind: 'read-more', score: classAt(text, at) === LOWER ? 0.85 : 0.9 }
        : null;
    if (!isLetter(before) || classAt(text, at) !== LOWER || before !== LOWER) continue;
    const left = text.slice(Math.max(wordStart(text, at), scan.lineStart), at);
    // "Hause" must be a word of this text, and no small one: "Nachlesen", "vorlesen" and "Vielmehr" end like the label, too
    const isWord = left.length > 3 && scan.vocabulary.has(left) && !scan.isFunctionWord(left);
    const known = isWord && scan.wordsBetween(scan.lineStart, at) >= 4;
    return known ? { at, kind: 'read-more', score: 0.82 } : null;
  }
  return null;
}
