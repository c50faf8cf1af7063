import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';

import type { Input } from './inputs.ts';

/** All bytes of an input. @throws the errors of the operating system */
export async function readWhole(input: Pick<Input, 'file'>): Promise<Uint8Array> {
  if (input.file !== null) return readFile(input.file);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const LINE_FEED = 10;

/**
 * The lines of an input as they come in, several at a time, without their line ends; for texts in which only a line
 * feed ends a line, as NDJSON has it. (Node's `readline` would also cut at U+2028, which may stand inside a record.)
 * A line feed at the very end closes the last line and opens none.
 *
 * @throws the errors of the operating system
 */
export async function* linesOf(input: Input): AsyncGenerator<Uint8Array[]> {
  const stream = input.file === null ? process.stdin : createReadStream(input.file, { highWaterMark: 256 * 1024 });
  let open: Buffer[] = [];
  for await (const chunk of stream) {
    const bytes = chunk as Buffer;
    const lines: Uint8Array[] = [];
    let from = 0;
    for (let to = bytes.indexOf(LINE_FEED); to >= 0; to = bytes.indexOf(LINE_FEED, from)) {
      open.push(bytes.subarray(from, to));
      lines.push(joined(open));
      open = [];
      from = to + 1;
    }
    if (from < bytes.length) open.push(bytes.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (open.length > 0) yield [joined(open)];
}

function joined(parts: readonly Buffer[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts);
}
