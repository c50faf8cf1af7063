import { classOf, isWordPart, STOP } from './joints/chars.ts';

/** The words of a text up to here tell its vocabulary well enough; keeps memory bounded on huge inputs. */
const SAMPLE = 1_000_000;

/**
 * The words of one document, with how often each stands there, exactly as written. Built at the first question.
 *
 * A word counts only where it stands by itself: in "Node.js" and in the joint "Achse.am" the halves around the stop
 * are no evidence that the word exists.
 */
export class Vocabulary {
  readonly #text: string;
  #counts: Map<string, number> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** True if the word stands in the text, in this case. */
  has(word: string): boolean {
    return this.count(word) > 0;
  }

  /** How often the word stands in the text, in this case. */
  count(word: string): number {
    this.#counts ??= countWords(this.#text);
    return this.#counts.get(word) ?? 0;
  }
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const end = Math.min(text.length, SAMPLE);
  let start = -1;
  for (let i = 0; i <= end; i += 1) {
    const inWord = i < end && isWordPart(classOf(text.charCodeAt(i)));
    if (inWord) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (standsAlone(text, start, i)) {
        const word = text.slice(start, i);
        counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      start = -1;
    }
  }
  return counts;
}

function standsAlone(text: string, start: number, end: number): boolean {
  const dotted = (dot: number, beyond: number): boolean =>
    classOf(text.charCodeAt(dot)) === STOP && isWordPart(classOf(text.charCodeAt(beyond)));
  return !(end + 1 < text.length && dotted(end, end + 1)) && !(start > 1 && dotted(start - 1, start - 2));
}
