/**
 * Runs the rules over the lines, weighs their answers and takes the best path. What is known of articles stands in
 * `rules/`, how much it counts in `weights.ts`, what a line is never in, in `never.ts`, which order is possible, in
 * `states.ts`; here stands only how dear it is to miss a label.
 */
import type { Context, LineFacts } from './context.ts';
import { isCore, missesCore } from './core.ts';
import { forbiddenStates, NEVER } from './never.ts';
import { bestPath, sums, type Potentials } from './path.ts';
import { without, type Reason, type Rule, type Weights } from './rule.ts';
import { isFiller } from './regions.ts';
import { rules } from './rules/index.ts';
import { sightingReason, weighSighting } from './site-line.ts';
import { LABELS, PARTS, STATES, stateName, type Label, type Part, type State } from './states.ts';
import { weights as fitted } from './weights.ts';

export interface LabelledLine {
  facts: LineFacts;
  label: Label;
  part: Part;
  /** Probability of the label, 0 to 1, over all paths. */
  probability: number;
  /** The next best label and its probability. */
  runnerUp: Label;
  runnerUpProbability: number;
}

const S = STATES.length;
/** Label and part of each state, as their places in LABELS and PARTS. */
const LABEL_OF = STATES.map((s) => LABELS.indexOf(s.label));
const PART_OF = STATES.map((s) => PARTS.indexOf(s.part));

/** A rule or a pair has a weight for each label, and then one for each part of the document. */
const WIDTH = LABELS.length + PARTS.length;
/** Weights that are summed up at a time. */
const AT_A_TIME = 4;
/** Length of a row of weights, the last ones being 0. */
const STRIDE = Math.ceil(WIDTH / AT_A_TIME) * AT_A_TIME;

/** The weights laid out for speed. */
interface Compiled {
  /** One row of `STRIDE` a rule, then one a pair of rules, those with the same first rule together. */
  rows: Float64Array;
  /** By rule: the number of the first pair that it is the first of; one more entry for all pairs. */
  firstPair: Uint16Array;
  /** By pair: its second rule. */
  second: Uint16Array;
  bias: Float64Array;
  transitions: Float64Array;
  initial: Float64Array;
  /** Room for the answers to all rules of `BLOCK` lines, one row a line, and for what follows from those of one line. */
  answers: Float64Array;
  evidence: Evidence;
}

/** Lines that one rule is asked about before the next: calling the same code again and again is what a processor is good at. */
const BLOCK = 64;

/** What holds for a line: the rows of weights that count, and how much. */
interface Evidence {
  size: number;
  rows: Uint16Array;
  answers: Float64Array;
}

const placeOf = new Map(rules.map((rule, r) => [rule.id, r]));
export const pairId = ([a, b]: readonly [string, string]): string => `${a} + ${b}`;

function compile(weights: Weights): Compiled {
  const pairs = [...weights.pairs].sort(([a], [b]) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
  const ids = [...rules.map((rule) => rule.id), ...pairs.map(pairId)];
  const rows = new Float64Array(ids.length * STRIDE);
  const transitions = new Float64Array(S * S);
  ids.forEach((id, r) => {
    rows.set(weights.labels[id] ?? [], r * STRIDE);
    rows.set(weights.parts[id] ?? [], r * STRIDE + LABELS.length);
  });
  const firstPair = new Uint16Array(rules.length + 1);
  pairs.forEach(([a], k) => firstPair.fill(k + 1, (placeOf.get(a) ?? 0) + 1));
  STATES.forEach((state, from) => {
    const row = weights.transitions[stateName(state)] ?? [];
    for (let to = 0; to < S; to += 1) transitions[from * S + to] = row[to] ?? 0;
  });
  return {
    rows,
    firstPair,
    second: Uint16Array.from(pairs, ([, b]) => placeOf.get(b) ?? 0),
    bias: Float64Array.from({ length: S }, (_, s) => weights.bias[s] ?? 0),
    transitions,
    initial: Float64Array.from({ length: S }, (_, s) => weights.initial[s] ?? 0),
    answers: new Float64Array(BLOCK * rules.length),
    evidence: { size: 0, rows: new Uint16Array(ids.length), answers: new Float64Array(ids.length) },
  };
}

let compiled: Compiled | undefined;

function potentialsOf(context: Context, lines: readonly LineFacts[]): Potentials {
  const weights = (compiled ??= compile(fitted));
  const emissions = new Float64Array(lines.length * S);
  const { answers, evidence } = weights;
  const sum = new Float64Array(STRIDE);
  for (let from = 0; from < lines.length; from += BLOCK) {
    const to = Math.min(lines.length, from + BLOCK);
    for (let r = 0; r < rules.length; r += 1) {
      const rule = rules[r] as Rule;
      const off = rule.id === without.id;
      for (let i = from, at = r; i < to; i += 1, at += rules.length)
        answers[at] = off ? 0 : Number(rule.when(lines[i] as LineFacts, context));
    }
    for (let i = from; i < to; i += 1) {
      gather(answers, (i - from) * rules.length, weights, evidence);
      sumRows(evidence, weights.rows, sum);
      for (let s = 0; s < S; s += 1)
        emissions[i * S + s] =
          (weights.bias[s] as number) +
          (sum[LABEL_OF[s] as number] as number) +
          (sum[LABELS.length + (PART_OF[s] as number)] as number);
      for (const s of forbiddenStates(lines[i] as LineFacts, context))
        emissions[i * S + s] = (emissions[i * S + s] as number) - NEVER;
    }
  }
  return { emissions, transitions: weights.transitions, initial: weights.initial };
}

/** Collects what the rules say of a line, alone and in pairs; their answers begin at `start`. */
function gather(answers: Float64Array, start: number, { firstPair, second }: Compiled, evidence: Evidence): void {
  let size = 0;
  for (let r = 0; r < rules.length; r += 1) {
    const one = answers[start + r] as number;
    if (one === 0) continue;
    evidence.rows[size] = r;
    evidence.answers[size++] = one;
    const end = firstPair[r + 1] as number;
    for (let pair = firstPair[r] as number; pair < end; pair += 1) {
      const other = answers[start + (second[pair] as number)] as number;
      if (other === 0) continue;
      evidence.rows[size] = rules.length + pair;
      evidence.answers[size++] = one * other;
    }
  }
  evidence.size = size;
}

/** Sums up the rows, four columns at a time: sums that stay in registers take half as long as those in an array. */
function sumRows({ size, rows, answers }: Evidence, weights: Float64Array, sum: Float64Array): void {
  for (let column = 0; column < STRIDE; column += AT_A_TIME) {
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let k = 0; k < size; k += 1) {
      const at = (rows[k] as number) * STRIDE + column;
      const answer = answers[k] as number;
      a += answer * (weights[at] as number);
      b += answer * (weights[at + 1] as number);
      c += answer * (weights[at + 2] as number);
      d += answer * (weights[at + 3] as number);
    }
    sum[column] = a;
    sum[column + 1] = b;
    sum[column + 2] = c;
    sum[column + 3] = d;
  }
}

/** A missed headline is dearer than a missed line of the menu; in doubt a teaser is worth more than one more closing line. */
const GAINS: Partial<Record<Label, number>> = { title: 8, lead: 2, related: 1.8 };
const GAIN = STATES.map((s) => GAINS[s.label] ?? 1);

/**
 * The lines that the path goes over. Labels that the page puts between its paragraphs again and again are passed over: a
 * hundred times "Advertisement" is no more evidence of the end of the article than one.
 */
export function chainOf(context: Context): LineFacts[] {
  const headline = context.lines[context.headline]?.key;
  return context.lines.filter((line) => !isFiller(line) || line.key === headline);
}

/** The probability of each state of each line, and the path on which they gain the most. */
function likeliest(potentials: Potentials, lines: readonly LineFacts[]): { chances: Float64Array; path: Uint8Array } {
  const { posterior: chances } = sums(potentials);
  lines.forEach((line, i) => {
    if (line.sighting) weighSighting(chances.subarray(i * S, i * S + S));
  });
  return { chances, path: bestPath(chances.map((p, i) => p * (GAIN[i % S] as number))) };
}

/** Has the sentences of the densest part of the running text stand in the body. */
function holdCore(emissions: Float64Array, lines: readonly LineFacts[], context: Context): void {
  lines.forEach((line, i) => {
    if (!isCore(line, context)) return;
    STATES.forEach(({ part }, s) => {
      if (part !== 'body') emissions[i * S + s] = (emissions[i * S + s] as number) - NEVER;
    });
  });
}

/** Labels every line of a document. */
export function labelLines(context: Context): LabelledLine[] {
  const lines = chainOf(context);
  if (lines.length === 0) return context.lines.map((facts) => fillerLine(facts, 'before'));
  const potentials = potentialsOf(context, lines);
  let { chances, path } = likeliest(potentials, lines);
  if (missesCore(lines, (i) => (STATES[path[i] as number] as State).label, context)) {
    holdCore(potentials.emissions, lines, context);
    ({ chances, path } = likeliest(potentials, lines));
  }
  const byLabel = new Float64Array(LABELS.length);
  const labelled = lines.map((facts, i): LabelledLine => {
    byLabel.fill(0);
    for (let s = 0; s < S; s += 1) {
      const l = LABEL_OF[s] as number;
      byLabel[l] = (byLabel[l] as number) + (chances[i * S + s] as number);
    }
    const { label, part } = STATES[path[i] as number] as State;
    const own = LABELS.indexOf(label);
    let next = own === 0 ? 1 : 0;
    for (let l = 0; l < LABELS.length; l += 1)
      if (l !== own && (byLabel[l] as number) > (byLabel[next] as number)) next = l;
    return {
      facts,
      label,
      part,
      probability: Math.min(1, byLabel[own] as number),
      runnerUp: LABELS[next] as Label,
      runnerUpProbability: Math.min(1, byLabel[next] as number),
    };
  });
  let at = 0;
  let part: Part = 'before';
  return context.lines.map((facts) => {
    const line = labelled[at];
    if (line?.facts !== facts) return fillerLine(facts, part);
    at += 1;
    part = line.part;
    return line;
  });
}

const fillerLine = (facts: LineFacts, part: Part): LabelledLine => ({
  facts,
  label: 'other',
  part,
  probability: 1,
  runnerUp: 'footer',
  runnerUpProbability: 0,
});

/** What spoke for the label of a line, and what against it, strongest first. */
export function reasonsFor(line: LabelledLine, context: Context): Reason[] {
  const label = LABELS.indexOf(line.label);
  const other = LABELS.indexOf(line.runnerUp);
  const weightOf = (id: string, answer: number): number =>
    answer * ((fitted.labels[id]?.[label] ?? 0) - (fitted.labels[id]?.[other] ?? 0));
  const answers = rules.map((rule) => Number(rule.when(line.facts, context)));
  const saying = (r: number): string => (rules[r] as Rule).says(line.facts, context);
  const found = rules.map((rule, r) => ({ rule: rule.id, weight: weightOf(rule.id, answers[r] as number), of: [r] }));
  for (const pair of fitted.pairs) {
    const of = pair.map((id) => placeOf.get(id) ?? 0);
    const both = of.reduce((product, r) => product * (answers[r] as number), 1);
    found.push({ rule: pairId(pair), weight: weightOf(pairId(pair), both), of });
  }
  const reasons = found
    .filter(({ weight }) => Math.abs(weight) >= 0.2)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ rule, weight, of }) => ({
      rule,
      says: of.map(saying).join(', and '),
      weight: Math.round(weight * 100) / 100,
    }));
  return [...sightingReason(line), ...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
