import { expect, it } from 'vitest';

import { progressLine } from '../src/cli/progress.ts';
import { emptyTally } from '../src/cli/tally.ts';

const counts = (texts: number, bytes: number, ended: Partial<Record<'done' | 'failed' | 'passedOver', number>>) => ({
  ...{ done: 0, failed: 0, recordsFailed: 0, passedOver: 0 },
  ...ended,
  tally: { ...emptyTally(), texts, bytes },
});

it.each([
  [
    'files, by their bytes',
    counts(30, 600, { done: 30 }),
    { inputs: 40, bytes: 800 },
    '30 of 40 inputs, 3 articles/s, 0:03 left',
  ],
  [
    'files that do not tell their size',
    counts(30, 600, { done: 30, failed: 2 }),
    { inputs: 48, bytes: null },
    '32 of 48 inputs, 3 articles/s, 2 failed, 0:05 left',
  ],
  [
    'files of which most were done before',
    counts(10, 200, { done: 10, passedOver: 900 }),
    { inputs: 1000, bytes: 20_000 },
    '910 of 1000 inputs, 1 articles/s, 1:30 left',
  ],
  [
    'one stream whose size is known',
    counts(5000, 1e6, {}),
    { inputs: 1, bytes: 1e9 },
    '5000 articles, 500 articles/s, 2:46:30 left',
  ],
  ['one stream whose size is not', counts(5000, 1e6, {}), { inputs: 1, bytes: null }, '5000 articles, 500 articles/s'],
  ['nothing yet', counts(0, 0, {}), { inputs: 7, bytes: 700 }, '0 of 7 inputs, 0 articles/s'],
])('%s', (_, so, extent, line) => {
  expect(progressLine(so, extent, 10)).toBe(line);
});
