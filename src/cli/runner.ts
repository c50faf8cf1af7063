import type { Tinypool } from 'tinypool';

import { pauses } from './pause.ts';
import { writeGate } from './signals.ts';
import { prepareWork, type Item, type ItemResult, type Work, type WorkSpec } from './work.ts';

/** Milliseconds of work after which threads are started: starting them, and getting them up to speed, takes as long. */
const POOL_PAYS_AFTER = 400;
/** Lists of items that wait for each thread, so that none is idle while the slowest holds up the order. */
const AHEAD = 4;
/** Megabytes for what a thread has just made: half of what V8 takes by itself, since no text of an article outlives its turn. */
const YOUNG = 24;

/** What a thread is started with. */
export interface ThreadData {
  spec: WorkSpec;
  gate: SharedArrayBuffer;
}

/**
 * Works on items: in this thread at first, and in others as soon as there has been enough to do to pay for them. What
 * comes of an item does not depend on where.
 */
export class Runner {
  readonly #spec: WorkSpec;
  readonly #jobs: number;
  #work: Work | null = null;
  #pool: Tinypool | null = null;
  #spent = 0;
  readonly #pause = pauses();

  /** @param jobs how many threads may work at a time; with 1 it is this one */
  constructor(spec: WorkSpec, jobs: number) {
    this.#spec = spec;
    this.#jobs = jobs;
  }

  /** How many lists of items may be begun before the first of them is done. */
  get ahead(): number {
    return this.#pool === null ? 1 : this.#jobs * AHEAD;
  }

  /** How many threads work. */
  get threads(): number {
    return this.#pool === null ? 1 : this.#jobs;
  }

  /** Works on some items and gives a result for each. */
  async run(items: readonly Item[]): Promise<ItemResult[]> {
    if (this.#pool === null && this.#jobs > 1 && this.#spent > POOL_PAYS_AFTER) await this.#startPool();
    if (this.#pool === null) return this.#runHere(items);
    return (await this.#pool.run(items, { transferList: items.flatMap(ownBuffers) })) as ItemResult[];
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  async #startPool(): Promise<void> {
    const { Tinypool } = await import('tinypool');
    const workerData: ThreadData = { spec: this.#spec, gate: writeGate.shared };
    this.#pool = new Tinypool({
      filename: new URL('thread.js', import.meta.url).href, // as it is built: thread.ts
      minThreads: this.#jobs,
      maxThreads: this.#jobs,
      // A thread that is done finds the next list waiting, however busy this thread is.
      concurrentTasksPerWorker: 2,
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    });
  }

  async #runHere(items: readonly Item[]): Promise<ItemResult[]> {
    this.#work ??= await prepareWork(this.#spec, writeGate);
    const results: ItemResult[] = [];
    for (const item of items) {
      const start = performance.now();
      results.push(this.#work(item));
      this.#spent += performance.now() - start;
      await this.#pause();
    }
    return results;
  }
}

/** The memory that an item brings along and that this thread has no more use for. */
function ownBuffers(item: Item): ArrayBuffer[] {
  if (item.kind === 'pages') return item.pages.map(({ bytes }) => bytes.buffer as ArrayBuffer);
  const bytes = item.kind === 'lines' ? item.bytes : item.from;
  return typeof bytes === 'string' ? [] : [bytes.buffer as ArrayBuffer];
}
