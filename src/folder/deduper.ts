import type { Origin } from '../types.ts';
import { SKETCH, type Fingerprint, type Sameness } from './fingerprint.ts';
import { hash53 } from './hash.ts';

/** Articles that are remembered; of more, the oldest are forgotten. */
const REMEMBERED = 1 << 17;
/** Share of equal numbers in the sketches from which on two articles are nearly the same. */
const NEARLY = 0.8;
/** A sketch is looked up by pieces of this many numbers; of two that are nearly the same, hardly ever all pieces differ. */
const BAND = 4;
const BANDS = SKETCH / BAND;

/**
 * Recognises articles whose body repeats an earlier one, in bounded memory. It must be asked in the order of the run;
 * what it names repeats no other article itself.
 */
export class Deduper {
  readonly #memory: Memory;

  /** @param remembered articles that are remembered; of more, the oldest are forgotten */
  constructor(sameness: Sameness, remembered = REMEMBERED) {
    this.#memory = sameness === 'exact' ? new ExactMemory(remembered) : new NearMemory(remembered);
  }

  /**
   * @param fingerprint of the article, from `fingerprintOf` with the same sameness
   * @param origin where it comes from
   * @returns where the article that it repeats comes from; null if it is the first of its kind
   */
  firstOf(fingerprint: Fingerprint, origin: Origin): Origin | null {
    return fingerprint && this.#memory.firstOf(fingerprint, origin);
  }
}

interface Memory {
  firstOf: (fingerprint: readonly number[], origin: Origin) => Origin | null;
}

class ExactMemory implements Memory {
  /** The one that was met least recently comes first. */
  readonly #firsts = new Map<number, Origin>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  firstOf([hash = 0]: readonly number[], origin: Origin): Origin | null {
    const first = this.#firsts.get(hash);
    this.#firsts.delete(hash);
    this.#firsts.set(hash, first ?? origin);
    const [oldest] = this.#firsts.keys();
    if (this.#firsts.size > this.#size && oldest !== undefined) this.#firsts.delete(oldest);
    return first ?? null;
  }
}

/**
 * Sketches in a ring, found by their bands (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3). A
 * place in the table holds one article: what is found there is compared in full, and what is overwritten there is
 * still found by its other bands. Where a site says much the same everywhere, all may be overwritten; an equal sketch
 * is found even then.
 */
class NearMemory implements Memory {
  readonly #same: ExactMemory;
  readonly #size: number;
  readonly #origins: Origin[] = [];
  readonly #sketches: Uint32Array;
  /** For each band and each of `size` places: the number of an article in the ring plus 1, or 0. */
  readonly #table: Uint32Array;
  #next = 0;

  constructor(size: number) {
    this.#same = new ExactMemory(size);
    this.#size = size;
    this.#sketches = new Uint32Array(size * SKETCH);
    this.#table = new Uint32Array(size * BANDS);
  }

  firstOf(sketch: readonly number[], origin: Origin): Origin | null {
    const places = Array.from({ length: BANDS }, (_, band) => this.#placeOf(sketch, band));
    const similar = this.#similar(sketch, places);
    const first = this.#same.firstOf([hash53(sketch.join(' '))], similar ?? origin) ?? similar;
    if (!first) this.#remember(sketch, places, origin);
    return first;
  }

  #similar(sketch: readonly number[], places: readonly number[]): Origin | null {
    for (const place of places) {
      const found = (this.#table[place] as number) - 1;
      if (found >= 0 && this.#likeness(sketch, found) >= NEARLY) return this.#origins[found] ?? null;
    }
    return null;
  }

  #remember(sketch: readonly number[], places: readonly number[], origin: Origin): void {
    for (const place of places) this.#table[place] = this.#next + 1;
    this.#origins[this.#next] = origin;
    this.#sketches.set(sketch, this.#next * SKETCH);
    this.#next = (this.#next + 1) % this.#size;
  }

  #placeOf(sketch: readonly number[], band: number): number {
    let hash = 0;
    for (let i = band * BAND; i < (band + 1) * BAND; i += 1)
      hash = Math.imul(hash ^ (sketch[i] as number), 0x9e3779b1) ^ (hash >>> 15);
    return band * this.#size + ((hash >>> 0) % this.#size);
  }

  #likeness(sketch: readonly number[], other: number): number {
    let same = 0;
    for (let i = 0; i < SKETCH; i += 1) if (sketch[i] === this.#sketches[other * SKETCH + i]) same += 1;
    return same / SKETCH;
  }
}
