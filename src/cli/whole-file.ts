import {
  closeSync,
  fchmodSync,
  fstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';

import { crypto } from './builtin.ts';

const unfinished = new Set<WholeFile>();

/** Removes what is half-written; for the moment before the program ends early. */
export function discardUnfinished(): void {
  for (const file of unfinished) file.discard();
}

/** Another run has begun the same file in the meantime. */
export class TwoWriters extends Error {
  override name = 'TwoWriters';
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
    this.#temporary = temporaryOf(target);
    // What a killed run left is in the way of `wx`, which keeps off links that others lay.
    rmSync(this.#temporary, { force: true });
    this.#descriptor = openSync(this.#temporary, 'wx');
    unfinished.add(this);
    if (existing) fchmodSync(this.#descriptor, existing.mode & 0o777);
  }

  /** Makes the folder, and follows a link to where it leads. */
  static at(target: string): WholeFile {
    mkdirSync(path.dirname(target), { recursive: true });
    const existing = statSync(target, { throwIfNoEntry: false });
    return new WholeFile(existing ? realpathSync.native(target) : target, existing);
  }

  write(content: string | Uint8Array): void {
    if (this.#descriptor === null) return;
    // One call may write less than it was given.
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
  }

  /** @throws {TwoWriters} if the temporary file is no longer the one that was written */
  commit(): void {
    this.#checkOwn();
    this.#close();
    renameSync(this.#temporary, this.#target);
    unfinished.delete(this);
  }

  discard(): void {
    if (!unfinished.has(this)) return;
    this.#close();
    rmSync(this.#temporary, { force: true });
    unfinished.delete(this);
  }

  /** Two runs that write the same file have the same temporary name, so that neither may rename the other's half. */
  #checkOwn(): void {
    if (this.#descriptor === null) return;
    const mine = fstatSync(this.#descriptor);
    const there = statSync(this.#temporary, { throwIfNoEntry: false });
    if (there?.ino === mine.ino && there.dev === mine.dev) return;
    this.#close();
    unfinished.delete(this);
    throw new TwoWriters('another run writes the same file; let one of them end first');
  }

  #close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }
}

/**
 * The same for the same file in every run: whoever does a file again after a kill replaces what the killed run left.
 */
function temporaryOf(target: string): string {
  const base = path.basename(target);
  // A name may have 255 bytes, of which sixty characters take at most 180.
  const short =
    base.length <= 60
      ? base
      : `${base.slice(0, 60)}.${crypto().createHash('sha1').update(base).digest('hex').slice(0, 8)}`;
  return path.join(path.dirname(target), `.${short}.newsnorm.tmp`);
}

/** Writes a whole file at once. @throws the errors of the operating system */
export function writeWhole(target: string, content: Uint8Array): void {
  const whole = WholeFile.at(target);
  try {
    whole.write(content);
    whole.commit();
  } catch (error) {
    whole.discard();
    throw error;
  }
}
