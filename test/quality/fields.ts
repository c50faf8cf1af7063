/**
 * Captions and datelines against hand-set labels; `--misses` prints what is wrong on the half of the publishers that
 * may be looked at.
 *
 *   node test/quality/run.js fields.ts CORPUS [--misses]
 */
import { fieldFigures, fieldTable } from './field-figures.ts';
import { readCorpus } from './gold.ts';

const [corpus, option] = process.argv.slice(2) as [string, string?];
console.log(fieldTable(fieldFigures(readCorpus(corpus), option === '--misses' ? console.log : undefined)));
