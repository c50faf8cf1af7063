/**
 * More borders between blocks, in a text that is known to be glued all over: there, a capital or a number inside a word
 * is hardly ever a brand's if the word stands nowhere else, or always between the same neighbours.
 */
import { humpsOf, LONG_WORD, LONGEST_LABEL, LONGEST_LABEL_LINE, MOST_SEAMS, tokensIn } from './humps.ts';
import { sharedWords } from './joints/lexicon.ts';
import { seamHints } from './seam-hints.ts';
import type { TextLine } from './split.ts';

/** Stands for the neighbours of a word that has several, and how many characters tell neighbours apart. */
const VARIED = '';
const NEIGHBOUR = 12;

/** Finds them in the lines of one text, whose other lines are the evidence. */
export class LooseSeams {
  readonly #text: string;
  /** Each word with a capital or a number in it, between its neighbours. */
  readonly #places = new Map<string, string>();

  constructor(text: string, lines: readonly TextLine[]) {
    this.#text = text;
    for (const { start, end } of lines) {
      const line = text.slice(start, end);
      for (const [from, to] of tokensIn(line)) {
        const token = line.slice(from, to);
        const here = line.slice(Math.max(0, from - NEIGHBOUR), to + NEIGHBOUR);
        const known = this.#places.get(token);
        if (known !== here) this.#places.set(token, known === undefined ? here : VARIED);
      }
    }
  }

  /** Offsets into the text at which blocks meet in this part of a line, in order. */
  in(start: number, end: number): number[] {
    const line = this.#text.slice(start, Math.min(end, start + LONGEST_LABEL_LINE));
    if (end - start > LONGEST_LABEL_LINE || !seamHints(line).inWord) return [];
    const seams = tokensIn(line).flatMap(([from, to]) =>
      to - from < line.length && !isBracketed(line, from) ? this.#seamsIn(start + from, start + to) : [],
    );
    return seams.length > MOST_SEAMS ? [] : seams;
  }

  /** The places between the humps of the word from `start` to `end` of the text. */
  #seamsIn(start: number, end: number): number[] {
    const token = this.#text.slice(start, end);
    if (end - start > LONGEST_LABEL || isInAddress(this.#text, start, end)) return [];
    if (sharedWords().brands.has(token.toLowerCase()) || this.#places.get(token) === VARIED) return [];
    const humps = humpsOf(token);
    return humps.slice(1).flatMap(({ 0: right, index }, k) => {
      const { 0: left, index: from } = humps[k] as RegExpExecArray;
      const behind = this.#text[start + index + right.length] ?? ' ';
      return from + left.length === index && areTwoBlocks(left, right, behind) ? [start + index] : [];
    });
  }
}

/** "(Photo: HarbourPress via Berg Images)": what stands in brackets is one block. */
const isBracketed = (line: string, at: number): boolean => line.lastIndexOf('(', at) > line.lastIndexOf(')', at);

/** Part of an address, a handle, an identifier or a file's name. */
const isInAddress = (text: string, start: number, end: number): boolean =>
  /[/@#_=.]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^[@_=]|^\.\p{L}/u.test(text.slice(end, end + 2));

/** The last word of one block and the first of the next, as far as their looks go; German writes "LeserInnen". */
function areTwoBlocks(left: string, right: string, behind: string): boolean {
  if (/^\p{N}+$/u.test(left)) return left.length > 1 && right.length >= LONG_WORD && /^\p{Lu}\p{Ll}+$/u.test(right);
  if (left.length < LONG_WORD || !/^\p{L}+$/u.test(left) || right === 'Innen') return false;
  if (/^\p{Lu}\p{Ll}+$|^\p{N}+$/u.test(right)) return true;
  return /^\p{Lu}+$/u.test(right) && (right.length >= LONG_WORD || (right.length === 1 && behind === ' '));
}
