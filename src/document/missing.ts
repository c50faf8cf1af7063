/** Places where words of the article are missing. They are reported, never filled. */
import type { Language } from '../languages/language.ts';
import { classAt, isBlank, LOWER, UPPER, wordEnd, wordStart } from '../lines/joints/chars.ts';
import { lexiconFor } from '../lines/joints/lexicon.ts';
import { findJoints, REPAIR_SCORE } from '../lines/joints.ts';
import { Vocabulary } from '../lines/vocabulary.ts';

/** A place where words are missing. */
export interface Missing {
  /** UTF-16 offset into the text. */
  at: number;
  /** One sentence with the words around the place. */
  message: string;
}

const AROUND = 24;

let last: { text: string; vocabulary: Vocabulary } | null = null;

/** One document is looked at range by range; its words are counted once. */
function vocabularyOf(text: string): Vocabulary {
  if (last?.text !== text) last = { text, vocabulary: new Vocabulary(text) };
  return last.vocabulary;
}

/**
 * Finds where words are missing: a clause that begins in lower case right behind a full stop ("…Achse.am Mittwoch"),
 * and an article run into a hyphen ("der-Vetomacht"). The text is not changed.
 *
 * @param language data of the language; null leaves the second kind out
 * @param from start of the range to look at, in UTF-16 units
 * @param to its end
 * @param vocabulary the words of the whole document, if they were counted already
 */
export function findMissing(
  text: string,
  language: Language | null,
  from = 0,
  to = text.length,
  vocabulary: Vocabulary = vocabularyOf(text),
): Missing[] {
  const missing: Missing[] = [];
  for (const { at, kind, score } of findJoints(text, { language, vocabulary }, from, to)) {
    if (kind !== 'lowercase' || score < REPAIR_SCORE) continue;
    missing.push({
      at,
      message: `words seem to be missing before “${quote(text, at, to)}”: the clause begins in lower case right behind a full stop`,
    });
  }
  const { articles } = lexiconFor(language, text, vocabulary);
  if (articles.size > 0) {
    for (let at = text.indexOf('-', from); at >= 0 && at < to; at = text.indexOf('-', at + 1)) {
      if (classAt(text, at - 1) !== LOWER || classAt(text, at + 1) !== UPPER || classAt(text, at + 2) !== LOWER)
        continue;
      const start = wordStart(text, at);
      const before = start === from || isBlank(classAt(text, start - 1));
      // Three letters at least: "In-N-Out", "D-Day" are names; what follows is one word, no further hyphen: "das-Wort-das-…"
      const end = wordEnd(text, at + 1);
      if (!before || end - at < 4 || text.charAt(end) === '-') continue;
      if (articles.has(text.slice(start, at)))
        missing.push({
          at,
          message: `words seem to be missing in “${text.slice(start, end)}”: an article does not begin a compound`,
        });
    }
  }
  return missing.sort((a, b) => a.at - b.at);
}

/** The words that follow a place, on its line. */
function quote(text: string, at: number, to: number): string {
  const near = text.slice(at, Math.min(to, at + AROUND));
  const line = near.split(/[\n\r]/u, 1)[0] ?? '';
  return near.length < AROUND ? line : line.replace(/\s\S*$/u, '');
}
