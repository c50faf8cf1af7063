import { setImmediate as nextTurn } from 'node:timers/promises';

import { NewsnormError } from '../text/error.ts';
import type { Warning } from '../types.ts';
import type { Input, InputFailure } from './inputs.ts';
import type { Destination, Output } from './outputs.ts';
import { linesOf, readWhole } from './read.ts';
import { throughRecord, type InputRecord } from './record.ts';
import type { Report } from './report.ts';
import { ClosedPipe, OutputError } from './stdout.ts';
import { isSystemError, reasonOf } from './system-error.ts';

/** What a command makes of its inputs. */
export interface Job {
  /** One whole input. Null if it is to write nothing. */
  document: (bytes: Uint8Array, input: Input) => { text: string | null; warnings: readonly Warning[]; repairs: number };
  /** One NDJSON record, which stands on a line of an input; gives one line without its end. */
  record: (record: InputRecord, input: Input, line: number) => string;
}

/**
 * Does every input in turn. One that fails is reported and the others go on.
 *
 * @throws {ClosedPipe | OutputError} if the output takes nothing more
 */
export async function runAll(
  { inputs, failures }: { inputs: readonly Input[]; failures: readonly InputFailure[] },
  destination: Destination,
  job: Job,
  report: Report,
): Promise<void> {
  for (const { name, message } of failures) await report.failure(name, message);
  const rest = pause();
  try {
    for (const input of inputs) {
      await (input.kind === 'ndjson' ? runRecords : runDocument)(input, destination, job, report);
      await rest();
    }
  } finally {
    destination.finish(report.done > 0);
  }
  report.summary();
}

async function runDocument(input: Input, destination: Destination, job: Job, report: Report): Promise<void> {
  let result: ReturnType<Job['document']>;
  try {
    result = job.document(await readWhole(input), input);
  } catch (error) {
    await report.failure(input.name, failureOf(error), error);
    return;
  }
  if (result.text !== null && !(await written(input, destination, result.text, report))) return;
  await report.inputDone(input.name, result.warnings, result.repairs);
}

async function written(input: Input, destination: Destination, text: string, report: Report): Promise<boolean> {
  let output: Output | null = null;
  try {
    output = destination.open(input);
    await output.write(text);
    output.commit();
    return true;
  } catch (error) {
    output?.discard();
    if (error instanceof ClosedPipe || error instanceof OutputError) throw error;
    await report.failure(input.name, `its output cannot be written: ${reasonOf(error)}`, error);
    return false;
  }
}

async function runRecords(input: Input, destination: Destination, job: Job, report: Report): Promise<void> {
  let output: Output | null = null;
  let total = 0;
  let failed = 0;
  try {
    output = destination.open(input);
    for await (const lines of linesOf(input)) {
      let text = '';
      for (const line of lines) {
        total += 1;
        const result = throughRecord(line, (record) => job.record(record, input, total));
        text += `${result.line}\n`;
        if (result.failed) failed += 1;
      }
      await output.write(text);
    }
    output.commit();
  } catch (error) {
    output?.discard();
    if (error instanceof ClosedPipe || error instanceof OutputError) throw error;
    await report.failure(input.name, failureOf(error), error);
    return;
  }
  await report.inputDone(input.name, [], 0);
  if (failed > 0) await report.records(input.name, failed, total);
}

/** What to say of an input that failed: the known errors in their own words, any other as an error of this program. */
export function failureOf(error: unknown): string {
  if (error instanceof NewsnormError || isSystemError(error)) return reasonOf(error);
  return `internal error: ${reasonOf(error)}; please report it, with the trace that --verbose shows`;
}

/** Gives signals and closed pipes a chance to be heard between inputs, without a turn of the event loop for each. */
function pause(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < 25) return;
    await nextTurn();
    last = performance.now();
  };
}
