import { reasonOf } from './system-error.ts';

/** The reader of standard output has gone: there is nobody to write for, and nothing to complain about. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe';
}

/** Standard output cannot be written, as on a full disk. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/**
 * Writes to standard output and waits until it is through, so that a slow reader slows the program down instead of
 * filling its memory.
 *
 * @throws {ClosedPipe} if the reader has closed the pipe
 * @throws {OutputError} if it cannot be written for another reason
 */
export function writeOut(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => {
      if (!error) resolve();
      else if (isClosed(error)) reject(new ClosedPipe());
      else reject(new OutputError(`standard output: ${reasonOf(error)}`));
    });
  });
}

/** Keeps a closed pipe from ending the program with a trace; `writeOut` tells its caller instead. */
export function heedClosedPipes(): void {
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}

/** Whether an error of writing says that the reader has gone. */
export const isClosed = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF');
