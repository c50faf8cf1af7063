/**
 * Takes rules out of src/labels/weights.ts and leaves the weights of the others as they are, for rules that
 * `npm run quality -- --ablate` finds to be worth nothing: a new fit moves the figures by more than such a rule does. The
 * files of the rules are for you to delete.
 *
 *   node test/quality/run.js prune.ts RULE...
 */
import path from 'node:path';
import { weights } from '../../src/labels/weights.ts';
import { writeWeights } from './weights-file.ts';

const gone = new Set(process.argv.slice(2));
const stays = (id: string): boolean => id.split(' + ').every((rule) => !gone.has(rule));
const left = <T>(rows: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(rows).filter(([id]) => stays(id)));

for (const id of gone) if (!(id in weights.labels)) throw new Error(`there is no rule "${id}"`);
writeWeights(path.resolve('src/labels/weights.ts'), {
  ...weights,
  headline: {
    ...weights.headline,
    rules: left(weights.headline.rules),
    pairs: weights.headline.pairs.filter(([a, b]) => !gone.has(a) && !gone.has(b)),
  },
  pairs: weights.pairs.filter((pair) => pair.every((rule) => !gone.has(rule))),
  labels: left(weights.labels),
  parts: left(weights.parts),
});
