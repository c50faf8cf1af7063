/** Writes weights as src/labels/weights.ts has them. */
import fs from 'node:fs';
import type { Weights } from '../../src/labels/rule.ts';
import { LABELS, PARTS } from '../../src/labels/states.ts';

export function writeWeights(
  file: string,
  { headline, pairs, labels, parts, bias, transitions, initial }: Weights,
): void {
  const list = (numbers: readonly number[]): string => `[${numbers.join(', ')}]`;
  const table = (rows: Readonly<Record<string, readonly number[]>>): string =>
    Object.entries(rows)
      .map(([id, numbers]) => `    '${id}': ${list(numbers)},\n`)
      .join('');
  fs.writeFileSync(
    file,
    `/**
 * How much each rule counts, and each pair of rules that hold together: for every label, and for every part of the document; then what it costs to go from one
 * state to the next. Log-odds, fitted by \`test/quality/fit.ts\`; do not edit by hand.
 */
import type { Weights } from './rule.ts';

// ${LABELS.join(', ')}
// ${PARTS.join(', ')}
export const weights: Weights = {
  headline: ${JSON.stringify(headline)},
  pairs: [
${pairs.map(([a, b]) => `    ['${a}', '${b}'],\n`).join('')}  ],
  labels: {
${table(labels)}  },
  parts: {
${table(parts)}  },
  bias: ${list(bias)},
  transitions: {
${table(transitions)}  },
  initial: ${list(initial)},
};
`,
  );
}
