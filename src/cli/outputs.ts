import { closeSync, openSync, writeFileSync } from 'node:fs';

import { tty } from './builtin.ts';
import { UsageError } from './exit-code.ts';
import type { Place } from './places.ts';
import { printableLines } from './printable.ts';
import { ClosedPipe, isClosed, OutputError, writeOut } from './stdout.ts';
import { reasonOf } from './system-error.ts';
import { FileExists, WholeFile } from './whole-file.ts';

/** One stream for the results of all inputs, in order. */
export interface Stream {
  /** @throws {ClosedPipe | OutputError} if it takes nothing more */
  write: (content: Uint8Array) => Promise<void>;
  /** Once, after the last input. `some` is false if none of them gave a result. */
  finish: (some: boolean) => void;
}

/** True if a text was made fit for a terminal already and steers it on purpose, with colours. */
interface StreamOptions {
  coloured: boolean;
}

export function standardOutput(options: StreamOptions): Stream {
  const shown = forTerminal(process.stdout.isTTY, options);
  return { write: (content) => writeOut(shown(content)), finish: () => undefined };
}

/**
 * @param file as the user named it
 * @param options `replace` is false if a file that is there already and differs must stay
 * @throws {UsageError} if it cannot be written
 */
export function oneFile(file: string, place: Place, options: StreamOptions & { replace: boolean }): Stream {
  const named = `--output ${file}`;
  // A device or a pipe cannot be replaced by a file.
  if (place.stats && !place.stats.isFile()) return special(place.target, options);
  let whole: WholeFile;
  try {
    whole = new WholeFile(place.target, file, place.stats);
  } catch (error) {
    throw new UsageError(`${named}: ${reasonOf(error)}`);
  }
  let broken = false;
  return {
    write: (content) => {
      try {
        whole.write(content);
      } catch (error) {
        // Half a document may stand in the file by now, so none of it may stay.
        broken = true;
        throw new OutputError(`${named}: ${reasonOf(error)}`);
      }
      return Promise.resolve();
    },
    finish: (some) => {
      if (!some || broken) {
        whole.discard();
        return;
      }
      try {
        whole.commit(options.replace);
      } catch (error) {
        whole.discard();
        throw error instanceof FileExists ? new OutputError(error.message) : error;
      }
    },
  };
}

/** A device, or a pipe with a name: what is written cannot be taken back. */
function special(target: string, options: StreamOptions): Stream {
  const descriptor = openSync(target, 'w');
  const shown = forTerminal(tty().isatty(descriptor), options);
  return {
    write: (content) => {
      try {
        writeFileSync(descriptor, shown(content));
      } catch (error) {
        throw isClosed(error) ? new ClosedPipe() : new OutputError(`--output ${target}: ${reasonOf(error)}`);
      }
      return Promise.resolve();
    },
    finish: () => {
      closeSync(descriptor);
    },
  };
}

/** Makes a text fit for a terminal; a file or pipe gets it as it is. */
function forTerminal(terminal: boolean, { coloured }: StreamOptions): (content: Uint8Array) => Uint8Array | string {
  return terminal && !coloured ? (content) => printableLines(Buffer.from(content).toString()) : (content) => content;
}
