/** Which of the last paragraphs say who the author is: "Jane Doe writes about trams for the Harbour Telegram." */
import type { Language } from '../languages/language.ts';
import type { LabelledLine } from '../labels/label.ts';
import { authorsIn } from './byline.ts';

/** Words of the shortest note. */
const SHORTEST = 6;

/** The places of the lines of such notes; the author is named in the byline, too, and text stands above. */
export function authorNotes(lines: readonly LabelledLine[], language: Language | null): ReadonlySet<number> {
  const notes = new Set<number>();
  const paragraphs = lines.flatMap(({ label }, i) => (label === 'paragraph' ? [i] : []));
  let authors: readonly string[] | undefined;
  while (paragraphs.length > 1) {
    // The pieces of one line, from its end to its beginning.
    const pieces = [paragraphs.pop() as number];
    let first = lines[pieces[0] as number] as LabelledLine;
    while (first.facts.line.gluedBefore && paragraphs.at(-1) === first.facts.index - 1) {
      pieces.push(paragraphs.pop() as number);
      first = lines[pieces.at(-1) as number] as LabelledLine;
    }
    if (paragraphs.length === 0 || !NAMED.test(first.facts.text)) break;
    // Asked for late: bylines are slow to read, and hardly any paragraph begins with a name.
    authors ??= authorsOf(lines, language);
    if (!isNote(first.facts, authors)) break;
    for (const piece of pieces) notes.add(piece);
  }
  return notes;
}

/** A name of two words or more, whatever the script. */
const NAMED = /^\P{Ll}\S* \S/u;

const authorsOf = (lines: readonly LabelledLine[], language: Language | null): readonly string[] =>
  lines
    .filter(({ label }) => label === 'byline')
    .flatMap(({ facts }) => authorsIn(facts.text, language))
    .filter((name) => name.includes(' '));

/** Behind the name goes on a sentence, in small letters. */
const isNote = ({ text, words }: LabelledLine['facts'], authors: readonly string[]): boolean =>
  words >= SHORTEST &&
  authors.some((name) => text.startsWith(`${name} `) && /^\p{Ll}/u.test(text.slice(name.length + 1)));
