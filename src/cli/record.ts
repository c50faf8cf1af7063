import { NewsnormError } from '../text/error.ts';

/** One line of an NDJSON input. */
export interface InputRecord {
  id: string | number | undefined;
  /** Text, or bytes that are yet to be decoded. */
  content: string | Uint8Array;
}

/** A line that is no record; the message says what to do. */
class BadRecord extends Error {
  readonly id: string | number | undefined;

  constructor(message: string, id?: string | number) {
    super(message);
    this.id = id;
  }
}

/**
 * One line in, one line out: what `work` makes of the record, or its error as `{ id, error: { code, message } }`.
 */
export function throughRecord(
  line: Uint8Array,
  work: (record: InputRecord) => string,
): { line: string; failed: boolean } {
  let id: string | number | undefined;
  try {
    const record = parseRecord(line);
    id = record.id;
    return { line: work(record), failed: false };
  } catch (error) {
    const { code, message } = describe(error);
    id ??= error instanceof BadRecord ? error.id : undefined;
    return { line: JSON.stringify({ id: id ?? null, error: { code, message } }), failed: true };
  }
}

/** Passes over a byte order mark and takes nothing that is damaged. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseRecord(line: Uint8Array): InputRecord {
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    throw new BadRecord('not UTF-8; give the bytes of such a text as "base64"');
  }
  return recordFrom(text);
}

function recordFrom(json: string): InputRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadRecord('not JSON; each line must be one whole record');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRecord('not a JSON object; write {"id": …, "text": "…"}');
  }
  const { id, text, base64 } = value as Partial<Record<'id' | 'text' | 'base64', unknown>>;
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    throw new BadRecord('"id" is neither a text nor a number; write it as one');
  }
  if (typeof text === 'string') return { id: id ?? undefined, content: text };
  if (typeof base64 === 'string' && /^[\w+/-]*={0,2}$/.test(base64)) {
    return { id: id ?? undefined, content: Buffer.from(base64, 'base64') };
  }
  throw new BadRecord('neither "text" nor "base64" holds a text; one of them must', id ?? undefined);
}

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof BadRecord) return { code: 'bad-record', message: error.message };
  if (error instanceof NewsnormError) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}
