import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Input, InputFailure, InputKind } from './inputs.ts';

/** Characters that are kept in memory before the disk is used: the names of some 10,000 files. */
const IN_MEMORY = 2 ** 21;
/** Bytes that are read from the disk at a time. */
const PIECE = 64 * 1024;

/**
 * What is to be done, in order. Work begins only when all of it is known; a long list waits on the disk, in a file
 * without a name.
 */
export class InputList {
  /** Of what is read, and what could not be found. */
  inputs = 0;
  failures = 0;
  /** On the disk; null if some do not tell how many there are in the text. */
  bytes: number | null = 0;
  readonly kinds = new Set<InputKind>();
  readonly #lines: string[] = [];
  #characters = 0;
  #file: number | null = null;

  add(entry: Input | InputFailure): void {
    if ('kind' in entry) {
      this.inputs += 1;
      this.kinds.add(entry.kind);
      const { size, packing } = entry;
      this.bytes = this.bytes === null || size === null || packing !== null ? null : this.bytes + size;
    } else this.failures += 1;
    const line = `${JSON.stringify(entry)}\n`;
    this.#lines.push(line);
    this.#characters += line.length;
    if (this.#characters > IN_MEMORY) this.#spill();
  }

  get length(): number {
    return this.inputs + this.failures;
  }

  /** Everything that was added, as often as it is asked for. */
  *entries(): Generator<Input | InputFailure> {
    if (this.#file !== null) {
      const decoder = new TextDecoder();
      const bytes = new Uint8Array(PIECE);
      let open = '';
      let at = 0;
      for (let size = readSync(this.#file, bytes, 0, PIECE, 0); size > 0;) {
        at += size;
        const lines = (open + decoder.decode(bytes.subarray(0, size), { stream: true })).split('\n');
        open = lines.pop() ?? '';
        yield* lines.map(parsed);
        size = readSync(this.#file, bytes, 0, PIECE, at);
      }
    }
    yield* this.#lines.map(parsed);
  }

  close(): void {
    if (this.#file !== null) closeSync(this.#file);
    this.#file = null;
  }

  #spill(): void {
    this.#file ??= fileWithoutName();
    const bytes = Buffer.from(this.#lines.join(''));
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
    this.#lines.length = 0;
    this.#characters = 0;
  }
}

const parsed = (line: string): Input | InputFailure => JSON.parse(line) as Input | InputFailure;

/** A file that is gone as soon as nobody has it open, however the program ends. */
function fileWithoutName(): number {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsnorm-'));
  try {
    return openSync(path.join(folder, 'inputs'), 'wx+');
  } finally {
    // Windows keeps it until the program ends.
    rmSync(folder, { recursive: true, force: true });
  }
}
