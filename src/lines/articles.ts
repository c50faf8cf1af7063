/** Text → the articles that it holds, where an archive or a digest has put several into one file. */
import type { DiscardReason, Separator, Span } from '../types.ts';
import { evidentCuts } from './article-marks.ts';
import { endsLine, splitLines, type TextLine } from './split.ts';

/** A range of a text that is one article. The ranges of a text follow each other and leave nothing out. */
export interface ArticleRange extends Span {
  /** The article itself. */
  content: Span;
  /** The lines before and behind it that only part it from the others, in order. */
  outside: (Span & { reason: DiscardReason })[];
}

/** Where a text falls apart, by the places of its lines. */
export interface Cuts {
  /** Lines before which a new article begins. */
  before: ReadonlySet<number>;
  /** Lines that belong to no article. */
  separators: ReadonlySet<number>;
  /** Whether the lines before the first cut, or behind the last, are no article but a preface or an appendix. */
  isStray: (from: number, to: number) => boolean;
}

/** What parts articles is short; a line that is longer is text. */
export const LONGEST_SEPARATOR = 1000;

/**
 * @param text any text
 * @param separator tells the lines that open an article; `auto` finds them if the evidence is strong
 * @returns at least one range
 */
export function articlesIn(text: string, separator: 'auto' | Separator): ArticleRange[] {
  const lines = splitLines(text);
  const cuts = separator === 'auto' ? evidentCuts(text, lines) : cutsAt(text, lines, separator);
  const stretches = stretchesOf(lines, cuts);
  return stretches.map((stretch, i) => rangeOf(text, lines, stretch, i === stretches.length - 1, cuts));
}

function cutsAt(text: string, lines: readonly TextLine[], separator: Separator): Cuts {
  const test = stateless(separator);
  const found = new Set<number>();
  lines.forEach(({ start, end }, i) => {
    if (end - start <= LONGEST_SEPARATOR && test(text.slice(start, end))) found.add(i);
  });
  return { before: found, separators: found, isStray: () => false };
}

/** A `RegExp` with the flag `g` or `y` goes on from where it stopped the last time. */
function stateless(separator: Separator): (line: string) => boolean {
  const fresh =
    separator instanceof RegExp ? new RegExp(separator.source, separator.flags.replace(/[gy]/g, '')) : separator;
  return (line) => fresh.test(line);
}

/** The lines of one article with those around it: `from` to `to`, the article itself being `first` to `last`. */
interface Stretch {
  from: number;
  to: number;
  first: number;
  last: number;
}

/** What holds nothing of its own joins the article behind it, or at the end of the text the one before. */
function stretchesOf(lines: readonly TextLine[], { before, separators, isStray }: Cuts): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  let open = 0;
  for (let to = 1; to <= lines.length; to += 1) {
    if (to < lines.length && !before.has(to)) continue;
    let [first, last] = [open, to];
    while (first < last && separators.has(first)) first += 1;
    while (last > first && separators.has(last - 1)) last -= 1;
    const isOuter = open === 0 || to === lines.length;
    open = to;
    if (first === last || (isOuter && isStray(first, last))) continue;
    found.push({ from, to, first, last });
    from = to;
  }
  const end = found.at(-1);
  if (!end) return [{ from: 0, to: lines.length, first: 0, last: lines.length }];
  end.to = lines.length;
  return found;
}

function rangeOf(
  text: string,
  lines: readonly TextLine[],
  { from, to, first, last }: Stretch,
  isLast: boolean,
  { separators }: Cuts,
): ArticleRange {
  const outside = [...placesFrom(from, first), ...placesFrom(last, to)].map((i) => {
    const { start, end } = lines[i] as TextLine;
    return { start, end, reason: separators.has(i) ? ('separator' as const) : ('boilerplate' as const) };
  });
  const start = from === 0 ? 0 : lineStart(text, lines, from);
  const end = isLast ? text.length : lineStart(text, lines, to);
  return {
    start,
    end,
    content: {
      start: first === from ? start : lineStart(text, lines, first),
      end: last === to ? end : lineStart(text, lines, last),
    },
    outside,
  };
}

const placesFrom = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Where a line begins, with its indentation. */
function lineStart(text: string, lines: readonly TextLine[], place: number): number {
  let { start } = lines[place] as TextLine;
  while (start > 0 && !endsLine(text.charCodeAt(start - 1))) start -= 1;
  return start;
}
