import { openSync, writeSync } from 'node:fs';

import { safeJson } from '../text/steering.ts';
import { UsageError } from './exit-code.ts';
import { OutputError } from './stdout.ts';
import { reasonOf } from './system-error.ts';

/** A file of JSON lines that can be read while it grows. */
export class LineFile {
  readonly #descriptor: number;
  readonly #option: string;

  /**
   * @param option that asks for it, as it is typed
   * @throws {UsageError} if the file cannot be written
   */
  constructor(option: string, file: string) {
    this.#option = `${option} ${file}`;
    try {
      this.#descriptor = openSync(file, 'w');
    } catch (error) {
      throw new UsageError(`${this.#option}: ${reasonOf(error)}`);
    }
  }

  /** @throws {OutputError} if the line cannot be written, as on a full disk */
  add(line: object): void {
    try {
      writeSync(this.#descriptor, `${safeJson(line)}\n`);
    } catch (error) {
      throw new OutputError(`${this.#option}: ${reasonOf(error)}`);
    }
  }
}
