/** Words cut by a hyphen at the end of a line: what stood there before the line was broken. */
import type { Edit } from '../text/edits.ts';
import type { Span } from '../types.ts';
import type { UnwrapContext } from './unwrap.ts';

const HYPHENS = '-\u2010\u00ad';
const SOFT_HYPHEN = '\u00ad';
/** Parts of words are looked at up to this many characters. */
const LONG_WORD = 60;
/** A hyphenating typesetter cuts a word on every tenth line or so; breaks at hyphens that were there are much rarer. */
const HYPHENATING_SHARE = 0.05;
const ENOUGH_CUTS = 3;

/**
 * Decides for each line end with a hyphen. First every joined pair of lines is shown to `see`, so that the habit of the
 * whole text is known, then `editFor` answers.
 */
export class Dehyphenator {
  readonly #text: string;
  readonly #context: UnwrapContext;
  #joins = 0;
  #cuts = 0;
  #compounds: ReadonlySet<string> | null = null;
  #joiners: ReadonlySet<string> | null = null;

  constructor(text: string, context: UnwrapContext) {
    this.#text = text;
    this.#context = context;
  }

  /** Counts a pair of lines that belong to one paragraph. */
  see(above: Span, below: Span): void {
    this.#joins += 1;
    const halves = this.#halves(above, below);
    if (halves && startsSmall(halves.right)) this.#cuts += 1;
  }

  /** The edit for a line end that cut a word or a compound; null where an ordinary join is right. */
  editFor(above: Span, below: Span): Edit | null {
    const halves = this.#halves(above, below);
    if (!halves) return null;
    const { hyphen, left, right } = halves;
    const edit = (replacement: string): Edit => ({
      start: above.end - 1,
      end: below.start,
      replacement,
      rule: 'dehyphenate',
    });
    if (hyphen === SOFT_HYPHEN) return edit('');
    // "Ein- und Ausfuhr", "pre- and postwar": the hyphen stands for the rest of the word, a space follows.
    if (this.#isJoiner(right)) return null;
    const { vocabulary } = this.#context;
    const count = (word: string): number => Math.max(vocabulary.count(word), vocabulary.count(word.toLowerCase()));
    if (this.#compoundsOf().has(`${left}-${right}`.toLowerCase())) return edit(hyphen);
    // "Ukraine-\nKrieg", "G7-\nStaaten": a capital or a digit after the hyphen means that the hyphen is the writer's.
    if (!startsSmall(right)) return edit(hyphen);
    if (count(left + right) > 0) return edit('');
    const hyphenates = this.#cuts >= ENOUGH_CUTS && this.#cuts >= HYPHENATING_SHARE * this.#joins;
    // Each half stands here once; a word of its own stands elsewhere, too.
    if (hyphenates && !(count(left) > 1 && count(right) > 1)) return edit('');
    return edit(hyphen);
  }

  #halves(above: Span, below: Span): { hyphen: string; left: string; right: string } | null {
    const text = this.#text;
    const hyphen = text.charAt(above.end - 1);
    if (hyphen === '' || !HYPHENS.includes(hyphen)) return null;
    const left = wordBefore(text, above.end - 1, above.start);
    const right = WORD_START.exec(text.slice(below.start, Math.min(below.end, below.start + LONG_WORD)))?.[0];
    return left && right ? { hyphen, left, right } : null;
  }

  #isJoiner(word: string): boolean {
    this.#joiners ??= new Set((this.#context.language?.hyphenJoiners ?? COMMON_JOINERS).split(' '));
    return this.#joiners.has(word.toLowerCase());
  }

  /** The words with a hyphen inside, in small letters, that stand whole on a line somewhere in the text. */
  #compoundsOf(): ReadonlySet<string> {
    this.#compounds ??= compoundsIn(this.#text);
    return this.#compounds;
  }
}

/** For a text whose language is unknown. */
const COMMON_JOINERS = 'und oder bzw and or et ou y o e ed od und och og eller en of i lub a nebo ve veya';

const WORD_PART = /[\p{L}\p{M}\p{N}]/u;
const WORD_START = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/u;
const startsSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** The letters and digits directly before `at`, at most `LONG_WORD` of them and not before `from`. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < LONG_WORD && WORD_PART.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, at);
}

/** The vocabulary of a text is read up to here. */
const SAMPLE = 1_000_000;
const COMPOUND = /[\p{L}\p{N}]-[\p{L}\p{N}]/u;

function compoundsIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  for (let at = sample.indexOf('-'); at >= 0; at = sample.indexOf('-', at + 1)) {
    if (!COMPOUND.test(sample.slice(at - 1, at + 2))) continue;
    const left = wordBefore(sample, at, 0);
    const right = WORD_START.exec(sample.slice(at + 1, at + 1 + LONG_WORD))?.[0] ?? '';
    found.add(`${left}-${right}`.toLowerCase());
  }
  return found;
}
