/** Bytes → text: what the bytes say, in the encoding that was named or found, before any repair. */
import type { Decoded, DecodeOptions, Warning } from '../types.ts';
import { refuseControls, refuseSignature } from './encodings/binary.ts';
import { codecOf } from './encodings/codec.ts';
import { legacyEncoding } from './encodings/legacy.ts';
import { byteOrderMark } from './encodings/marks.ts';
import { invalidBytes, readMixed } from './encodings/mixed.ts';
import { sevenBitEncoding } from './encodings/seven-bit.ts';
import { surveyUtf8 } from './encodings/utf8.ts';
import { wideEncoding } from './encodings/wide.ts';

/** Below this, the choice of an encoding is worth a warning. */
const SURE = 0.5;
/** How sure UTF-16 and UTF-32 without a mark, and the seven-bit encodings, are. */
const PATTERN_CONFIDENCE = 0.95;

/**
 * Decodes bytes to text. The encoding is the one that the options name, else that of a byte order mark, else UTF-8 if
 * the bytes are valid, else UTF-16 or UTF-32 without a mark, else the legacy encoding in which the bytes are valid and
 * look most like text. A file that is UTF-8 but for some bytes or lines is read as UTF-8 with warnings.
 *
 * @param bytes the whole input; not changed
 * @param options `encoding` if it is known: a WHATWG label or a name of iconv-lite
 * @returns the text without its byte order mark, the lower-case name of the encoding, how sure the choice is (0 to 1),
 *   and warnings: `invalid-bytes`, `mixed-encoding`, `uncertain-encoding`; their `start` is a UTF-16 offset
 * @throws {NewsnormError} `binary` if the bytes are no text; `unknown-encoding` if the options name one
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  if (options.encoding !== undefined) return decodeNamed(bytes, options.encoding);
  const mark = byteOrderMark(bytes);
  if (mark) return decodeWith(bytes.subarray(mark.length), mark.encoding, 1);
  refuseSignature(bytes);
  if (bytes.length === 0) return { text: '', encoding: 'utf-8', confidence: 1, warnings: [] };

  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeWith(bytes, wide, PATTERN_CONFIDENCE);
  const sevenBit = sevenBitEncoding(bytes);
  if (sevenBit !== null) {
    const text = codecOf(sevenBit).strict(bytes);
    if (text !== null) return { text, encoding: sevenBit, confidence: PATTERN_CONFIDENCE, warnings: [] };
  }
  refuseControls(bytes);

  const text = codecOf('utf-8').strict(bytes);
  if (text !== null) return { text, encoding: 'utf-8', confidence: 1, warnings: [] };
  const survey = surveyUtf8(bytes);
  if (survey.sequences >= survey.broken) return readMixed(bytes);
  const { encoding, confidence } = legacyEncoding(bytes);
  return decodeWith(bytes, encoding, confidence);
}

/** The encoding that the user named; a byte order mark may only say which of its two byte orders it is. */
function decodeNamed(bytes: Uint8Array, name: string): Decoded {
  const label = name.trim().toLowerCase();
  const mark = byteOrderMark(bytes);
  const family = /^utf-?(?:16|32)$/.exec(label) ? label.replace(/^utf-?/, 'utf-') : null;
  if (mark && family !== null && mark.encoding.startsWith(family))
    return decodeWith(bytes.subarray(mark.length), mark.encoding, 1);
  const codec = codecOf(family === 'utf-32' ? 'utf-32le' : label);
  return decodeWith(mark?.encoding === codec.name ? bytes.subarray(mark.length) : bytes, codec.name, 1);
}

function decodeWith(bytes: Uint8Array, encoding: string, confidence: number): Decoded {
  const codec = codecOf(encoding);
  const strict = codec.strict(bytes);
  const text = strict ?? codec.lossy(bytes);
  const warnings: Warning[] = strict === null ? [lostBytes(text)] : [];
  if (confidence < SURE)
    warnings.push({
      code: 'uncertain-encoding',
      message: `the encoding is probably ${codec.name}, but that is not certain; name it if it is known`,
    });
  return { text, encoding: codec.name, confidence, warnings };
}

/** Says how many byte sequences meant nothing, and where in the text. */
function lostBytes(text: string): Warning {
  const places: number[] = [];
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) places.push(at);
  return invalidBytes(places.length, places);
}
