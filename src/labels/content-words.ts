/** The content words of lines as numbers, so that lines can be compared without going through their texts again. */
import type { WordSet } from '../lines/word-filter.ts';
import { charClass, isUnspaced } from './features.ts';

/** Letters by which two forms of a word are one. */
const STEM = 5;
/** Comparisons of single lines read no more of a line than this; in characters. */
const HEAD = 2000;

/** The content words of one line, in order: words of four letters or more, or two ideographs, without regard to case. */
export interface LineWords {
  words: readonly number[];
  /** How many of them stand in the first 2,000 characters. */
  inHead: number;
}

/** Gives each content word of a document a number, from 0 in the order of first occurrence. */
export class ContentWords {
  readonly #numbers = new Map<string, number>();
  readonly #stemNumbers = new Map<string, number>();
  readonly #functionWords: WordSet | null;
  /** By word: the number of its stem, its first five letters. As long as there are words. */
  readonly stems: number[] = [];

  /** @param functionWords lower-cased words that are no content; null where the language has no data */
  constructor(functionWords: WordSet | null) {
    this.#functionWords = functionWords;
  }

  /** Number of different words so far. */
  get size(): number {
    return this.#numbers.size;
  }

  of(text: string): LineWords {
    const words: number[] = [];
    let inHead = 0;
    eachWord(text, (start, end) => {
      const word = text.slice(start, end).toLowerCase();
      if (this.#functionWords?.mayHold(text, start, end) && this.#functionWords.has(word)) return;
      words.push(this.#numberOf(word));
      if (end <= HEAD) inHead = words.length;
    });
    return { words, inHead };
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    const stem = word.slice(0, STEM);
    const stemNumber = this.#stemNumbers.get(stem) ?? this.#stemNumbers.size;
    this.#stemNumbers.set(stem, stemNumber);
    this.stems.push(stemNumber);
    return number;
  }
}

/** Letters in a row that stand for a word where words have no borders, as in Thai. */
const SHINGLE = 4;
const UPPER_OR_DIGIT = 6;
const IDEOGRAPH = 8;

/** Calls `each` with the borders of every word that can be a content word. */
function eachWord(text: string, each: (start: number, end: number) => void): void {
  let start = -1;
  let previousIdeograph = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const k = i < text.length ? charClass(text.charCodeAt(i)) : 0;
    if (k & IDEOGRAPH) {
      if (previousIdeograph === i - 1) each(i - 1, i + 1);
      previousIdeograph = i;
    } else if (k !== 0) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (isUnspaced(text.charCodeAt(start))) for (let j = start; j + SHINGLE <= i; j += 1) each(j, j + SHINGLE);
      else if (i - start >= 4 || (i - start >= 2 && charClass(text.charCodeAt(start)) & UPPER_OR_DIGIT)) each(start, i);
      start = -1;
    }
  }
}
