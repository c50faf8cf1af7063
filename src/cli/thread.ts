import type { ThreadData } from './runner.ts';
import { prepareWork, type Item, type ItemResult, type Work } from './work.ts';
import { WriteGate } from './write-gate.ts';

let work: Promise<Work> | null = null;

/** What a thread of the pool does with each list of items that it is given. */
export default async function runInThread(items: readonly Item[]): Promise<ItemResult[]> {
  work ??= prepare();
  return items.map(await work);
}

async function prepare(): Promise<Work> {
  const { Tinypool } = await import('tinypool');
  const { spec, gate } = Tinypool.workerData as ThreadData;
  return prepareWork(spec, new WriteGate(gate));
}
