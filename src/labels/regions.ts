/** Where the running text lies: its regions, its neighbours, its runs. Each is one pass over the facts of the lines. */
import type { LineFacts } from './context.ts';

/** From this likeness to running text on a line counts as such. */
export const PROSE = 0.5;

/** Running text of the length of a sentence. */
export const isRunning = (f: LineFacts | undefined): boolean => f !== undefined && f.words >= 8 && f.prose >= 0.3;

/** Copies and words of a label that a page puts between its paragraphs: "Article content", "Advertisement". */
const FILLER_COPIES = 4;
const FILLER_WORDS = 8;

/** True for labels that stand between the paragraphs of a page again and again; neighbours are looked for behind them. */
export const isFiller = (f: LineFacts): boolean =>
  f.words <= FILLER_WORDS && (f.copies >= FILLER_COPIES || f.topics.has('advertisement'));

/** For each line the next one in a direction that is no filler; -1 or the number of lines if there is none. */
export function neighbours(facts: readonly LineFacts[], step: 1 | -1): Int32Array {
  const out = new Int32Array(facts.length);
  let last = step > 0 ? facts.length : -1;
  for (let i = step > 0 ? facts.length - 1 : 0; i >= 0 && i < facts.length; i -= step) {
    out[i] = last;
    if (!isFiller(facts[i] as LineFacts)) last = i;
  }
  return out;
}

/** Keeps menus out and lets a few captions and teasers stand inside. */
export const TOLL = 4;
/** Keeps galleries and lists of teasers with texts out, too. */
export const CORE_TOLL = 14;

/**
 * The region with the most running text: the run of lines whose sum of (words of running text − a toll for every other
 * line) is largest.
 */
export function mainText(facts: readonly LineFacts[], toll: number): [number, number] {
  let best = 0;
  let from = -1;
  let to = -1;
  let sum = 0;
  let start = 0;
  facts.forEach((f, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += f.prose >= 0.3 ? f.words * f.prose : isFiller(f) ? 0 : -toll;
    if (sum > best) {
      best = sum;
      from = start;
      to = i;
    }
  });
  return [from, to];
}

/** Words of a paragraph that counts in a run, and the share of its words that the rest of the text must know. */
const RUN_WORDS = 15;
const RUN_SHARE = 0.15;

/** Paragraphs in a row, without a label between: teasers and notices have one. */
export function paragraphRuns(
  facts: readonly LineFacts[],
  above: Int32Array,
  below: Int32Array,
): { inRun: Uint8Array; ahead: Float64Array } {
  const isOne = (f: LineFacts | undefined): boolean =>
    f !== undefined && f.words >= RUN_WORDS && f.prose >= PROSE && f.recurring >= RUN_SHARE;
  const inRun = Uint8Array.from(facts, (f, i) =>
    isOne(f) && (isOne(facts[above[i] as number]) || isOne(facts[below[i] as number])) ? 1 : 0,
  );
  const ahead = new Float64Array(facts.length);
  for (let i = facts.length - 2; i >= 0; i -= 1) ahead[i] = (ahead[i + 1] as number) + (inRun[i + 1] as number);
  return { inRun, ahead };
}

export function shortRuns(facts: readonly LineFacts[]): Float64Array {
  const out = new Float64Array(facts.length);
  let start = 0;
  const isShort = (f: LineFacts): boolean => f.words <= 5 && (f.ending === 'none' || f.ending === 'comma');
  for (let i = 0; i <= facts.length; i += 1) {
    if (i < facts.length && isShort(facts[i] as LineFacts)) continue;
    out.fill(i - start, start, i);
    start = i + 1;
  }
  return out;
}
