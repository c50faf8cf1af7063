import { realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

import { CompactSet } from './compact-set.ts';
import { UsageError } from './exit-code.ts';
import type { InputList } from './input-list.ts';
import { identityOf, type Input } from './inputs.ts';
import { knownName, type Naming } from './naming.ts';
import { reasonOf } from './system-error.ts';

/** Where an output goes. */
export interface Place {
  /** The real path, through links. */
  target: string;
  /** What is there now. */
  stats: Stats | undefined;
}

/** By what a file is known again: its path, and its identity if it is there already. */
export const keysOf = ({ target, stats }: Place): string[] =>
  stats?.isFile() ? [target, identityOf(stats)] : [target];

/** The place of an output; null if its folder does not exist. @throws {UsageError} if one cannot even look there */
export function placeOf(file: string): Place | null {
  const stats = statsOf(file);
  // A pipe behind /dev/stdout has no path of its own.
  if (stats) return { target: stats.isFIFO() ? path.resolve(file) : realpathSync.native(file), stats };
  const folder = path.dirname(file);
  if (!statsOf(folder)?.isDirectory()) return null;
  return { target: path.join(realpathSync.native(folder), path.basename(file)), stats };
}

/** @throws {UsageError} if one cannot even look there, for want of permission or because a part of the path is a file */
export function statsOf(file: string): Stats | undefined {
  let stats: Stats | undefined;
  try {
    stats = statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw new UsageError(`output ${file}: ${reasonOf(error)}`);
  }
  const folder = path.dirname(file);
  // Node.js 22 and later do not throw where a part of the path is a file.
  if (!stats && folder !== file && statsOf(folder)?.isDirectory() === false)
    throw new UsageError(`output ${file}: ${reasonOf(Object.assign(new Error(), { code: 'ENOTDIR' }))}`);
  return stats;
}

/**
 * Sees to it that no output is an input and that no two inputs have the same output: before any work where the names
 * of the outputs are known by then, else before an output is written. It remembers digests, and looks the names up
 * again in the list of inputs when it has found something.
 */
export class PlaceCheck {
  readonly #list: InputList;
  readonly #naming: Naming;
  readonly #kept: ReadonlyMap<string, string>;
  readonly #targets = new CompactSet();
  readonly #read = new CompactSet();
  readonly #written = new CompactSet();
  /** The folder that was looked up last: in a walk, the next output mostly stands in the same one. */
  #folder: { name: string; real: string } | null = null;

  /**
   * @param list gets each input before it is checked here
   * @param kept what no output may replace beside the inputs: what each file is, by its keys
   */
  constructor(list: InputList, naming: Naming, kept: ReadonlyMap<string, string>) {
    this.#list = list;
    this.#naming = naming;
    this.#kept = kept;
  }

  /** @throws {UsageError} if the input, or its output, gets into the way of another */
  add(input: Input, identity: string | null): void {
    if (identity !== null) {
      this.#read.add(identity);
      if (this.#written.has(identity)) this.#refuseOverwriting(identity);
    }
    const wanted = knownName(this.#naming, input);
    if (wanted === null) return;
    const place = this.#place(wanted);
    const { target, stats } = place;
    const kept = this.#keptAt(place);
    if (kept !== undefined) throw new UsageError(replacing(wanted, kept));
    if (stats?.isFile()) {
      this.#written.add(identityOf(stats));
      if (this.#read.has(identityOf(stats))) this.#refuseOverwriting(identityOf(stats));
    }
    if (!this.#targets.add(target)) this.#refuseSame(target, input, wanted);
  }

  /** What speaks against an output whose name was not known before; null if nothing does. */
  objection(wanted: string): string | null {
    const place = this.#place(wanted);
    const { target, stats } = place;
    const kept = stats && this.#read.has(identityOf(stats)) ? 'an input' : this.#keptAt(place);
    if (kept !== undefined) return replacing(wanted, kept);
    if (!this.#targets.add(target)) return `${wanted} was written for another input; put {dir} into --output`;
    return null;
  }

  #keptAt(place: Place): string | undefined {
    return keysOf(place).flatMap((key) => this.#kept.get(key) ?? [])[0];
  }

  #place(wanted: string): Place {
    const stats = statsOf(wanted);
    if (stats) return { target: realpathSync.native(wanted), stats };
    const name = path.dirname(wanted);
    if (this.#folder?.name !== name) this.#folder = { name, real: realFolder(name) };
    return { target: path.join(this.#folder.real, path.basename(wanted)), stats };
  }

  #refuseSame(target: string, input: Input, wanted: string): void {
    for (const { other, output } of this.#known()) {
      if (other.name === input.name && other.file === input.file) return;
      if (this.#place(output).target !== target) continue;
      throw new UsageError(
        `${inputName(other)} and ${inputName(input)} would both become ${wanted}; ` +
          'name their folder or a quoted pattern instead, which keeps folders apart',
      );
    }
  }

  #refuseOverwriting(identity: string): void {
    let written: string | null = null;
    let read: Input | null = null;
    for (const { other, output } of this.#known()) {
      const { stats } = this.#place(output);
      if (stats && identityOf(stats) === identity) written ??= output;
      if (identityNow(other) === identity) read ??= other;
    }
    if (written !== null && read !== null) throw overwriting(written, read);
  }

  *#known(): Generator<{ other: Input; output: string }> {
    for (const entry of this.#list.entries()) {
      const output = 'kind' in entry ? knownName(this.#naming, entry) : null;
      if ('kind' in entry && output !== null) yield { other: entry, output };
    }
  }
}

/** The real path of a folder, even if it, or some above it, are still to be made. */
export function realFolder(name: string): string {
  if (statsOf(name)) return realpathSync.native(name);
  const above = path.dirname(path.resolve(name));
  return path.join(realFolder(above), path.basename(path.resolve(name)));
}

function identityNow({ file }: Input): string | null {
  const stats = statSync(file ?? '/dev/stdin', { throwIfNoEntry: false });
  return stats ? identityOf(stats) : null;
}

/** That an output is something that must stay. */
export const replacing = (output: string, what: string): string =>
  `${output} is ${what} and would be overwritten; write elsewhere`;

/** That an output is an input. */
export const overwriting = (output: string, input: Input): UsageError =>
  new UsageError(replacing(output, `an input (${inputName(input)})`));

export const inputName = ({ name }: Pick<Input, 'name'>): string => name ?? 'standard input';
