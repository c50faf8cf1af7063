import type { Edit } from '../edits.ts';
import type { TextRepair } from '../text-repair.ts';

const RULE = 'control';

const ESCAPE = 0x1b;
const BACKSPACE = 8;
const BELL = 7;

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Control characters that are white space, or ends of lines, and none of this repair's business. */
const isLayout = (code: number): boolean => (code >= 9 && code <= 13) || code === 0x85;

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code < 0xa0);

/** Anything that may need a repair, for one fast look at texts that need none. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const SUSPICIOUS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]/;

/** End of an escape sequence without a text in it (ECMA-48): ESC [ … letter, or ESC with one more character. */
function sequenceEnd(text: string, at: number): number {
  let i = at + 1;
  const introducer = text.charCodeAt(i);
  if (introducer === 0x5b) {
    i += 1;
    while (text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) < 0x40) i += 1;
    while (text.charCodeAt(i) >= 0x20 && text.charCodeAt(i) < 0x30) i += 1;
    const final = text.charCodeAt(i);
    return final >= 0x40 && final < 0x7f ? i + 1 : at + 1;
  }
  while (text.charCodeAt(i) >= 0x20 && text.charCodeAt(i) < 0x30) i += 1;
  const final = text.charCodeAt(i);
  // ESC before a letter of the text ("ESC Hello") is a stray one; these begin a sequence.
  const isSequence =
    i > at + 1 ? final >= 0x30 && final < 0x7f : '78=>cDEHMNOZ'.includes(text.charAt(i)) && i < text.length;
  return isSequence ? i + 1 : at + 1;
}

/** Introducers of the sequences that hold a string: OSC (titles, links), DCS, SOS, PM, APC. */
const STRINGS = ']PX^_';

/** Finds the ends of string sequences; remembers how far there is none, so that the whole search is one pass. */
class Terminators {
  readonly #text: string;
  #noneBefore = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset after BEL or ESC \ on the same line, or -1. */
  after(at: number): number {
    if (at < this.#noneBefore) return -1;
    for (let i = at; i < this.#text.length; i += 1) {
      const code = this.#text.charCodeAt(i);
      if (code === BELL || code === 0x9c) return i + 1;
      if (code === ESCAPE && this.#text.charAt(i + 1) === '\\') return i + 2;
      if (code === 10 || code === 13) {
        this.#noneBefore = i;
        return -1;
      }
    }
    this.#noneBefore = this.#text.length;
    return -1;
  }
}

function edits(text: string): Edit[] {
  const first = text.search(SUSPICIOUS);
  if (first < 0) return [];
  const found: Edit[] = [];
  const terminators = new Terminators(text);
  const replace = (start: number, end: number, replacement: string): void => {
    found.push({ start, end, replacement, rule: RULE });
  };
  for (let at = first; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isHighSurrogate(code) && isLowSurrogate(text.charCodeAt(at + 1))) at += 1;
    else if (isHighSurrogate(code) || isLowSurrogate(code)) replace(at, at + 1, '\uFFFD');
    else if (isControl(code) && !isLayout(code)) {
      const start = code === BACKSPACE && isOverstrike(text, at, found.at(-1)?.end ?? 0) ? at - 1 : at;
      const end = code === ESCAPE ? escapeEnd(text, at, terminators) : at + 1;
      replace(start, end, '');
      at = end - 1;
    }
  }
  return found;
}

function escapeEnd(text: string, at: number, terminators: Terminators): number {
  const introducer = text.charAt(at + 1);
  if (introducer === '' || !STRINGS.includes(introducer)) return sequenceEnd(text, at);
  const end = terminators.after(at + 2);
  return end < 0 ? at + 1 : end;
}

/** Manual pages print bold as "N BS N" and underline as "_ BS N"; the first of the two characters goes as well. */
function isOverstrike(text: string, at: number, from: number): boolean {
  const before = text.charAt(at - 1);
  return (
    at - 1 >= from &&
    before !== '' &&
    (before === '_' || before === text.charAt(at + 1)) &&
    !isControl(before.charCodeAt(0))
  );
}

export const control: TextRepair = {
  id: 'control',
  says: 'control characters and terminal escapes are removed',
  edits,
  yes: [
    ['Der Rat\u0000 tagt', 'Der Rat tagt'],
    ['\u001B[1mEilmeldung\u001B[0m: Sturm', 'Eilmeldung: Sturm'],
    ['\u001B]8;;https://example.org\u001B\\Mehr\u001B]8;;\u0007', 'Mehr'],
    ['\u001B(BText\u0008\u007F', 'Text'],
    ['N\bNA\bAM\bME und _\bt_\bi_\bt_\be_\bl', 'NAME und titel'],
    ['Sturm\u0081 im Norden', 'Sturm im Norden'],
    ['halb\uD83D fertig', 'halb\uFFFD fertig'],
  ],
  no: ['Spalte\teins\r\nZeile zwei\fSeite zwei', 'Ende\u0085Anfang', 'Ganz 😀 da'],
};
