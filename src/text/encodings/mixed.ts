/**
 * Bytes that are UTF-8 for the most part. A line that is not may be a passage in a legacy encoding, pasted into a UTF-8
 * file ("caf\xE9"); otherwise its invalid bytes are damage and become U+FFFD.
 */
import type { Decoded, Warning } from '../../types.ts';
import { codecOf } from './codec.ts';
import { lookOf } from './look.ts';
import { linesOf, sequenceAt, surveyUtf8, type Utf8Survey } from './utf8.ts';

/** How many places of invalid bytes a warning names. */
const PLACES = 5;
/** Share of its best possible look that a line must have to be taken for windows-1252. */
const LEGACY_LOOK = 0.6;

/** Says how many byte sequences meant nothing, and where the first of them stand in the text. */
export function invalidBytes(count: number, places: readonly number[]): Warning {
  const where = `${places.slice(0, PLACES).join(', ')}${count > PLACES ? ', …' : ''}`;
  const message = `${count === 1 ? '1 invalid byte sequence' : `${count} invalid byte sequences`} became U+FFFD, at offset ${where}`;
  return { code: 'invalid-bytes', message, start: places[0] ?? 0 };
}

/** Offsets of U+FFFD that stand for invalid bytes, the first few of them, and how many there are. */
function invalidIn(line: Uint8Array, start: number): number[] {
  const places: number[] = [];
  let offset = start;
  for (let at = 0; at < line.length;) {
    const length = sequenceAt(line, at);
    if (length < 0) places.push(offset);
    offset += length === 4 ? 2 : 1;
    at += Math.abs(length);
  }
  return places;
}

/** The line as windows-1252, if it holds no UTF-8 and looks like text then. */
function asLegacy(line: Uint8Array, survey: Utf8Survey): string | null {
  if (survey.sequences > 0) return null;
  const text = codecOf('windows-1252').lossy(line);
  const look = lookOf(text);
  return look.score >= LEGACY_LOOK * look.weight ? text : null;
}

/** Reads UTF-8 with passages in windows-1252 and with damaged bytes. */
export function readMixed(bytes: Uint8Array): Decoded {
  const utf8 = codecOf('utf-8');
  const parts: string[] = [];
  const places: number[] = [];
  let offset = 0;
  let legacyLines = 0;
  let firstLegacy = 0;
  let invalid = 0;
  for (const line of linesOf(bytes)) {
    let text = utf8.strict(line);
    if (text === null) {
      text = asLegacy(line, surveyUtf8(line));
      if (text !== null) {
        if (legacyLines === 0) firstLegacy = offset;
        legacyLines += 1;
      } else {
        text = utf8.lossy(line);
        const here = invalidIn(line, offset);
        invalid += here.length;
        if (places.length < PLACES) places.push(...here.slice(0, PLACES));
      }
    }
    parts.push(text);
    offset += text.length;
  }
  const warnings: Warning[] = [];
  if (invalid > 0) warnings.push(invalidBytes(invalid, places));
  if (legacyLines > 0)
    warnings.push({
      code: 'mixed-encoding',
      message: `${legacyLines === 1 ? '1 line is' : `${legacyLines} lines are`} not in utf-8; read as windows-1252`,
      start: firstLegacy,
    });
  return { text: parts.join(''), encoding: 'utf-8', confidence: legacyLines > 0 ? 0.8 : 0.95, warnings };
}
