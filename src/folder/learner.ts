import type { SiteProfile } from '../types.ts';
import { hash53 } from './hash.ts';
import { isKnown, profileOf } from './profile.ts';
import { siteKey } from './site-key.ts';

/** Lines of one document that are looked at; the rest of an endless one tells nothing new. */
const DOCUMENT_LINES = 5000;
/** Lines of all documents together that are held in memory: some 1,500 pages, far more than a share needs. */
const HELD_LINES = 200_000;

interface Learned {
  hash: number;
  keys: readonly string[];
}

/** What a `Learner` takes of the lines of one document: each once, in the form in which documents are compared. */
export function keysOf(lines: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const line of lines) {
    const key = siteKey(line);
    if (key !== '') keys.add(key);
    if (keys.size === DOCUMENT_LINES) break;
  }
  return [...keys];
}

/**
 * Learns which lines a site repeats, in bounded memory. Of more documents than it can hold it keeps those with the
 * smallest hashes: a random sample that depends on the documents alone and not on their order (bottom-k sampling:
 * Cohen, Kaplan, "Summarizing data using bottom-k sketches", PODC 2007).
 */
export class Learner {
  readonly #limit: number;
  #documents = new Map<number, Learned>();
  #held = 0;
  /** Documents with this hash or a larger one no longer have room. */
  #end = Infinity;

  /** @param limit lines of all documents together that are held in memory */
  constructor(limit = HELD_LINES) {
    this.#limit = limit;
  }

  /** Takes the keys of one document. The same document a second time changes nothing. */
  add(keys: readonly string[]): void {
    const hash = hash53(keys.join('\n'));
    if (hash >= this.#end || this.#documents.has(hash) || keys.length === 0) return;
    this.#documents.set(hash, { hash, keys });
    this.#held += keys.length;
    // Now and then is enough, since what has to go is the same later.
    if (this.#held > this.#limit * 1.25) this.#makeRoom();
  }

  /** The profile of the documents so far. */
  profile(): SiteProfile {
    this.#makeRoom();
    const counts = new Map<string, number>();
    let documents = 0;
    for (const { keys } of this.#inOrder()) {
      // The same article once more, with another date or advertisement, would make its own text a line of the site.
      if (isKnown(keys, counts)) continue;
      documents += 1;
      for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return profileOf(documents, counts);
  }

  #inOrder(): Learned[] {
    return [...this.#documents.values()].sort((a, b) => a.hash - b.hash);
  }

  #makeRoom(): void {
    if (this.#held <= this.#limit) return;
    let held = 0;
    for (const { hash, keys } of this.#inOrder()) {
      held += keys.length;
      if (held <= this.#limit) continue;
      this.#end = Math.min(this.#end, hash);
      this.#documents.delete(hash);
    }
    this.#held = [...this.#documents.values()].reduce((sum, { keys }) => sum + keys.length, 0);
  }
}
