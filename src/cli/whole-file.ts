import {
  closeSync,
  fchmodSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
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

/** A file that must not be replaced is there, and holds something else. */
export class FileExists extends Error {
  override name = 'FileExists';
}

/**
 * A file that appears whole or not at all: it grows under a temporary name in the same folder and gets its name only
 * by `commit`. A file that already has the name stays as it is until then, and gives its mode to the new one.
 *
 * @throws the errors of the operating system
 */
export class WholeFile {
  readonly #target: string;
  readonly #name: string;
  readonly #temporary: string;
  #descriptor: number | null;

  /**
   * @param target the real path
   * @param name as errors have it
   */
  constructor(target: string, name: string, existing: Stats | undefined) {
    this.#target = target;
    this.#name = name;
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
    return new WholeFile(existing ? realpathSync.native(target) : target, target, existing);
  }

  write(content: string | Uint8Array): void {
    if (this.#descriptor === null) return;
    // One call may write less than it was given.
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length;) at += writeSync(this.#descriptor, bytes, at);
  }

  /**
   * @param replace false if a file that is there already must stay; one with the same content does, and nothing is wrong
   * @throws {FileExists} if it holds something else
   * @throws {TwoWriters} if the temporary file is no longer the one that was written
   */
  commit(replace: boolean): void {
    this.#checkOwn();
    this.#close();
    const there = replace ? undefined : statSync(this.#target, { throwIfNoEntry: false });
    if (there?.isFile()) {
      if (!sameContent(this.#temporary, this.#target))
        throw new FileExists(`${this.#name} exists already and differs; add --force to replace it`);
      this.discard();
      return;
    }
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

/** Bytes that are compared at a time. */
const PIECE = 64 * 1024;

/** Whether two files hold the same bytes, however many they are. */
function sameContent(one: string, other: string): boolean {
  if (statSync(one).size !== statSync(other).size) return false;
  const descriptors = [openSync(one, 'r'), openSync(other, 'r')] as const;
  try {
    for (;;) {
      const [a, b] = descriptors.map((descriptor) => nextPiece(descriptor));
      if (!a || !b || !a.equals(b)) return false;
      if (a.length === 0) return true;
    }
  } finally {
    for (const descriptor of descriptors) closeSync(descriptor);
  }
}

/** The next bytes of a file: less than a whole piece only at its end. */
function nextPiece(descriptor: number): Buffer {
  const piece = Buffer.alloc(PIECE);
  let filled = 0;
  for (let read = -1; read !== 0 && filled < PIECE; filled += read) {
    read = readSync(descriptor, piece, filled, PIECE - filled, null);
  }
  return piece.subarray(0, filled);
}

/** Writes a whole file at once, as `commit` does. @throws the errors of the operating system, too */
export function writeWhole(target: string, content: Uint8Array, replace: boolean): void {
  const whole = WholeFile.at(target);
  try {
    whole.write(content);
    whole.commit(replace);
  } catch (error) {
    whole.discard();
    throw error;
  }
}
