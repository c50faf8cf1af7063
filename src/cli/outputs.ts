import { mkdirSync, openSync, closeSync, realpathSync, statSync, writeFileSync, type Stats } from 'node:fs';
import path from 'node:path';
import { isatty } from 'node:tty';

import { UsageError } from './exit-code.ts';
import { identityOf, type Input } from './inputs.ts';
import { printableLines } from './printable.ts';
import { ClosedPipe, isClosed, OutputError, writeOut } from './stdout.ts';
import { reasonOf } from './system-error.ts';
import { WholeFile } from './whole-file.ts';

/** Where the result of one input goes, piece by piece; then it is committed, or discarded if the input failed. */
export interface Output {
  write: (text: string) => Promise<void>;
  commit: () => void;
  discard: () => void;
}

/** Where the results of a run go. */
export interface Destination {
  /** @throws the errors of the operating system */
  open: (input: Input) => Output;
  /** Once, after the last input. `some` is false if none of them gave a result. */
  finish: (some: boolean) => void;
  /** True if each input has a file of its own. */
  separate: boolean;
}

export interface OutputOptions {
  /** `--output` */
  file: string | undefined;
  /** `--out-dir` */
  folder: string | undefined;
  /** Ending of an input's own file, with the full stop; null keeps the input's. */
  extensionFor: (input: Input) => string | null;
  /** What stands between two results that share a stream. */
  between: (previous: string) => string;
  /** True if the text was made fit for a terminal already and steers it on purpose, with colours. */
  coloured: boolean;
}

/**
 * Settles where everything goes, before any work: no output is an input, and no two inputs have the same output.
 *
 * @throws {UsageError} if that cannot be
 */
export function planOutputs(inputs: readonly Input[], options: OutputOptions): Destination {
  const { file, folder } = options;
  if (file !== undefined && folder !== undefined) {
    throw new UsageError('--output and --out-dir exclude each other; leave one out');
  }
  if (folder !== undefined) return ownFiles(inputs, folder, options);
  if (file !== undefined && file !== '-') return oneFile(inputs, file, options);
  const shown = forTerminal(process.stdout.isTTY, options);
  return shared(
    (text) => writeOut(shown(text)),
    options,
    () => undefined,
  );
}

function oneFile(inputs: readonly Input[], file: string, options: OutputOptions): Destination {
  const place = placeFinder()(file);
  const named = `--output ${file}`;
  if (!place) throw new UsageError(`${named}: no such folder; make it first, or use --out-dir`);
  if (place.stats?.isDirectory() || /[/\\]$/.test(file)) {
    throw new UsageError(`${named}: a folder; use --out-dir for folders`);
  }
  refuseInputs(inputs, new Map([[place.target, place.stats]]), new Map([[place.target, file]]));
  // A device or a pipe cannot be replaced by a file.
  if (place.stats && !place.stats.isFile()) return special(place.target, options);
  let whole: WholeFile;
  try {
    whole = new WholeFile(place.target, place.stats);
  } catch (error) {
    throw new UsageError(`${named}: ${reasonOf(error)}`);
  }
  let broken = false;
  const write = (text: string): Promise<void> => {
    try {
      whole.write(text);
    } catch (error) {
      // Half a document may stand in the file by now, so none of it may stay.
      broken = true;
      throw new OutputError(`${named}: ${reasonOf(error)}`);
    }
    return Promise.resolve();
  };
  return shared(write, options, (some) => {
    if (some && !broken) whole.commit();
    else whole.discard();
  });
}

/** A device, or a pipe with a name: what is written cannot be taken back. */
function special(target: string, options: OutputOptions): Destination {
  const descriptor = openSync(target, 'w');
  const shown = forTerminal(isatty(descriptor), options);
  const write = (text: string): Promise<void> => {
    try {
      writeFileSync(descriptor, shown(text));
    } catch (error) {
      throw isClosed(error) ? new ClosedPipe() : new OutputError(`--output ${target}: ${reasonOf(error)}`);
    }
    return Promise.resolve();
  };
  return shared(write, options, () => {
    closeSync(descriptor);
  });
}

/** Makes a text fit for a terminal; a file or pipe gets it as it is. */
function forTerminal(terminal: boolean, { coloured }: OutputOptions): (text: string) => string {
  return terminal && !coloured ? printableLines : (text) => text;
}

function shared(
  write: (text: string) => Promise<void>,
  { between }: OutputOptions,
  finish: (some: boolean) => void,
): Destination {
  let previous = '';
  const open = (): Output => {
    let started = false;
    return {
      write: async (text) => {
        if (text === '') return;
        const separator = started || previous === '' ? '' : between(previous);
        started = true;
        previous = text;
        await write(separator + text);
      },
      commit: () => undefined,
      discard: () => undefined,
    };
  };
  return { open, finish, separate: false };
}

function ownFiles(inputs: readonly Input[], folder: string, options: OutputOptions): Destination {
  const there = statsOf(folder);
  if (there && !there.isDirectory()) throw new UsageError(`--out-dir ${folder}: a file; name a folder`);
  const placeOf = placeFinder();
  const targets = new Map<Input, string>();
  const places = new Map<string, Stats | undefined>();
  const owners = new Map<string, string>();
  const takenBy = new Map<string, Input>();
  for (const input of inputs) {
    const wanted = path.join(folder, renamed(input.place, options.extensionFor(input)));
    const place = placeOf(wanted);
    const target = place?.target ?? path.resolve(wanted);
    const other = takenBy.get(target);
    if (other) {
      throw new UsageError(
        `${shownName(other)} and ${shownName(input)} would both become ${wanted}; ` +
          'name their folder or a quoted pattern instead, which keeps folders apart',
      );
    }
    takenBy.set(target, input);
    targets.set(input, target);
    places.set(target, place?.stats);
    owners.set(target, wanted);
  }
  refuseInputs(inputs, places, owners);
  const open = (input: Input): Output => {
    const target = targets.get(input) ?? path.join(folder, input.place);
    mkdirSync(path.dirname(target), { recursive: true });
    const whole = new WholeFile(target, places.get(target));
    return {
      write: (text) => {
        whole.write(text);
        return Promise.resolve();
      },
      commit: () => {
        whole.commit();
      },
      discard: () => {
        whole.discard();
      },
    };
  };
  return { open, finish: () => undefined, separate: true };
}

interface Place {
  /** The real path, through links. */
  target: string;
  /** What is there now. */
  stats: Stats | undefined;
}

/** Finds the place of an output; null if its folder does not exist. Looks each folder up once. */
function placeFinder(): (file: string) => Place | null {
  const folders = new Map<string, string | null>();
  return (file) => {
    const stats = statsOf(file);
    // A pipe behind /dev/stdout has no path of its own.
    if (stats) return { target: stats.isFIFO() ? path.resolve(file) : realpathSync.native(file), stats };
    const folder = path.dirname(file);
    let real = folders.get(folder);
    if (real === undefined) {
      real = statsOf(folder)?.isDirectory() ? realpathSync.native(folder) : null;
      folders.set(folder, real);
    }
    return real === null ? null : { target: path.join(real, path.basename(file)), stats };
  };
}

/** @throws {UsageError} if one cannot even look there, for want of permission or because a part of the path is a file */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(`output ${file}: ${reasonOf(error)}`);
  }
}

function refuseInputs(
  inputs: readonly Input[],
  places: ReadonlyMap<string, Stats | undefined>,
  written: ReadonlyMap<string, string>,
): void {
  const read = new Map(inputs.map((input) => [input.identity, input]));
  for (const [target, stats] of places) {
    const input = stats && read.get(identityOf(stats));
    if (input && stats.isFile()) {
      const name = written.get(target) ?? target;
      throw new UsageError(`${name} is an input (${shownName(input)}) and would be overwritten; write elsewhere`);
    }
  }
}

const shownName = (input: Input): string => input.name ?? 'standard input';

/** `a.inner.txt` becomes `a.inner.json`; a name that is all ending, as `.txt`, is kept whole. */
function renamed(place: string, extension: string | null): string {
  if (extension === null) return place;
  const { dir, name } = path.parse(place);
  return path.join(dir, name + extension);
}
