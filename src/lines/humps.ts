/** Words with a capital or a number inside, and the parts that they fall into: "LessonsBerg", "Explained1980s". */
import { wordEnd, wordStart } from './joints/chars.ts';

/** Longer lines are running text, whose seams are judged as repairs. */
export const LONGEST_LABEL_LINE = 400;
/** More is no language: keys, codes, noise. */
export const MOST_SEAMS = 80;
/** No label of a page, no date and no byline is longer. */
export const LONGEST_LABEL = 60;
/** A shorter word may be a part of a name or a brand: "McDonald", "MacBook". */
export const LONG_WORD = 4;

/** What a seam in a word has: a capital or a number in it. */
const IN_WORD = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|\p{L}\p{N}|\p{N}\p{L}/gu;
const HUMPS = /\p{Lu}{1,60}(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|\p{Lo}+/gu;

export const humpsOf = (token: string): RegExpExecArray[] => [...token.matchAll(HUMPS)];

/** Start and end of the words that have a capital or a number in them. */
export function tokensIn(line: string): [number, number][] {
  const found: [number, number][] = [];
  let done = 0;
  for (const { index } of line.matchAll(IN_WORD)) {
    if (index < done) continue;
    done = wordEnd(line, index);
    found.push([wordStart(line, index), done]);
  }
  return found;
}
