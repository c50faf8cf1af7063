import type { Warning } from '../types.ts';
import { paintFor } from './colour.ts';
import type { Failure } from './failure.ts';
import type { InputRecord } from './record.ts';
import type { LineFile } from './line-file.ts';
import { printable, printableLines } from './printable.ts';
import type { Progress } from './progress.ts';
import { addTally, emptyTally, total, type Tally } from './tally.ts';

/** What a run is accompanied by. */
export interface Company {
  /** `--failed` */
  failed: LineFile | null;
  /** `--log` */
  log: LineFile | null;
  progress: Progress | null;
}

/** What is said on standard error and kept in lists, and the counts of a run. */
export class Report {
  failed = 0;
  recordsFailed = 0;
  done = 0;
  passedOver = 0;
  /** That have worked. */
  threads = 1;
  readonly tally: Tally = emptyTally();
  readonly #start = performance.now();
  readonly #coloured: boolean;
  readonly #quiet: boolean;
  readonly #verbose: boolean;
  #company: Company = { failed: null, log: null, progress: null };
  /** Null before the work begins. */
  #run: { inputs: number; again: boolean } | null = null;

  constructor(options: { coloured: boolean; quiet: boolean; verbose: boolean }) {
    this.#coloured = options.coloured;
    this.#quiet = options.quiet;
    this.#verbose = options.verbose;
  }

  /**
   * The work begins.
   *
   * @param version of the program, for the log
   * @param run how many inputs there are, and whether what was done before is passed over
   */
  begin(company: Company, version: string, run: { inputs: number; again: boolean }): void {
    this.#company = company;
    this.#run = run;
    company.log?.add({ event: 'start', time: new Date().toISOString(), version, inputs: run.inputs });
  }

  /** An input that could not be done. */
  async failure(name: string | null, failure: Failure): Promise<void> {
    this.failed += 1;
    const { code, message, trace } = failure;
    const line = { input: name ?? '-', error: { code, message } };
    this.#company.failed?.add(line);
    this.#company.log?.add({ event: 'failed', ...line });
    await this.error(`${name ?? 'standard input'}: ${message}`, trace);
  }

  /** A record that failed; its input goes on. @param record its number in the input, from 1 */
  recordFailure(
    name: string | null,
    record: number,
    { code, message, id, uri }: Failure & InputRecord['source'],
  ): void {
    const line = { input: name ?? '-', record, id, uri, error: { code, message } };
    this.#company.failed?.add(line);
    this.#company.log?.add({ event: 'failed', ...line });
  }

  /** Something that is wrong with the whole call. The trace of the error is for `--verbose`. */
  async error(message: string, trace?: string): Promise<void> {
    await this.#sayIn('red', message);
    if (this.#verbose && trace !== undefined) this.#write(`${printableLines(trace)}\n`);
  }

  /** What was met in a part of the run. */
  met(tally: Tally): void {
    addTally(this.tally, tally);
  }

  /** An input that is done, with what was met in it and the warnings about it, which are shown with `--verbose`. */
  async inputDone(name: string | null, tally: Tally, warnings: readonly Warning[]): Promise<void> {
    this.done += 1;
    this.#company.log?.add({ event: 'done', input: name ?? '-', ...tally });
    if (tally.unsure > 0) {
      const which = tally.articles > 1 ? `${tally.unsure} of ${tally.articles} articles are` : 'the article is';
      await this.error(
        `${name ?? 'standard input'}: ${which} less sure than --min-confidence asks; newsnorm explain says why`,
      );
    }
    if (!this.#verbose) return;
    for (const { code, message, start } of warnings) {
      const where = start === undefined ? '' : ` at character ${start}`;
      await this.#sayIn('yellow', `${name ?? 'standard input'}: ${code}${where}: ${message}`);
    }
  }

  /** An input that an earlier run has done. */
  doneBefore(name: string | null): void {
    this.passedOver += 1;
    this.#company.log?.add({ event: 'done-before', input: name ?? '-' });
  }

  /**
   * An NDJSON input of which some records failed: it is done, and yet the run has not succeeded.
   *
   * @param see where it is said why
   */
  async records(name: string | null, failed: number, records: number, see: string): Promise<void> {
    this.recordsFailed += failed;
    await this.error(`${name ?? 'standard input'}: ${failed} of ${records} records failed; ${see}`);
  }

  /** The closing lines: with `--verbose`, or where some of several inputs failed. */
  summary(): void {
    const { done, failed, passedOver, tally } = this;
    const seconds = Math.round(performance.now() - this.#start) / 1000;
    this.#company.log?.add({
      event: 'end',
      time: new Date().toISOString(),
      seconds,
      ...{ done, doneBefore: passedOver, failed },
      ...tally,
    });
    if (this.#verbose) this.#showCounts(seconds);
    else if (failed > 0 && done + failed > 1) this.note(`${failed} of ${done + failed} inputs failed`);
  }

  #showCounts(seconds: number): void {
    const { texts, bytes, articles, titles, repairs, encodings, warnings } = this.tally;
    const counts = [
      count(this.done, 'input done', 'inputs done'),
      ...(this.passedOver > 0 ? [`${this.passedOver} done before`] : []),
      `${this.failed} failed`,
      count(total(repairs), 'repair', 'repairs'),
      count(total(warnings), 'warning', 'warnings'),
    ];
    const workers = this.threads > 1 ? ` with ${this.threads} threads` : '';
    this.note(`${counts.join(', ')}; ${seconds.toFixed(1)} s${workers}`);
    // Of a single text, everything has been said.
    if (Math.max(texts, articles) < 2) return;
    const found = [
      ...(articles > texts ? [count(articles, 'article', 'articles')] : []),
      count(titles, 'title', 'titles'),
    ];
    this.note(`${count(texts, 'text', 'texts')} of ${bytes} bytes, ${found.join(' and ')} found`);
    for (const [name, list] of Object.entries({ repairs, encodings, warnings })) {
      const most = Object.entries(list).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      if (most.length > 0) this.note(`${name}: ${most.map(([each, times]) => `${each} ${times}`).join(', ')}`);
    }
  }

  /** The user ended the run early. */
  interrupted(): void {
    this.#company.log?.add({ event: 'interrupted', time: new Date().toISOString(), done: this.done });
    this.end();
    const of = this.#run ? ` of ${this.#run.inputs}` : '';
    const advice = this.#run?.again ? '; the same command with --resume goes on from there' : '';
    this.note(`interrupted; inputs done: ${this.done + this.passedOver}${of}${advice}`);
  }

  /** The work has ended, one way or another. */
  end(): void {
    this.#company.progress?.end();
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
    this.#write(`${prefix} ${printable(message)}\n`);
  }

  #write(text: string): void {
    this.#company.progress?.clear();
    process.stderr.write(text);
  }
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
