/**
 * The densest part of the running text, as a check on the path: where hardly any text was found, and none of it there, the
 * path has gone wrong, as it may on pages unlike all that the weights were fitted to.
 */
import type { Context, LineFacts } from './context.ts';

/** Words of a text that is hardly any, and how many times as many stand in the densest part. */
const HARDLY_ANY = 120;
const TIMES_MORE = 2.5;
const SENTENCE_WORDS = 12;

/** True for sentences in the densest part. */
export const isCore = ({ index, words, ending }: LineFacts, { coreStart, coreEnd }: Context): boolean =>
  index >= coreStart && index <= coreEnd && words >= SENTENCE_WORDS && ending === 'stop';

/**
 * True if a path misses the densest part.
 *
 * @param isText whether the line at a place in the list is text of the article on that path
 */
export function missesCore(lines: readonly LineFacts[], isText: (i: number) => boolean, context: Context): boolean {
  let core = 0;
  let text = 0;
  for (const [i, line] of lines.entries()) {
    const own = isCore(line, context);
    if (isText(i)) {
      if (own) return false;
      text += line.words;
    } else if (own) core += line.words;
  }
  return text <= HARDLY_ANY && core > HARDLY_ANY && core > TIMES_MORE * text;
}
