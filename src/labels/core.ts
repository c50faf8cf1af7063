/**
 * The densest part of the running text, as a check on the path: where hardly any text was found, and none of it there, the
 * path has gone wrong, as it may on pages unlike all that the weights were fitted to.
 */
import type { Context, LineFacts } from './context.ts';
import type { Label } from './states.ts';

/** Words of a text that is hardly any, and how many times as many stand in the densest part. */
const HARDLY_ANY = 120;
const TIMES_MORE = 2.5;
const SENTENCE_WORDS = 12;

const isSentence = ({ words, ending }: LineFacts): boolean => words >= SENTENCE_WORDS && ending === 'stop';

/** True for sentences in the densest part. */
export const isCore = (line: LineFacts, { coreStart, coreEnd }: Context): boolean =>
  line.index >= coreStart && line.index <= coreEnd && isSentence(line);

/**
 * True if a path misses the densest part: if none of its sentences are paragraphs, and no others, or hardly any words.
 *
 * @param labelAt the label of the line at a place in the list on that path
 */
export function missesCore(lines: readonly LineFacts[], labelAt: (i: number) => Label, context: Context): boolean {
  let core = 0;
  let text = 0;
  let sentences = 0;
  for (const [i, line] of lines.entries()) {
    const own = isCore(line, context);
    const label = labelAt(i);
    if (own && label === 'paragraph') return false;
    if (label === 'paragraph' && isSentence(line)) sentences += 1;
    if (label === 'paragraph' || label === 'lead') text += line.words;
    else if (own) core += line.words;
  }
  if (sentences === 0) return core > 0;
  return text <= HARDLY_ANY && core > HARDLY_ANY && core > TIMES_MORE * text;
}
