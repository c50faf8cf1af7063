/** Lines → what unwrapping needs to know of each: its columns, its first word, its marks. */
import { breaksAnywhere, columnsOf, isWide, type WideColumns } from './columns.ts';
import type { TextLine } from './split.ts';

/** One physical line, seen by the wrap test. Columns count from the left edge of the page. */
export interface Row {
  line: TextLine;
  /** Columns before the text, without ideographic spaces. */
  indent: number;
  /** True if ideographic spaces before the text mark the start of a paragraph, as in Chinese and Japanese. */
  opens: boolean;
  /** Column after the last character. */
  right: number;
  /** Columns of the first piece that cannot be broken. */
  first: number;
  /** The mark of a list item (`*`, `1.`) at the start, '' if there is none. */
  bullet: string;
  /** Columns from the mark to the text after it, 0 without a mark. */
  hang: number;
  /** True for what never takes part in a paragraph: rules, form fields, buttons, image names. */
  apart: boolean;
  /** True if wide gaps inside make it a row of a table. */
  table: boolean;
}

/** A line of more characters than this is a paragraph of its own; its columns do not matter. */
export const LONG_LINE = 400;
/** First words are measured up to here. */
const LONG_WORD = 80;

export function rowOf(text: string, line: TextLine, wide: WideColumns): Row {
  const { start, end } = line;
  const ideographic = ideographicIndent(text, start);
  const indent = line.indent - 2 * ideographic;
  const long = end - start > LONG_LINE;
  const head = text.slice(start, Math.min(end, start + LONG_LINE));
  const { bullet, hang } = bulletOf(head);
  return {
    line,
    indent,
    opens: ideographic > 0,
    right: indent + ideographic * wide + (long ? end - start : columnsOf(text, start, end, wide)),
    first: firstPiece(text, start, end, wide),
    bullet,
    hang,
    apart: !long && standsApart(head),
    table: !long && TABLE_GAP.test(head),
  };
}

function ideographicIndent(text: string, start: number): number {
  let count = 0;
  for (let i = start - 1; i >= 0 && start - i <= 16; i -= 1) {
    const code = text.charCodeAt(i);
    if (code === 0x3000) count += 1;
    else if (code !== 0x20) break;
  }
  return count;
}

function firstPiece(text: string, start: number, end: number, wide: WideColumns): number {
  const limit = Math.min(end, start + LONG_WORD);
  let at = start;
  // Opening quotation marks and brackets stay with what they open; only then comes a character that may be broken after.
  while (at < limit && OPENING.includes(text.charAt(at))) at += 1;
  if (at < limit && breaksAnywhere(text.charCodeAt(at))) {
    at += 1;
    while (at < limit && CLOSING.includes(text.charAt(at))) at += 1;
  } else {
    while (at < limit) {
      const code = text.charCodeAt(at);
      if (code === 0x20 || code === 0x09 || breaksAnywhere(code)) break;
      at += 1;
    }
  }
  return columnsOf(text, start, at, wide);
}

/** Marks that never begin a line in East Asian text, so that they pull the character before them down with them. */
const CLOSING = '。、，．：；！？」』）】〉》”’ー々…';
const OPENING = '「『（【〈《“‘"(';

const SYMBOL_BULLET = /^([*+•◦‣▪■●○·–—#@=o-])[ \t\u00a0]+(?=\S)/u;
const NUMBER_BULLET = /^(\(?(?:\d{1,3}|[a-z])[.)])[ \t\u00a0]+(?=\S)/u;

function bulletOf(head: string): { bullet: string; hang: number } {
  const match = SYMBOL_BULLET.exec(head) ?? NUMBER_BULLET.exec(head);
  return match ? { bullet: match[1] ?? '', hang: match[0].length } : { bullet: '', hang: 0 };
}

const TABLE_GAP = /\S(?: {3}|\t)/u;
const FIELD = /_{3}|\(BUTTON\)$|\( \)|\[ \]/u;
/** `[logo.png]`, `[INLINE]`, `(BUTTON) Search`: one bracket holds the line. */
const ONLY_BRACKET = /^(?:\[[^\]]*\]|\(BUTTON\)[^.]*)$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function standsApart(head: string): boolean {
  return FIELD.test(head) || ONLY_BRACKET.test(head) || !LETTER_OR_DIGIT.test(head);
}

/** True if the text may go on after a line that ends like this: no final mark, no colon, no closing of a sentence. */
export function endsOpen(text: string, { line }: Row): boolean {
  return lineEndsOpen(text, line);
}

function lineEndsOpen(text: string, line: TextLine): boolean {
  let at = line.end - 1;
  while (at > line.start && '"\'”’»)]」』）'.includes(text.charAt(at))) at -= 1;
  return !'.!?:;…。！？：؟۔।'.includes(text.charAt(at));
}

/** A shorter line is a mark by itself, or a number with one. */
const SHORTEST_SENTENCE = 5;
const SENTENCE_END = /[.!?…。！？।]["'”’»)\]」』）]*$/u;

const LOWER_OR_CASELESS = /^[\p{Ll}\p{Lo}]/u;

/** True if the line starts with a small letter or a digit, as few headings and names do. */
export const startsLow = (text: string, row: Row): boolean =>
  /^[\p{Ll}\p{Nd}]/u.test(text.slice(row.line.start, row.line.start + 2));

export const startsWithCapital = (text: string, row: Row): boolean =>
  /^\p{Lu}/u.test(text.slice(row.line.start, row.line.start + 2));

/** A line that breaks has at least so many characters; wide ones make twenty of them forty columns. */
const SHORTEST_BROKEN = 20;
const LONGEST_MARGIN = 132;

/** The rows of a text, each measured when it is first asked for: most lines of an ordinary dump never are. */
export class Rows {
  readonly #text: string;
  readonly #lines: readonly TextLine[];
  readonly #functionWords: ReadonlySet<string>;
  readonly #wide: WideColumns;
  readonly #rows: (Row | undefined)[] = [];
  /** True once a row was measured that begins or ends with an East Asian character. */
  sawWide = false;

  constructor(text: string, lines: readonly TextLine[], functionWords: ReadonlySet<string>, wide: WideColumns) {
    this.#text = text;
    this.#lines = lines;
    this.#functionWords = functionWords;
    this.#wide = wide;
  }

  get length(): number {
    return this.#lines.length;
  }

  at(i: number): Row {
    const known = this.#rows[i];
    if (known) return known;
    const line = this.#lines[i];
    if (!line) throw new RangeError(`no line ${String(i)}`);
    const row = rowOf(this.#text, line, this.#wide);
    this.sawWide ||= isWide(this.#text.charCodeAt(line.start)) || isWide(this.#text.charCodeAt(line.end - 1));
    this.#rows[i] = row;
    return row;
  }

  /** True if no blank line stands between a line and the next. */
  adjacent(i: number): boolean {
    return this.#lines[i + 1]?.blankBefore === 0;
  }

  /**
   * True if a line broke off inside a sentence, as far as its characters tell: it ends without a final mark, and the next
   * begins with a small letter or a letter of a script without case, or the line itself ends with a small function word:
   * "… in front of the\nHarbour Times", where German has a capital at every second break.
   */
  breaksOff(i: number): boolean {
    const line = this.#lines[i];
    const next = this.#lines[i + 1];
    if (!line || next?.blankBefore !== 0 || line.end - line.start + line.indent < SHORTEST_BROKEN) return false;
    const code = this.#text.charCodeAt(next.start);
    // Capitals, digits and marks of ASCII are told without a pattern.
    const goesOnLow = code >= 0x61 && LOWER_OR_CASELESS.test(this.#text.slice(next.start, next.start + 2));
    return goesOnLow ? lineEndsOpen(this.#text, line) : this.#endsInFunctionWord(line);
  }

  #endsInFunctionWord({ start, end }: TextLine): boolean {
    if (this.#functionWords.size === 0) return false;
    const space = this.#text.lastIndexOf(' ', end - 1);
    return space > start && space < end - 2 && this.#functionWords.has(this.#text.slice(space + 1, end));
  }

  /** The last line, from `i` on up to the next blank line, that ends a sentence; `i - 1` if none does. */
  lastSentence(i: number): number {
    let last = i - 1;
    for (let k = i; k < this.#lines.length; k += 1) {
      const { start, end } = this.#lines[k] as TextLine;
      if (end - start >= SHORTEST_SENTENCE && SENTENCE_END.test(this.#text.slice(end - 3, end))) last = k;
      if (!this.adjacent(k)) break;
    }
    return last;
  }

  /** True for a line that no margin can have broken. */
  isLong(i: number): boolean {
    const line = this.#lines[i];
    return line !== undefined && line.end - line.start > LONGEST_MARGIN;
  }
}
