/**
 * Finds passages that look like UTF-8 read in one of the windows encodings: a character that stands for a lead byte
 * with the right number of characters that stand for continuation bytes. From ftfy (chardata.UTF8_DETECTOR_RE), with
 * the sets computed from the encodings.
 */
import type { Span } from '../types.ts';
import { charmaps } from './charmaps.ts';

const LEADS: readonly (readonly [flag: number, continuations: number, from: number, to: number])[] = [
  [1, 1, 0xc2, 0xdf],
  [2, 2, 0xe0, 0xef],
  [4, 3, 0xf0, 0xf3],
];
const CONTINUATION = 8;
/** A continuation that hardly stands for itself beside mojibake. */
const STRICT = 16;
const LEAD_FLAGS = 7;

/** Punctuation that often stands for itself at the edge of a passage. */
const PUNCTUATION = new Set('–—―‘’‚“”„•… ');
const PASSAGE_MAPS = /^(?:latin-1|windows-.*)$/;

let cached: Uint8Array | undefined;

function flags(): Uint8Array {
  if (cached) return cached;
  const table = new Uint8Array(0x10000);
  const add = (code: number, flag: number): void => {
    table[code] = (table[code] ?? 0) | flag;
  };
  for (const { name, bytes } of charmaps()) {
    if (!PASSAGE_MAPS.test(name)) continue;
    for (const [code, byte] of bytes) {
      for (const [flag, , from, to] of LEADS) if (byte >= from && byte <= to) add(code, flag);
      if (byte >= 0xc0) continue;
      add(code, CONTINUATION);
      if (!PUNCTUATION.has(String.fromCharCode(code))) add(code, STRICT);
    }
  }
  // A space may have been the no-break space of 0xA0.
  add(0x20, CONTINUATION);
  cached = table;
  return table;
}

/** Ranges of the text that are sequences of such characters one after the other. Linear: no character is in two. */
export function damagedPassages(text: string): Span[] {
  const table = flags();
  const flagAt = (at: number): number => (at < text.length ? (table[text.charCodeAt(at)] ?? 0) : 0);
  const sequenceEnd = (at: number): number => {
    const lead = flagAt(at) & LEAD_FLAGS;
    for (const [flag, continuations] of LEADS) {
      if (!(lead & flag)) continue;
      let i = 1;
      while (i <= continuations && flagAt(at + i) & CONTINUATION) i += 1;
      if (i > continuations) return at + i;
    }
    return at;
  };
  const passages: Span[] = [];
  for (let at = 0; at < text.length;) {
    const isInside = at > 0 && (flagAt(at - 1) & STRICT) !== 0;
    let end = isInside ? at : sequenceEnd(at);
    if (end === at) {
      at += 1;
      continue;
    }
    for (let next = sequenceEnd(end); next > end; next = sequenceEnd(end)) end = next;
    passages.push({ start: at, end });
    at = end;
  }
  return passages;
}
