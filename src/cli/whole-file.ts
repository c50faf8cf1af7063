import { closeSync, fchmodSync, openSync, renameSync, rmSync, writeSync, type Stats } from 'node:fs';
import path from 'node:path';

const unfinished = new Set<WholeFile>();

/** Removes what is half-written; for the moment before the program ends early. */
export function discardUnfinished(): void {
  for (const file of unfinished) file.discard();
}

/**
 * A file that appears whole or not at all: it grows under a temporary name in the same folder and gets its name only
 * by `commit`. A file that already has the name stays as it is until then, and gives its mode to the new one.
 *
 * @throws the errors of the operating system
 */
export class WholeFile {
  readonly #target: string;
  readonly #temporary: string;
  #descriptor: number | null;

  constructor(target: string, existing: Stats | undefined) {
    this.#target = target;
    // A name may have 255 bytes, of which sixty characters take at most 180.
    this.#temporary = path.join(path.dirname(target), `.${path.basename(target).slice(0, 60)}.${process.pid}.tmp`);
    // What a killed run with the same process id left is in the way of `wx`, which keeps off links that others lay.
    rmSync(this.#temporary, { force: true });
    this.#descriptor = openSync(this.#temporary, 'wx');
    unfinished.add(this);
    if (existing) fchmodSync(this.#descriptor, existing.mode & 0o777);
  }

  write(text: string): void {
    if (this.#descriptor === null) return;
    // One call may write less than it was given.
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
  }

  commit(): void {
    this.#close();
    renameSync(this.#temporary, this.#target);
    unfinished.delete(this);
  }

  discard(): void {
    this.#close();
    rmSync(this.#temporary, { force: true });
    unfinished.delete(this);
  }

  #close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }
}
