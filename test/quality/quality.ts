/**
 * `npm run quality`: scores splitting and repair against a folder of measuring data and holds the figures against the
 * floors in floors.json. A floor is never lowered; `--raise` writes the figures of this run where they are higher.
 *
 *   npm run quality [-- --shared DIR] [--raise] [--ablate [--part K/N]]
 *
 * DIR (default ../shared) holds corpus/, score/score.mjs, repair/ and repair/score-repair.mjs; without it nothing is
 * measured and the command says so. `--ablate` prints what each rule is worth: the figures without it; `--part K/N` takes
 * only the publishers that `fit.ts --hold-out K/N` left out.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { without } from '../../src/labels/rule.ts';
import { rules } from '../../src/labels/rules/index.ts';
import { withHeadline } from '../../src/labels/headline.ts';
import { articleFrom, normalize, prepare, type Prepared } from '../../src/normalize.ts';
import type { Article } from '../../src/types.ts';
import { fieldFigures, fieldTable } from './field-figures.ts';
import { NO_HEADLINE } from './fit-headline.ts';
import { readCorpus, type CorpusFile } from './gold.ts';
import { partOf } from './parts.ts';

type Figures = Record<string, number>;
interface Scorer {
  scoreDirs(corpus: string, predictions: string, options: { only?: string }): unknown[];
  table(rows: unknown[], by: string): string;
}

const args = process.argv.slice(2);
const value = (name: string, fallback: string): string => {
  const i = args.indexOf(`--${name}`);
  return i < 0 ? fallback : (args[i + 1] ?? fallback);
};
const shared = path.resolve(value('shared', '../shared'));
const floorsFile = path.resolve('test/quality/floors.json');

/** Columns of the scorer's table that are held: name → heading. */
const HELD = {
  bodyF1: 'bodyF1',
  title: 'title',
  lead: 'lead',
  related: 'relF',
  byP: 'byP',
  byR: 'byR',
  dateP: 'dateP',
  dateR: 'dateR',
} as const;

function figuresFrom(table: string): Record<string, Figures> {
  const [head, ...rows] = table.split('\n').map((l) => l.trim().split(/\s+/u));
  const out: Record<string, Figures> = {};
  for (const row of rows) {
    const figures: Figures = {};
    for (const [name, heading] of Object.entries(HELD)) {
      const x = Number(row[(head as string[]).indexOf(heading)]);
      if (Number.isFinite(x)) figures[name] = x;
    }
    const composite = Number(row.at(-1));
    if (row[0] === 'aggregator') figures.composite = composite;
    out[row[0] as string] = figures;
  }
  return out;
}

async function split(
  files: readonly CorpusFile[],
  corpus: string,
  by: string,
  articleOf: (file: CorpusFile) => Article = ({ text }) => normalize(text),
): Promise<{ figures: Record<string, Figures>; table: string }> {
  const { scoreDirs, table } = (await import(pathToFileURL(path.join(shared, 'score/score.mjs')).href)) as Scorer;
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'newsnorm-quality-'));
  try {
    for (const file of files)
      fs.writeFileSync(path.join(out, file.file.replace(/\.txt$/u, '.json')), JSON.stringify(articleOf(file)));
    const only = `^(?:${files.map(({ file }) => file).join('|')})$`;
    const printed = table(scoreDirs(corpus, out, { only }), by);
    return { figures: figuresFrom(printed), table: printed };
  } finally {
    fs.rmSync(out, { recursive: true, force: true });
  }
}

function repairFigures(): Figures {
  const data = path.join(shared, 'repair');
  const command = `"${process.execPath}" bin/newsnorm.js repair --input ndjson`;
  const run = spawnSync(
    process.execPath,
    [path.join(data, 'score-repair.mjs'), '--data', data, '--json', '--cmd', command],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (run.status !== 0) throw new Error(`score-repair.mjs failed: ${run.stderr}`);
  const report = JSON.parse(run.stdout) as Record<string, Record<string, Figures>>;
  const share = (set: string, end: RegExp): number => {
    const groups = Object.entries(report[set] ?? {}).filter(([k]) => end.test(k));
    const n = groups.reduce((sum, [, g]) => sum + (g.n ?? 0), 0);
    return groups.reduce((sum, [, g]) => sum + (g.n ?? 0) * (g.exact ?? 0), 0) / n;
  };
  const all = (set: string, key: string): number => report[set]?.all?.[key] ?? 0;
  return {
    glueF1: all('glue', 'f1'),
    gluePrecision: all('glue', 'precision'),
    healthyExact: all('healthy', 'exact'),
    mojibake: all('mojibake', 'exact'),
    encodingsArticle: share('encodings', /-article/u),
    encodingsShort: share('encodings', /-short/u),
  };
}

if (!fs.existsSync(path.join(shared, 'corpus'))) {
  console.log(`quality: no measuring data at ${path.relative('.', shared)}; nothing was measured`);
} else if (args.includes('--ablate')) {
  const corpus = path.join(shared, 'corpus');
  const [part, parts] = value('part', '0/1').split('/').map(Number) as [number, number];
  const files = readCorpus(corpus, (_, gold) => partOf(gold.publisher, parts) === part);
  // What comes before the labels is the same with and without a rule.
  const ready = new Map(files.map((file): [CorpusFile, Prepared] => [file, prepare(file.text, {})]));
  const articleOf = (file: CorpusFile): Article => {
    const prepared = ready.get(file) as Prepared;
    const bare = withHeadline(prepared.context, NO_HEADLINE);
    return articleFrom({ ...prepared, context: withHeadline(bare) }, {});
  };
  const base = (await split(files, corpus, 'style', articleOf)).figures.TOTAL as Figures;
  console.log('worth of each rule in hundredths of a point (without it, the weights of the others unchanged)');
  const rows: [string, Figures][] = [];
  for (const rule of rules) {
    without.id = rule.id;
    const figures = (await split(files, corpus, 'style', articleOf)).figures.TOTAL as Figures;
    rows.push([rule.id, Object.fromEntries(Object.entries(base).map(([k, v]) => [k, v - (figures[k] ?? 0)]))]);
    const [id, worth] = rows.at(-1) as [string, Figures];
    console.log(
      id.padEnd(36),
      ['bodyF1', 'title', 'lead', 'related', 'byP', 'byR', 'dateR']
        .map((k) => `${k} ${((worth[k] ?? 0) * 100).toFixed(2).padStart(6)}`)
        .join('  '),
    );
  }
} else {
  const corpus = path.join(shared, 'corpus');
  const files = readCorpus(corpus);
  const styles = await split(files, corpus, 'style');
  console.log(styles.table);
  const fields = fieldFigures(files);
  console.log(fieldTable(fields));
  const figures: Record<string, Figures> = { ...styles.figures, fields: fields.all, repair: repairFigures() };
  console.log('repair', JSON.stringify(figures.repair));
  const floors = JSON.parse(fs.readFileSync(floorsFile, 'utf8')) as Record<string, Figures>;
  const below: string[] = [];
  for (const [group, held] of Object.entries(floors)) {
    for (const [name, floor] of Object.entries(held)) {
      const got = figures[group]?.[name] ?? 0;
      if (got < floor - 1e-9) below.push(`${group}.${name} is ${got.toFixed(4)}, the floor is ${floor}`);
    }
  }
  if (args.includes('--raise')) {
    for (const [group, found] of Object.entries(figures)) {
      const held = (floors[group] ??= {});
      for (const [name, x] of Object.entries(found))
        held[name] = Math.max(held[name] ?? 0, Math.floor(x * 1000) / 1000);
    }
    fs.writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
  }
  for (const line of below) console.log(`below the floor: ${line}`);
  if (below.length > 0) process.exitCode = 1;
}
