/** Joints around speech: "„Wir schaffen das“sagte sie", "“We will win,”said he", "« Oui »,a dit le maire", "budget.« La ville". */
import { classAt, COMMA, DIGIT, ELLIPSIS, isBlank, isLetter, MARK, NEWLINE, QUOTE, STOP, wordEnd } from './chars.ts';
import type { Joint } from './joint.ts';
import type { Scan } from './scan.ts';

/** How far a closing mark looks back for the one that opened it. */
const LONGEST_SPEECH = 400;
/** Fewer words may be a title or a name, to which an ending is added ("”Titanic”s"). */
const LEAST_WORDS = 3;

/** Languages that add endings to names in quotation marks. */
const SUFFIXING: ReadonlySet<string> = new Set(['und', 'tr', 'hu', 'fi', 'et', 'az']);

/** A closing quotation mark, with or without a comma on either side, then a small letter at `i`: who says it. */
export function jointAfterQuote(scan: Scan, i: number): Joint | null {
  const { text } = scan;
  const mark = classAt(text, i - 1) === COMMA ? i - 2 : i - 1;
  const before = classAt(text, mark - 1);
  if (scan.quotes.directionAt(mark) !== false || before === DIGIT || scan.inAddress(i)) return null;
  const words = wordsOfSpeech(scan, mark);
  const rightEnd = Math.min(wordEnd(text, i), scan.to);
  const right = text.slice(i, rightEnd);
  if (words === 0 || !isBlank(classAt(text, rightEnd)) || scan.rest(i).words < 2) return null;
  if (right.length < 3 && !scan.isFunctionWord(right)) return null;
  if (mark < i - 1 || before === COMMA) {
    // "\"Berg, Anna\",post office" is a row of a table
    const certain = text.charAt(mark) !== '"' || words >= LEAST_WORDS;
    return certain ? { at: i, kind: 'quote', score: 0.88 } : null;
  }
  if (!isLetter(before) || words < LEAST_WORDS || SUFFIXING.has(scan.lexicon.code)) return null;
  return right.length > 3 ? { at: i, kind: 'quote', score: 0.84 } : null;
}

/** Words between the mark that closes at `mark` and the one before it on the line; 0 if there is none near. */
function wordsOfSpeech(scan: Scan, mark: number): number {
  const from = Math.max(scan.lineStart, mark - LONGEST_SPEECH);
  for (let at = mark - 1; at >= from; at -= 1)
    if (classAt(scan.text, at) === QUOTE) return scan.wordsBetween(at + 1, mark);
  return 0;
}

/** "…le budget.« La ville est": a French opening mark, set apart from its words, at `i` behind the end of a sentence. */
export function jointBeforeSpacedQuote(scan: Scan, i: number): Joint | null {
  const before = classAt(scan.text, i - 1);
  if (before !== STOP && before !== MARK && before !== ELLIPSIS) return null;
  const after = classAt(scan.text, i + 1);
  if (!isBlank(after) || after === NEWLINE || scan.quotes.directionAt(i) !== true) return null;
  return { at: i, kind: 'quote', score: 0.9 };
}
