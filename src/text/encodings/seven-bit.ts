/** Encodings that write East Asian text with seven-bit bytes between switches: ISO-2022-JP, ISO-2022-KR and HZ. */

/** Bytes looked at for switches. */
const SAMPLE = 1 << 16;

const ESCAPE = 0x1b;
const TILDE = 0x7e;

/** `~{`, pairs of printable bytes, `~}`: a stretch of HZ. */
function hasHzStretch(head: string): boolean {
  const open = head.indexOf('~{');
  if (open < 0) return false;
  const close = head.indexOf('~}', open);
  const inner = head.slice(open + 2, close);
  return close > open + 2 && inner.length % 2 === 0 && !/[^\x21-\x7e]/.test(inner);
}

/** The seven-bit encoding whose switches the bytes contain; null if there are none. */
export function sevenBitEncoding(bytes: Uint8Array): string | null {
  if (bytes.indexOf(ESCAPE) < 0 && bytes.indexOf(TILDE) < 0) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, SAMPLE)).toString('latin1');
  if (head.includes('\x1b$)C')) return 'iso-2022-kr';
  if (head.includes('\x1b$@') || head.includes('\x1b$B') || head.includes('\x1b$(D')) return 'iso-2022-jp';
  return hasHzStretch(head) ? 'hz-gb-2312' : null;
}

/** HZ (RFC 1843) as the same text in GB 2312: the bytes between `~{` and `~}` with their eighth bit set. */
export function hzToGb(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  let shifted = false;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    const next = bytes[i + 1];
    if (byte === TILDE && (next === 0x7b || next === 0x7d)) {
      shifted = next === 0x7b;
      i += 1;
    } else if (byte === TILDE && !shifted && next === TILDE) {
      out[length++] = byte;
      i += 1;
    } else {
      if (byte === 0x0a) shifted = false; // a line never ends shifted
      out[length++] = shifted ? byte | 0x80 : byte;
    }
  }
  return out.subarray(0, length);
}

/** ISO-2022-KR (RFC 1557) as the same text in EUC-KR: the bytes between SO and SI with their eighth bit set. */
export function iso2022KrToEuc(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  let shifted = false;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === 0x0e || byte === 0x0f) shifted = byte === 0x0e;
    else if (byte === ESCAPE && bytes[i + 1] === 0x24 && bytes[i + 2] === 0x29 && bytes[i + 3] === 0x43) i += 3;
    else {
      if (byte === 0x0a) shifted = false;
      out[length++] = shifted && byte > 0x20 ? byte | 0x80 : byte;
    }
  }
  return out.subarray(0, length);
}
