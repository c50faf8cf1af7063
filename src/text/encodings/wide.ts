/** UTF-16 and UTF-32 without a byte order mark, known by where their zero bytes stand and by what they spell. */

/** Bytes looked at. */
const SAMPLE = 1 << 16;
/** Fewer bytes spell something in any encoding. */
const LEAST = 8;
/** Share of characters that news text is made of in the right reading, and how much worse the swapped one must be. */
const COMMON_SHARE = 0.95;
const LEAD = 0.15;

/** Code points that running text in a living script is made of; byte pairs swapped fall all over the rest. */
const isCommon = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  code === 0x0a ||
  code === 0x0d ||
  code === 0x09 ||
  (code >= 0xa0 && code < 0x250) ||
  (code >= 0x370 && code < 0x700) ||
  (code >= 0x900 && code < 0x1200) ||
  (code >= 0x1e00 && code < 0x2000) ||
  (code >= 0x2010 && code < 0x2040) ||
  (code >= 0x20a0 && code < 0x20c0) ||
  (code >= 0x3000 && code < 0x3130) ||
  (code >= 0x4e00 && code < 0xa000) ||
  (code >= 0xac00 && code < 0xd7a4) ||
  (code >= 0xff00 && code < 0xff60);

/** Latin letters with their bytes swapped look like ideographs with a zero low byte; only these two of them are common. */
const isSwappedLatin = (code: number): boolean => (code & 0xff) === 0 && code !== 0x3000 && code !== 0x4e00;

/** Surrogates are common only in pairs; as evidence they count as neither. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

function commonShare(bytes: Uint8Array, high: 0 | 1): number {
  let common = 0;
  let all = 0;
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const code = ((bytes[i + high] ?? 0) << 8) | (bytes[i + 1 - high] ?? 0);
    if (isSurrogate(code)) continue;
    all += 1;
    if (isCommon(code) && !isSwappedLatin(code)) common += 1;
  }
  return all === 0 ? 0 : common / all;
}

/** Share of groups of four bytes that spell a code point which running text is made of. */
function utf32Share(bytes: Uint8Array, littleEndian: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let common = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    const code = view.getUint32(i, littleEndian);
    if (isCommon(code) || (code > 0xffff && code < 0x110000)) common += 1;
  }
  return common / (bytes.length / 4);
}

/** Control bytes among the first ones: plain text in any other encoding has next to none. */
function hasControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) controls += 1;
  return controls * 100 > bytes.length;
}

/** The UTF-16 or UTF-32 encoding that the bytes are in although no mark says so; null for all others. */
export function wideEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < LEAST || !hasControls(sample)) return null;
  if (sample.length % 4 === 0) {
    if (utf32Share(sample, true) >= COMMON_SHARE) return 'utf-32le';
    if (utf32Share(sample, false) >= COMMON_SHARE) return 'utf-32be';
  }
  const le = commonShare(sample, 1);
  const be = commonShare(sample, 0);
  if (le >= COMMON_SHARE && le >= be + LEAD) return 'utf-16le';
  if (be >= COMMON_SHARE && be >= le + LEAD) return 'utf-16be';
  return null;
}
