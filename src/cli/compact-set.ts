import { crypto } from './builtin.ts';

const FULLEST = 0.7;

/**
 * A set of texts that remembers eight bytes of each, so that a million paths take 20 MB at most. Two texts are taken
 * for the same if 64 bits of their digests agree, which among a million texts happens once in 30 million runs; where
 * that would do harm, the caller looks again.
 */
export class CompactSet {
  #slots = new Uint32Array(2 * 1024);
  #size = 0;

  /** Adds a text. @returns false if it was there already */
  add(text: string): boolean {
    const [low, high] = digest(text);
    if (!insert(this.#slots, low, high)) return false;
    this.#size += 1;
    if (this.#size > (this.#slots.length / 2) * FULLEST) this.#grow();
    return true;
  }

  has(text: string): boolean {
    const [low, high] = digest(text);
    const slot = find(this.#slots, low, high);
    return this.#slots[slot] !== 0 || this.#slots[slot + 1] !== 0;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      const low = this.#slots[slot] ?? 0;
      const high = this.#slots[slot + 1] ?? 0;
      if (low !== 0 || high !== 0) insert(larger, low, high);
    }
    this.#slots = larger;
  }
}

function digest(text: string): [low: number, high: number] {
  // In one call: an object for each of a million texts would wait for the collector with what it holds outside the heap.
  const bytes = crypto().hash('sha1', text, 'buffer');
  // An empty slot holds two zeros.
  return [bytes.readUInt32LE(0) || 1, bytes.readUInt32LE(4)];
}

/** Where a digest stands, or the empty slot where it would. */
function find(slots: Uint32Array, low: number, high: number): number {
  let slot = (low * 2) % slots.length;
  while (!(slots[slot] === low && slots[slot + 1] === high) && (slots[slot] !== 0 || slots[slot + 1] !== 0)) {
    slot = (slot + 2) % slots.length;
  }
  return slot;
}

function insert(slots: Uint32Array, low: number, high: number): boolean {
  const slot = find(slots, low, high);
  if (slots[slot] !== 0 || slots[slot + 1] !== 0) return false;
  slots[slot] = low;
  slots[slot + 1] = high;
  return true;
}
