/**
 * Fits the weights of the rules and of the path to a corpus with gold sections and writes src/labels/weights.ts.
 *
 *   node test/quality/run.js fit.ts DIR... [--hold-out K/N] [--out FILE]
 *
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) whose features are the rules; lines that
 * the gold leaves open keep several labels (marginal likelihood over the allowed paths). Each document does without some
 * of the rules at each step, and sees the headline that is chosen where its publisher was not learned from, since new
 * texts see it so, too. `--hold-out 0/5` leaves out the publishers of part 0 of 5. Deterministic.
 */
import path from 'node:path';
import { rules } from '../../src/labels/rules/index.ts';
import { chainOf, pairId } from '../../src/labels/label.ts';
import { forbiddenStates, NEVER } from '../../src/labels/never.ts';
import { activationsOf, type Activations } from './activations.ts';
import { sums } from '../../src/labels/path.ts';
import type { Context, LineFacts } from '../../src/labels/context.ts';
import { LABELS, PARTS, STATES, stateName, type Label } from '../../src/labels/states.ts';
import { prepare } from '../../src/normalize.ts';
import { headlineCandidates, withHeadline } from '../../src/labels/headline.ts';
import { fitHeadline, NO_HEADLINE, type HeadlineChoice } from './fit-headline.ts';
import { allowedLabels, readCorpus } from './gold.ts';
import { Learner, leaveOut, PairGains, randomNumbers, shuffle, withPairs } from './learner.ts';
import { partOf, trainingLines } from './parts.ts';
import { writeWeights } from './weights-file.ts';

const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const i = args.indexOf(`--${name}`);
  return i < 0 ? fallback : (args[i + 1] ?? fallback);
};
const [heldOut, parts] = option('hold-out', '-1/5').split('/').map(Number) as [number, number];
const out = option('out', path.resolve('src/labels/weights.ts'));
/** For each document. */
const DECAY = 6e-6;
/** A wrong long line of the body costs this many times as much as a wrong word in a menu. */
const MARGIN = 4;
const COST = 0.3;
/** Share of the rules that a document does without. */
const LEFT_OUT = 0.1;
const BATCH = 8;
const RATE = 0.02;
/** Passes over the documents with the rules alone, with some of the pairs, and with all of them. */
const EPOCHS = { alone: 5, some: 4, all: 20 };
/** Fits with all pairs whose weights are averaged; the second begins anew. One alone depends on the order of the documents. */
const RUNS = 2;
/** Pairs of rules, and in how many rounds they are chosen. */
const PAIRS = 800;
const ROUNDS = 4;
/** A pair that holds more rarely than this, summed over the lines of all documents, would be learned by heart. */
const RARE = 150;
/** Parts of the publishers for which the headline is chosen by what the others teach. */
const FOLDS = 7;
/** Label, cost of missing it, cost of giving it wrongly. */
const DEAR: readonly (readonly [Label, number, number])[] = [
  ['title', 3, 2],
  ['lead', 3, 1],
  ['related', 1, 0.5],
  ['byline', 0.5, 0.5],
];
const folders = args.filter((a, i) => !a.startsWith('--') && !(i > 0 && (args[i - 1] as string).startsWith('--')));

const STRAY = 12;
const S = STATES.length;
const L = LABELS.length;
const P = PARTS.length;
const W = L + P;
const R = rules.length;
const labelOf = STATES.map((s) => LABELS.indexOf(s.label));
/** Place of the weight of a state's part in the row of a rule. */
const partIndex = STATES.map((s) => L + PARTS.indexOf(s.part));

interface Doc {
  weight: number;
  lines: Activations[];
  /** For each line the states that it is never in. */
  forbidden: (readonly number[])[];
  /** allowed[line * S + state] */
  allowed: Uint8Array;
  /** cost[line * S + state]: what a wrong state costs. */
  cost: Float64Array;
}

/**
 * What a wrong label costs, as the scorer counts: body by words, title and lead once a page, the rest by line.
 */
function costsOf(lines: readonly LineFacts[], labels: readonly Label[][]): Float64Array {
  const cost = new Float64Array(lines.length * S);
  const isBody = (l: Label): boolean => l === 'paragraph' || l === 'subheading';
  lines.forEach((line, i) => {
    const allowed = labels[i] as Label[];
    const body = allowed.some(isBody);
    STATES.forEach(({ label }, s) => {
      if (allowed.includes(label)) return;
      let c = 0.3;
      if (body !== isBody(label)) c += MARGIN * Math.min(1, line.words / 25);
      for (const [key, missed, false_] of DEAR) {
        if (allowed.length === 1 && allowed[0] === key) c += missed;
        else if (label === key) c += false_;
      }
      cost[i * S + s] = c * COST;
    });
  });
  return cost;
}

interface Page {
  context: Context;
  /** For each line the labels that the gold allows. */
  allowed: Label[][];
  weight: number;
  fold: number;
}

const started = Date.now();
const pages: Page[] = [];
for (const folder of folders) {
  for (const { gold, text, style, file } of readCorpus(
    folder,
    (f, g) => trainingLines(f, g) && partOf(g.publisher, parts) !== heldOut,
  )) {
    const { context } = prepare(text, {});
    if (chainOf(context).length === 0 || context.lines.length > 4000) continue;
    pages.push({
      context,
      allowed: allowedLabels(context.lines, gold),
      // Few files, and of a form that no page has.
      weight: style === 'aggregator' ? 4 : gold.lang === 'en' ? 0.7 : 1.3,
      fold: partOf(gold.publisher, FOLDS),
    });
    if (pages.length % 200 === 0) console.error(pages.length, file, `${Math.round((Date.now() - started) / 1000)} s`);
  }
}

const choices = pages.map(({ context, allowed }): HeadlineChoice => {
  const bare = withHeadline(context, NO_HEADLINE);
  const candidates = headlineCandidates(bare);
  const title = context.lines.find((_, i) => allowed[i]?.length === 1 && allowed[i][0] === 'title');
  return {
    candidates: candidates.map((line) => activationsOf(line, bare)),
    right: candidates.map((line) => line.key === title?.key),
  };
});
const ids = rules.map((rule) => rule.id);
const headline = fitHeadline(choices, ids);
const headlineWithout = Array.from({ length: FOLDS }, (_, fold) =>
  fitHeadline(
    choices.filter((_choice, i) => pages[i]?.fold !== fold),
    ids,
  ),
);
const contexts = pages.map(({ context, fold }) =>
  withHeadline(withHeadline(context, NO_HEADLINE), headlineWithout[fold]),
);
const found = contexts.filter(({ lines, headline: at }, i) => {
  const { candidates, right } = choices[i] as HeadlineChoice;
  const line = lines[at];
  return line
    ? right[headlineCandidates(contexts[i] as Context).indexOf(line)]
    : candidates.length === 0 || !right.some(Boolean);
});
console.error(`headline right in ${(found.length / pages.length).toFixed(3)} where its publisher was not learned from`);

const docs: Doc[] = pages.map(({ allowed: all, weight }, page) => {
  const context = contexts[page] as Context;
  const chain = chainOf(context);
  const labels = chain.map((line) => all[line.index] as Label[]);
  const allowed = new Uint8Array(labels.length * S);
  labels.forEach((list, i) => STATES.forEach((s, k) => (allowed[i * S + k] = list.includes(s.label) ? 1 : 0)));
  return {
    // A page counts as a page, however long its menus are.
    weight: weight * Math.sqrt(100 / Math.max(40, chain.length)),
    lines: chain.map((line) => activationsOf(line, context)),
    forbidden: chain.map((line) => forbiddenStates(line, context)),
    allowed,
    cost: costsOf(chain, labels),
  };
});
console.error(`${docs.length} documents, ${docs.reduce((n, d) => n + d.lines.length, 0)} lines, ${R} rules`);

/** One flat vector: for each rule and pair a weight a label and one a part; a bias a state; transitions; the start. */
let pairs: [number, number][] = [];
let F = R;
let oBias = 0;
let oTrans = 0;
let oInit = 0;
let size = 0;
let learner = new Learner(new Float64Array());

/** Lays the vector out for the rules and the chosen pairs, keeping what has been learned; chosen pairs stay in front. */
function layOut(chosen: [number, number][]): void {
  const old = { w: learner.weights, oBias };
  pairs = chosen;
  F = R + pairs.length;
  oBias = F * W;
  oTrans = oBias + S;
  oInit = oTrans + S * S;
  size = oInit + S;
  const w = new Float64Array(size);
  w.set(old.w.subarray(0, old.oBias));
  w.set(old.w.subarray(old.oBias), oBias);
  learner = new Learner(w);
  for (const doc of docs) doc.lines = doc.lines.map((line) => withPairs(line, R, pairs));
}

/** The pairs of rules that would teach the model most at its present weights. */
function bestPairs(count: number): [number, number][] {
  const gains = new PairGains(R, L);
  const none = new Uint8Array(F);
  for (const doc of docs) {
    const residual = new Float64Array(doc.lines.length * L);
    accumulate(doc, none, residual);
    doc.lines.forEach((line, i) => gains.add(line, residual.subarray(i * L, i * L + L), doc.weight));
  }
  learner.gradient.fill(0);
  return gains.best(count, pairs, RARE);
}

/** Adds the gradient of one document without what is left out; `residual` takes what each line's labels are wrong by. */
function accumulate(doc: Doc, left: Uint8Array, residual?: Float64Array): number {
  const { weights: w, gradient: g } = learner;
  const n = doc.lines.length;
  const emissions = new Float64Array(n * S);
  const row = new Float64Array(W);
  doc.lines.forEach(({ rules: active, values }, i) => {
    row.fill(0);
    for (let k = 0; k < active.length; k += 1) {
      const r = active[k] as number;
      if (left[r] === 1) continue;
      const x = values[k] as number;
      for (let j = 0; j < W; j += 1) row[j] = (row[j] as number) + x * (w[r * W + j] as number);
    }
    for (let s = 0; s < S; s += 1)
      emissions[i * S + s] =
        (row[labelOf[s] as number] as number) + (row[partIndex[s] as number] as number) + (w[oBias + s] as number);
    for (const s of doc.forbidden[i] ?? []) emissions[i * S + s] = (emissions[i * S + s] as number) - NEVER;
  });
  const transitions = w.subarray(oTrans, oTrans + S * S) as Float64Array;
  const initial = w.subarray(oInit, oInit + S) as Float64Array;
  // Not forbidden but dear: the gold of a page may want an order of lines that the states do not know.
  const masked = emissions.map((e, i) => (doc.allowed[i] ? e : e - STRAY));
  const good = sums({ emissions: masked, transitions, initial });
  // Softmax margin (Gimpel, Smith, "Softmax-Margin CRFs", NAACL 2010): a wrong state costs more on a long line.
  const costly = emissions.map((e, i) => (doc.allowed[i] ? e : e + (doc.cost[i] as number)));
  const all = sums({ emissions: costly, transitions, initial });
  if (good.logZ === -Infinity || all.logZ === -Infinity) return NaN;
  for (let i = 0; i < n; i += 1) {
    row.fill(0);
    for (let s = 0; s < S; s += 1) {
      const p = ((all.posterior[i * S + s] as number) - (good.posterior[i * S + s] as number)) * doc.weight;
      if (p === 0) continue;
      row[labelOf[s] as number] = (row[labelOf[s] as number] as number) + p;
      row[partIndex[s] as number] = (row[partIndex[s] as number] as number) + p;
      g[oBias + s] = (g[oBias + s] as number) + p;
      if (i === 0) g[oInit + s] = (g[oInit + s] as number) + p;
    }
    residual?.set(row.subarray(0, L), i * L);
    const { rules: active, values } = doc.lines[i] as Activations;
    for (let a = 0; a < active.length; a += 1) {
      const r = active[a] as number;
      if (left[r] === 1) continue;
      const x = values[a] as number;
      for (let j = 0; j < W; j += 1) g[r * W + j] = (g[r * W + j] as number) + x * (row[j] as number);
    }
    if (i === 0) continue;
    for (const [part, weight] of [
      [good, -doc.weight],
      [all, doc.weight],
    ] as const)
      part.transitions(
        i,
        (from, to, p) => (g[oTrans + from * S + to] = (g[oTrans + from * S + to] as number) + p * weight),
      );
  }
  return all.logZ - good.logZ;
}

const random = randomNumbers(7);
const order = docs.map((_, i) => i);

/** The weights of the last three epochs are averaged. */
function train(epochs: number): void {
  const steps = Math.ceil(docs.length / BATCH) * epochs;
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    let impossible = 0;
    for (let b = 0; b < order.length; b += BATCH) {
      for (const d of order.slice(b, b + BATCH)) {
        const l = accumulate(docs[d] as Doc, leaveOut(R, pairs, LEFT_OUT, random));
        if (Number.isNaN(l)) impossible += 1;
        else loss += l;
      }
      step += 1;
      learner.step(BATCH, RATE * (1 - step / (steps + 1)) + 0.001, DECAY * docs.length);
      if (epoch >= epochs - 3) learner.count();
    }
    console.error(
      `epoch ${epoch + 1}: loss ${(loss / docs.length).toFixed(3)} a document, ${impossible} without a path, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
}

layOut([]);
train(EPOCHS.alone);
// Few at a time: of pairs that say the same, the first that is taken makes the others worthless.
for (let round = 1; round <= ROUNDS; round += 1) {
  layOut([...pairs, ...bestPairs(Math.ceil(PAIRS / ROUNDS))]);
  train(round < ROUNDS ? EPOCHS.some : EPOCHS.all);
}

const means = [learner.mean()];
while (means.length < RUNS) {
  learner = new Learner(new Float64Array(size));
  train(EPOCHS.all);
  means.push(learner.mean());
}
const fitted = means.reduce((a, b) => a.map((x, k) => x + (b[k] as number))).map((x) => x / RUNS);
const round = (from: number, length: number): number[] =>
  Array.from({ length }, (_, k) => Math.round((fitted[from + k] as number) * 100) / 100).map((x) => (x === 0 ? 0 : x));
const names = pairs.map((pair) => pair.map((r) => ids[r]) as [string, string]);
const rows = [...ids, ...names.map(pairId)];
writeWeights(out, {
  headline,
  pairs: names,
  labels: Object.fromEntries(rows.map((id, i) => [id, round(i * W, L)])),
  parts: Object.fromEntries(rows.map((id, i) => [id, round(i * W + L, P)])),
  bias: round(oBias, S),
  transitions: Object.fromEntries(STATES.map((s, i) => [stateName(s), round(oTrans + i * S, S)])),
  initial: round(oInit, S),
});
console.error(`wrote ${path.relative('.', out)}`);
