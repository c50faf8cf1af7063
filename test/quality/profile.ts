/**
 * What a profile is worth: splits the pages of every publisher that has two or more, first without a profile, then with
 * the one that its other pages of the same style give, and scores both.
 *
 *   node test/quality/run.js profile.ts [SHARED]
 *
 * SHARED (default ../shared) holds corpus/ and score/score.mjs.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { keysOf, Learner } from '../../src/folder/learner.ts';
import { linesToLearn, normalize } from '../../src/normalize.ts';
import type { NormalizeOptions } from '../../src/types.ts';
import { readCorpus, type CorpusFile } from './gold.ts';

interface Scorer {
  scoreDirs(corpus: string, predictions: string): { r: { missing: boolean; body: { p: number; r: number } } }[];
  table(rows: unknown[], by: string): string;
}

const shared = path.resolve(process.argv[2] ?? '../shared');
const corpus = path.join(shared, 'corpus');
const { scoreDirs, table } = (await import(pathToFileURL(path.join(shared, 'score/score.mjs')).href)) as Scorer;

const shelves = new Map<string, CorpusFile[]>();
for (const page of readCorpus(corpus)) {
  const name = `${page.gold.publisher} ${page.style}`;
  shelves.set(name, [...(shelves.get(name) ?? []), page]);
}

/** What the other pages of the shelf tell of a page. */
function profileFor(page: CorpusFile, shelf: readonly CorpusFile[]): NormalizeOptions {
  const learner = new Learner();
  for (const other of shelf) if (other !== page) learner.add(keysOf(linesToLearn(other.text)));
  return { profile: learner.profile() };
}

function figures(optionsFor: typeof profileFor): string {
  const out = fs.mkdtempSync(path.join(os.tmpdir(), 'newsnorm-profile-'));
  try {
    for (const shelf of shelves.values()) {
      if (shelf.length < 2) continue;
      for (const page of shelf) {
        const article = normalize(page.text, optionsFor(page, shelf));
        fs.writeFileSync(path.join(out, page.file.replace(/\.txt$/u, '.json')), JSON.stringify(article));
      }
    }
    const rows = scoreDirs(corpus, out).filter(({ r }) => !r.missing);
    const mean = (name: 'p' | 'r'): string =>
      (rows.reduce((sum, { r }) => sum + r.body[name], 0) / rows.length).toFixed(4);
    return `${table(rows, 'style')}\nbody of all files: precision ${mean('p')}, recall ${mean('r')}`;
  } finally {
    fs.rmSync(out, { recursive: true, force: true });
  }
}

console.log(`without a profile\n${figures(() => ({}))}\n`);
console.log(`with the profile of the publisher's other pages\n${figures(profileFor)}`);
