import { NewsnormError } from '../text/error.ts';
import { BadInput } from './bad-input.ts';
import { isSystemError, reasonOf } from './system-error.ts';
import { FileExists } from './whole-file.ts';

/** What went wrong with one input or record; plain data that a thread can send. */
export interface Failure {
  /** For machines: `binary`, `unreadable`, `bad-record` and so on. */
  code: string;
  /** What is wrong and what to do, in one line, without the name of the input. */
  message: string;
  /** Where in the program it came from; for `--verbose`. */
  trace?: string;
}

/** An error in words: the known ones in their own, any other as an error of this program. */
export function failureOf(error: unknown): Failure {
  const trace = error instanceof Error && error.stack ? { trace: error.stack } : {};
  if (error instanceof NewsnormError) return { code: error.code, message: error.message, ...trace };
  if (isSystemError(error) || error instanceof BadInput)
    return { code: 'unreadable', message: reasonOf(error), ...trace };
  const message = `internal error: ${reasonOf(error)}; please report it, with the trace that --verbose shows`;
  return { code: 'internal', message, ...trace };
}

/** An output that could not be written. */
export function writeFailureOf(error: unknown): Failure {
  const trace = error instanceof Error && error.stack ? { trace: error.stack } : {};
  if (error instanceof FileExists) return { code: 'exists', message: error.message, ...trace };
  return { code: 'unwritable', message: `its output cannot be written: ${reasonOf(error)}`, ...trace };
}
