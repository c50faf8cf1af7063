/**
 * Fits how much each rule tells the headline from the other lines before the main text: a conditional logit model
 * (McFadden 1974) with "no headline" as one more choice. Adam (Kingma, Ba, 2015) with weight decay. Deterministic.
 */
import type { Activations } from '../../src/labels/label.ts';

export interface HeadlineChoice {
  candidates: readonly Activations[];
  /** For each candidate: is it the headline, or a copy of it? None is, if the text has no headline on a line of its own. */
  right: readonly boolean[];
}

const EPOCHS = 30;
const BATCH = 16;
const RATE = 0.03;

/** @returns one weight a rule, then the weight of "no headline" */
export function fitHeadline(choices: readonly HeadlineChoice[], ruleCount: number, decay: number): Float64Array {
  const size = ruleCount + 1;
  const [w, g, m, v] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const steps = Math.ceil(choices.length / BATCH) * EPOCHS;
  let step = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    // A stride that has no factor in common with the number of texts visits each once, in another order each time.
    const stride = strideFor(choices.length, epoch);
    for (let b = 0; b < choices.length; b += BATCH) {
      g.fill(0);
      for (let k = b; k < Math.min(choices.length, b + BATCH); k += 1)
        addGradient(choices[(k * stride) % choices.length] as HeadlineChoice, w, g);
      step += 1;
      const rate = RATE * (1 - step / (steps + 1));
      for (let f = 0; f < size; f += 1) {
        const gradient = (g[f] as number) / BATCH + (decay / choices.length) * (w[f] as number);
        m[f] = 0.9 * (m[f] as number) + 0.1 * gradient;
        v[f] = 0.999 * (v[f] as number) + 0.001 * gradient * gradient;
        w[f] =
          (w[f] as number) -
          (rate * ((m[f] as number) / (1 - 0.9 ** step))) / (Math.sqrt((v[f] as number) / (1 - 0.999 ** step)) + 1e-6);
      }
    }
  }
  return w;
}

/** Shares of the candidates, and last of "no headline". */
function sharesOf({ candidates }: HeadlineChoice, w: Float64Array): Float64Array {
  const scores = Float64Array.from({ length: candidates.length + 1 }, (_, i) => {
    const line = candidates[i];
    if (!line) return w[w.length - 1] as number;
    let sum = 0;
    line.rules.forEach((r, k) => (sum += (w[r] as number) * (line.values[k] as number)));
    return sum;
  });
  const top = scores.reduce((a, b) => Math.max(a, b));
  const total = scores.reduce((sum, s) => sum + Math.exp(s - top), 0);
  return scores.map((s) => Math.exp(s - top) / total);
}

function addGradient(choice: HeadlineChoice, w: Float64Array, g: Float64Array): void {
  const shares = sharesOf(choice, w);
  const none = shares.length - 1;
  const some = choice.right.some(Boolean);
  const right = choice.right.reduce((sum, is, i) => (is ? sum + (shares[i] as number) : sum), 0);
  choice.candidates.forEach(({ rules, values }, i) => {
    const share = shares[i] as number;
    const wrong = share - (choice.right[i] ? share / Math.max(right, 1e-12) : 0);
    rules.forEach((r, k) => (g[r] = (g[r] as number) + wrong * (values[k] as number)));
  });
  g[w.length - 1] = (g[w.length - 1] as number) + (shares[none] as number) - (some ? 0 : 1);
}

function strideFor(n: number, epoch: number): number {
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b));
  let stride = (7919 * (epoch + 1)) % n;
  while (common(stride, n) !== 1) stride += 1;
  return stride;
}

/** Share of the texts whose heaviest choice is right. */
export function headlineAccuracy(choices: readonly HeadlineChoice[], w: Float64Array): number {
  const right = choices.filter((choice) => {
    const shares = sharesOf(choice, w);
    const best = shares.indexOf(shares.reduce((a, b) => Math.max(a, b)));
    return choice.right[best] ?? !choice.right.some(Boolean);
  });
  return right.length / choices.length;
}
