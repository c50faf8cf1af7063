import { failureOf, writeFailureOf, type Failure } from './failure.ts';
import { inOrder } from './in-order.ts';
import type { InputList } from './input-list.ts';
import type { Input, InputFailure } from './inputs.ts';
import { knownName, nameIn } from './naming.ts';
import type { Stream } from './outputs.ts';
import { piecesOf, type Piece, type Target } from './pieces.ts';
import type { Plan } from './plan.ts';
import { pauses } from './pause.ts';
import type { Report } from './report.ts';
import type { Resume } from './resume.ts';
import type { Runner } from './runner.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';
import { WholeFile, writeWhole } from './whole-file.ts';
import { emptyResult, type ItemResult } from './work.ts';

/** A run that is about to begin. */
export interface Run extends RunOptions {
  plan: Plan;
  /** What each result is put through, if anything. */
  meet: Meet | null;
  /** What is done already, where each input has a file of its own; null where all share a stream. */
  resume: Resume | null;
  /** Whether what was done before is passed over. */
  again: boolean;
  /** Whether files that are there already and differ are replaced. */
  replace: boolean;
  /** Whether to stop at the first input that fails. */
  failFast: boolean;
}

export interface RunOptions {
  /** What stands between two results that share a stream; `closed` says whether the first ended with a line end. */
  between: (closed: boolean) => string;
  /** True if what is written steers a terminal on purpose. */
  coloured: boolean;
  /** What is written behind all results, if there are any. */
  closing?: () => string;
}

/**
 * What only this thread can do with a result, since it depends on those before it; they come in order.
 *
 * @param from where the texts of the result come from: how many of that input came before, or null if it is one text
 */
export type Meet = (result: ItemResult, from: { name: string | null; before: number | null }) => ItemResult;

/** Where the run is to end at the first failure, one has happened; it was reported. */
class Stopped extends Error {
  override name = 'Stopped';
}

/**
 * Does every input. One that fails is reported and the others go on.
 *
 * @throws {ClosedPipe | OutputError} if the output takes nothing more
 */
export async function runAll(run: Run, runner: Runner, report: Report): Promise<void> {
  const { plan } = run;
  const stream = plan.files ? null : plan.stream(run.coloured);
  const results = new Results(run, stream, report);
  let complete = false;
  try {
    const pieces = piecesOf(remaining(run, report), (input) => targetOf(run, input));
    await workThrough(pieces, runner, (piece, result) => results.take(piece, result));
    if (run.closing && report.done > 0) await stream?.write(Buffer.from(run.closing()));
    complete = true;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    report.note('stopped at the first failure, as --fail-fast asks');
  } finally {
    report.threads = runner.threads;
    await runner.close();
    stream?.finish(complete && report.done > 0);
    run.resume?.close(complete);
    plan.list.close();
  }
  report.summary();
}

/** Works on all pieces, and takes what comes of each in their order. */
export async function workThrough(
  pieces: AsyncGenerator<Piece[]>,
  runner: Runner,
  take: (piece: Piece, result: ItemResult) => Promise<void>,
): Promise<void> {
  await inOrder(
    pieces,
    (some) => resultsOf(some, runner),
    () => runner.ahead,
    async (some, done) => {
      for (const [at, piece] of some.entries()) await take(piece, done[at] ?? emptyResult());
    },
  );
}

/** What is to be done, without what was done before. */
export async function* remaining(run: Run, report: Report): AsyncGenerator<Input | InputFailure> {
  const { plan, resume, again } = run;
  for await (const entry of entriesOf(plan.list)) {
    const output = again && resume && 'kind' in entry ? await resume.doneBefore(entry) : null;
    if (output === null) yield entry;
    else {
      // It is in the way of an input that would become the same, as it was when it was written.
      plan.files?.check.objection(output);
      report.doneBefore(entry.name);
    }
  }
}

/** All that there is to do. */
export async function* entriesOf(list: InputList): AsyncGenerator<Input | InputFailure> {
  const pause = pauses();
  for (const entry of list.entries()) {
    yield entry;
    await pause();
  }
}

/** Where the thread that works on a document writes it. */
function targetOf({ plan: { files }, resume, meet }: Run, input: Input): Target {
  const target = files && !meet ? knownName(files.naming, input) : null;
  return { target, key: resume && resume.keyFor(input) };
}

/** What came of each piece. An error of the thread itself, as for want of memory, is one of all that it was given. */
async function resultsOf(pieces: readonly Piece[], runner: Runner): Promise<ItemResult[]> {
  const items = pieces.flatMap(({ item }) => item ?? []);
  let done: ItemResult[];
  try {
    done = items.length > 0 ? await runner.run(items) : [];
  } catch (error) {
    done = items.map(() => ({ ...emptyResult(), failure: failureOf(error) }));
  }
  let next = 0;
  return pieces.map(({ item, failure }) => {
    const result = item === null ? undefined : done[next++];
    return result ?? { ...emptyResult(), failure };
  });
}

/** Takes what came of each piece, in order, and puts it where it belongs. */
class Results {
  readonly #run: Run;
  readonly #stream: Stream | null;
  readonly #report: Report;
  /** Whether the stream stands at the start of a line; null before anything was written. */
  #closed: boolean | null = null;
  /** The input that is coming in in parts. */
  #open: OpenInput | null = null;

  constructor(run: Run, stream: Stream | null, report: Report) {
    this.#run = run;
    this.#stream = stream;
    this.#report = report;
  }

  async take(piece: Piece, result: ItemResult): Promise<void> {
    this.#report.met(result.tally);
    if (piece.whole) await this.#document(piece.input, this.#met(piece, result, null));
    else await this.#part(piece, result);
    if (this.#run.failFast && this.#report.failed + this.#report.recordsFailed > 0) throw new Stopped();
  }

  #met({ input: { name } }: Piece, result: ItemResult, before: number | null): ItemResult {
    const { meet } = this.#run;
    return meet ? meet(result, { name, before }) : result;
  }

  async #document(input: Piece['input'], result: ItemResult): Promise<void> {
    const failure = result.failure ?? (await this.#write(input, result));
    if (failure) {
      await this.#report.failure(input.name, failure);
      return;
    }
    const { fingerprint, language, tally } = result;
    // What was complained of is done again, so that it is complained of again.
    if (fingerprint !== null && isInput(input) && tally.unsure === 0)
      this.#run.resume?.documentDone(input, fingerprint, language);
    await this.#report.inputDone(input.name, result.tally, result.warnings);
  }

  /** Writes what the thread has not written itself. */
  async #write(input: Piece['input'], { output, language }: ItemResult): Promise<Failure | null> {
    if (output === null) return null;
    if (this.#stream) {
      await this.#append(this.#stream, output, true);
      return null;
    }
    const { files } = this.#run.plan;
    if (!files || !isInput(input)) return null;
    const target = nameIn(files.naming, input, language);
    const objection = knownName(files.naming, input) === null ? files.check.objection(target) : null;
    if (objection !== null) return { code: 'unwritable', message: objection };
    try {
      writeWhole(target, output, this.#run.replace);
      return null;
    } catch (error) {
      return writeFailureOf(error);
    }
  }

  async #append(stream: Stream, content: Uint8Array, first: boolean): Promise<void> {
    if (content.length === 0) return;
    const separator = first && this.#closed !== null ? this.#run.between(this.#closed) : '';
    if (separator !== '') await stream.write(Buffer.from(separator));
    await stream.write(content);
    this.#closed = content.at(-1) === LINE_FEED;
  }

  async #part(piece: Piece, result: ItemResult): Promise<void> {
    const { input, last } = piece;
    this.#open ??= new OpenInput(this.#run.replace);
    const open = this.#open;
    open.failure ??= result.failure;
    if (!open.failure) await this.#takePart(open, input, this.#met(piece, result, open.tally.texts));
    if (!last) return;
    this.#open = null;
    if (!open.failure) open.close();
    if (open.failure) {
      open.discard();
      await this.#report.failure(input.name, open.failure);
      return;
    }
    // The same holds for records.
    if (isInput(input) && open.failed + open.tally.unsure === 0) await this.#run.resume?.partsDone(input);
    await this.#report.inputDone(input.name, open.tally, []);
    if (open.failed === 0) return;
    const see = this.#run.closing ? 'list them with --failed' : 'see "error" in their lines';
    await this.#report.records(input.name, open.failed, open.tally.texts, see);
  }

  async #takePart(
    open: OpenInput,
    input: Piece['input'],
    { output, tally, recordFailures }: ItemResult,
  ): Promise<void> {
    for (const failure of recordFailures) {
      this.#report.recordFailure(input.name, open.tally.texts + failure.record + 1, failure);
    }
    addTally(open.tally, tally);
    open.failed += recordFailures.length;
    if (this.#stream) {
      if (output) await this.#append(this.#stream, output, open.first);
      open.first = false;
    } else if (this.#run.plan.files && isInput(input)) {
      open.write(nameIn(this.#run.plan.files.naming, input, null), output);
    }
  }
}

const LINE_FEED = 10;

const isInput = (input: Piece['input']): input is Input => input.kind !== undefined;

/** An input that comes in parts, with the file that it becomes if it has one of its own. */
class OpenInput {
  readonly tally: Tally = emptyTally();
  /** True until something was written of it. */
  first = true;
  failed = 0;
  failure: Failure | null = null;
  readonly #replace: boolean;
  #file: WholeFile | null = null;

  constructor(replace: boolean) {
    this.#replace = replace;
  }

  write(target: string, output: Uint8Array | null): void {
    this.#attempt(() => {
      this.#file ??= WholeFile.at(target);
      if (output) this.#file.write(output);
    });
  }

  close(): void {
    this.#attempt(() => this.#file?.commit(this.#replace));
  }

  discard(): void {
    this.#file?.discard();
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.failure = writeFailureOf(error);
    }
  }
}
