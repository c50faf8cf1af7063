import { failureOf, type Failure } from './failure.ts';
import type { Input, InputFailure } from './inputs.ts';
import { linesOf, readWhole } from './read.ts';
import { pagesOf } from './wet.ts';
import type { Item } from './work.ts';

/** A part of the run: an input, or one of several parts of an input that is read as it comes. */
export interface Piece {
  input: Pick<Input, 'name'> & Partial<Input>;
  /** What is to be done; null if there is nothing, or nothing more. */
  item: Item | null;
  /** Why there is nothing more. */
  failure: Failure | null;
  /** Whether the input is a document, or holds records and comes in parts. */
  whole: boolean;
  /** True for the last part of an input. */
  last: boolean;
}

/** Where a document goes, as its item has it. */
export type Target = Pick<Extract<Item, { kind: 'document' }>, 'target' | 'key'>;

/** Files that a thread gets at a time, and their bytes on the disk: enough to make up for the way there. */
const FILES = 32;
const BYTES = 64 * 1024;

/**
 * All that is to be done, in order, in lists that a thread gets at a time. Nothing that is at hand waits for input that
 * has yet to come.
 *
 */
export async function* piecesOf(
  entries: AsyncIterable<Input | InputFailure>,
  target: (input: Input) => Target,
): AsyncGenerator<Piece[]> {
  let files: Piece[] = [];
  let bytes = 0;
  for await (const entry of entries) {
    if (!('kind' in entry)) {
      const failure = { code: 'unreadable', message: entry.message };
      files.push({ input: entry, item: null, failure, whole: true, last: true });
      continue;
    }
    const { name, file, kind, size, packing } = entry;
    if (kind === 'text' && file !== null && size !== null) {
      const item: Item = { kind: 'document', name, from: file, packing, ...target(entry) };
      files.push({ input: entry, item, failure: null, whole: true, last: true });
      bytes += size;
      if (files.length < FILES && bytes < BYTES) continue;
      yield files;
      [files, bytes] = [[], 0];
      continue;
    }
    if (files.length > 0) yield files;
    [files, bytes] = [[], 0];
    yield* kind === 'text' ? wholePiece(entry, target(entry)) : partsOf(entry);
  }
  if (files.length > 0) yield files;
}

/** A document that can be read only here. */
async function* wholePiece(input: Input, target: Target): AsyncGenerator<Piece[]> {
  const piece = { input, whole: true, last: true };
  try {
    const from = await readWhole(input);
    const item: Item = { kind: 'document', name: input.name, from, packing: null, ...target };
    yield [{ ...piece, item, failure: null }];
  } catch (error) {
    yield [{ ...piece, item: null, failure: failureOf(error) }];
  }
}

/** An input that holds many documents, as it comes in. */
async function* partsOf(input: Input): AsyncGenerator<Piece[]> {
  const piece = { input, whole: false };
  const end = { ...piece, item: null, last: true };
  try {
    for await (const item of itemsOf(input)) yield [{ ...piece, item, failure: null, last: false }];
  } catch (error) {
    yield [{ ...end, failure: failureOf(error) }];
    return;
  }
  yield [{ ...end, failure: null }];
}

async function* itemsOf(input: Input): AsyncGenerator<Item> {
  if (input.kind === 'wet') for await (const pages of pagesOf(input)) yield { kind: 'pages', pages };
  else for await (const bytes of linesOf(input)) yield { kind: 'lines', bytes };
}
