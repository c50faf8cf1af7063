import { NewsnormError } from '../text/error.ts';
import type { Source } from '../types.ts';

/** One text of an input that holds many. */
export interface InputRecord {
  /** What tells it from the others: its `id`, or its `uri`. */
  source: Pick<Source, 'id' | 'uri'>;
  /** Text, or bytes that are yet to be decoded. */
  content: string | Uint8Array;
}

/** What the members of a record are called. */
export interface RecordFields {
  id: string;
  text: string;
}

/** A line that is no record; the message says what to do. */
class BadRecord extends Error {
  readonly source: InputRecord['source'];

  constructor(message: string, source: InputRecord['source'] = {}) {
    super(message);
    this.source = source;
  }
}

/** What became of a record: what was made of it, or its error as the output and the list of failures have it. */
export type Done<Result> =
  | { made: Result; source: InputRecord['source'] }
  | { source: InputRecord['source']; error: { code: string; message: string } };

/** Works on one line of an NDJSON input. */
export function throughLine<Result>(
  line: Uint8Array,
  fields: RecordFields,
  work: (record: InputRecord) => Result,
): Done<Result> {
  try {
    return throughRecord(parseRecord(line, fields), work);
  } catch (error) {
    return { source: error instanceof BadRecord ? error.source : {}, error: describe(error) };
  }
}

/** Works on one record. */
export function throughRecord<Result>(record: InputRecord, work: (record: InputRecord) => Result): Done<Result> {
  try {
    return { made: work(record), source: record.source };
  } catch (error) {
    return { source: record.source, error: describe(error) };
  }
}

/** Passes over a byte order mark and takes nothing that is damaged. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

function parseRecord(line: Uint8Array, fields: RecordFields): InputRecord {
  let text: string;
  try {
    text = utf8.decode(line);
  } catch {
    throw new BadRecord('not UTF-8; give the bytes of such a text as "base64"');
  }
  return recordFrom(text, fields);
}

function recordFrom(json: string, fields: RecordFields): InputRecord {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new BadRecord('not JSON; each line must be one whole record');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadRecord(`not a JSON object; write {"${fields.id}": …, "${fields.text}": "…"}`);
  }
  const record = value as Readonly<Record<string, unknown>>;
  const [id, text, base64] = [record[fields.id], record[fields.text], record.base64];
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    throw new BadRecord(`"${fields.id}" is neither a text nor a number; write it as one`);
  }
  if (typeof id === 'number' && !isKept(id)) {
    throw new BadRecord(`"${fields.id}" is a number that JSON readers change; write it as a string`);
  }
  const source = id === undefined || id === null ? {} : { id };
  if (typeof text === 'string') return { source, content: text };
  if (typeof base64 === 'string') {
    if (isBase64(base64)) return { source, content: Buffer.from(base64, 'base64') };
    throw new BadRecord('"base64" is damaged: a wrong length, padding or character; encode the bytes again', source);
  }
  throw new BadRecord(`neither "${fields.text}" nor "base64" holds a text; one of them must`, source);
}

/**
 * Whether bytes can be read from it: in either alphabet, with all of its padding or none. Node.js itself passes over
 * what it cannot read, and makes an empty text of "A".
 */
function isBase64(text: string): boolean {
  const digits = text.replace(/={1,2}$/, '');
  if (!/^(?:[a-z\d+/]*|[\w-]*)$/i.test(digits) || digits.length % 4 === 1) return false;
  return digits === text || text.length % 4 === 0;
}

/** Whether a number is still the one that was written: integers beyond 2^53 are rounded, and 1e999 is none at all. */
const isKept = (id: number): boolean => Number.isFinite(id) && (!Number.isInteger(id) || Number.isSafeInteger(id));

function describe(error: unknown): { code: string; message: string } {
  if (error instanceof BadRecord) return { code: 'bad-record', message: error.message };
  if (error instanceof NewsnormError) return { code: error.code, message: error.message };
  return { code: 'internal', message: error instanceof Error ? error.message : String(error) };
}
