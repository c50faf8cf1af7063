/**
 * Which line is the headline? The lines before the main text compete: each weighs what the rules say of it, and the
 * weights become shares (a conditional logit model: McFadden 1974). Rules that ask for the headline answer 0 here.
 */
import type { Context, LineFacts } from './context.ts';
import { isRunning } from './regions.ts';
import { without, type Weights } from './rule.ts';
import { rules } from './rules/index.ts';
import { weights as fitted } from './weights.ts';

/** A headline may be as long as a sentence, and stand in the first lines of what was taken for the main text. */
const MOST_WORDS = 35;
const INSIDE = 3;

/** The lines among which the headline is looked for. */
export function headlineCandidates({ lines, mainStart, coreStart }: Context): LineFacts[] {
  const start = coreStart < 0 ? mainStart : coreStart;
  return start < 0 ? [] : lines.slice(0, start + INSIDE + 1).filter((f) => f.words >= 1 && f.words <= MOST_WORDS);
}

/** The context, with the headline found and what depends on it. */
export function withHeadline(context: Context, weights: Pick<Weights, 'headline' | 'noHeadline'> = fitted): Context {
  const candidates = headlineCandidates(context);
  const weighing = rules.flatMap((rule) => {
    const weight = weights.headline[rule.id] ?? 0;
    return weight === 0 || rule.id === without.id ? [] : [{ rule, weight }];
  });
  const scores = candidates.map((line) =>
    weighing.reduce((sum, { rule, weight }) => sum + weight * Number(rule.when(line, context)), 0),
  );
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
