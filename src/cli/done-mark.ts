import type { Hash } from 'node:crypto';

import { crypto } from './builtin.ts';

/** What a result depends on beside the bytes of its input. */
export interface Circumstances {
  /** What is the same for the whole run: the program and its options. */
  run: string;
  /** Name of the input. */
  name: string | null;
  /** What the output is called below its folder. */
  key: string;
  /** Of the output, in bytes. */
  size: number;
}

/** Tells whether the same was done before, once it has been given the bytes of the input as they lie on the disk. */
export class DoneMark {
  readonly #hash: Hash;

  constructor({ run, name, key, size }: Circumstances) {
    this.#hash = crypto()
      .createHash('sha256')
      .update(JSON.stringify([run, name, key, size]));
  }

  add(bytes: Uint8Array): this {
    this.#hash.update(bytes);
    return this;
  }

  /** 32 hexadecimal digits. */
  toString(): string {
    return this.#hash.digest('hex').slice(0, 32);
  }
}
