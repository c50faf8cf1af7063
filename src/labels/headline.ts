/**
 * Which line is the headline? The lines before the main text compete: each weighs what the rules say of it, and the
 * weights become shares (a conditional logit model: McFadden 1974). Rules that ask for the headline answer 0 here.
 */
import type { Context, LineFacts } from './context.ts';
import { isRunning } from './regions.ts';
import { without, type HeadlineWeights, type Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { isNoHeadline } from './no-headline.ts';
import { weights as fitted } from './weights.ts';

/** A headline may be as long as a sentence, and stand in the first lines of what was taken for the main text. */
const MOST_WORDS = 35;
const INSIDE = 3;

/** The lines among which the headline is looked for: the one that says so, if any; what stands behind "Read more:" on the same line is none. */
export function headlineCandidates({ lines, mainStart, coreStart }: Context): LineFacts[] {
  const stated = lines.find(({ line }) => line.field === 'title');
  if (stated) return [stated];
  const start = coreStart < 0 ? mainStart : coreStart;
  const isTeaser = ({ line }: LineFacts, above: LineFacts | undefined): boolean =>
    above?.line.number === line.number && (above.topics.has('readMore') || above.topics.has('relatedHeadings'));
  return start < 0
    ? []
    : lines
        .slice(0, start + INSIDE + 1)
        .filter((f, i) => f.words >= 1 && f.words <= MOST_WORDS && !isTeaser(f, lines[i - 1]) && !isNoHeadline(f));
}

/** The rules that have a say in the choice, and the pairs of them by their places among these. */
interface Jury {
  members: readonly { rule: Rule; weight: number }[];
  pairs: readonly { a: number; b: number; weight: number }[];
}

const juries = new WeakMap<HeadlineWeights, Jury>();

/** Found once for some weights. */
function juryOf(weights: HeadlineWeights): Jury {
  let jury = juries.get(weights);
  if (!jury) {
    const paired = new Set(weights.pairs.flatMap(([a, b]) => [a, b]));
    const members = rules
      .map((rule) => ({ rule, weight: weights.rules[rule.id] ?? 0 }))
      .filter(({ rule, weight }) => weight !== 0 || paired.has(rule.id));
    const places = new Map(members.map(({ rule }, place) => [rule.id, place]));
    const pairs = weights.pairs.map(([a, b, weight]) => ({ a: places.get(a) ?? 0, b: places.get(b) ?? 0, weight }));
    juries.set(weights, (jury = { members, pairs }));
  }
  return jury;
}

/** What each candidate weighs. */
function scoresOf(candidates: readonly LineFacts[], context: Context, weights: HeadlineWeights): Float64Array {
  const { members, pairs } = juryOf(weights);
  const n = candidates.length;
  const scores = new Float64Array(n);
  const answers = new Float64Array(members.length * n); // one row a member
  members.forEach(({ rule, weight }, m) => {
    if (rule.id === without.id) return;
    for (let k = 0; k < n; k += 1) {
      const one = Number(rule.when(candidates[k] as LineFacts, context));
      answers[m * n + k] = one;
      scores[k] = (scores[k] as number) + weight * one;
    }
  });
  for (const { a, b, weight } of pairs)
    for (let k = 0; k < n; k += 1)
      scores[k] = (scores[k] as number) + weight * (answers[a * n + k] as number) * (answers[b * n + k] as number);
  return scores;
}

/** The context, with the headline found and what depends on it. */
export function withHeadline(context: Context, weights: HeadlineWeights = fitted.headline): Context {
  const candidates = headlineCandidates(context);
  const scores = scoresOf(candidates, context, weights);
  const top = scores.reduce((a, b) => Math.max(a, b), weights.none);
  const total = scores.reduce((sum, s) => sum + Math.exp(s - top), Math.exp(weights.none - top));
  const shares = new Map(candidates.map((line, k) => [line.index, Math.exp((scores[k] as number) - top) / total]));
  let headline = -1;
  let best = Math.exp(weights.none - top) / total;
  for (const [index, share] of shares) {
    if (share > best) {
      best = share;
      headline = index;
    }
  }
  const opening = headline < 0 ? -1 : context.lines.findIndex((f, i) => i > headline && isRunning(f));
  return {
    ...context,
    headline,
    headlineShare: (i) => shares.get(i) ?? 0,
    opens: (i) => i === opening,
  };
}
