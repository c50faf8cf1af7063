/** What both fits share: the steps of Adam, the choice of pairs of rules, and rules left out at random. */
import type { Activations } from './activations.ts';

/** Numbers from 0 to 1, the same ones for the same seed (linear congruential: Knuth, "Seminumerical Algorithms", 3.2.1). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

/** Puts a list into another order (Fisher, Yates). */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
}

/** Weights that go down a gradient: Adam (Kingma, Ba, ICLR 2015) with weight decay. */
export class Learner {
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  private readonly first: Float64Array;
  private readonly second: Float64Array;
  private readonly sum: Float64Array;
  private steps = 0;
  private counted = 0;

  constructor(weights: Float64Array) {
    this.weights = weights;
    [this.gradient, this.first, this.second, this.sum] = [0, 1, 2, 3].map(() => new Float64Array(weights.length)) as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
  }

  /** One step against the gradient of `examples` examples, which is set back to zero. */
  step(examples: number, rate: number, decay: number): void {
    const { weights, gradient, first, second } = this;
    this.steps += 1;
    const firstShare = 1 - 0.9 ** this.steps;
    const secondShare = 1 - 0.999 ** this.steps;
    for (let k = 0; k < weights.length; k += 1) {
      const slope = (gradient[k] as number) / examples + decay * (weights[k] as number);
      const m = 0.9 * (first[k] as number) + 0.1 * slope;
      const v = 0.999 * (second[k] as number) + 0.001 * slope * slope;
      first[k] = m;
      second[k] = v;
      weights[k] = (weights[k] as number) - (rate * (m / firstShare)) / (Math.sqrt(v / secondShare) + 1e-6);
    }
    gradient.fill(0);
  }

  /** Takes the present weights into the mean (Polyak, Juditsky 1992): it depends less on the order of the examples. */
  count(): void {
    this.counted += 1;
    for (let k = 0; k < this.sum.length; k += 1) this.sum[k] = (this.sum[k] as number) + (this.weights[k] as number);
  }

  mean(): Float64Array {
    return this.sum.map((sum) => sum / this.counted);
  }
}

/**
 * Which rules and pairs one example does without (feature deletion: Globerson, Roweis, "Nightmare at Test Time", ICML
 * 2006): no rule can then lean on another that happens to hold on the same pages. A pair goes with either of its rules.
 */
export function leaveOut(
  ruleCount: number,
  pairs: readonly (readonly [number, number])[],
  share: number,
  random: () => number,
): Uint8Array {
  const left = new Uint8Array(ruleCount + pairs.length);
  for (let r = 0; r < ruleCount; r += 1) left[r] = random() < share ? 1 : 0;
  pairs.forEach(([a, b], k) => (left[ruleCount + k] = (left[a] as number) | (left[b] as number)));
  return left;
}

/** The rules' answers with those of the pairs behind them. */
export function withPairs(
  { rules, values }: Activations,
  ruleCount: number,
  pairs: readonly (readonly [number, number])[],
): Activations {
  const answers = new Float64Array(ruleCount);
  const active: number[] = [];
  const strengths: number[] = [];
  rules.forEach((r, k) => {
    if (r >= ruleCount) return;
    answers[r] = values[k] as number;
    active.push(r);
    strengths.push(values[k] as number);
  });
  pairs.forEach(([a, b], k) => {
    const both = (answers[a] as number) * (answers[b] as number);
    if (both === 0) return;
    active.push(ruleCount + k);
    strengths.push(both);
  });
  return { rules: Uint16Array.from(active), values: Float64Array.from(strengths) };
}

/**
 * The pairs of rules that would teach a model most, by the size of their gradient at the present weights, each set
 * against how much of it there is (grafting: Perkins, Lacker, Theiler, JMLR 2003).
 */
export class PairGains {
  private readonly ruleCount: number;
  private readonly width: number;
  private readonly gradient: Float64Array;
  private readonly often: Float64Array;

  /** @param width residuals a line */
  constructor(ruleCount: number, width: number) {
    this.ruleCount = ruleCount;
    this.width = width;
    this.gradient = new Float64Array(ruleCount * ruleCount * width);
    this.often = new Float64Array(ruleCount * ruleCount);
  }

  /** @param residual what a line's labels are wrong by; `weight` says how much the line counts */
  add({ rules, values }: Activations, residual: Float64Array, weight: number): void {
    const { ruleCount, width, gradient, often } = this;
    for (let x = 0; x < rules.length && (rules[x] as number) < ruleCount; x += 1) {
      for (let y = x + 1; y < rules.length && (rules[y] as number) < ruleCount; y += 1) {
        const cell = (rules[x] as number) * ruleCount + (rules[y] as number);
        const both = (values[x] as number) * (values[y] as number);
        often[cell] = (often[cell] as number) + both * both * weight;
        for (let l = 0; l < width; l += 1)
          gradient[cell * width + l] = (gradient[cell * width + l] as number) + both * (residual[l] as number);
      }
    }
  }

  /** The best pairs but those that are taken; what there is less of than `rare` would be learned by heart. */
  best(count: number, taken: readonly (readonly [number, number])[], rare: number): [number, number][] {
    const { ruleCount, width, gradient, often } = this;
    const known = new Set(taken.map(([a, b]) => a * ruleCount + b));
    const found: { pair: [number, number]; gain: number }[] = [];
    for (let a = 0; a < ruleCount; a += 1) {
      for (let b = a + 1; b < ruleCount; b += 1) {
        const cell = a * ruleCount + b;
        const n = often[cell] as number;
        if (n < rare || known.has(cell)) continue;
        let gain = 0;
        for (let l = 0; l < width; l += 1) gain += (gradient[cell * width + l] as number) ** 2;
        found.push({ pair: [a, b], gain: gain / n });
      }
    }
    return found
      .sort((x, y) => y.gain - x.gain)
      .slice(0, count)
      .map(({ pair }) => pair);
  }
}
