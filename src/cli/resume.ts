import { createReadStream, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { DoneMark, type Circumstances } from './done-mark.ts';
import type { Input } from './inputs.ts';
import { Journal } from './journal.ts';
import { nameIn, shownName, type Naming } from './naming.ts';
import { realFolder } from './places.ts';

/** Knows which inputs are done already, and keeps what is done now, where each input has a file of its own. */
export class Resume {
  readonly #naming: Naming;
  readonly #run: string;
  readonly #journal: Journal;

  private constructor(naming: Naming, run: string, journal: Journal) {
    this.#naming = naming;
    this.#run = run;
    this.#journal = journal;
  }

  /**
   * @param run what results depend on beside their input: the program and its options
   * @param again whether what was done in earlier runs counts
   * @throws {UsageError} if it does, and it cannot be known
   */
  static async of(naming: Naming, run: string, again: boolean): Promise<Resume> {
    return new Resume(naming, run, await Journal.of(realFolder(naming.folder), again));
  }

  /** What the output of an input is called, for its fingerprint. */
  keyFor(input: Input): string {
    return path.relative(this.#naming.folder, shownName(this.#naming, input));
  }

  /** The output of an input that is done already, with the same content and options; null if it is not. */
  async doneBefore(input: Input): Promise<string | null> {
    if (input.file === null || input.size === null) return null;
    const languages = this.#hasLanguage(input) ? this.#journal.languages : [null];
    for (const language of languages) {
      const target = nameIn(this.#naming, input, language);
      const stats = statSync(target, { throwIfNoEntry: false });
      if (!stats?.isFile()) continue;
      const fingerprint = await this.#fingerprintOf(input, input.file, stats.size);
      if (fingerprint !== null && this.#journal.has(fingerprint, language)) return target;
    }
    return null;
  }

  /** Keeps that a document is done. */
  documentDone(input: Input, fingerprint: string, language: string | null): void {
    this.#journal.add(fingerprint, this.#hasLanguage(input) ? language : null);
  }

  /** Keeps that an input is done that came in in parts. */
  async partsDone(input: Input): Promise<void> {
    const stats = statSync(nameIn(this.#naming, input, null), { throwIfNoEntry: false });
    if (input.file === null || input.size === null || !stats) return;
    const fingerprint = await this.#fingerprintOf(input, input.file, stats.size);
    if (fingerprint !== null) this.#journal.add(fingerprint, null);
  }

  /** @param complete true if the run has got to its end */
  close(complete: boolean): void {
    this.#journal.close(complete);
  }

  #hasLanguage(input: Input): boolean {
    return this.#naming.piecesFor(input).length > 1;
  }

  /** Null if the input cannot be read; whoever works on it will say so. */
  async #fingerprintOf(input: Input, file: string, size: number): Promise<string | null> {
    const about: Circumstances = { run: this.#run, name: input.name, key: this.keyFor(input), size };
    const fingerprint = new DoneMark(about);
    try {
      // Reading a small file at once takes a fifth of the time.
      if (input.kind === 'text') fingerprint.add(readFileSync(file));
      else for await (const chunk of createReadStream(file)) fingerprint.add(chunk as Buffer);
      return fingerprint.toString();
    } catch {
      return null;
    }
  }
}
