/**
 * Fits the weights of the rules and of the path to a corpus with gold sections and writes src/labels/weights.ts.
 *
 *   node test/quality/run.js fit.ts DIR... [--hold-out K/N] [--out FILE] [--epochs N] [--without RULE]
 *
 * A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) whose features are the rules; lines that
 * the gold leaves open keep several labels (marginal likelihood over the allowed paths). Adam with weight decay.
 * `--hold-out 0/5` leaves out the publishers of part 0 of 5. Deterministic: a fixed seed orders the documents.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Rule } from '../../src/labels/rule.ts';
import { rules } from '../../src/labels/rules/index.ts';
import { activationsOf, chainOf, pairId, type Activations } from '../../src/labels/label.ts';
import { sums } from '../../src/labels/path.ts';
import type { Context, LineFacts } from '../../src/labels/context.ts';
import { LABELS, PARTS, STATES, stateName, type Label } from '../../src/labels/states.ts';
import { prepare } from '../../src/normalize.ts';
import { headlineCandidates, withHeadline } from '../../src/labels/headline.ts';
import { fitHeadline, headlineAccuracy, type HeadlineChoice } from './fit-headline.ts';
import { allowedLabels, readCorpus } from './gold.ts';
import { partOf, trainingLines } from './parts.ts';

const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
  const i = args.indexOf(`--${name}`);
  return i < 0 ? fallback : (args[i + 1] ?? fallback);
};
const [heldOut, parts] = option('hold-out', '-1/5').split('/').map(Number) as [number, number];
const without = option('without', '');
const out = option('out', path.resolve('src/labels/weights.ts'));
const epochs = Number(option('epochs', '10'));
const DECAY = Number(option('decay', '6e-6'));
const MARGIN = Number(option('margin', '4'));
const COST = Number(option('cost', '0.3'));
const HEADLINE_DECAY = Number(option('headline-decay', '3'));
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
const R = rules.length;
const labelOf = STATES.map((s) => LABELS.indexOf(s.label));
const partIndex = STATES.map((s) => PARTS.indexOf(s.part));

interface Doc {
  weight: number;
  lines: Activations[];
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
      weight: style === 'aggregator' ? 2 : gold.lang === 'en' ? 0.7 : 1.3,
    });
    if (pages.length % 200 === 0) console.error(pages.length, file, `${Math.round((Date.now() - started) / 1000)} s`);
  }
}

const choices = pages.map(({ context, allowed }): HeadlineChoice => {
  const bare = withHeadline(context, { headline: {}, noHeadline: Number.MAX_VALUE });
  const candidates = headlineCandidates(bare);
  const title = context.lines.find((_, i) => allowed[i]?.length === 1 && allowed[i][0] === 'title');
  return {
    candidates: candidates.map((line) => activationsOf(line, bare)),
    right: candidates.map((line) => line.key === title?.key),
  };
});
const headlineWeights = fitHeadline(choices, R, HEADLINE_DECAY);
console.error(`headline right in ${headlineAccuracy(choices, headlineWeights).toFixed(3)}`);
const rounded = (x: number): number => Math.round(x * 100) / 100 || 0;
const noHeadline = rounded(headlineWeights[R] as number);
const headline = Object.fromEntries(rules.map((r, i) => [r.id, rounded(headlineWeights[i] as number)]));

const docs: Doc[] = pages.map(({ context: bare, allowed: all, weight }) => {
  const context = withHeadline(bare, { headline, noHeadline });
  const chain = chainOf(context);
  const labels = chain.map((line) => all[line.index] as Label[]);
  const allowed = new Uint8Array(labels.length * S);
  labels.forEach((list, i) => STATES.forEach((s, k) => (allowed[i * S + k] = list.includes(s.label) ? 1 : 0)));
  return {
    // A page counts as a page, however long its menus are.
    weight: weight * Math.sqrt(100 / Math.max(40, chain.length)),
    lines: chain.map((line) => activationsOf(line, context)),
    allowed,
    cost: costsOf(chain, labels),
  };
});
console.error(`${docs.length} documents, ${docs.reduce((n, d) => n + d.lines.length, 0)} lines, ${R} rules`);

const off = rules.findIndex((r) => r.id === without);
if (without && off < 0) throw new Error(`no rule ${without}`);

/** One flat vector: for each rule and pair a weight a label, then one a part; a bias a state; transitions; the start. */
let pairs: [number, number][] = [];
let F = R;
let oPart = 0;
let oBias = 0;
let oTrans = 0;
let oInit = 0;
let size = 0;
let w: Float64Array = new Float64Array();
let g: Float64Array = new Float64Array();
let m: Float64Array = new Float64Array();
let v: Float64Array = new Float64Array();
let average: Float64Array = new Float64Array();

/** Lays the vector out for the rules and the chosen pairs, keeping what has been learned; chosen pairs stay in front. */
function layOut(chosen: [number, number][]): void {
  const old = { w, F, oPart, oBias, size };
  pairs = chosen;
  F = R + pairs.length;
  oPart = F * L;
  oBias = oPart + F * P;
  oTrans = oBias + S;
  oInit = oTrans + S * S;
  size = oInit + S;
  w = new Float64Array(size);
  if (old.size > 0) {
    w.set(old.w.subarray(0, old.F * L));
    w.set(old.w.subarray(old.oPart, old.oPart + old.F * P), oPart);
    w.set(old.w.subarray(old.oBias, old.size), oBias);
  }
  [g, m, v, average] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const place = new Float64Array(R);
  for (const doc of docs) {
    doc.lines = doc.lines.map(({ rules: all, values }) => {
      const active = Array.from(all).filter((r) => r < R && r !== off);
      const answers = active.map((_, k) => values[k] as number);
      Array.from(all).forEach((r, k) => {
        if (r < R && r !== off) place[r] = values[k] as number;
      });
      active.forEach((r, k) => (answers[k] = place[r] as number));
      pairs.forEach(([a, b], k) => {
        const both = (place[a] as number) * (place[b] as number);
        if (both !== 0) {
          active.push(R + k);
          answers.push(both);
        }
      });
      for (const r of all) if (r < R) place[r] = 0;
      return { rules: Uint16Array.from(active), values: Float64Array.from(answers) };
    });
  }
}

/**
 * The pairs of rules that would teach the model most, by the size of their gradient at the present weights (grafting:
 * Perkins, Lacker, Theiler, JMLR 2003), each set against how often it holds.
 */
function bestPairs(count: number): [number, number][] {
  const gradient = new Float64Array(R * R * L);
  const often = new Float64Array(R * R);
  for (const doc of docs) {
    const residual = new Float64Array(doc.lines.length * L);
    g.fill(0);
    accumulate(doc, residual);
    doc.lines.forEach(({ rules: active, values }, i) => {
      for (let x = 0; x < active.length; x += 1) {
        for (let y = x + 1; y < active.length; y += 1) {
          const cell = (active[x] as number) * R + (active[y] as number);
          const both = (values[x] as number) * (values[y] as number);
          often[cell] = (often[cell] as number) + both * both * doc.weight;
          for (let l = 0; l < L; l += 1)
            gradient[cell * L + l] = (gradient[cell * L + l] as number) + both * (residual[i * L + l] as number);
        }
      }
    });
  }
  const found: { pair: [number, number]; gain: number }[] = [];
  for (let a = 0; a < R; a += 1) {
    for (let b = a + 1; b < R; b += 1) {
      const cell = a * R + b;
      const n = often[cell] as number;
      if (n < RARE) continue;
      let gain = 0;
      for (let l = 0; l < L; l += 1) gain += (gradient[cell * L + l] as number) ** 2;
      if (!pairs.some(([x, y]) => x === a && y === b)) found.push({ pair: [a, b], gain: gain / n });
    }
  }
  found.sort((x, y) => y.gain - x.gain);
  return found.slice(0, count).map((f) => f.pair);
}
/** A pair that holds more rarely than this, summed over the lines of all documents, would be learned by heart. */
const RARE = 150;

/** Adds the gradient of one document; `residual` takes what each line's labels are wrong by. */
function accumulate(doc: Doc, residual?: Float64Array): number {
  const n = doc.lines.length;
  const emissions = new Float64Array(n * S);
  doc.lines.forEach(({ rules: active, values }, i) => {
    const score = new Float64Array(L);
    const place = new Float64Array(P);
    for (let k = 0; k < active.length; k += 1) {
      const r = active[k] as number;
      const x = values[k] as number;
      for (let l = 0; l < L; l += 1) score[l] = (score[l] as number) + x * (w[r * L + l] as number);
      for (let p = 0; p < P; p += 1) place[p] = (place[p] as number) + x * (w[oPart + r * P + p] as number);
    }
    for (let s = 0; s < S; s += 1)
      emissions[i * S + s] =
        (score[labelOf[s] as number] as number) + (place[partIndex[s] as number] as number) + (w[oBias + s] as number);
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
  for (const [part, sign] of [
    [good, -1],
    [all, 1],
  ] as const) {
    const k = sign * doc.weight;
    const score = new Float64Array(L);
    const place = new Float64Array(P);
    for (let i = 0; i < n; i += 1) {
      score.fill(0);
      place.fill(0);
      for (let s = 0; s < S; s += 1) {
        const p = (part.posterior[i * S + s] as number) * k;
        if (p === 0) continue;
        score[labelOf[s] as number] = (score[labelOf[s] as number] as number) + p;
        place[partIndex[s] as number] = (place[partIndex[s] as number] as number) + p;
        g[oBias + s] = (g[oBias + s] as number) + p;
        if (i === 0) g[oInit + s] = (g[oInit + s] as number) + p;
      }
      if (residual)
        for (let l = 0; l < L; l += 1) residual[i * L + l] = (residual[i * L + l] as number) + (score[l] as number);
      const { rules: active, values } = doc.lines[i] as Activations;
      for (let a = 0; a < active.length; a += 1) {
        const r = active[a] as number;
        const x = values[a] as number;
        for (let l = 0; l < L; l += 1) g[r * L + l] = (g[r * L + l] as number) + x * (score[l] as number);
        for (let p = 0; p < P; p += 1)
          g[oPart + r * P + p] = (g[oPart + r * P + p] as number) + x * (place[p] as number);
      }
      if (i === 0) continue;
      part.transitions(i, (from, to, p) => (g[oTrans + from * S + to] = (g[oTrans + from * S + to] as number) + p * k));
    }
  }
  return all.logZ - good.logZ;
}

let seed = 7;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const order = docs.map((_, i) => i);
const BATCH = Number(option('batch', '8'));
const RATE = Number(option('rate', '0.02'));
const PAIRS = Number(option('pairs', '300'));
const ROUNDS = 4;
let averaged = 0;

/** Adam (Kingma, Ba, 2015) with weight decay; the weights of the last three epochs are averaged. */
function train(epochs: number): void {
  const steps = Math.ceil(docs.length / BATCH) * epochs;
  let step = 0;
  averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let loss = 0;
    let impossible = 0;
    for (let b = 0; b < order.length; b += BATCH) {
      g.fill(0);
      for (const d of order.slice(b, b + BATCH)) {
        const l = accumulate(docs[d] as Doc);
        if (Number.isNaN(l)) impossible += 1;
        else loss += l;
      }
      step += 1;
      const rate = RATE * (1 - step / (steps + 1)) + 0.001;
      for (let k = 0; k < size; k += 1) {
        const gradient = (g[k] as number) / BATCH + DECAY * docs.length * (w[k] as number);
        m[k] = 0.9 * (m[k] as number) + 0.1 * gradient;
        v[k] = 0.999 * (v[k] as number) + 0.001 * gradient * gradient;
        w[k] =
          (w[k] as number) -
          (rate * ((m[k] as number) / (1 - 0.9 ** step))) / (Math.sqrt((v[k] as number) / (1 - 0.999 ** step)) + 1e-6);
      }
      if (epoch >= epochs - 3) {
        averaged += 1;
        for (let k = 0; k < size; k += 1) average[k] = (average[k] as number) + (w[k] as number);
      }
    }
    console.error(
      `epoch ${epoch + 1}: loss ${(loss / docs.length).toFixed(3)} a document, ${impossible} without a path, ${Math.round((Date.now() - started) / 1000)} s`,
    );
  }
}

layOut([]);
train(Math.ceil(epochs / 2));
// Few at a time: of pairs that say the same, the first that is taken makes the others worthless.
for (let round = 1; round <= ROUNDS && PAIRS > 0; round += 1) {
  layOut([...pairs, ...bestPairs(Math.ceil(PAIRS / ROUNDS))]);
  train(round < ROUNDS ? Math.ceil(epochs / 3) : epochs);
}

const round = (from: number, length: number): string =>
  `[${Array.from({ length }, (_, k) => Math.round(((average[from + k] as number) / Math.max(1, averaged)) * 100) / 100)
    .map((x) => (x === 0 ? 0 : x))
    .join(', ')}]`;
const names = pairs.map((pair) => pair.map((r) => (rules[r] as Rule).id) as [string, string]);
const ids = [...rules.map((r) => r.id), ...names.map(pairId)];
const row = (id: string, values: string): string => `    '${id}': ${values},\n`;
fs.writeFileSync(
  out,
  `/**
 * How much each rule counts, and each pair of rules that hold together: for every label, and for every part of the document; then what it costs to go from one
 * state to the next. Log-odds, fitted by \`test/quality/fit.ts\`; do not edit by hand.
 */
import type { Weights } from './rule.ts';

// ${LABELS.join(', ')}
// ${PARTS.join(', ')}
export const weights: Weights = {
  headline: {
${rules.map((r) => row(r.id, String(headline[r.id]))).join('')}  },
  noHeadline: ${noHeadline},
  pairs: [
${names.map(([a, b]) => `    ['${a}', '${b}'],\n`).join('')}  ],
  labels: {
${ids.map((id, i) => row(id, round(i * L, L))).join('')}  },
  parts: {
${ids.map((id, i) => row(id, round(oPart + i * P, P))).join('')}  },
  bias: ${round(oBias, S)},
  transitions: {
${STATES.map((s, i) => row(stateName(s), round(oTrans + i * S, S))).join('')}  },
  initial: ${round(oInit, S)},
};
`,
);
console.error(`wrote ${path.relative('.', out)}`);
