/** Joints without any mark between: "Ukraine-KriegDer russische", "UTCUpdated", "2024Der". The shape alone never decides. */
import {
  APOSTROPHE,
  classAt,
  CLOSE,
  COMMA,
  DIGIT,
  isBlank,
  isLetter,
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

/** Hardly any heading is longer. */
const LONGEST_HEADING = 160;
/** Longest name with an inner capital, but for a few: "HeidelbergCement", "DeutschlandTrend". */
const LONGEST_NAME = 16;
/** The same for names that begin small: their first part is short ("eBay", "teamLab"). */
const LONGEST_SMALL_NAME = 13;
const LONGEST_SMALL_PART = 5;

/** Evidence for or against a seam; each says what speaks, with the example that made it necessary. */
type Evidence = keyof typeof WEIGHTS;

/** Weights of the evidence; their sum becomes a score by the logistic function, so a sum of 0 is one half. */
const WEIGHTS = {
  start: -0.9,
  /** The left word begins with a small letter: no name, except "iPhone", "eBay", "kwaZulu", which are short. */
  leftLower: 2.2,
  leftLowerShort: 0.5,
  leftFunctionWord: -0.2,
  /** "…stieg deutlich anRaab hat": a verb's prefix ends many German headlines. */
  leftVerbPrefix: 1.3,
  leftCapital3: -1.7,
  leftCapital5: -0.8,
  leftCapital7: 0,
  leftCapitalLong: 0.1,
  /** "Jesus-KI-FotoDonald Trump" */
  leftAfterHyphen: 0.5,
  leftKnown: 0.6,
  /** "…KriegDer russische Präsident" */
  rightFunctionWord: 3.3,
  rightFunctionWordShort: 1,
  /** "SéoulAu lendemain": short, but no name ends with it. */
  rightFunctionWordShortOnly: 2,
  /** "EuropeTen passenger airline flights": no function word, but one that often begins a sentence and never ends a name. */
  rightStarter: 1.6,
  /** "LinkedIn said" against "…heartbreakingIn the opening scenes". */
  shortThenWord: 1.1,
  rightKnown: 0.3,
  rightShort: -0.8,
  /** "TriggerÖzgür": names with an inner capital are spelled for the whole world. */
  rightAccented: 1,
  /** "auf dem ArbeitsmarktNataliia": hardly any name with an inner capital is that long. */
  tokenLong: 2,
  rightCapitals: 0.6,
  /** "The Sonicare ProtectiveClean 4100" */
  rightThenNumber: -1.5,
  /** A name of two words begins the text: "…SuitsMeghan Markle’s". */
  nextCapital: 0.6,
  nextCapitalKnown: 1.3,
  /** Both halves stand elsewhere in the text. */
  bothKnown: 1,
  /** "…said the founder of TutorMe, an online platform" */
  rightThenMark: -2,
  /** "at the HammerHead Invitational" */
  afterArticle: -1.3,
  /** First seam of a line, no sentence has ended before it, running text follows: a heading before its text. */
  heading: 1.5,
  headingOneWord: -0.6,
  /** A heading of two sentences: "Never Again? The Lake Is BackTourists". */
  headingOfTwo: 0.5,
  noHeading: -1.4,
  /** Most words before begin with capitals, as in an English headline. */
  titleCase: 2.5,
  /** "FridaysForFuture", "VanDerBeek" */
  severalSeams: -2,
  /** The same token stands elsewhere in the text: a name. */
  repeated: -5,
};

const scoreOfEvidence = (evidence: readonly Evidence[], hint = 0): number => {
  let sum = WEIGHTS.start + hint;
  for (const name of evidence) sum += WEIGHTS[name];
  return 1 / (1 + Math.exp(-sum));
};

/**
 * What a long right part adds to a score that only a border between blocks may be founded on, and how far: "MicroStrategy"
 * must not be repaired, but "…Neue BrückePendler weichen aus" may be a title and its text.
 */
const LONG_PART = 7;
const LONG_HINT = 2;
const HINTED = 0.6;

/** Short words that names end with: "LinkedIn", "WhatsUp", "MakeMyTrip". One letter is judged by what follows it. */
const PARTICLES: ReadonlySet<string> = new Set(
  'a e i o u y in on up me my it so go to us no at am be do or by we he an as is if all im ab um da er es en ai al el ma mi ne se si te tu vi ta na za ze'.split(
    ' ',
  ),
);

const VERB_PREFIXES: ReadonlySet<string> = new Set('ab an auf aus ein los vor zu mit nach her hin weg um'.split(' '));

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
  const rightEnd = Math.min(humpEnd(text, i), scan.to);
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
  const { text, lexicon, vocabulary } = scan;
  const { left, right } = s;
  const token = text.slice(s.leftStart, s.tokenEnd);
  const functional = scan.isFunctionWord(right) || scan.isElided(s.rightEnd);
  if (right.length === 1 && !(functional && s.rightEnd === s.tokenEnd && isSingleWord(scan, s.rightEnd))) return 0;
  if (isNameOrGender(scan, s, token)) return 0;
  const leftLower = classAt(text, s.leftStart) !== UPPER && s.seam === s.leftStart;
  if (leftLower && !functional && mayBeBantuPrefix(left, lexicon.code) && !scan.isFunctionWord(left)) return 0;
  // "openPR", "ChatGPT", "macOS", "PureVPN"; but "…ihr ZielUS-Präsident" where both words stand elsewhere
  if (isShortCapitals(right) && (left.length < 8 || !leftLower) && !(vocabulary.has(left) && vocabulary.has(right)))
    return 0;
  // "approvedEmailAddresses"
  if (leftLower && !functional && s.rightEnd < s.tokenEnd) return 0;
  const isVerbPrefix = leftLower && lexicon.code === 'de' && VERB_PREFIXES.has(left);
  if (left.length === 2 && leftLower && !isVerbPrefix && !scan.isFunctionWord(left)) return 0; // "deVille", "eBay"

  const evidence: Evidence[] = [...evidenceOfRight(scan, s, functional), ...evidenceOfPlace(scan, s, i)];
  if (leftLower && left.length >= 4) evidence.push('leftLower');
  else if (isVerbPrefix) evidence.push('leftVerbPrefix');
  else if (leftLower) evidence.push(scan.isFunctionWord(left) ? 'leftFunctionWord' : 'leftLowerShort');
  else if (left.length <= 3) evidence.push('leftCapital3');
  else evidence.push(left.length <= 5 ? 'leftCapital5' : left.length <= 7 ? 'leftCapital7' : 'leftCapitalLong');
  if (vocabulary.has(left)) evidence.push('leftKnown');
  if (s.seam === s.leftStart && text.charAt(s.leftStart - 1) === '-') evidence.push('leftAfterHyphen');
  if (lexicon.articles.has(scan.wordBefore(s.leftStart))) evidence.push('afterArticle');
  if (s.seam > s.leftStart || s.rightEnd < s.tokenEnd) evidence.push('severalSeams');
  if (vocabulary.count(token) > 1) evidence.push('repeated');
  const score = scoreOfEvidence(evidence);
  if (functional || right.length < LONG_PART) return score;
  return Math.max(score, Math.min(scoreOfEvidence(evidence, LONG_HINT), HINTED));
}

function evidenceOfRight(scan: Scan, s: Seam, functional: boolean): Evidence[] {
  const { right, rightEnd } = s;
  const { vocabulary, lexicon } = scan;
  const evidence: Evidence[] = [];
  const next = scan.nextTokenClass(rightEnd);
  const word = scan.nextWord(rightEnd, wordEnd);
  const nextFunction = word.length > 1 && scan.isFunctionWord(word);
  if (functional && right.length > 2) evidence.push('rightFunctionWord');
  else if (functional) {
    evidence.push(PARTICLES.has(right.toLowerCase()) ? 'rightFunctionWordShort' : 'rightFunctionWordShortOnly');
    if (next === UPPER || next === DIGIT || nextFunction || right.length === 1) evidence.push('shortThenWord');
  } else {
    if (right.length <= 3) evidence.push('rightShort');
    if (right.charCodeAt(0) > 0x7f && /\p{sc=Latin}/u.test(right)) evidence.push('rightAccented');
    if (classAt(scan.text, rightEnd - right.length + 1) !== LOWER) evidence.push('rightCapitals');
    if (vocabulary.has(right)) evidence.push(vocabulary.has(s.left) ? 'bothKnown' : 'rightKnown');
    if (s.tokenEnd - s.leftStart > longestName(scan, s)) evidence.push('tokenLong');
    if (!scan.headingFound && lexicon.starters.has(right.toLowerCase())) evidence.push('rightStarter');
    if (next === UPPER)
      evidence.push(vocabulary.has(right) || vocabulary.count(word) > 1 ? 'nextCapitalKnown' : 'nextCapital');
    if (next === DIGIT) evidence.push('rightThenNumber');
    const after = rightEnd < scan.to ? classAt(scan.text, rightEnd) : NEWLINE;
    if (after === COMMA || after === STOP || after === CLOSE || after === NEWLINE || scan.text.charAt(rightEnd) === '™')
      evidence.push('rightThenMark');
  }
  return evidence;
}

function evidenceOfPlace(scan: Scan, s: Seam, i: number): Evidence[] {
  if (scan.headingFound) return ['noHeading'];
  const rest = scan.rest(i);
  if (rest.words < 6 || rest.lower < 2) return ['noHeading'];
  const titleCase: Evidence[] = scan.isTitleCase(s.leftStart) && isSentenceCase(scan, s.rightEnd) ? ['titleCase'] : [];
  if (scan.sentenceStart !== scan.lineStart)
    return i - scan.lineStart < LONGEST_HEADING ? ['headingOfTwo', ...titleCase] : ['noHeading'];
  if (scan.wordsBetween(scan.lineStart, s.leftStart) < 2) return ['headingOneWord'];
  return ['heading', ...titleCase];
}

/** True if the next words are small: the headline in title case has ended. */
function isSentenceCase(scan: Scan, start: number): boolean {
  let small = 0;
  let words = 0;
  for (let at = start; at < scan.to && words < 4; at += 1) {
    if (!isBlank(classAt(scan.text, at))) continue;
    const next = classAt(scan.text, at + 1);
    if (next === NEWLINE) break;
    words += 1;
    if (next === LOWER) small += 1;
  }
  return small >= 3;
}

const longestName = (scan: Scan, { seam, left }: Seam): number =>
  classAt(scan.text, seam) === LOWER && left.length > LONGEST_SMALL_PART ? LONGEST_SMALL_NAME : LONGEST_NAME;

const isShortCapitals = (word: string): boolean => word.length > 1 && word.length < 4 && word === word.toUpperCase();

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
export function isMarked(scan: Scan, start: number, end: number): boolean {
  const before = start > scan.lineStart ? scan.text.charAt(start - 1) : ' ';
  const after = end < scan.to ? scan.text.charAt(end) : ' ';
  return (
    before === '#' ||
    before === '@' ||
    before === '_' ||
    before === '$' ||
    before === '\\' ||
    after === '_' ||
    after === '=' ||
    after === '('
  );
}

/** Start of the hump that ends at `end`: the last place between a small and a capital letter, else `start`. */
export function lastSeam(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start; at -= 1) {
    if (classAt(text, at) === UPPER && classAt(text, at - 1) !== UPPER) return at;
  }
  return start;
}

/** End of the hump that starts at `start`: up to the next capital letter after a small one, or the word's end. */
export function humpEnd(text: string, start: number): number {
  const end = wordEnd(text, start);
  for (let at = start + 1; at < end; at += 1) {
    if (classAt(text, at) === UPPER && classAt(text, at - 1) === LOWER) return at;
    if (!isLetter(classAt(text, at))) return at;
  }
  return end;
}
