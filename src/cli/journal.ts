import { closeSync, createReadStream, openSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';

import { CompactSet } from './compact-set.ts';
import { UsageError } from './exit-code.ts';
import { reasonOf } from './system-error.ts';

/** Milliseconds of work that may have to be done again after a kill. */
const FLUSH_AFTER = 100;

/** A fingerprint, and the language where it stands in the name of the output; anything else is a line that a kill cut off. */
const ENTRY = /^[\da-f]{32}(?: [a-z]{2,3})?$/;

const unclosed = new Set<Journal>();

/** Writes down what was done since the last time; for the moment before the program ends early. */
export function closeJournals(): void {
  for (const journal of unclosed) {
    try {
      journal.close(false);
    } catch {
      // What cannot be written down is done again, which takes time and nothing else.
    }
  }
}

/**
 * What is done, as fingerprints in a file beside the output folder, which thus holds nothing but outputs. A file is
 * there while a run is under way and after one that was killed; after one with `--resume` it stays for the next.
 */
export class Journal {
  /** Languages that stand in names of outputs. */
  readonly languages = new Set<string>();
  readonly #file: string;
  readonly #done = new CompactSet();
  readonly #resume: boolean;
  #lines = '';
  #flushed = performance.now();
  #descriptor: number | null = null;
  #was = false;

  private constructor(file: string, resume: boolean) {
    this.#file = file;
    this.#resume = resume;
  }

  /**
   * @param folder the real path of the folder of the outputs
   * @param resume whether what was done before counts
   * @throws {UsageError} if it does, and the journal cannot be read or written
   */
  static async of(folder: string, resume: boolean): Promise<Journal> {
    const journal = new Journal(path.join(path.dirname(folder), `.${path.basename(folder)}.newsnorm-resume`), resume);
    journal.#was = statSync(journal.#file, { throwIfNoEntry: false }) !== undefined;
    if (resume) {
      try {
        if (journal.#was) await journal.#read();
        journal.#open();
      } catch (error) {
        throw new UsageError(`--resume keeps what is done in ${journal.#file}: ${reasonOf(error)}`);
      }
    }
    unclosed.add(journal);
    return journal;
  }

  /** @param language where it stands in the name of the output */
  has(fingerprint: string, language: string | null): boolean {
    return this.#done.has(entry(fingerprint, language));
  }

  add(fingerprint: string, language: string | null): void {
    this.#lines += `${entry(fingerprint, language)}\n`;
    if (performance.now() - this.#flushed > FLUSH_AFTER) this.#flush();
  }

  /** @param complete true if the run has got to its end */
  close(complete: boolean): void {
    unclosed.delete(this);
    const passes = complete && !this.#resume && !this.#was;
    if (!passes && this.#lines !== '') this.#flush();
    if (this.#descriptor === null) return;
    closeSync(this.#descriptor);
    if (passes || this.#isEmpty()) rmSync(this.#file, { force: true });
    this.#descriptor = null;
  }

  #isEmpty(): boolean {
    return statSync(this.#file, { throwIfNoEntry: false })?.size === 0;
  }

  async #read(): Promise<void> {
    let open = '';
    for await (const chunk of createReadStream(this.#file, 'latin1')) {
      const lines = (open + (chunk as string)).split('\n');
      open = lines.pop() ?? '';
      for (const line of lines) {
        if (!ENTRY.test(line)) continue;
        this.#done.add(line);
        if (line.length > 32) this.languages.add(line.slice(33));
      }
    }
  }

  #open(): void {
    this.#descriptor = openSync(this.#file, 'a');
    // A kill may have cut off the last line.
    if (this.#was) writeSync(this.#descriptor, '\n');
  }

  #flush(): void {
    this.#flushed = performance.now();
    try {
      if (this.#descriptor === null) this.#open();
      if (this.#descriptor !== null) writeSync(this.#descriptor, this.#lines);
    } catch (error) {
      // Without it nothing can be resumed, which matters only to those who ask for that.
      if (this.#resume) throw error;
    }
    this.#lines = '';
  }
}

const entry = (fingerprint: string, language: string | null): string =>
  language === null ? fingerprint : `${fingerprint} ${language}`;
