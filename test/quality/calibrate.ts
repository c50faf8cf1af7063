/**
 * `npm run calibrate`: measures how often the sections of an article are right and writes the scale of their confidence,
 * src/sections/confidence-map.ts.
 *
 *   npm run calibrate [-- --shared DIR] [--dry]
 *
 * DIR (default ../shared) holds corpus/ and score/score.mjs. The publishers are parted in two halves. For each, weights
 * are fitted to the other one, so that what is measured is how sure one can be of a publisher that was never seen. The
 * figures of the articles are printed, too, though half of the pages teach less than all. Then
 * the scale that one half gives is printed as it does on the other, and the scale of both is written (not with `--dry`).
 * Run it again whenever the weights have been fitted anew.
 *
 * Right is: a title that is the gold's; a lead with a token F1 of 0.9; a body with a shingle F1 of 0.9; teasers whose
 * titles have an F1 of 0.7. A lead or teasers where the gold has none are wrong; sections that the gold leaves open are
 * left out.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { labelLines } from '../../src/labels/label.ts';
import { normalize, prepare } from '../../src/normalize.ts';
import { scoreOf, shareAt, type Scale } from '../../src/sections/confidence.ts';
import type { Signs } from '../../src/sections/draft.ts';
import { sectionsOf } from '../../src/sections/sections.ts';
import { readCorpus } from './gold.ts';
import { partOf } from './parts.ts';

const HALVES = 2;
const SECTIONS = ['title', 'lead', 'body', 'related'] as const;
type Section = (typeof SECTIONS)[number];

interface Sample {
  signs: readonly number[];
  right: boolean;
}

interface Row {
  file: string;
  r: {
    missing: boolean;
    title?: number;
    lead?: number;
    leadFalse?: number;
    body: { f: number };
    related?: { f: number };
    relatedFalse?: number;
  };
}

interface Scorer {
  scoreDirs(corpus: string, predictions: string): Row[];
  table(rows: readonly Row[], by: string): string;
}

const args = process.argv.slice(2);
const value = (name: string, fallback: string): string => {
  const i = args.indexOf(`--${name}`);
  return i < 0 ? fallback : (args[i + 1] ?? fallback);
};
const shared = path.resolve(value('shared', '../shared'));
const corpus = path.join(shared, 'corpus');

/** Writes the article of each page of a half, with the signs of its sections. */
function measure(half: number, out: string): void {
  fs.mkdirSync(out);
  for (const { file, text } of readCorpus(corpus, (_, gold) => partOf(gold.publisher, HALVES) === half)) {
    const { context } = prepare(text, {});
    const { signs } = sectionsOf(labelLines(context), context, { inferTitle: true });
    fs.writeFileSync(path.join(out, file.replace(/\.txt$/u, '.json')), JSON.stringify({ ...normalize(text), signs }));
  }
}

async function calibrate(): Promise<void> {
  const { scoreDirs, table } = (await import(pathToFileURL(path.join(shared, 'score/score.mjs')).href)) as Scorer;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'newsnorm-calibrate-'));
  try {
    const measured = await Promise.all(
      Array.from({ length: HALVES }, async (_, half) => {
        const weights = path.join(folder, `weights${half}.ts`);
        const articles = path.join(folder, `articles${half}`);
        await run('fit.ts', corpus, '--hold-out', `${half}/${HALVES}`, '--out', weights);
        await run(
          ...['calibrate.ts', '--weights', weights, '--shared', shared],
          ...['--half', String(half), '--measure', articles],
        );
        const rows = scoreDirs(corpus, articles).filter(({ r }) => !r.missing);
        return { rows, samples: samplesOf(rows, articles) };
      }),
    );
    console.log('on publishers that were not learned from, by the weights of half of the pages');
    console.log(
      table(
        measured.flatMap(({ rows }) => rows),
        'style',
      ),
    );
    const halves = measured.map(({ samples }) => samples);
    report(halves);
    if (!args.includes('--dry')) write(halves);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function run(...command: string[]): Promise<void> {
  const child = spawn(process.execPath, ['test/quality/run.js', ...command], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status !== 0) throw new Error(`${command.join(' ')} failed`);
}

type Samples = Record<Section, Sample[]>;

function samplesOf(rows: readonly Row[], folder: string): Samples {
  const samples: Samples = { title: [], lead: [], body: [], related: [] };
  for (const { file, r } of rows) {
    const json = fs.readFileSync(path.join(folder, file.replace(/\.txt$/u, '.json')), 'utf8');
    const { signs } = JSON.parse(json) as { signs: Signs };
    const right: Record<Section, boolean | null> = {
      title: r.title === undefined ? null : r.title === 1,
      lead: r.leadFalse !== undefined ? false : r.lead === undefined ? null : r.lead >= 0.9,
      body: r.body.f >= 0.9,
      related: r.relatedFalse !== undefined ? false : r.related === undefined ? null : r.related.f >= 0.7,
    };
    for (const section of SECTIONS) {
      const own = signs[section];
      const isRight = right[section];
      if (own !== null && isRight !== null) samples[section].push({ signs: own, right: isRight });
    }
  }
  return samples;
}

/** Weight decay of the signs, each on a scale of its own spread. */
const DECAY = 5;
const STEPS = 40;

/** Logistic regression by Newton's method: a weight for each sign, and a constant. */
function weightsFor(samples: readonly Sample[]): number[] {
  const columns = (samples[0]?.signs ?? []).map((_, i) => samples.map(({ signs }) => signs[i] as number));
  const means = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / column.length);
  const spreads = columns.map((column, i) => {
    const squares = column.reduce((sum, x) => sum + (x - (means[i] as number)) ** 2, 0);
    return Math.sqrt(squares / column.length) || 1;
  });
  const centred = (signs: readonly number[]): number[] =>
    signs.map((x, i) => (x - (means[i] as number)) / (spreads[i] as number));
  const own = logistic(samples.map(({ signs, right }) => ({ signs: centred(signs), right })));
  const weights = spreads.map((spread, i) => (own[i] as number) / spread);
  const constant = weights.reduce((sum, weight, i) => sum - weight * (means[i] as number), own.at(-1) as number);
  return [...weights, constant].map((weight) => rounded(weight, 3));
}

function logistic(samples: readonly Sample[]): number[] {
  const last = samples[0]?.signs.length ?? 0;
  const weights = new Array<number>(last + 1).fill(0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, i) => (i < last ? -DECAY * weight : 0));
    const curve = weights.map((_, i) => weights.map((_, j) => (i === j && i < last ? DECAY : 0)));
    for (const { signs, right } of samples) {
      const p = 1 / (1 + Math.exp(-scoreOf(signs, { weights })));
      const x = [...signs, 1];
      x.forEach((a, i) => {
        const row = curve[i] as number[];
        slope[i] = (slope[i] as number) + a * (Number(right) - p);
        x.forEach((b, j) => (row[j] = (row[j] as number) + a * b * p * (1 - p)));
      });
    }
    solve(curve, slope).forEach((change, i) => (weights[i] = (weights[i] as number) + change));
  }
  return weights;
}

/** Solves `matrix · x = vector` for a symmetric positive matrix (Gauss). */
function solve(matrix: number[][], vector: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, vector[i] as number]);
  rows.forEach((row, i) => {
    const pivot = row[i] as number;
    for (let k = i; k < row.length; k += 1) row[k] = (row[k] as number) / pivot;
    rows.forEach((other, j) => {
      const factor = other[i] as number;
      if (j !== i && factor !== 0)
        for (let k = i; k < row.length; k += 1) other[k] = (other[k] as number) - factor * (row[k] as number);
    });
  });
  return rows.map((row) => row.at(-1) as number);
}

/** Samples in a step of the scale. */
const STEP = 60;

/** The share of right ones rises with the score: pools steps until it does (Ayer and others 1955). */
function scaleFor(samples: readonly Sample[]): Scale {
  const weights = weightsFor(samples);
  const scored = samples
    .map(({ signs, right }) => ({ score: scoreOf(signs, { weights }), right: Number(right) }))
    .sort((a, b) => a.score - b.score);
  const steps: { n: number; score: number; right: number }[] = [];
  const count = Math.max(1, Math.floor(scored.length / STEP));
  for (let k = 0; k < count; k += 1) {
    const own = scored.slice((k * scored.length) / count, ((k + 1) * scored.length) / count);
    let step = {
      n: own.length,
      score: own.reduce((sum, { score }) => sum + score, 0),
      right: own.reduce((sum, { right }) => sum + right, 0),
    };
    for (let last = steps.at(-1); last && last.right / last.n >= step.right / step.n; last = steps.at(-1)) {
      step = { n: last.n + step.n, score: last.score + step.score, right: last.right + step.right };
      steps.pop();
    }
    steps.push(step);
  }
  let least = 0;
  return {
    weights,
    scores: steps.map(({ score, n }) => rounded(score / n, 2)),
    shares: steps.map(({ right, n }) => (least = Math.max(least, rounded(cautious(right, n), 3)))),
  };
}

/** Dumps of one page, which mostly come out alike. */
const DUMPS = 4;

/** A share, never quite sure (one more of each), less its standard error, for which the dumps of a page count as one. */
function cautious(right: number, n: number): number {
  const share = (right + 1) / (n + 2);
  return share - Math.sqrt((share * (1 - share) * DUMPS) / n);
}

const rounded = (x: number, digits: number): number => Number(x.toFixed(digits));

const BUCKETS = [0, 0.3, 0.5, 0.7, 0.8, 0.9] as const;

/** How often sections are right by their confidence, each half on the scale of the other. */
function report(halves: readonly Samples[]): void {
  const head = BUCKETS.map((b) => (b === 0 ? 'below' : `over ${b}`).padStart(16)).join('');
  for (const [half, samples] of halves.entries()) {
    const others = halves.filter((_, i) => i !== half);
    console.log(`\nhalf ${half}: sections, and the share of them that is right\n${''.padEnd(18)}${head}`);
    for (const section of SECTIONS) {
      const scale = scaleFor(others.flatMap((other) => other[section]));
      const own = samples[section];
      line(`${section} (${own.length})`, own, ({ signs }) => shareAt(scoreOf(signs, scale), scale));
      line('  path alone', own, ({ signs }) => 1 / (1 + Math.exp(-(signs[0] as number))));
    }
  }
}

function line(name: string, samples: readonly Sample[], confidence: (sample: Sample) => number): void {
  const cells = BUCKETS.map((from, i) => {
    const own = samples.filter((s) => confidence(s) > from && confidence(s) <= (BUCKETS[i + 1] ?? 1));
    const right = own.filter((s) => s.right).length;
    return (own.length === 0 ? '-' : `${(right / own.length).toFixed(3)} of ${own.length}`).padStart(16);
  });
  console.log(name.padEnd(18) + cells.join(''));
}

function write(halves: readonly Samples[]): void {
  const rows = SECTIONS.map((section) => {
    const scale = scaleFor(halves.flatMap((half) => half[section]));
    const lists = (['weights', 'scores', 'shares'] as const).map(
      (list) => `    ${list}: [${scale[list].join(', ')}],\n`,
    );
    return `  ${section}: {\n${lists.join('')}  },\n`;
  });
  fs.writeFileSync(
    path.resolve('src/sections/confidence-map.ts'),
    `/**
 * How often sections with such signs are right: the weights of the signs (see \`signsOf\`) and of a constant, and the share
 * at each score. Measured by \`test/quality/calibrate.ts\`; do not edit by hand.
 */
import type { Confidence } from '../types.ts';
import type { Scale } from './confidence.ts';

export const confidenceMap: Readonly<Record<keyof Confidence, Scale>> = {
${rows.join('')}};
`,
  );
}

if (args.includes('--measure')) measure(Number(value('half', '0')), value('measure', ''));
else if (fs.existsSync(corpus)) await calibrate();
else console.log(`calibrate: no measuring data at ${path.relative('.', shared)}; nothing was measured`);
