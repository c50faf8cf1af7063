/**
 * Which line is the headline? The lines before the main text compete: each weighs what the rules say of it, and the
 * weights become shares (a conditional logit model: McFadden 1974). Rules that ask for the headline answer 0 here.
 */
import type { Context, LineFacts } from './context.ts';
import { isRunning } from './regions.ts';
import { without, type Rule, type Weights } from './rule.ts';
import { rules } from './rules/index.ts';
import { weights as fitted } from './weights.ts';

/** A headline may be as long as a sentence, and stand in the first lines of what was taken for the main text. */
const MOST_WORDS = 35;
const INSIDE = 3;

/** The lines among which the headline is looked for; what stands behind "Read more:" on the same line is none. */
export function headlineCandidates({ lines, mainStart, coreStart }: Context): LineFacts[] {
  const start = coreStart < 0 ? mainStart : coreStart;
  const isTeaser = ({ line }: LineFacts, above: LineFacts | undefined): boolean =>
    above?.line.number === line.number && (above.topics.has('readMore') || above.topics.has('relatedHeadings'));
  return start < 0
    ? []
    : lines
        .slice(0, start + INSIDE + 1)
        .filter((f, i) => f.words >= 1 && f.words <= MOST_WORDS && !isTeaser(f, lines[i - 1]));
}

const weighing = new WeakMap<object, readonly { rule: Rule; weight: number }[]>();

/** The rules that have a say in the choice, found once for some weights. */
function weighingRules(weights: Pick<Weights, 'headline'>): readonly { rule: Rule; weight: number }[] {
  let known = weighing.get(weights);
  if (!known) {
    known = rules
      .map((rule) => ({ rule, weight: weights.headline[rule.id] ?? 0 }))
      .filter(({ weight }) => weight !== 0);
    weighing.set(weights, known);
  }
  return known;
}

/** The context, with the headline found and what depends on it. */
export function withHeadline(context: Context, weights: Pick<Weights, 'headline' | 'noHeadline'> = fitted): Context {
  const candidates = headlineCandidates(context);
  const scores = new Float64Array(candidates.length);
  for (const { rule, weight } of weighingRules(weights)) {
    if (rule.id === without.id) continue;
    for (let k = 0; k < candidates.length; k += 1)
      scores[k] = (scores[k] as number) + weight * Number(rule.when(candidates[k] as LineFacts, context));
  }
  const top = scores.reduce((a, b) => Math.max(a, b), weights.noHeadline);
  const total = scores.reduce((sum, s) => sum + Math.exp(s - top), Math.exp(weights.noHeadline - top));
  const shares = new Map(candidates.map((line, k) => [line.index, Math.exp((scores[k] as number) - top) / total]));
  let headline = -1;
  let best = Math.exp(weights.noHeadline - top) / total;
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
