/** Places where words of the article are missing. They are reported, never filled. */
import { classAt, INVERTED, isBlank, LETTER, LOWER, UPPER, wordEnd, wordStart } from '../lines/joints/chars.ts';
import { lexiconFor } from '../lines/joints/lexicon.ts';
import { findJoints, REPAIR_SCORE, type JointContext } from '../lines/joints.ts';

/** A place where words are missing. */
export interface Missing {
  /** UTF-16 offset into the text. */
  at: number;
  /** One sentence with the words around the place. */
  message: string;
}

const AROUND = 24;

/**
 * Finds where words are missing: a clause that begins in lower case right behind a full stop ("…Achse.am Mittwoch"),
 * and an article run into a hyphen ("der-Vetomacht"). The text is not changed.
 *
 * @param context the language (null leaves the second kind out) and the words of the whole text
 * @param from start of the range to look at, in UTF-16 units
 * @param to its end
 */
export function findMissing(text: string, context: JointContext, from = 0, to = text.length): Missing[] {
  const missing: Missing[] = [];
  const joints = hasGluedStop(text.slice(from, to)) ? findJoints(text, context, from, to) : [];
  for (const { at, kind, score } of joints) {
    if (kind !== 'lowercase' || score < REPAIR_SCORE) continue;
    missing.push({
      at,
      message: `words seem to be missing before “${quote(text, at, to)}”: the clause begins in lower case right behind a full stop`,
    });
  }
  const { articles } = lexiconFor(context.language, text, context.vocabulary);
  if (articles.size > 0) {
    for (const at of placesOf('-', text, from, to)) {
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

/** Offsets of a character in a range. The search stays in it: another look behind its end for each range would add up. */
function* placesOf(char: string, text: string, from: number, to: number): Generator<number> {
  const range = text.slice(from, to);
  for (let at = range.indexOf(char); at >= 0; at = range.indexOf(char, at + 1)) yield from + at;
}

/** True if somewhere a small letter stands right behind a full stop: without it no clause has lost its start. */
function hasGluedStop(text: string): boolean {
  for (const at of placesOf('.', text, 0, text.length)) {
    const next = classAt(text, at + 1);
    if (next === LOWER || next === LETTER || next === INVERTED) return true;
  }
  return false;
}

/** The words that follow a place, on its line. */
function quote(text: string, at: number, to: number): string {
  const near = text.slice(at, Math.min(to, at + AROUND));
  const line = near.split(/[\n\r]/u, 1)[0] ?? '';
  return near.length < AROUND ? line : line.replace(/\s\S*$/u, '');
}
