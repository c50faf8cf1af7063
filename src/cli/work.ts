/** What a thread does: reads, normalizes and, where each input has a file of its own, writes. */
import { readFileSync } from 'node:fs';

import { safeJson } from '../text/steering.ts';
import type { Warning } from '../types.ts';
import { failureOf, writeFailureOf, type Failure } from './failure.ts';
import { DoneMark } from './done-mark.ts';
import { jobOf, type Gist, type Job, type JobSpec, type Made } from './jobs/job.ts';

import { throughLine, throughRecord, type Done, type InputRecord, type RecordFields } from './record.ts';
import { emptyTally, tallyText, type Tally } from './tally.ts';
import { unpacked, type Packing } from './unpack.ts';
import { writeWhole } from './whole-file.ts';
import type { WriteGate } from './write-gate.ts';

/** What is the same for all that a thread does in a run; plain data. */
export interface WorkSpec {
  job: JobSpec;
  fields: RecordFields;
  /** Whether files that are there already and differ are replaced. */
  replace: boolean;
  /** True if the warnings themselves are asked for and not only their counts. */
  warnings: boolean;
  /** What the fingerprint of a result depends on beside its input: the options and the version. */
  fingerprint: string;
}

/** Something to do; plain data. */
export type Item =
  | {
      kind: 'document';
      name: string | null;
      /** What to open, or the bytes themselves. */
      from: string | Uint8Array;
      packing: Packing | null;
      /** The file to write; null leaves that to who asked. */
      target: string | null;
      /** What the output is called, for the fingerprint; null if none is asked for. */
      key: string | null;
    }
  /** Whole lines of NDJSON. */
  | { kind: 'lines'; bytes: Uint8Array }
  /** Pages of a web archive. */
  | { kind: 'pages'; pages: readonly { uri: string; bytes: Uint8Array }[] };

/** A record that failed; it is counted from 0 within its item. */
export type RecordFailure = Failure & InputRecord['source'] & { record: number };

/** The gist of an article, which text of its item it comes from and which line of the output it is, from 0. */
export interface Finding {
  record: number;
  line: number;
  /** Which of several articles in one text, from 1; null if it is the only one. */
  part: number | null;
  source: InputRecord['source'];
  gist: Gist;
}

/** What came of an item; plain data. */
export interface ItemResult {
  /** What is still to be written; null if nothing is. */
  output: Uint8Array | null;
  /** Why a document failed. */
  failure: Failure | null;
  recordFailures: readonly RecordFailure[];
  tally: Tally;
  /** The warnings about a document, where they are asked for. */
  warnings: readonly Warning[];
  /** Of a document; null where nobody asked. */
  language: string | null;
  fingerprint: string | null;
  /** Of the articles that are compared with others. */
  findings: readonly Finding[];
}

export type Work = (item: Item) => ItemResult;

/** Prepares to work on items. */
export async function prepareWork(spec: WorkSpec, gate: WriteGate): Promise<Work> {
  const job = await jobOf(spec.job);
  return (item) => {
    const result = emptyResult();
    if (item.kind === 'document') workOnDocument(item, job, spec, gate, result);
    else workOnRecords(item, job, spec, result);
    return result;
  };
}

export const emptyResult = (): ItemResult => ({
  output: null,
  failure: null,
  recordFailures: [],
  tally: emptyTally(),
  warnings: [],
  language: null,
  fingerprint: null,
  findings: [],
});

type Document = Extract<Item, { kind: 'document' }>;

function workOnDocument(item: Document, job: Job, spec: WorkSpec, gate: WriteGate, result: ItemResult): void {
  let read: Uint8Array;
  let bytes: Uint8Array;
  let made: Made;
  try {
    read = typeof item.from === 'string' ? readFileSync(item.from) : item.from;
    bytes = unpacked(read, item.packing);
    made = job.document(bytes, item.name);
  } catch (error) {
    result.failure = failureOf(error);
    return;
  }
  const output = made.text === null ? null : encoder.encode(made.text);
  if (output !== null && item.target !== null) {
    const { target } = item;
    try {
      gate.through(() => {
        writeWhole(target, output, spec.replace);
      });
    } catch (error) {
      result.failure = writeFailureOf(error);
      return;
    }
  } else result.output = output;
  if (output !== null && item.key !== null) {
    const about = { run: spec.fingerprint, name: item.name, key: item.key, size: output.length };
    result.fingerprint = new DoneMark(about).add(read).toString();
  }
  result.language = made.language;
  tallyText(result.tally, made);
  result.tally.bytes = bytes.length;
  result.findings = made.gists.map((gist, line, all) => ({
    record: 0,
    line,
    part: partOf(line, all),
    source: {},
    gist,
  }));
  if (spec.warnings) result.warnings = made.warnings;
}

function workOnRecords(item: Exclude<Item, Document>, job: Job, spec: WorkSpec, result: ItemResult): void {
  const failures: RecordFailure[] = [];
  const findings: Finding[] = [];
  let output = '';
  let count = 0;
  let line = 0;
  for (const done of item.kind === 'lines' ? throughLines(item.bytes, job, spec) : throughPages(item.pages, job)) {
    if ('error' in done) {
      const { source, error } = done;
      failures.push({ ...source, ...error, record: count });
      output += `${safeJson({ ...('uri' in source ? source : { id: source.id ?? null }), error })}\n`;
      result.tally.texts += 1;
      line += 1;
    } else {
      output += `${done.made.text ?? ''}\n`;
      tallyText(result.tally, done.made);
      const { gists } = done.made;
      gists.forEach((gist, i) =>
        findings.push({ record: count, line: line + i, part: partOf(i, gists), source: done.source, gist }),
      );
      line += gists.length;
    }
    count += 1;
  }
  result.output = encoder.encode(output);
  result.recordFailures = failures;
  result.findings = findings;
  result.tally.bytes =
    item.kind === 'lines' ? item.bytes.length : item.pages.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

const encoder = new TextEncoder();
const LINE_FEED = 10;

/** A line feed alone ends a line; one at the very end opens none. */
function* throughLines(bytes: Uint8Array, job: Job, { fields }: WorkSpec): Generator<Done<Made>> {
  for (let from = 0; from < bytes.length;) {
    const found = bytes.indexOf(LINE_FEED, from);
    const to = found < 0 ? bytes.length : found;
    yield throughLine(bytes.subarray(from, to), fields, job.record);
    from = to + 1;
  }
}

function* throughPages(pages: readonly { uri: string; bytes: Uint8Array }[], job: Job): Generator<Done<Made>> {
  for (const { uri, bytes } of pages) yield throughRecord({ source: { uri }, content: bytes }, job.record);
}

const partOf = (index: number, { length }: readonly Gist[]): number | null => (length > 1 ? index + 1 : null);
