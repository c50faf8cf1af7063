/**
 * Fits how much each rule, and each pair of rules, tells the headline from the other lines before the main text: a
 * conditional logit model (McFadden 1974) with "no headline" as one more choice. Deterministic.
 */
import type { Activations } from './activations.ts';
import type { HeadlineWeights } from '../../src/labels/rule.ts';
import { Learner, leaveOut, PairGains, randomNumbers, shuffle, withPairs } from './learner.ts';

export interface HeadlineChoice {
  candidates: readonly Activations[];
  /** For each candidate: is it the headline, or a copy of it? None is, if the text has no headline on a line of its own. */
  right: readonly boolean[];
}

/** Weights by which no line is the headline. */
export const NO_HEADLINE: HeadlineWeights = { rules: {}, pairs: [], none: Number.MAX_VALUE };

const EPOCHS = 30;
/** Before the last pairs are chosen. */
const FIRST_EPOCHS = 5;
const BATCH = 16;
const RATE = 0.03;
/** For all texts together. */
const DECAY = 3;
/** Share of the rules that each text does without; on publishers not learned from, pairs are worth nothing without it. */
const LEFT_OUT = 0.2;
const PAIRS = 150;
const ROUNDS = 3;
/** Of a pair, summed over the lines of all texts, weighed by how undecided the model is on them. */
const RARE = 10;

/** @param ids of the rules, in the order of the activations */
export function fitHeadline(choices: readonly HeadlineChoice[], ids: readonly string[]): HeadlineWeights {
  const random = randomNumbers(7);
  let pairs: [number, number][] = [];
  let weights = learn(choices, ids.length, pairs, new Float64Array(ids.length + 1), FIRST_EPOCHS, random);
  for (let round = 0; round < ROUNDS; round += 1) {
    const more = bestPairs(choices, ids.length, pairs, weights);
    const none = weights.at(-1) as number;
    pairs = [...pairs, ...more];
    const start = new Float64Array(ids.length + pairs.length + 1);
    start.set(weights.subarray(0, -1));
    start[start.length - 1] = none;
    weights = learn(choices, ids.length, pairs, start, round < ROUNDS - 1 ? FIRST_EPOCHS : EPOCHS, random);
  }
  const rounded = (k: number): number => Math.round((weights[k] as number) * 100) / 100 || 0;
  return {
    rules: Object.fromEntries(ids.map((id, r) => [id, rounded(r)])),
    pairs: pairs.map(([a, b], k) => [ids[a] as string, ids[b] as string, rounded(ids.length + k)]),
    none: rounded(weights.length - 1),
  };
}

type Pairs = readonly (readonly [number, number])[];

/** A choice with all its candidates in a row, which is several times as fast: candidate `i` begins at `starts[i]`. */
interface Row {
  rules: Uint16Array;
  values: Float64Array;
  starts: Uint32Array;
  right: readonly boolean[];
}

function rowOf({ candidates, right }: HeadlineChoice, ruleCount: number, pairs: Pairs): Row {
  const lines = candidates.map((line) => withPairs(line, ruleCount, pairs));
  const starts = new Uint32Array(lines.length + 1);
  lines.forEach((line, i) => (starts[i + 1] = (starts[i] as number) + line.rules.length));
  const length = starts.at(-1) as number;
  const row = { rules: new Uint16Array(length), values: new Float64Array(length), starts, right };
  lines.forEach(({ rules, values }, i) => {
    row.rules.set(rules, starts[i]);
    row.values.set(values, starts[i]);
  });
  return row;
}

/** @returns one weight a rule, one a pair, then the weight of "no headline" */
function learn(
  choices: readonly HeadlineChoice[],
  ruleCount: number,
  pairs: Pairs,
  start: Float64Array,
  epochs: number,
  random: () => number,
): Float64Array {
  const rows = choices.map((choice) => rowOf(choice, ruleCount, pairs));
  const learner = new Learner(start);
  const steps = Math.ceil(rows.length / BATCH) * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(rows, random);
    for (let b = 0; b < rows.length; b += BATCH) {
      for (const row of rows.slice(b, b + BATCH))
        addGradient(row, learner.weights, learner.gradient, leaveOut(ruleCount, pairs, LEFT_OUT, random));
      step += 1;
      learner.step(BATCH, RATE * (1 - step / (steps + 1)), DECAY / rows.length);
    }
    if (epoch >= (epochs * 2) / 3) learner.count();
  }
  return learner.mean();
}

function addGradient(row: Row, w: Float64Array, g: Float64Array, left: Uint8Array): void {
  const { rules, values, starts, right } = row;
  const shares = sharesOf(row, w, left);
  const none = right.length;
  const wrong = residualsOf(row, shares);
  for (let i = 0; i < none; i += 1) {
    const by = wrong[i] as number;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k += 1) {
      const r = rules[k] as number;
      if (left[r] === 0) g[r] = (g[r] as number) + by * (values[k] as number);
    }
  }
  g[w.length - 1] = (g[w.length - 1] as number) + (shares[none] as number) - (right.includes(true) ? 0 : 1);
}

/** Shares of the candidates, and last of "no headline". */
function sharesOf({ rules, values, starts, right }: Row, w: Float64Array, left: Uint8Array): Float64Array {
  const shares = new Float64Array(right.length + 1);
  let top = (shares[right.length] = w[w.length - 1] as number);
  for (let i = 0; i < right.length; i += 1) {
    let sum = 0;
    for (let k = starts[i] as number; k < (starts[i + 1] as number); k += 1) {
      const r = rules[k] as number;
      if (left[r] === 0) sum += (w[r] as number) * (values[k] as number);
    }
    shares[i] = sum;
    top = Math.max(top, sum);
  }
  let total = 0;
  for (let i = 0; i < shares.length; i += 1) total += shares[i] = Math.exp((shares[i] as number) - top);
  for (let i = 0; i < shares.length; i += 1) shares[i] = (shares[i] as number) / total;
  return shares;
}

/** By how much each candidate's share is too large: the right ones share what is right between them. */
function residualsOf({ right }: Row, shares: Float64Array): Float64Array {
  let hit = 1e-12;
  for (let i = 0; i < right.length; i += 1) if (right[i]) hit += shares[i] as number;
  return Float64Array.from(right, (is, i) => (shares[i] as number) * (is ? 1 - 1 / hit : 1));
}

function bestPairs(
  choices: readonly HeadlineChoice[],
  ruleCount: number,
  taken: Pairs,
  weights: Float64Array,
): [number, number][] {
  const gains = new PairGains(ruleCount, 1);
  const none = new Uint8Array(weights.length);
  for (const choice of choices) {
    const row = rowOf(choice, ruleCount, taken);
    const shares = sharesOf(row, weights, none);
    residualsOf(row, shares).forEach((wrong, i) => {
      const share = shares[i] as number;
      gains.add(choice.candidates[i] as Activations, Float64Array.of(wrong), share * (1 - share) + 1e-4);
    });
  }
  return gains.best(PAIRS / ROUNDS, taken, RARE);
}
