import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';

import type { Input } from './inputs.ts';
import { unpacker } from './unpack.ts';

/** Bytes that are read at a time, and that a thread gets as one list of lines. */
const PIECE = 64 * 1024;

/** The bytes of an input as they come in, unpacked. @throws the errors of the operating system and of zlib */
export async function* bytesOf({ file, packing }: Input): AsyncGenerator<Buffer> {
  const raw = file === null ? process.stdin : createReadStream(file, { highWaterMark: PIECE });
  if (packing === null) {
    for await (const chunk of raw) yield chunk as Buffer;
    return;
  }
  // An error of the file reaches the reader through the unpacker.
  const stream = pipeline(raw, unpacker(packing), () => undefined);
  for await (const chunk of stream) yield chunk as Buffer;
}

/** All bytes of an input, unpacked. @throws the errors of the operating system and of zlib */
export async function readWhole(input: Input): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(input)) chunks.push(chunk);
  return joined(chunks);
}

const LINE_FEED = 10;

/**
 * The lines of an input as they come in, many at a time, with their line ends; for texts in which only a line feed
 * ends a line, as NDJSON has it. (Node's `readline` would also cut at U+2028, which may stand inside a record.)
 * Nothing waits for more input once a line is whole.
 *
 * @throws the errors of the operating system and of zlib
 */
export async function* linesOf(input: Input): AsyncGenerator<Uint8Array> {
  let open: Buffer[] = [];
  for await (const chunk of bytesOf(input)) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      open.push(chunk.subarray(0, end));
      yield joined(open);
      open = [];
    }
    if (end < chunk.length) open.push(chunk.subarray(end));
  }
  if (open.length > 0) yield joined(open);
}

/** A copy that shares its memory with nothing, so that it can be given to a thread. */
function joined(parts: readonly Buffer[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
