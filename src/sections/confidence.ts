/**
 * How sure a section is: what speaks for it, put on the scale of how often such sections were right in a corpus. The
 * scale stands in `confidence-map.ts` and is measured by `test/quality/calibrate.ts`.
 */
import type { Context } from '../labels/context.ts';
import type { LabelledLine } from '../labels/label.ts';
import type { Label } from '../labels/states.ts';
import type { Confidence } from '../types.ts';
import { confidenceMap } from './confidence-map.ts';
import type { Draft, Part, Signs } from './draft.ts';

/** Turns the signs of one section into the share of such sections that are right. */
export interface Scale {
  /** Weight of each sign, and last a constant; their sum is the score. */
  weights: readonly number[];
  /** Scores, and the share that is right at each; both rise. Between two of them it is interpolated. */
  scores: readonly number[];
  shares: readonly number[];
}

export function confidenceOf(signs: Signs): Confidence {
  const on = (section: keyof Confidence): number | null => {
    const own = signs[section];
    // Three digits: more would say nothing, and differ from platform to platform.
    return own && Math.round(1000 * shareAt(scoreOf(own, confidenceMap[section]), confidenceMap[section])) / 1000;
  };
  return { title: on('title'), lead: on('lead'), body: on('body'), related: on('related') };
}

export const scoreOf = (signs: readonly number[], { weights }: Pick<Scale, 'weights'>): number =>
  weights.reduce((sum, weight, i) => sum + weight * (signs[i] ?? 1), 0);

export function shareAt(score: number, { scores, shares }: Pick<Scale, 'scores' | 'shares'>): number {
  const above = scores.findIndex((s) => s > score);
  if (above <= 0) return shares.at(above) ?? 0;
  const [left, right] = [scores[above - 1] as number, scores[above] as number];
  const [low, high] = [shares[above - 1] as number, shares[above] as number];
  return low + ((high - low) * (score - left)) / (right - left);
}

/**
 * The first sign of each section is the probability that the path gives it.
 *
 * @param lines all lines of the document, also those that are in no section of the draft
 */
export function signsOf(draft: Omit<Draft, 'signs'>, lines: readonly LabelledLine[], context: Context): Signs {
  const headline = draft.title ?? draft.titleFrom?.title ?? null;
  const body = draft.body.flatMap((part) => part.lines);
  const text = expectedF1(body, lines, ['paragraph', 'subheading'], wordsOf);
  const teasers = draft.related.map(({ title }) => title);
  const places = body.map(({ facts }) => facts.index);
  const agreement = headline ? context.heldBy(placeOf(headline), places) : 0;
  const share = headline ? context.headlineShare(placeOf(headline)) : 0;
  return {
    title: headline && [
      logit(certainty([headline])),
      logit(share),
      agreement,
      Number(draft.title === null),
      size(wordsOf(headline.lines[0])),
      logit(text),
    ],
    lead:
      draft.lead.length === 0
        ? null
        : [
            logit(certainty(draft.lead)),
            logit(
              expectedF1(
                draft.lead.flatMap((part) => part.lines),
                lines,
                ['lead'],
                wordsOf,
              ),
            ),
            headline ? context.heldBy(placeOf(headline), draft.lead.map(placeOf)) : 0,
            size(total(draft.lead)),
            logit(share),
            logit(text),
          ],
    body:
      body.length === 0
        ? null
        : [
            logit(certainty(draft.body)),
            logit(text),
            agreement,
            size(total(draft.body)),
            size(left(lines, new Set(body.map(({ facts }) => facts.index)))),
            logit(share),
          ],
    related:
      teasers.length === 0
        ? null
        : [
            logit(certainty(teasers)),
            logit(
              expectedF1(
                teasers.flatMap((part) => part.lines),
                lines,
                ['related'],
                () => 1,
              ),
            ),
            size(teasers.length),
            size(total(teasers) / teasers.length),
            logit(text),
          ],
  };
}

const placeOf = (part: Part): number => part.lines[0]?.facts.index ?? -1;
const wordsOf = (line: LabelledLine | undefined): number => Math.max(1, line?.facts.words ?? 0);
const size = (count: number): number => Math.log2(1 + count);

/** Log-odds, within bounds: what is nearly certain is told apart from what is rather certain. */
const logit = (p: number): number => {
  const bounded = Math.min(0.999, Math.max(0.001, p));
  return Math.log(bounded / (1 - bounded));
};

const total = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + part.lines.reduce((words, line) => words + wordsOf(line), 0), 0);

/** Words of running text that are not in the body. */
function left(lines: readonly LabelledLine[], taken: ReadonlySet<number>): number {
  return lines.reduce((sum, { facts }) => sum + (taken.has(facts.index) ? 0 : facts.words * facts.prose), 0);
}

/** Probability of the lines of a section, weighed by their words. */
function certainty(parts: readonly Part[]): number {
  const lines = parts.flatMap((part) => part.lines);
  const words = lines.reduce((sum, line) => sum + wordsOf(line), 0);
  return lines.reduce((sum, line) => sum + wordsOf(line) * line.probability, 0) / Math.max(1, words);
}

/**
 * What F1 a section can expect: of its own lines so much is right as they are probable, and of the other lines so much
 * is missing as they nearly became a part of it.
 */
function expectedF1(
  own: readonly LabelledLine[],
  lines: readonly LabelledLine[],
  labels: readonly Label[],
  sizeOf: (line: LabelledLine) => number,
): number {
  const taken = new Set(own.map(({ facts }) => facts.index));
  let [right, wrong, missing] = [0, 0, 0];
  for (const line of own) {
    right += line.probability * sizeOf(line);
    wrong += (1 - line.probability) * sizeOf(line);
  }
  for (const line of lines)
    if (!taken.has(line.facts.index) && labels.includes(line.runnerUp))
      missing += line.runnerUpProbability * sizeOf(line);
  return (2 * right) / Math.max(1e-9, 2 * right + wrong + missing);
}
