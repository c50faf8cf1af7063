/** What may be glued in a line, told from one look at each of its characters; most lines have nothing of the kind. */
import {
  APOSTROPHE,
  classOf,
  CLOSE,
  COLON,
  DIGIT,
  isBlank,
  isWordPart,
  LETTER,
  LOWER,
  OTHER,
  QUOTE,
  SPACE,
  STOP,
  UPPER,
} from './joints/chars.ts';

/** False where a line certainly has no such place; true is no more than a reason to look closer. */
export interface SeamHints {
  /** A capital or a number inside a word. */
  inWord: boolean;
  /** A number with a neighbour, or what may end a time of day. */
  date: boolean;
  /** A quotation mark between a word and a capital or a number. */
  quote: boolean;
  /** A sign that parts the blocks of a line, behind a space. */
  separator: boolean;
  colon: boolean;
}

const ANYTHING: SeamHints = { inWord: true, date: true, quote: true, separator: true, colon: true };

const SEPARATORS = '>›»|·–';
const isLetter = (kind: number): boolean => kind >= LOWER && kind <= LETTER;

/** Signs that are neither in the first 128 characters nor general punctuation can be numbers, or letters in two units. */
const isStrange = (code: number): boolean => code > 0x7f && (code < 0x2000 || code >= 0x2070);

/** A year with a number behind it: "20257". */
const GLUED_YEAR = /\d{5}/;

export function seamHints(line: string): SeamHints {
  const hints: SeamHints = { inWord: false, date: GLUED_YEAR.test(line), quote: false, separator: false, colon: false };
  let before = SPACE;
  let earlier = SPACE;
  for (let i = 0; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    const kind = classOf(code);
    if (isWordPart(kind)) {
      // Inside a word that goes on in small letters, as most characters are.
      if (kind !== LOWER || before !== LOWER) meetWordPart(hints, kind, before, earlier);
    } else if (kind === QUOTE || kind === APOSTROPHE) {
      hints.date ||= isLetter(before);
      hints.separator ||= isBlank(before) && SEPARATORS.includes(line.charAt(i));
    } else if (kind === COLON) hints.colon = true;
    else if (kind === OTHER) {
      if (isStrange(code)) return ANYTHING;
      hints.separator ||= isBlank(before) && SEPARATORS.includes(line.charAt(i));
    }
    earlier = before;
    before = kind;
  }
  return hints;
}

function meetWordPart(hints: SeamHints, kind: number, before: number, earlier: number): void {
  const opens = kind === UPPER || kind === DIGIT;
  if (opens && (before === QUOTE || before === APOSTROPHE)) hints.quote ||= isWordPart(earlier);
  if (kind === DIGIT) {
    hints.inWord ||= isLetter(before);
    hints.date ||= isLetter(before) || (before >= STOP && before <= CLOSE);
  } else if (before === DIGIT) {
    hints.inWord = true;
    hints.date = true;
  } else if (kind === UPPER) {
    hints.inWord ||= before === LOWER;
    hints.date ||= isLetter(before);
  } else if (kind === LOWER) hints.inWord ||= before === UPPER && earlier === UPPER;
}
