/**
 * Hard-wrapped text → the edits that make each paragraph one line again. `lynx -dump`, `w3m`, mail programs and news
 * agencies break lines at 60 to 80 columns; whether and where a file was broken is read from its own line lengths.
 */
import type { Language } from '../languages/language.ts';
import type { Edit } from '../text/edits.ts';
import { breaksAnywhere } from './columns.ts';
import { Dehyphenator } from './dehyphenate.ts';
import { functionWordsOf } from './person.ts';
import { splitLines } from './split.ts';
import type { Vocabulary } from './vocabulary.ts';
import { endsOpen, Rows, startsLow, startsWithCapital, type Row } from './wrap-rows.ts';

export interface UnwrapContext {
  language: Language | null;
  vocabulary: Vocabulary;
}

export interface Unwrapped {
  /** True if the text was broken at a right margin. */
  wrapped: boolean;
  /** In order, without overlap; only white space and hyphens at line ends are replaced. */
  edits: Edit[];
}

/** Where a right margin may be, and what proves it. */
interface Margins {
  narrowest: number;
  widest: number;
  /** So many broken sentences at one margin are no chance any more. */
  breaks: number;
  /** The share of the broken sentences that must fit the margin; in plain dumps they scatter over all lengths. */
  share: number;
  /** Where many fit, less is enough: program code and tables inside a page break at other places. */
  shareOfMany: number;
}
const MANY_BREAKS = 10;
/** Margins that people and tools wrap at; a wider one is no margin. */
const WIDE: Margins = { narrowest: 40, widest: 132, breaks: 3, share: 0.7, shareOfMany: 0.5 };
/** A narrower column is verse or a table, unless nearly all of many breaks fit it: then it is one of a printed paper. */
const NARROW: Margins = { narrowest: 24, widest: 39, breaks: 8, share: 0.8, shareOfMany: 0.8 };
/** Tools give headings and quotes margins of their own, up to so many columns beside that of the text. */
const MARGIN_SLACK = 6;
/** Inside a paragraph a line may end so many columns before the margin … */
const INNER_SLACK = 3;
/** … or at this share of it, if the next line begins with a small letter or a digit. */
const INNER_SHARE = 0.75;

/**
 * Finds the line breaks that only a right margin made, and what to put in their place.
 *
 * @param text any text; offsets of the edits are into it
 * @returns no edits where the text was not wrapped. Rule `unwrap` replaces a line end and the indent after it by a
 *   space, or by nothing between characters of scripts without spaces; rule `dehyphenate` replaces a hyphen with the
 *   line end and indent after it by nothing or by the hyphen alone.
 */
export function unwrapEdits(text: string, context: UnwrapContext): Unwrapped {
  const lines = splitLines(text);
  const functionWords = context.language ? functionWordsOf(context.language) : NO_WORDS;
  let rows = new Rows(text, lines, functionWords, 2);
  let margin = marginOf(rows, WIDE) ?? marginOf(rows, NARROW);
  if (rows.sawWide) {
    // Terminals give a Chinese or Japanese character two columns, some tools count characters: the fitting margin tells.
    const counted = new Rows(text, lines, functionWords, 1);
    const other = marginOf(counted, WIDE);
    if (other && (!margin || other.breaks > margin.breaks)) {
      rows = counted;
      margin = other;
    }
  }
  if (!margin) return { wrapped: false, edits: [] };
  const dehyphenator = new Dehyphenator(text, context);
  const edits: Edit[] = [];
  const joins = findJoins(text, rows, margin);
  for (const [above, below] of joins) dehyphenator.see(above.line, below.line);
  for (const [above, below] of joins) {
    edits.push(dehyphenator.editFor(above.line, below.line) ?? joinEdit(text, above, below));
  }
  return { wrapped: true, edits };
}

const NO_WORDS: ReadonlySet<string> = new Set();

interface Margin {
  /** The right margin in columns. */
  width: number;
  /** How many broken sentences fit it. */
  breaks: number;
  /** The indent of the first lines of paragraphs where it is deeper than that of the lines below them; -1 if it is not. */
  firstLines: number;
}

/**
 * The margin that explains most breaks inside sentences. A break after column `r` before a word of `f` columns fits
 * every margin from `r` to `r + f`: wide enough for the line, too narrow for the next word. The margin that lies in most of these
 * intervals is found by one sweep over their ends.
 */
function marginOf(rows: Rows, { narrowest, widest, breaks, share, shareOfMany }: Margins): Margin | null {
  const change = new Int32Array(widest + 2);
  let broken = 0;
  const edges = new Map<number, { drops: number; stays: number }>(); // what the next line does, by indent
  let longLines = 0;
  for (let i = 0; i + 1 < rows.length; i += 1) {
    if (rows.isLong(i)) longLines += 1;
    if (!rows.breaksOff(i)) continue;
    const above = rows.at(i);
    const below = rows.at(i + 1);
    if (!adjacent(below) || above.right < narrowest || above.apart || below.apart) continue;
    if (above.table && below.table) continue;
    const firstLine = below.indent < above.indent && above.bullet === '';
    if (!firstLine && below.indent !== above.indent && below.indent !== above.indent + above.hang) continue;
    broken += 1;
    if (above.right > widest) continue;
    const edge = edges.get(above.indent) ?? { drops: 0, stays: 0 };
    edges.set(above.indent, edge);
    if (firstLine) edge.drops += 1;
    else edge.stays += 1;
    change[above.right] = (change[above.right] ?? 0) + 1;
    const past = Math.min(widest, above.right + below.first) + 1;
    change[past] = (change[past] ?? 0) - 1;
  }
  let best = 0;
  let width = 0;
  let open = 0;
  for (let column = narrowest; column <= widest; column += 1) {
    open += change[column] ?? 0;
    if (open > best) {
      best = open;
      width = column;
    }
  }
  const fitting = best >= MANY_BREAKS ? shareOfMany : share;
  if (best < breaks || best < fitting * broken || best < longLines) return null;
  return { width, breaks: best, firstLines: firstLineIndent(edges) };
}

/** Lines at the indent of first lines are mostly followed by lines farther left; at any other indent the next stays there. */
function firstLineIndent(edges: ReadonlyMap<number, { drops: number; stays: number }>): number {
  let [found, most] = [-1, 0];
  for (const [indent, { drops, stays }] of edges) {
    if (drops <= stays || drops <= most) continue;
    found = indent;
    most = drops;
  }
  return found;
}

const adjacent = (below: Row): boolean => below.line.blankBefore === 0 && !below.opens;

/** The pairs of lines that a margin tore apart. */
function findJoins(text: string, rows: Rows, margin: Margin): [Row, Row][] {
  const joins: [Row, Row][] = [];
  let start: Row | null = null; // first line of the block that `above` belongs to
  let lastSentence: number | null = null; // line of the block that ends its last sentence
  for (let i = 0; i + 1 < rows.length; i += 1) {
    if (!rows.adjacent(i)) {
      start = null;
      lastSentence = null;
      continue;
    }
    lastSentence ??= rows.lastSentence(i);
    const above = rows.at(i);
    const below = rows.at(i + 1);
    start ??= above;
    const before = i > 0 ? rows.at(i - 1) : undefined;
    const after = i + 2 < rows.length ? rows.at(i + 2) : null;
    const twice = before !== undefined && sameText(text, before, above);
    const place = { start, above, below, after };
    const ends = i === lastSentence && !runsOn(text, place, margin) && !isCredited(text, above, below);
    if (!ends && !twice && goesOn(text, place, margin)) joins.push([above, below]);
    else start = null;
  }
  return joins;
}

/** Two lines, the first line of their block, and the line after them. */
interface Place {
  start: Row;
  above: Row;
  below: Row;
  after: Row | null;
}

function goesOn(text: string, place: Place, margin: Margin): boolean {
  const { start, above, below } = place;
  if (!adjacent(below) || above.apart || below.apart) return false;
  if (above.table && below.table) return false;
  if (above.right > margin.width + MARGIN_SLACK || !reachesMargin(text, place, margin)) return false;
  if (!aligned(start, above, below, margin) || sameText(text, above, below)) return false;
  return below.bullet === '' || !beginsItem(text, start, above, below);
}

/**
 * Below the last sentence of a block stand a name, a caption, a date: paragraphs end with a mark. Only a line that breaks
 * off inside a sentence goes on with the text.
 */
const runsOn = (text: string, { below, after }: Place, { width }: Margin): boolean =>
  after !== null && adjacent(after) && below.right + needed(text, below, after) > width && startsLow(text, after);

/** "… Photo: Jane Doe.\nStyling: Carl Roe. Hair: …": who made a picture, one after the other. */
const isCredited = (text: string, { line: above }: Row, { line: below }: Row): boolean =>
  CREDIT_END.test(text.slice(Math.max(above.start, above.end - LONGEST_CREDIT), above.end)) &&
  CREDIT_START.test(text.slice(below.start, Math.min(below.end, below.start + LONGEST_CREDIT)));
const LONGEST_CREDIT = 60;
const CREDIT_END = /\p{Lu}[\p{L}-]{2,20}: \p{Lu}[^.:]{2,36}\.$/u;
const CREDIT_START = /^\p{Lu}[\p{L}-]{2,20}: \p{Lu}\p{L}+ \p{Lu}/u;

/**
 * The classic test: the next word would not have fitted. Inside a paragraph some lines end a little earlier, where the
 * tool kept words together or counted characters that it did not print ("… visitors\nannually has long …", "during
 * the\n2024 wildfire"); there an open sentence is enough: near the margin with any word, farther from it with a small
 * letter or a digit.
 */
function reachesMargin(text: string, { start, above, below, after }: Place, { width }: Margin): boolean {
  const reach = above.right + needed(text, above, below);
  if (reach > width) return true;
  if (!endsOpen(text, above)) return false;
  const full = after !== null && adjacent(after) && below.right + needed(text, below, after) > width;
  // "　韓国の 尹錫悦（ユンソンニョル）\n大統領は３日夜…": a tool that prefers spaces breaks there and leaves the rest of the line empty.
  if (above.opens && breaksAnywhere(text.charCodeAt(below.line.start)) && (full || below.right > above.right))
    return true;
  if (above === start && !full) return false;
  // A capital may begin a name or a caption: only more text, or the end of the sentence, shows that it does not.
  const mayGoOn = !startsWithCapital(text, below) || full || !endsOpen(text, below);
  if (above !== start && reach > width - INNER_SLACK && mayGoOn) return true;
  return above.right >= INNER_SHARE * width && startsLow(text, below);
}

/** A label that stands there twice (picture name and headline) is whole: "Unfall auf der A 7\nUnfall auf der A 7\nStau am …". */
const sameText = (text: string, above: Row, below: Row): boolean =>
  above.line.end - above.line.start === below.line.end - below.line.start &&
  text.startsWith(text.slice(below.line.start, below.line.end), above.line.start);

/** Columns that the first word of the next line would have taken on this one. */
function needed(text: string, above: Row, below: Row): number {
  const tight =
    breaksAnywhere(text.charCodeAt(above.line.end - 1)) || breaksAnywhere(text.charCodeAt(below.line.start));
  return below.first + (tight ? 0 : 1);
}

/** A paragraph keeps its left edge; an item of a list hangs under its text; only a first line may be indented more. */
function aligned(start: Row, above: Row, below: Row, margin: Margin): boolean {
  if (isCentred(above, below)) return true;
  if (above !== start) return below.indent === above.indent;
  if (above.bullet !== '' && below.indent === above.indent + above.hang) return true;
  // Where first lines are indented, two lines at the same indent are two first lines, each the whole of its paragraph.
  if (above.indent === margin.firstLines) return below.indent < above.indent;
  return below.indent === above.indent;
}

/** A heading of two lines may be centred: `lynx` does that, and counts characters beyond ASCII as several columns. */
const isCentred = (above: Row, below: Row): boolean =>
  below.indent - above.indent >= CENTRED_INDENT &&
  Math.abs(above.indent + above.right - below.indent - below.right) <= CENTRED_SLACK;
/** Columns by which the last line of a centred heading is indented more, and by which twice its middle may be off. */
const CENTRED_INDENT = 6;
const CENTRED_SLACK = 6;

/** A mark begins an item unless a wrapped sentence put it there: "am\n3. Mai", "der Minister\n– ein Jurist – sagte". */
function beginsItem(text: string, start: Row, above: Row, below: Row): boolean {
  if ('*+•◦‣▪■●○'.includes(below.bullet)) return true;
  if (start.bullet !== '' && below.indent === start.indent) return true;
  return !endsOpen(text, above);
}

function joinEdit(text: string, above: Row, below: Row): Edit {
  const tight =
    breaksAnywhere(text.charCodeAt(above.line.end - 1)) || breaksAnywhere(text.charCodeAt(below.line.start));
  return { start: above.line.end, end: below.line.start, replacement: tight ? '' : ' ', rule: 'unwrap' };
}
