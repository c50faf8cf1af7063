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
 * What speaks for each section. The first sign is always the probability that the path gives it.
 *
 * @param lines all lines of the document, also those that are in no section of the draft
 */
export function signsOf(draft: Omit<Draft, 'signs'>, lines: readonly LabelledLine[], context: Context): Signs {
  const headline = draft.title ?? draft.titleFrom?.title ?? null;
  const head = headline?.lines ?? [];
  const lead = linesOf(draft.lead);
  const body = linesOf(draft.body);
  const teasers = linesOf(draft.related.map(({ title }) => title));
  const place = head[0]?.facts.index ?? -1;
  const expected = logit(expectedF1(body, lines, ['paragraph', 'subheading']));
  const share = logit(headline ? context.headlineShare(place) : 0);
  /** How much of the headline a section takes up again. */
  const agreement = (own: readonly LabelledLine[]): number => (headline ? context.heldBy(place, own.map(placeOf)) : 0);

  const signs = {
    title: [share, agreement(body), Number(draft.title === null), size(total(head)), expected],
    lead: [logit(expectedF1(lead, lines, ['lead'])), agreement(lead), size(total(lead)), share, expected],
    body: [expected, agreement(body), size(total(body)), size(proseOutside(body, lines)), share],
    related: [
      logit(expectedF1(teasers, lines, ['related'], () => 1)),
      size(draft.related.length),
      size(total(teasers) / Math.max(1, draft.related.length)),
      expected,
    ],
  };
  const of = (own: readonly LabelledLine[], others: readonly number[]): readonly number[] | null =>
    own.length === 0 ? null : [logit(certainty(own)), ...others];
  return {
    title: of(head, signs.title),
    lead: of(lead, signs.lead),
    body: of(body, signs.body),
    related: of(teasers, signs.related),
  };
}

const linesOf = (parts: readonly Part[]): LabelledLine[] => parts.flatMap((part) => part.lines);
const placeOf = (line: LabelledLine): number => line.facts.index;
const wordsOf = (line: LabelledLine): number => Math.max(1, line.facts.words);
const size = (count: number): number => Math.log2(1 + count);

/** Log-odds, within bounds: what is nearly certain is told apart from what is rather certain. */
const logit = (p: number): number => {
  const bounded = Math.min(0.999, Math.max(0.001, p));
  return Math.log(bounded / (1 - bounded));
};

const total = (own: readonly LabelledLine[]): number => own.reduce((sum, line) => sum + wordsOf(line), 0);

/** By place: 1 for the lines of a section. */
function marksOf(own: readonly LabelledLine[], lines: readonly LabelledLine[]): Uint8Array {
  const marks = new Uint8Array(lines.length);
  for (const line of own) marks[placeOf(line)] = 1;
  return marks;
}

/** Words of running text that are not in the body. */
function proseOutside(body: readonly LabelledLine[], lines: readonly LabelledLine[]): number {
  const taken = marksOf(body, lines);
  return lines.reduce((sum, { facts }) => sum + (taken[facts.index] ? 0 : facts.words * facts.prose), 0);
}

/** Probability of the lines of a section, weighed by their words. */
function certainty(own: readonly LabelledLine[]): number {
  const sum = own.reduce((sure, line) => sure + wordsOf(line) * line.probability, 0);
  return sum / Math.max(1, total(own));
}

/**
 * What F1 a section can expect: of its own lines so much is right as they are probable, and of the other lines so much
 * is missing as they nearly became a part of it.
 */
function expectedF1(
  own: readonly LabelledLine[],
  lines: readonly LabelledLine[],
  labels: readonly Label[],
  sizeOf: (line: LabelledLine) => number = wordsOf,
): number {
  const taken = marksOf(own, lines);
  let [right, wrong, missing] = [0, 0, 0];
  for (const line of own) {
    right += line.probability * sizeOf(line);
    wrong += (1 - line.probability) * sizeOf(line);
  }
  for (const line of lines) {
    if (taken[placeOf(line)] || !labels.includes(line.runnerUp)) continue;
    missing += line.runnerUpProbability * sizeOf(line);
  }
  return (2 * right) / Math.max(1e-9, 2 * right + wrong + missing);
}
