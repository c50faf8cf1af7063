import type { Warning } from '../types.ts';
import { paintFor } from './colour.ts';
import type { Failure } from './failure.ts';
import { printable, printableLines } from './printable.ts';
import { addTally, emptyTally, total, type Tally } from './tally.ts';

/** What is said on standard error, and the counts of a run. */
export class Report {
  failed = 0;
  recordsFailed = 0;
  done = 0;
  readonly #tally = emptyTally();
  readonly #start = performance.now();
  readonly #coloured: boolean;
  readonly #quiet: boolean;
  readonly #verbose: boolean;

  constructor(options: { coloured: boolean; quiet: boolean; verbose: boolean }) {
    this.#coloured = options.coloured;
    this.#quiet = options.quiet;
    this.#verbose = options.verbose;
  }

  /** An input that could not be done. */
  async failure(name: string | null, { message, trace }: Failure): Promise<void> {
    this.failed += 1;
    await this.error(`${name ?? 'standard input'}: ${message}`, trace);
  }

  /** How many repairs were made. */
  get repairs(): number {
    return total(this.#tally.repairs);
  }

  /** Something that is wrong with the whole call. The trace of the error is for `--verbose`. */
  async error(message: string, trace?: string): Promise<void> {
    await this.#sayIn('red', message);
    if (this.#verbose && trace !== undefined) process.stderr.write(`${printableLines(trace)}\n`);
  }

  /** What was met in one input, and the warnings about it, which are shown with `--verbose`. */
  async inputDone(name: string | null, tally: Tally, warnings: readonly Warning[]): Promise<void> {
    this.done += 1;
    addTally(this.#tally, tally);
    if (!this.#verbose) return;
    for (const { code, message, start } of warnings) {
      const where = start === undefined ? '' : ` at character ${start}`;
      await this.#sayIn('yellow', `${name ?? 'standard input'}: ${code}${where}: ${message}`);
    }
  }

  /** An NDJSON input of which some records failed: it is done, and yet the run has not succeeded. */
  async records(name: string | null, failed: number, records: number): Promise<void> {
    this.recordsFailed += failed;
    await this.error(`${name ?? 'standard input'}: ${failed} of ${records} records failed; see "error" in their lines`);
  }

  /** The closing line: with `--verbose`, or where some of several inputs failed. */
  summary(): void {
    const inputs = this.done + this.failed;
    if (this.#verbose) {
      const seconds = ((performance.now() - this.#start) / 1000).toFixed(1);
      const counts = [
        count(this.done, 'input done', 'inputs done'),
        `${this.failed} failed`,
        count(this.repairs, 'repair', 'repairs'),
        count(total(this.#tally.warnings), 'warning', 'warnings'),
      ];
      this.note(`${counts.join(', ')}; ${seconds} s`);
    } else if (this.failed > 0 && inputs > 1) {
      this.note(`${this.failed} of ${inputs} inputs failed`);
    }
  }

  /** The user ended the run early. */
  interrupted(): void {
    this.note(`interrupted; ${count(this.done, 'input was', 'inputs were')} done`);
  }

  /** Something good to know that is no error. */
  note(message: string): void {
    if (!this.#quiet) this.#say('newsnorm:', message);
  }

  /** chalk is loaded for the first line that needs it: most runs say nothing. */
  async #sayIn(colour: 'red' | 'yellow', message: string): Promise<void> {
    const paint = await paintFor(this.#coloured);
    this.#say(paint[colour]('newsnorm:'), message);
  }

  #say(prefix: string, message: string): void {
    process.stderr.write(`${prefix} ${printable(message)}\n`);
  }
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
