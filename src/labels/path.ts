/**
 * The best path through the states for a whole document (Viterbi, 1967) and the probability of each state on the way
 * (forward-backward), for a linear chain of potentials (Lafferty, McCallum, Pereira, "Conditional Random Fields",
 * ICML 2001). Scores are log potentials; all arrays are flat, `line * STATES.length + state`.
 */
import { MAY_BEGIN, PARTS, PREDECESSORS, STATES } from './states.ts';

const S = STATES.length;
const PART_OF = STATES.map((s) => PARTS.indexOf(s.part));

export interface Potentials {
  /** Score of each state for each line. */
  emissions: Float64Array;
  /** `from * S + to`. */
  transitions: Float64Array;
  /** Score of beginning in a state. */
  initial: Float64Array;
}

/** States that the same states may come before. */
interface Group {
  states: number[];
  predecessors: readonly number[];
}
const GROUPS: readonly Group[] = [
  ...PREDECESSORS.reduce((groups, predecessors, s) => {
    const key = predecessors.join();
    const group = groups.get(key) ?? { states: [], predecessors };
    group.states.push(s);
    return groups.set(key, group);
  }, new Map<string, Group>()).values(),
];

/**
 * @param scores of each state for each line; that one state follows another counts nothing, where it may
 * @returns the index of the state of each line on the path with the highest sum of scores
 */
export function bestPath(scores: Float64Array): Uint8Array {
  const n = scores.length / S;
  const path = new Uint8Array(n);
  if (n === 0) return path;
  const back = new Uint8Array(n * S);
  let sum = new Float64Array(S);
  let next = new Float64Array(S);
  for (let s = 0; s < S; s += 1) sum[s] = MAY_BEGIN[s] ? (scores[s] as number) : -Infinity;
  for (let i = 1; i < n; i += 1) {
    for (const { states, predecessors } of GROUPS) {
      let best = -Infinity;
      let from = 0;
      for (const p of predecessors) {
        const v = sum[p] as number;
        if (v > best) {
          best = v;
          from = p;
        }
      }
      for (const s of states) {
        next[s] = best + (scores[i * S + s] as number);
        back[i * S + s] = from;
      }
    }
    [sum, next] = [next, sum];
  }
  let at = 0;
  for (let s = 1; s < S; s += 1) if ((sum[s] as number) > (sum[at] as number)) at = s;
  for (let i = n - 1; i >= 0; i -= 1) {
    path[i] = at;
    at = back[i * S + at] as number;
  }
  return path;
}

/** States grouped by part: `[first, last]` of each, since a part's states stand together. */
const RANGES: readonly (readonly [number, number])[] = PARTS.map((part) => [
  STATES.findIndex((s) => s.part === part),
  STATES.findLastIndex((s) => s.part === part),
]);
const Q = RANGES.length;

/** For each state the first and the last that may come before it; in between some may not: their factor is 0. */
const FIRST_BEFORE = Uint8Array.from(PREDECESSORS, (states) => Math.min(...states));
const LAST_BEFORE = Uint8Array.from(PREDECESSORS, (states) => Math.max(...states));
/** The parts from which a part can be reached. */
const PARTS_BEFORE: readonly (readonly number[])[] = PARTS.map((_, q) => [
  ...new Set(PREDECESSORS.flatMap((states, s) => (PART_OF[s] === q ? states.map((p) => PART_OF[p] as number) : []))),
]);

/** Factor of going from a state to a state, `to * S + from`; 0 where the one may not follow the other. */
function factorsOf(transitions: Float64Array): Float64Array {
  const factors = new Float64Array(S * S);
  PREDECESSORS.forEach((states, to) => {
    for (const from of states) factors[to * S + from] = Math.exp(transitions[from * S + to] as number);
  });
  return factors;
}

/**
 * Forward and backward sums (Rabiner, "A Tutorial on Hidden Markov Models", 1989), scaled by line and by part: a part
 * that is hopeless for hundreds of lines may still be the right one, so it must not underflow against the others.
 */
export interface Sums {
  /** Log of the sum over all paths. */
  logZ: number;
  /** Probability of each state of each line, `line * S + state`. */
  posterior: Float64Array;
  /** Calls `each` with the probability of going from a state to a state between line `i - 1` and line `i`. */
  transitions(i: number, each: (from: number, to: number, probability: number) => void): void;
}

export function sums({ emissions, transitions, initial }: Potentials): Sums {
  const n = emissions.length / S;
  const moved = factorsOf(transitions);
  const emitted = new Float64Array(n * S);
  const top = new Float64Array(n);
  const forward = new Float64Array(n * S);
  const ahead = new Float64Array(n * Q).fill(-Infinity);
  const backward = new Float64Array(n * S);
  const behind = new Float64Array(n * Q).fill(-Infinity);
  const scaled = new Float64Array(S); // the sums of the line before, on one scale

  /** Brings the forward sums of some parts of a line on one scale. */
  const scaleParts = (i: number, parts: readonly number[], reference: number): void => {
    for (const part of parts) {
      const [first, last] = RANGES[part] as readonly [number, number];
      const factor = expOf((ahead[i * Q + part] as number) - reference);
      for (let p = first; p <= last; p += 1) scaled[p] = (forward[i * S + p] as number) * factor;
    }
  };

  for (let i = 0; i < n; i += 1) {
    const base = i * S;
    let max = -Infinity;
    for (let s = 0; s < S; s += 1) max = Math.max(max, emissions[base + s] as number);
    top[i] = max;
    for (let s = 0; s < S; s += 1) emitted[base + s] = Math.exp((emissions[base + s] as number) - max);
    for (let q = 0; q < Q; q += 1) {
      const [from, to] = RANGES[q] as readonly [number, number];
      let reference = i === 0 ? 0 : -Infinity;
      if (i > 0) for (let p = 0; p <= q; p += 1) reference = Math.max(reference, ahead[(i - 1) * Q + p] as number);
      if (reference === -Infinity) continue;
      if (i > 0) scaleParts(i - 1, PARTS_BEFORE[q] as readonly number[], reference);
      let total = 0;
      for (let s = from; s <= to; s += 1) {
        let sum = 0;
        if (i === 0) sum = MAY_BEGIN[s] ? Math.exp(initial[s] as number) : 0;
        else {
          const last = LAST_BEFORE[s] as number;
          for (let p = FIRST_BEFORE[s] as number; p <= last; p += 1)
            sum += (scaled[p] as number) * (moved[s * S + p] as number);
        }
        const x = sum * (emitted[base + s] as number);
        forward[base + s] = x;
        total += x;
      }
      if (!(total > 0)) continue;
      for (let s = from; s <= to; s += 1) forward[base + s] = (forward[base + s] as number) / total;
      ahead[i * Q + q] = reference + Math.log(total) + max;
    }
  }
  let logZ = -Infinity;
  for (let q = 0; q < Q; q += 1) logZ = logAdd(logZ, ahead[(n - 1) * Q + q] as number);

  for (let s = 0; s < S; s += 1) backward[(n - 1) * S + s] = 1;
  for (let q = 0; q < Q; q += 1) behind[(n - 1) * Q + q] = 0;
  const sum = new Float64Array(S);
  const references = new Float64Array(Q);
  const scales = new Float64Array(Q * Q); // of going from a part to a part, `to * Q + from`
  for (let i = n - 2; i >= 0; i -= 1) {
    const next = (i + 1) * S;
    let reference = -Infinity;
    for (let q = Q - 1; q >= 0; q -= 1) {
      reference = Math.max(reference, behind[(i + 1) * Q + q] as number);
      references[q] = reference;
    }
    for (let to = 0; to < Q; to += 1)
      for (const q of PARTS_BEFORE[to] as readonly number[])
        scales[to * Q + q] = expOf((behind[(i + 1) * Q + to] as number) - (references[q] as number));
    sum.fill(0);
    for (let s = 0; s < S; s += 1) {
      const tail = (emitted[next + s] as number) * (backward[next + s] as number);
      if (tail === 0) continue;
      const row = (PART_OF[s] as number) * Q;
      const last = LAST_BEFORE[s] as number;
      for (let p = FIRST_BEFORE[s] as number; p <= last; p += 1)
        sum[p] =
          (sum[p] as number) + (moved[s * S + p] as number) * tail * (scales[row + (PART_OF[p] as number)] as number);
    }
    for (let q = 0; q < Q; q += 1) {
      const [from, to] = RANGES[q] as readonly [number, number];
      let total = 0;
      for (let s = from; s <= to; s += 1) total += sum[s] as number;
      if (!(total > 0)) continue;
      for (let s = from; s <= to; s += 1) backward[i * S + s] = (sum[s] as number) / total;
      behind[i * Q + q] = (references[q] as number) + Math.log(total) + (top[i + 1] as number);
    }
  }
  const posterior = new Float64Array(n * S);
  for (let i = 0; i < n; i += 1) {
    for (let q = 0; q < Q; q += 1) {
      const level = Math.exp((ahead[i * Q + q] as number) + (behind[i * Q + q] as number) - logZ);
      if (!(level > 0)) continue;
      const [from, to] = RANGES[q] as readonly [number, number];
      for (let s = from; s <= to; s += 1)
        posterior[i * S + s] = level * (forward[i * S + s] as number) * (backward[i * S + s] as number);
    }
  }
  return {
    logZ,
    posterior,
    transitions(i, each) {
      for (let s = 0; s < S; s += 1) {
        const tail = (emitted[i * S + s] as number) * (backward[i * S + s] as number);
        if (tail === 0) continue;
        const level = (behind[i * Q + (PART_OF[s] as number)] as number) + (top[i] as number) - logZ;
        let part = -1;
        let factor = 0;
        for (const p of PREDECESSORS[s] as readonly number[]) {
          if (PART_OF[p] !== part) {
            part = PART_OF[p] as number;
            factor = tail * Math.exp((ahead[(i - 1) * Q + part] as number) + level);
          }
          if (factor > 0) each(p, s, (forward[(i - 1) * S + p] as number) * (moved[s * S + p] as number) * factor);
        }
      }
    },
  };
}

/** As `Math.exp`, which takes as long for what is certain or impossible. */
const expOf = (x: number): number => (x === 0 ? 1 : x < -746 ? 0 : Math.exp(x));

const logAdd = (a: number, b: number): number => {
  const max = Math.max(a, b);
  return max === -Infinity ? max : max + Math.log1p(Math.exp(Math.min(a, b) - max));
};
