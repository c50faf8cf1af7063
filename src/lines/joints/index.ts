/**
 * Finds the places where two pieces of text were glued without a space. Evidence comes from three sides: the
 * characters (marks, quotation marks, case), the words on both sides (function words, abbreviations, host names, the
 * document's own vocabulary) and the place (end of a sentence, a heading before its text). One pass over the characters
 * finds candidates; words are looked up only there, in bounded windows, so the time is linear on any input.
 */
import type { Language } from '../../languages/language.ts';
import type { Vocabulary } from '../vocabulary.ts';
import {
  APOSTROPHE,
  classOf,
  CLOSE,
  COLON,
  COMMA,
  DIGIT,
  ELLIPSIS,
  INVERTED,
  isBlank,
  LETTER,
  LOWER,
  MARK,
  NEWLINE,
  OPEN,
  OTHER,
  QUOTE,
  STOP,
  UPPER,
  wordStart,
} from './chars.ts';
import type { Joint } from './joint.ts';
import {
  beginsByline,
  endsTime,
  isMonthOfDate,
  jointAfterColon,
  jointBeforeByline,
  jointBeforeDate,
  jointBeforeReadMore,
  jointBeforeTime,
} from './labels.ts';
import { lexiconFor } from './lexicon.ts';
import { jointAtMark } from './marks.ts';
import { jointAfterQuote, jointBeforeSpacedQuote } from './speech.ts';
import { jointAfterCapitals, jointAfterDigit, jointAfterSign, jointBeforeNumber } from './runs.ts';
import { Scan } from './scan.ts';
import { jointAtSeam } from './seams.ts';

export { REPAIR_SCORE, SPLIT_SCORE } from './joint.ts';
export type { Joint, JointKind } from './joint.ts';

export interface JointContext {
  /** Null for a language without a file: what holds in every language counts, and a short list of words if one fits. */
  language: Language | null;
  /** The words of the whole document. */
  vocabulary: Vocabulary;
}

const HEADING_KINDS: ReadonlySet<string> = new Set(['heading', 'quote', 'mark']);

/**
 * All joints of `text` between `from` and `to`, in rising order of `at`, each with its score; whoever asks chooses
 * the score to act on (`REPAIR_SCORE`, `SPLIT_SCORE`). Offsets are UTF-16 units into the whole text. The range should
 * start at the start of a line. Time is linear in the length of the range.
 */
export function findJoints(text: string, context: JointContext, from = 0, to = text.length): Joint[] {
  const scan = new Scan(text, from, to, lexiconFor(context.language, text, context.vocabulary), context.vocabulary);
  const joints: Joint[] = [];
  let before = NEWLINE; // class at i - 1
  let earlier = NEWLINE; // class at i - 2
  const found = (joint: Joint | null): void => {
    const last = joints[joints.length - 1];
    if (joint === null || (last !== undefined && joint.at < last.at)) return;
    if (last?.at !== joint.at) joints.push(joint);
    else if (last.score < joint.score) joints[joints.length - 1] = joint;
    else return;
    if (joint.score >= 0.5 && HEADING_KINDS.has(joint.kind)) scan.headingFound = true;
  };
  for (let i = from; i < to; i += 1) {
    const kind = classOf(text.charCodeAt(i));
    if (isBlank(kind)) {
      if (kind === NEWLINE) found(jointBeforeReadMore(scan, i));
      scan.blank(i, kind);
    } else if (kind === QUOTE) {
      scan.quotes.meet(i);
      if (before >= STOP) found(jointBeforeSpacedQuote(scan, i));
    } else if (kind === LOWER || kind === UPPER || kind === LETTER || kind === DIGIT) {
      if (before === COMMA) {
        if (earlier === QUOTE && kind === LOWER) found(jointAfterQuote(scan, i));
      } else if (before >= STOP && before !== OTHER) found(afterMark(scan, i, kind, before));
      else if (kind === UPPER) {
        if (before === LOWER) found(seam(scan, i));
        else if (before === DIGIT) found(jointAfterDigit(scan, i));
        else if (before === OTHER) found(jointAfterSign(scan, i));
      } else if (kind === LOWER) {
        if (before === UPPER && (earlier === UPPER || earlier === DIGIT)) found(jointAfterCapitals(scan, i));
        else if (before === DIGIT) found(jointBeforeByline(scan, i));
      } else if (kind === DIGIT && before === LOWER) found(jointBeforeDate(scan, i) ?? jointBeforeNumber(scan, i));
    } else if (kind === COLON && before === DIGIT) found(jointBeforeTime(scan, i));
    earlier = before;
    before = kind;
  }
  if (!isBlank(before)) found(jointBeforeReadMore(scan, to));
  return joints;
}

function afterMark(scan: Scan, i: number, kind: number, before: number): Joint | null {
  if (before === COLON) return kind === DIGIT ? null : jointAfterColon(scan, i);
  if (kind === LOWER && before === QUOTE) {
    const joint = jointAfterQuote(scan, i);
    if (joint !== null) return joint;
  }
  if (kind === DIGIT) return (before === STOP ? jointBeforeDate(scan, i) : null) ?? jointAtMark(scan, i);
  const glued =
    before === STOP ||
    before === MARK ||
    before === ELLIPSIS ||
    before === QUOTE ||
    before === APOSTROPHE ||
    before === CLOSE ||
    before === OPEN ||
    before === INVERTED;
  return glued ? jointAtMark(scan, i) : null;
}

/** A border between blocks, but no repair: names end in such words, too. */
const BYLINE_SCORE = 0.7;

function seam(scan: Scan, i: number): Joint | null {
  const leftStart = Math.max(wordStart(scan.text, i), scan.lineStart);
  if (isMonthOfDate(scan, i) && i - leftStart > 2) return { at: i, kind: 'date', score: 0.9 };
  const joint = jointAtSeam(scan, i);
  if (beginsByline(scan, i) && (joint === null || joint.score < BYLINE_SCORE))
    return { at: i, kind: 'heading', score: BYLINE_SCORE };
  if (joint === null || !endsTime(scan, leftStart, i)) return joint;
  return { at: i, kind: 'date', score: Math.max(joint.score, 0.85) };
}
