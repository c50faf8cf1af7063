/**
 * Normalizes every text of a corpus and writes `<id>.<style>.json`, as the scorer wants them.
 *
 *   node test/quality/run.js predict.ts CORPUS OUT [--part K/N]
 */
import fs from 'node:fs';
import path from 'node:path';
import { normalize } from '../../src/normalize.ts';
import { readCorpus } from './gold.ts';
import { partOf } from './parts.ts';

const args = process.argv.slice(2);
const [corpus, out] = args as [string, string];
const i = args.indexOf('--part');
const [part, parts] = i < 0 ? [-1, 1] : ((args[i + 1] as string).split('/').map(Number) as [number, number]);
fs.mkdirSync(out, { recursive: true });
let bytes = 0;
const started = process.hrtime.bigint();
let n = 0;
for (const { file, text } of readCorpus(corpus, (_, gold) => part < 0 || partOf(gold.publisher, parts) === part)) {
  const article = normalize(text, { spans: false });
  bytes += text.length;
  n += 1;
  fs.writeFileSync(path.join(out, file.replace(/\.txt$/u, '.json')), JSON.stringify(article));
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
console.error(`${n} texts, ${(bytes / 1e6).toFixed(1)} MB, ${seconds.toFixed(1)} s`);
