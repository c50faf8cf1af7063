import { failureOf, writeFailureOf, type Failure } from './failure.ts';
import { inOrder } from './in-order.ts';
import type { Input, InputFailure } from './inputs.ts';
import { knownName, nameIn } from './naming.ts';
import type { Stream } from './outputs.ts';
import { piecesOf, type Piece, type Target } from './pieces.ts';
import type { Plan } from './plan.ts';
import type { Report } from './report.ts';
import type { Runner } from './runner.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';
import { WholeFile, writeWhole } from './whole-file.ts';
import { emptyResult, type ItemResult } from './work.ts';

export interface RunOptions {
  /** What stands between two results that share a stream; `closed` says whether the first ended with a line end. */
  between: (closed: boolean) => string;
  /** True if what is written steers a terminal on purpose. */
  coloured: boolean;
}

/**
 * Does every input. One that fails is reported and the others go on.
 *
 * @throws {ClosedPipe | OutputError} if the output takes nothing more
 */
export async function runAll(plan: Plan, runner: Runner, report: Report, options: RunOptions): Promise<void> {
  const stream = plan.files ? null : plan.stream(options.coloured);
  const results = new Results(plan, stream, report, options);
  try {
    await inOrder(
      piecesOf(entriesOf(plan), (input) => targetOf(plan, input)),
      (pieces) => resultsOf(pieces, runner),
      () => runner.ahead,
      async (pieces, done) => {
        for (const [at, piece] of pieces.entries()) await results.take(piece, done[at] ?? emptyResult());
      },
    );
  } finally {
    stream?.finish(report.done > 0);
    plan.list.close();
    await runner.close();
  }
  report.summary();
}

async function* entriesOf({ list }: Plan): AsyncGenerator<Input | InputFailure> {
  yield* list.entries();
}

/** Where the thread that works on a document writes it. */
function targetOf({ files }: Plan, input: Input): Target {
  return { target: files && knownName(files.naming, input), key: null };
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
  readonly #plan: Plan;
  readonly #stream: Stream | null;
  readonly #report: Report;
  readonly #between: RunOptions['between'];
  /** Whether the stream stands at the start of a line; null before anything was written. */
  #closed: boolean | null = null;
  /** The input that is coming in in parts. */
  #open: OpenInput | null = null;

  constructor(plan: Plan, stream: Stream | null, report: Report, { between }: RunOptions) {
    this.#plan = plan;
    this.#stream = stream;
    this.#report = report;
    this.#between = between;
  }

  async take(piece: Piece, result: ItemResult): Promise<void> {
    if (piece.whole) await this.#document(piece.input, result);
    else await this.#part(piece, result);
  }

  async #document(input: Piece['input'], result: ItemResult): Promise<void> {
    const failure = result.failure ?? (await this.#write(input, result));
    if (failure) await this.#report.failure(input.name, failure);
    else await this.#report.inputDone(input.name, result.tally, result.warnings);
  }

  /** Writes what the thread has not written itself. */
  async #write(input: Piece['input'], { output, language }: ItemResult): Promise<Failure | null> {
    if (output === null) return null;
    if (this.#stream) {
      await this.#append(this.#stream, output, true);
      return null;
    }
    const { files } = this.#plan;
    if (!files || !isInput(input)) return null;
    const target = nameIn(files.naming, input, language);
    const objection = files.check.objection(target);
    if (objection !== null) return { code: 'unwritable', message: objection };
    try {
      writeWhole(target, output);
      return null;
    } catch (error) {
      return writeFailureOf(error);
    }
  }

  async #append(stream: Stream, content: Uint8Array, first: boolean): Promise<void> {
    if (content.length === 0) return;
    const separator = first && this.#closed !== null ? this.#between(this.#closed) : '';
    if (separator !== '') await stream.write(Buffer.from(separator));
    await stream.write(content);
    this.#closed = content.at(-1) === LINE_FEED;
  }

  async #part({ input, last }: Piece, result: ItemResult): Promise<void> {
    this.#open ??= new OpenInput();
    const open = this.#open;
    open.failure ??= result.failure;
    if (!open.failure) await this.#takePart(open, input, result);
    if (!last) return;
    this.#open = null;
    if (!open.failure) open.close();
    if (open.failure) {
      open.discard();
      await this.#report.failure(input.name, open.failure);
      return;
    }
    await this.#report.inputDone(input.name, open.tally, []);
    if (open.failed > 0) await this.#report.records(input.name, open.failed, open.tally.texts);
  }

  async #takePart(
    open: OpenInput,
    input: Piece['input'],
    { output, tally, recordFailures }: ItemResult,
  ): Promise<void> {
    addTally(open.tally, tally);
    open.failed += recordFailures.length;
    if (this.#stream) {
      if (output) await this.#append(this.#stream, output, open.first);
      open.first = false;
    } else if (this.#plan.files && isInput(input)) {
      open.write(nameIn(this.#plan.files.naming, input, null), output);
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
  #file: WholeFile | null = null;

  write(target: string, output: Uint8Array | null): void {
    this.#attempt(() => {
      this.#file ??= WholeFile.at(target);
      if (output) this.#file.write(output);
    });
  }

  close(): void {
    this.#attempt(() => this.#file?.commit());
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
