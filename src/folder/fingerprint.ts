/** What two articles are compared by: the words of their bodies, or a sketch of them. */
import type { Article } from '../types.ts';
import { hash53 } from './hash.ts';

/** `exact`: the same words in the same order. `near`: nearly the same. */
export const SAMENESS = ['exact', 'near'] as const;
export type Sameness = (typeof SAMENESS)[number];

/** Of `exact`, one number for the whole body; of `near`, `SKETCH` numbers of 32 bits. Null for an article without words. */
export type Fingerprint = readonly number[] | null;

/** Numbers of a sketch. */
export const SKETCH = 64;
/** Words in a row that count as one feature of a text. */
const SHINGLE = 3;
/** Words; in scripts without spaces, single characters. */
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

/** Odd, so that each gives another order of all numbers of 32 bits. */
const MULTIPLIERS = Uint32Array.from({ length: SKETCH }, (_, k) => hash53(`order ${k}`) | 1);

/** Plain data, so that a worker can make it and the main thread compare it. */
export function fingerprintOf({ body }: Pick<Article, 'body'>, sameness: Sameness): Fingerprint {
  const words = body.flatMap(({ text }) => text.toLowerCase().match(WORD) ?? []);
  if (words.length === 0) return null;
  return sameness === 'exact' ? [hash53(words.join(' '))] : sketchOf(words);
}

/**
 * The smallest of the shingles' hashes under `SKETCH` different orders: the share of equal numbers in two sketches is
 * the share of shingles that two texts have in common (Broder, "On the resemblance and containment of documents",
 * SEQUENCES 1997).
 */
function sketchOf(words: readonly string[]): number[] {
  const sketch = new Uint32Array(SKETCH).fill(0xffffffff);
  const last = Math.max(0, words.length - SHINGLE);
  for (let i = 0; i <= last; i += 1) {
    const hash = hash53(words.slice(i, i + SHINGLE).join(' '));
    for (let k = 0; k < SKETCH; k += 1) {
      const place = (Math.imul(hash, MULTIPLIERS[k] as number) + (MULTIPLIERS[SKETCH - 1 - k] as number)) >>> 0;
      if (place < (sketch[k] as number)) sketch[k] = place;
    }
  }
  return [...sketch];
}
