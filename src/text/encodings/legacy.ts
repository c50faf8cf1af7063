/** Bytes in one of the encodings from before Unicode: which one, and how sure that is. */
import { codecOf } from './codec.ts';
import { detectEncoding } from './detector.ts';
import { lookOf } from './look.ts';

/** An encoding and how sure the choice is, 0 to 1. */
export interface Choice {
  encoding: string;
  confidence: number;
}

/** Bytes looked at; the detector learns nothing more after that. */
const SAMPLE = 1 << 16;
/** Bytes decoded to compare looks. */
const LOOK_SAMPLE = 1 << 14;

/**
 * Encodings that the detector does not know, because browsers do not guess them or do not read them, and the common
 * ones, which it takes for one another in pieces too short for its statistics; and by how much more than the detector's
 * choice a text must look like text in them.
 */
const OTHERS: readonly (readonly [encoding: string, handicap: number])[] = [
  ['windows-1252', 0.9],
  ['windows-1250', 1.2],
  ['windows-1257', 1.2],
  ['windows-1254', 1.2],
  ['iso-8859-15', 0.9],
  ['macintosh', 1.1],
  ['cp850', 1.2],
  ['cp437', 1.2],
  ['windows-1258', 2],
  ['cp852', 2],
  ['iso-8859-4', 2],
  ['cp855', 2],
  ['cp866', 2],
  ['x-mac-cyrillic', 2],
  ['cp737', 2],
  ['cp857', 2.5],
  ['cp775', 2.5],
  ['cp862', 2.5],
  ['maccenteuro', 2.5],
  ['iso-8859-16', 2.5],
  ['iso-8859-10', 3],
  ['iso-8859-3', 3],
  ['iso-8859-14', 3],
  ['cp860', 3],
  ['cp861', 3],
  ['cp869', 3],
  ['cp720', 3],
  ['macgreek', 3],
  ['macturkish', 3],
  ['maccroatian', 3],
  ['macromania', 3],
  ['maciceland', 3],
];

/** A look this good needs no second opinion. */
const GOOD_LOOK = 0.97;

const isHigh = (byte: number): boolean => byte >= 0x80;

/** The bytes around which something is to be seen: up to `LOOK_SAMPLE`, from the first byte beyond ASCII on. */
function interesting(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(isHigh);
  const start = Math.max(0, first - 64);
  return bytes.subarray(start, start + LOOK_SAMPLE);
}

/**
 * Chooses among the legacy encodings: the detector proposes by validity and letter pairs, then the look of the text
 * decides against the encodings that the detector does not know.
 */
export function legacyEncoding(bytes: Uint8Array): Choice {
  const sample = interesting(bytes);
  const guess = detectEncoding(bytes.length > SAMPLE ? bytes.subarray(0, SAMPLE) : bytes);
  let best = { encoding: guess, ...lookOf(codecOf(guess).lossy(sample)) };
  if (best.score < GOOD_LOOK * best.weight) {
    const mark = best.score;
    let lead = 0;
    for (const [encoding, handicap] of OTHERS) {
      const look = lookOf(codecOf(encoding).lossy(sample));
      if (look.score - mark - handicap <= lead) continue;
      lead = look.score - mark - handicap;
      best = { encoding, ...look };
    }
  }
  const quality = best.weight === 0 ? 1 : Math.max(0, best.score / best.weight);
  // One odd byte proves little; ten that all fit prove nearly everything.
  const evidence = 1 - 0.5 ** (best.weight / 2);
  return { encoding: codecOf(best.encoding).name, confidence: Math.round(100 * 0.98 * quality * evidence) / 100 };
}
