/** What must stand behind a small word for it to be one: a space or the end of the line; for some also a capital. */
type Follower = 'any' | 'capital';

interface Ending {
  word: string;
  follower: Follower;
}

/** Buckets by the last two letters; more only cost memory. */
const BUCKETS = 2048;
const SPACE = 0x20;
const CAPITAL = /^\p{Lu}/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

const bucketOf = (text: string, end: number): number =>
  (text.charCodeAt(end - 2) * 31 + text.charCodeAt(end - 1)) & (BUCKETS - 1);

/**
 * Small words at the ends of longer tokens, as "by" in "…ends in tearsby Jane Doe". Only the ends of tokens are looked
 * at, and most of them end in letters that none of the words ends in.
 */
export class GluedEndings {
  readonly #buckets: (Ending[] | null)[] = Array.from({ length: BUCKETS }, () => null);

  /**
   * @param any words of two letters or more that a space or the end of the line must follow
   * @param beforeCapital the same, but behind the space must stand a capital
   */
  constructor(any: Iterable<string>, beforeCapital: Iterable<string>) {
    const words = new Map<string, Follower>();
    for (const word of beforeCapital) words.set(word, 'capital');
    for (const word of any) words.set(word, 'any');
    for (const [word, follower] of words) (this.#buckets[bucketOf(word, word.length)] ??= []).push({ word, follower });
  }

  /** Where such words begin, right behind a letter or a number. */
  startsIn(line: string): number[] {
    const starts: number[] = [];
    for (let end = line.indexOf(' '); ; end = line.indexOf(' ', end + 1)) {
      const at = end < 0 ? line.length : end;
      const bucket = at > 2 ? this.#buckets[bucketOf(line, at)] : null;
      if (bucket) addStarts(bucket, line, at, starts);
      if (end < 0) return starts;
    }
  }
}

function addStarts(endings: readonly Ending[], line: string, end: number, starts: number[]): void {
  for (const { word, follower } of endings) {
    const start = end - word.length;
    // Most are words by themselves.
    if (start < 1 || line.charCodeAt(start - 1) === SPACE || !line.startsWith(word, start)) continue;
    if (!LETTER_OR_NUMBER.test(line.charAt(start - 1))) continue;
    if (follower === 'any' || end === line.length || CAPITAL.test(line.slice(end + 1, end + 3))) starts.push(start);
  }
}
