/** Bytes that are UTF-8 for the most part: which lines are, which are not, and what to make of those. */

/** What a stretch of bytes holds besides ASCII. */
export interface Utf8Survey {
  /** Whole sequences of two to four bytes. */
  sequences: number;
  /** Bytes, or cut sequences, that no character begins or ends with. */
  broken: number;
}

/**
 * Length of the UTF-8 sequence at `at`: 1 to 4, or minus the number of bytes that one U+FFFD stands for (the WHATWG
 * decoder replaces the longest part of a sequence that could have become whole).
 */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return -1;
  // The second byte is bounded more narrowly where the code point would be too small, a surrogate or too large.
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return -i;
  }
  return length;
}

/** Counts whole and broken sequences. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  const survey = { sequences: 0, broken: 0 };
  for (let at = 0; at < bytes.length;) {
    const length = sequenceAt(bytes, at);
    if (length < 0) survey.broken += 1;
    else if (length > 1) survey.sequences += 1;
    at += Math.abs(length);
  }
  return survey;
}

/** The bytes cut after each line feed. */
export function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const feed = bytes.indexOf(0x0a, at);
    const end = feed < 0 ? bytes.length : feed + 1;
    lines.push(bytes.subarray(at, end));
    at = end;
  }
  return lines;
}
