/** Joints at punctuation: "Achse.Der", "Achse.am", "ja?Der", "ja.“Der", "ja.„Der", "(dpa).Der", "2024.Die", "Ende…Der". */
import {
  APOSTROPHE,
  classAt,
  CLOSE,
  COLON,
  COMMA,
  DIGIT,
  ELLIPSIS,
  INVERTED,
  isBlank,
  isLetter,
  isWordPart,
  LETTER,
  LOWER,
  MARK,
  NEWLINE,
  OPEN,
  OTHER,
  QUOTE,
  STOP,
  UPPER,
  wordEnd,
  wordStart,
} from './chars.ts';
import type { Joint, JointKind } from './joint.ts';
import { sharedWords } from './lexicon.ts';
import type { Rest, Scan } from './scan.ts';
import { humpEnd, lastSeam } from './seams.ts';

/** No joint has more marks in a row: `.)“` and an opening quotation mark. */
const LONGEST_CLUSTER = 8;

/** The punctuation between two glued words, parted into what belongs to the left and what to the right. */
interface Cluster {
  /** First mark. */
  start: number;
  /** Where the space belongs. */
  at: number;
  kind: JointKind;
  stop: boolean;
  mark: boolean;
  ellipsis: boolean;
  closes: boolean;
  opens: boolean;
  /** False if a quotation mark could belong to either side. */
  sure: boolean;
}

/** The joint before the letter or digit at `i`, which stands after punctuation; null if there is none. */
export function jointAtMark(scan: Scan, i: number): Joint | null {
  const cluster = clusterBefore(scan, i);
  if (cluster === null || scan.inAddress(i)) return null;
  const score = scoreOf(scan, cluster, i);
  return score > 0 ? { at: cluster.at, kind: cluster.kind, score: cluster.sure ? score : Math.min(score, 0.6) } : null;
}

function clusterBefore(scan: Scan, i: number): Cluster | null {
  const { text } = scan;
  let start = i;
  for (;;) {
    const kind = classAt(text, start - 1);
    if (start < i && isBlank(kind) && isSpacedMark(scan, start)) break;
    if (start === scan.lineStart || isBlank(kind)) return null; // "("Der": the marks open, nothing is glued
    if (kind < STOP || kind === OTHER) break;
    if (kind === COLON || kind === COMMA) return null;
    start -= 1;
    if (i - start > LONGEST_CLUSTER) return null;
  }
  let at = i;
  let sure = true;
  for (; at > start; at -= 1) {
    const kind = classAt(text, at - 1);
    if (kind === OPEN || kind === INVERTED) continue;
    if (kind === QUOTE) {
      const opens = scan.quotes.directionAt(at - 1);
      if (opens === null) sure = false;
      if (opens === true) continue;
    } else if (kind === APOSTROPHE && opensSingle(scan, start, at - 1)) continue;
    break;
  }
  const cluster: Cluster = {
    start,
    at,
    kind: 'sentence',
    stop: false,
    mark: false,
    ellipsis: false,
    closes: false,
    opens: at < i,
    sure,
  };
  let quote = false;
  let bracket = false;
  for (let k = start; k < i; k += 1) {
    const kind = classAt(text, k);
    if (kind === QUOTE || kind === APOSTROPHE) quote = true;
    if (kind === OPEN || kind === CLOSE) bracket = true;
    if (k >= at) continue;
    if (kind === STOP) {
      if (cluster.stop) cluster.ellipsis = true;
      cluster.stop = true;
    } else if (kind === MARK) cluster.mark = true;
    else if (kind === ELLIPSIS) cluster.ellipsis = true;
    else if (kind === INVERTED || kind === OPEN)
      return null; // "f(.X": no joint of prose
    else cluster.closes = true;
  }
  if (quote) cluster.kind = 'quote';
  else if (bracket) cluster.kind = 'bracket';
  else if (cluster.mark) cluster.kind = 'mark';
  else if (cluster.ellipsis) cluster.kind = 'ellipsis';
  else if (classAt(text, start - 1) === DIGIT) cluster.kind = 'number';
  else if (classAt(text, i) === LOWER || classAt(text, i) === LETTER) cluster.kind = 'lowercase';
  return cluster;
}

/** "C’est fini !Le match", "« Oui. »La maire": French has a space before such a mark. */
function isSpacedMark(scan: Scan, start: number): boolean {
  if (scan.lexicon.code !== 'fr' || start - 1 <= scan.lineStart || isBlank(classAt(scan.text, start - 2))) return false;
  const kind = classAt(scan.text, start);
  return kind === MARK || (kind === QUOTE && scan.quotes.directionAt(start) === false);
}

/** A single mark opens only after a final mark, and only if no other one is open: "Ende.‘Der" in ‚…‘ closes. */
function opensSingle(scan: Scan, start: number, at: number): boolean {
  const { text } = scan;
  if (at === start) return false;
  const code = text.charCodeAt(at);
  if (code === 0x2019) return false; // ’
  if (code === 0x201a || code === 0x2039) return true; // ‚ ‹
  const stop = Math.max(scan.lineStart, at - 300);
  for (let k = start - 1; k > stop; k -= 1) {
    if (classAt(text, k) !== APOSTROPHE) continue;
    if (isBlank(classAt(text, k - 1)) && isLetter(classAt(text, k + 1))) return false;
    if (isBlank(classAt(text, k + 1))) return true;
  }
  return classAt(text, stop) !== APOSTROPHE;
}

function scoreOf(scan: Scan, cluster: Cluster, i: number): number {
  const kind = classAt(scan.text, i);
  const ends = cluster.stop || cluster.mark || cluster.ellipsis;
  if (kind === DIGIT) return ends ? scoreDigit(scan, cluster, i) : 0;
  if (kind === UPPER) return ends ? scoreUpper(scan, cluster, i) : scoreWithoutStop(scan, cluster, i);
  return ends && (kind === LOWER || kind === LETTER) ? scoreLower(scan, cluster, i) : 0;
}

interface Sides {
  left: string;
  leftStart: number;
  right: string;
  rightEnd: number;
  /** Class of the character after the right word. */
  after: number;
  /** True if the left word is part of a dotted token: "p.m", "S.p.A". */
  dotted: boolean;
  /** True if the right word is itself followed by a stop and a letter: "z.B.", "a.co.uk". */
  goesOnDotted: boolean;
}

/** "…gegen Verantwortliche?42 Sitzungen": a number begins the next sentence. "No.10" and "Abs.2" are none. */
function scoreDigit(scan: Scan, cluster: Cluster, i: number): number {
  const sides = sidesOf(scan, cluster, i);
  if (!isBlank(sides.after) || !isLetter(scan.nextTokenClass(sides.rightEnd)) || !/^\d{2,}$/u.test(sides.right))
    return 0;
  if (cluster.opens || cluster.closes || isCodeLike(scan, sides) || sides.left.length < 3) return 0;
  if (cluster.mark) return 0.82;
  const word = /^\p{Ll}{4,}$/u.test(sides.left) && !sides.left.endsWith('str') && !isAbbreviation(scan, sides);
  return word && scan.wordsBetween(scan.sentenceStart, cluster.start) > 3 ? 0.8 : 0.2;
}

function sidesOf(scan: Scan, cluster: Cluster, i: number): Sides {
  const { text } = scan;
  // "…Living WagePh.D.": only the last hump of a glued word counts
  const leftStart = lastSeam(text, Math.max(wordStart(text, cluster.start), scan.lineStart), cluster.start);
  const rightEnd = Math.min(wordEnd(text, i), scan.to);
  const after = rightEnd < scan.to ? classAt(text, rightEnd) : NEWLINE;
  return {
    left: text.slice(leftStart, cluster.start),
    leftStart,
    right: text.slice(i, rightEnd),
    rightEnd,
    after,
    dotted: isDotted(scan, leftStart) || isDotted(scan, wordStart(text, cluster.start)),
    goesOnDotted: after === STOP && rightEnd + 1 < scan.to && isWordPart(classAt(text, rightEnd + 1)),
  };
}

/** True if a letter and a stop stand before `start`. */
const isDotted = (scan: Scan, start: number): boolean =>
  start > scan.lineStart && classAt(scan.text, start - 1) === STOP && isLetter(classAt(scan.text, start - 2));

const hasDigit = (word: string): boolean => /\d/u.test(word);
const isCapitals = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

/** A character that code, paths and identifiers have around a stop, and prose has not. */
function isCodeLike(scan: Scan, sides: Sides): boolean {
  const next = scan.text.charAt(sides.rightEnd);
  if (
    sides.rightEnd < scan.to &&
    (next === ';' ||
      next === '<' ||
      next === '(' ||
      next === '_' ||
      next === '/' ||
      next === '\\' ||
      next === '=' ||
      next === '@' ||
      next === '[')
  )
    return true;
  const before = sides.leftStart > scan.lineStart ? scan.text.charAt(sides.leftStart - 1) : ' ';
  if (before === '/' && '/~'.includes(scan.text.charAt(scan.tokenStart))) return true; // a path
  return before === '_' || before === '\\' || before === '@' || before === '#' || before === '=' || before === '&';
}

/** Left word cannot end a sentence by itself: an abbreviation, an initial, a part of a dotted token. */
function isAbbreviation(scan: Scan, sides: Sides): boolean {
  const word = sides.left;
  if (sides.dotted || scan.lexicon.abbreviations.has(word.toLowerCase())) return true;
  if (word.length === 1) return true;
  // "Pr.", "Hbf.", "Mst.": short and without a vowel
  return (
    word.length <= 4 &&
    !/[aeiouyäöüåøæœàáâãèéêëìíîïòóôõùúûýаеиоуыэюяієї]/iu.test(word) &&
    !hasDigit(word) &&
    !isCapitals(word)
  );
}

function isKnown(scan: Scan, word: string): boolean {
  if (scan.isFunctionWord(word)) return true;
  return scan.vocabulary.has(word) || scan.vocabulary.has(word.toLowerCase());
}

/** A final mark, then a capital letter. */
function scoreUpper(scan: Scan, cluster: Cluster, i: number): number {
  const sides = sidesOf(scan, cluster, i);
  const { left, right } = sides;
  if (isCodeLike(scan, sides)) {
    scan.meetCode(i);
    return 0;
  }
  const functional = (right.length > 1 && scan.isFunctionWord(right)) || scan.isElided(sides.rightEnd);
  if (!functional && cluster.kind === 'sentence' && (scan.isNearCode(i) || isMember(scan, sides, i))) return 0.3;
  // After a closing quotation mark or bracket, and after ! and ?, no abbreviation is possible.
  if (cluster.closes || cluster.opens) return scoreRight(sides, functional, 0.95);
  if (cluster.mark) return scoreMark(scan, sides, functional);
  if (cluster.ellipsis) return left === '' ? 0 : scoreRight(sides, functional, 0.9);

  const beforeLeft = classAt(scan.text, cluster.start - 1);
  if (beforeLeft === OTHER || left === '') {
    const sign = scan.text.charAt(cluster.start - 1);
    return /[%€$£¥°™®*]/u.test(sign) || (beforeLeft === OTHER && /[\udc00-\udfff]/.test(sign))
      ? scoreRight(sides, functional, 0.9)
      : 0;
  }
  if (!hasDigit(right) && beforeLeft === DIGIT && !/\p{L}/u.test(left)) return scoreNumber(scan, sides, functional);
  if (sides.goesOnDotted && !functional && right.length > 1) return 0.4; // "Microsoft.Office.Interop"
  if (isAbbreviation(scan, sides)) return scoreAfterAbbreviation(scan, sides, functional);
  const { domains, files } = sharedWords();
  const lower = right.toLowerCase();
  if (!functional && (files.has(lower) || (domains.has(lower) && !isBlank(sides.after)))) return 0.2;
  // "Booking.Com"; a host in small letters has no capital in its ending
  if (!functional && domains.has(lower) && right.length <= 3 && /^\p{Lu}/u.test(left) && !isKnown(scan, right))
    return 0.3;
  // "Fa.Huber", even where "Fa. Moser" stands elsewhere
  if (/^\p{Lu}\p{Ll}$/u.test(left) && !functional) return 0.3;
  if (left.length <= 3 && !functional && !isKnown(scan, left)) {
    // "St.Pölten", "Co.KG", "BS.CK2": a short unknown word with a capital is more likely an abbreviation than the end of a sentence
    return /^\p{Lu}/u.test(left) ? 0.3 : scoreRight(sides, functional, 0.84);
  }
  if (scan.wordsBetween(scan.lineStart, cluster.start) < 3 && !functional) return 0.55;
  return scoreRight(sides, functional, 0.97);
}

/** "Console.WriteLine": two capital words, the second with a capital inside that no name has. What stands near is code, too. */
function isMember(scan: Scan, { left, right, rightEnd }: Sides, i: number): boolean {
  const end = humpEnd(scan.text, i);
  if (end >= rightEnd || !/^\p{Lu}\p{Ll}+$/u.test(left)) return false;
  const { brands, namePrefixes } = sharedWords();
  if (brands.has(right.toLowerCase()) || namePrefixes.has(scan.text.slice(i, end).toLowerCase())) return false;
  if (scan.isFunctionWord(scan.text.slice(i, end)) || scan.isFunctionWord(scan.text.slice(end, rightEnd))) return false;
  scan.meetCode(i);
  return true;
}

/** Does the right side look like the first word of a sentence? */
function scoreRight(sides: Sides, functional: boolean, base: number): number {
  const { right, after } = sides;
  if (functional) return base;
  if (right.length === 1) {
    // "A new", "I think", "В Москве", and initials: "W. Bush", "U.S. officials"
    return isBlank(after) || after === APOSTROPHE ? base - 0.08 : after === STOP ? base - 0.1 : 0.4;
  }
  if (isCapitals(right) && right.length < 2) return 0.5;
  return base - 0.02;
}

/** After ! and ?: healthy text has "Yahoo!Japan" and "Who's Who?"-like names only as exceptions. */
function scoreMark(scan: Scan, sides: Sides, functional: boolean): number {
  if (!functional && sharedWords().markedNames.has(sides.left.toLowerCase())) return 0.3;
  // "les !Kung vivent"
  const isClick = sides.left === '' && scan.text.charAt(sides.leftStart) === '!';
  if (isClick && !functional && scan.isFunctionWord(scan.wordBefore(sides.leftStart))) return 0.3;
  if (sides.left === '' && classAt(scan.text, sides.leftStart - 1) !== OTHER)
    return scoreRight(sides, functional, 0.85);
  return scoreRight(sides, functional, 0.93);
}

/** After a number: "2024.Die" is a joint, "1.FC", "3.Juni" and "4.Liga" are ordinals, "No.10" has its digits on the right. */
function scoreNumber(scan: Scan, sides: Sides, functional: boolean): number {
  const { left, right } = sides;
  if (sides.goesOnDotted || scan.isMonth(right.toLowerCase())) return 0.1;
  const year = /^(?:1[5-9]|20)\d\d$/u.test(left);
  const decimal =
    classAt(scan.text, sides.leftStart - 1) === COMMA ||
    classAt(scan.text, sides.leftStart - 1) === STOP ||
    left.length > 2;
  if (right.length === 1 && !isBlank(sides.after)) return 0.3;
  if (isCapitals(right) && right.length <= 4) return year ? 0.82 : 0.4;
  if (functional) return year || decimal || scan.lexicon.code === 'en' ? 0.95 : 0.85;
  if (year) return 0.92;
  if (decimal) return 0.86;
  // "in the 2.Bundesliga"
  const ordinal = scan.lexicon.articles.has(scan.wordBefore(sides.leftStart));
  return scan.lexicon.code === 'en' && right.length > 3 && !ordinal ? 0.82 : 0.5;
}

/** After an abbreviation only a clear beginning of a sentence counts: "p.m.Authorities say", "U.S.The". */
function scoreAfterAbbreviation(scan: Scan, sides: Sides, functional: boolean): number {
  const { left, right } = sides;
  if (sides.goesOnDotted) return 0.1;
  if (functional && right.length > 2 && isBlank(sides.after)) {
    const next = scan.nextTokenClass(sides.rightEnd);
    return left.length === 1 && !sides.dotted && next === UPPER ? 0.6 : 0.85;
  }
  const halfDay = sides.dotted && left === 'm' && /[ap]/iu.test(scan.text.charAt(sides.leftStart - 2));
  if (halfDay && right.length > 3 && isBlank(sides.after) && !isCapitals(right)) return 0.85;
  return right.length > 3 && isBlank(sides.after) && sides.dotted ? 0.5 : 0.2;
}

/** A closing or opening mark between two words without a final mark: a heading in quotes before its text. */
function scoreWithoutStop(scan: Scan, cluster: Cluster, i: number): number {
  const sides = sidesOf(scan, cluster, i);
  if (isCodeLike(scan, sides) || (!cluster.closes && !cluster.opens)) return 0;
  const first = classAt(scan.text, cluster.start);
  // "O’Neill", "Rock'n'Roll" against "…over 'mysterious injury'Wilson had"
  if (first === APOSTROPHE && !cluster.opens && !closesSingle(scan, cluster.start)) return 0;
  if (sides.right.length < 2 && !isBlank(sides.after)) return 0;
  if (isCapitals(sides.right) && sides.right.length < 3) return 0.3;
  const functional = beginsClause(scan, sides);
  const rest = scan.rest(i);
  const running = rest.words >= 6 && rest.lower >= 3;
  if (cluster.opens && !cluster.closes) {
    // "f(X", "Leser(Innen": an opening bracket after a letter is often part of the word
    if (first === OPEN || classAt(scan.text, cluster.start - 1) === UPPER) return 0.3;
    return running && sides.left.length > 2 ? 0.7 : 0.5;
  }
  if (first === CLOSE) return scoreBracket(scan, cluster, sides, functional, rest);
  const heading = scan.isHeadingPlace(cluster.start, i);
  if (functional && running) return heading ? 0.9 : 0.8;
  return running ? (heading ? 0.85 : 0.65) : 0.5;
}

/** A function word behind the marks; one letter ("O governo", "A polgármester") counts before a small word. */
function beginsClause(scan: Scan, { right, rightEnd }: Sides): boolean {
  const whole = right.length > 1 || scan.nextTokenClass(rightEnd) === LOWER;
  return (whole && scan.isFunctionWord(right)) || scan.isElided(rightEnd);
}

/** A closing bracket, then a capital letter. */
function scoreBracket(scan: Scan, cluster: Cluster, sides: Sides, functional: boolean, rest: Rest): number {
  const running = rest.words >= 6 && rest.lower >= 3;
  const opening = openingBracket(scan, cluster.start);
  if (opening > scan.tokenStart) return functional && running ? 0.7 : 0.4; // "f(x)Der"
  if (functional && running) {
    // "(PSD)O governo", but "(K)Ein Problem", "(Un)Sinn"
    const isPrefix =
      opening === scan.tokenStart && /^\p{Lu}\p{Ll}{0,2}$/u.test(scan.text.slice(opening + 1, cluster.start));
    return isPrefix ? 0.7 : 0.85;
  }
  // What stands in the brackets is several words, so that they cannot be a part of the word behind them.
  const several = opening >= scan.lineStart && opening < scan.tokenStart && isBlank(classAt(scan.text, opening - 1));
  const clause = rest.words >= 4 && rest.lower >= 3 && scan.nextTokenClass(sides.rightEnd) === LOWER;
  if (several && clause && (functional || sides.right.length > 2)) return 0.82;
  return running ? 0.7 : 0.5;
}

/** True if the single mark at `at` closes one that was opened at least five letters before, outside of a word. */
function closesSingle(scan: Scan, at: number): boolean {
  for (let k = at - 1; k >= scan.lineStart && at - k < 120; k -= 1) {
    if (classAt(scan.text, k) !== APOSTROPHE || isWordPart(classAt(scan.text, k - 1))) continue;
    return at - k > 5 && isWordPart(classAt(scan.text, k + 1));
  }
  return false;
}

/** Where the bracket that closes at `at` was opened; -1 if that is not near on the line. */
function openingBracket(scan: Scan, at: number): number {
  for (let k = at - 1; k >= scan.lineStart && at - k < 120; k -= 1) {
    if (classAt(scan.text, k) === CLOSE) return -1;
    if (classAt(scan.text, k) === OPEN) return k;
  }
  return -1;
}

/** A full stop, then a small letter: a clause begins in the middle, because words were lost ("Achse.am Mittwoch"). */
function scoreLower(scan: Scan, cluster: Cluster, i: number): number {
  const { text } = scan;
  const sides = sidesOf(scan, cluster, i);
  const { left, right } = sides;
  if (isCodeLike(scan, sides) || sides.goesOnDotted || hasDigit(right)) return 0;
  const functional = scan.isFunctionWord(right);
  if (right.length === 1 && !functional) return 0;
  if (
    !isBlank(sides.after) &&
    sides.after !== COMMA &&
    sides.after !== APOSTROPHE &&
    !(sides.after === OTHER && right.length > 2)
  )
    return 0;
  if (sides.rightEnd >= scan.to || classAt(scan.text, sides.rightEnd) === NEWLINE) return 0.1;
  const caseless = classAt(scan.text, i) === LETTER;
  if (caseless && isUnspaced(scan.text.charCodeAt(i))) return 0;
  if (/^[a-z]+[^\p{sc=Latin}\p{M}]/u.test(right)) return 0; // a host in a script without case: "golja.kr에서"
  if (cluster.opens) return 0.4;
  if (cluster.closes) return cluster.stop || cluster.mark ? 0.85 : 0.5;
  if (cluster.mark) return functional && right.length > 1 ? 0.75 : 0.6;
  if (cluster.ellipsis) return functional ? 0.7 : 0.5;

  const words = scan.wordsBetween(Math.max(scan.sentenceStart, scan.lineStart), cluster.start);
  // “hide.me …”: nothing has been said yet that could end; "libfoo.so" is a file
  if (classAt(scan.text, sides.leftStart - 1) === QUOTE || (right === 'so' && left.startsWith('lib'))) return 0.1;
  if (left.length < 2 || isAbbreviation(scan, sides)) return scoreLowerAfterAbbreviation(sides, functional, words);
  if (hasDigit(left)) return functional && /^(?:1[5-9]|20)\d\d$/u.test(left) ? 0.85 : 0.3;
  const { domains, files, genderEndings } = sharedWords();
  const capital = /^\p{Lu}/u.test(left);
  const hump = text.slice(i, Math.min(humpEnd(text, i), sides.rightEnd));
  // "example.comThe editors": the seam is the joint. "Array.isArray" is code, but "fährt nicht.amMontag" is glued twice.
  if (hump !== right && hump.length > 1) {
    if (capital) scan.meetCode(i);
    if (capital || domains.has(hump) || files.has(hump) || !scan.isFunctionWord(hump)) return 0.1;
  }
  if (capital && !functional && scan.isNearCode(i)) return 0.3;
  if (scan.lexicon.code !== 'en' && genderEndings.has(right) && endsInGender(left, right)) return 0.1;
  if (!functional && (domains.has(right) || files.has(right))) return 0.1;
  if (words < 2) return 0.4;
  if (left.length < 4 && !isKnown(scan, left))
    return functional && !domains.has(right) && (isCapitals(left) || (left.length === 3 && words > 3)) ? 0.82 : 0.3;
  if (domains.has(right) || files.has(right)) return scoreHostOrWord(scan, sides, words, capital);
  if (isCapitals(left) && !functional) return 0.5;
  if (words < 3 && !functional) {
    if (capital) scan.meetCode(i); // "Nutze Math.max und Date.now"
    return 0.6;
  }
  if ((right.length < 3 || (capital && sides.after === COMMA)) && !functional) return 0.7;
  return functional ? 0.95 : 0.88;
}

/** "7,5 Punkte bzw.im Gegenwert": no sentence ends there, but a space is missing all the same. "z.b.in" is a habit. */
function scoreLowerAfterAbbreviation({ left, dotted, right }: Sides, functional: boolean, words: number): number {
  return functional && !dotted && left.length > 2 && right.length > 1 && words > 3 ? 0.82 : 0.1;
}

/** "Achse.am Mittwoch" or the host "achse.am"? A word of the language that is also the ending of host names. */
function scoreHostOrWord(scan: Scan, sides: Sides, words: number, capital: boolean): number {
  const { left, right, rightEnd } = sides;
  if (words < 4 || right === scan.lexicon.code) return 0.5;
  const next = scan.nextWord(rightEnd, wordEnd);
  if (next === '') return 0.3;
  if (scan.vocabulary.has(left)) return 0.88;
  if (!capital) return left.length > 3 ? 0.84 : 0.6;
  // Where nouns have capitals a capital tells nothing; elsewhere "Notion.so" is a name.
  return scan.lexicon.code === 'de' ? 0.84 : 0.6;
}

/** "professionnel.le", "citoyen.ne": the ending repeats the last consonant. Others add only letters. */
function endsInGender(left: string, right: string): boolean {
  const first = right.charAt(0);
  if (first === 'l' || first === 'n') return left.endsWith(first);
  return true;
}

/** Scripts that put no space after a full stop. */
function isUnspaced(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0x0e00 && code <= 0x0eff);
}
