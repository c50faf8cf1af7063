import type { Made } from './jobs/job.ts';

/** What was met in a part of a run, for the summary; plain data that a thread can send. */
export interface Tally {
  /** Texts, of which an input may hold many. */
  texts: number;
  /** Of the texts as they were read, unpacked. */
  bytes: number;
  /** That were found in the texts. */
  articles: number;
  titles: number;
  /** Articles that are less sure than `--min-confidence` asks. */
  unsure: number;
  repairs: Record<string, number>;
  encodings: Record<string, number>;
  warnings: Record<string, number>;
}

export const emptyTally = (): Tally => ({
  ...{ texts: 0, bytes: 0, articles: 0, titles: 0, unsure: 0 },
  ...{ repairs: {}, encodings: {}, warnings: {} },
});

/** Counts one text. */
export function tallyText(tally: Tally, { articles, titles, unsure, repairs, encoding, warnings }: Made): void {
  tally.texts += 1;
  tally.articles += articles;
  tally.titles += titles;
  tally.unsure += unsure;
  for (const { rule } of repairs) count(tally.repairs, rule);
  if (encoding !== null) count(tally.encodings, encoding);
  for (const { code } of warnings) count(tally.warnings, code);
}

/** Adds the counts of a part to those of the whole. */
export function addTally(whole: Tally, part: Tally): void {
  whole.texts += part.texts;
  whole.bytes += part.bytes;
  whole.articles += part.articles;
  whole.titles += part.titles;
  whole.unsure += part.unsure;
  for (const list of ['repairs', 'encodings', 'warnings'] as const) {
    for (const [name, times] of Object.entries(part[list])) count(whole[list], name, times);
  }
}

/** The sum of a list of counts. */
export const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, times) => sum + times, 0);

function count(counts: Record<string, number>, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}
