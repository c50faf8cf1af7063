/** Text → physical lines, with the white space around them measured and left out. */
import type { Span } from '../types.ts';

/** A line that holds more than white space. The span is without the line end and trimmed of white space. */
export interface TextLine extends Span {
  /** Line of the text, from 1; blank lines count. */
  number: number;
  /** Blank lines directly before it. */
  blankBefore: number;
  /** Columns of white space before its text: a tab goes to the next multiple of eight, an ideographic space takes two. */
  indent: number;
}

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const NEL = 0x85;
const NO_BREAK_SPACE = 0xa0;
/** The first space beyond those of Latin-1. */
const FIRST_SPACE_BEYOND = 0x1680;
const LINE_SEPARATOR = 0x2028;
const PARAGRAPH_SEPARATOR = 0x2029;
const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

/** LF, VT, FF, CR, NEL, LS and PS end a line, as Unicode's newline guidelines (UAX 14, class BK) have it. */
export const endsLine = (code: number): boolean =>
  code <= CR ? code >= LF : code === NEL || code === LINE_SEPARATOR || code === PARAGRAPH_SEPARATOR;

/** White space inside a line, as `String.prototype.trim` sees it. */
const isSpace = (code: number): boolean =>
  code <= NO_BREAK_SPACE
    ? code === SPACE || code === TAB || code === NO_BREAK_SPACE
    : code >= FIRST_SPACE_BEYOND &&
      (code === FIRST_SPACE_BEYOND ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x202f ||
        code === 0x205f ||
        code === IDEOGRAPHIC_SPACE ||
        code === BYTE_ORDER_MARK);

const TAB_STOP = 8;

/**
 * The lines of a text that are not blank, in order. `\r\n` is one line end. One pass over the text, in which most
 * characters are told from white space by two comparisons.
 *
 * @param text any text
 * @returns spans in UTF-16 offsets of `text`; concatenated they hold every character that is not white space
 */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  const { length } = text;
  let number = 1;
  let blankBefore = 0;
  let start = -1; // of the line's text, -1 while only white space was seen
  let end = 0;
  let indent = 0;
  for (let i = 0; i <= length; i += 1) {
    const code = i < length ? text.charCodeAt(i) : LF;
    if (code > NO_BREAK_SPACE ? code < FIRST_SPACE_BEYOND : code > SPACE && code < NEL) {
      if (start < 0) start = i;
      end = i + 1;
      continue;
    }
    if (endsLine(code)) {
      if (start >= 0) {
        lines.push({ start, end, number, blankBefore, indent });
        blankBefore = 0;
      } else blankBefore += 1;
      start = -1;
      indent = 0;
      number += 1;
      if (code === CR && text.charCodeAt(i + 1) === LF) i += 1;
    } else if (!isSpace(code)) {
      if (start < 0) start = i;
      end = i + 1;
    } else if (start < 0) {
      if (code === TAB) indent += TAB_STOP - (indent % TAB_STOP);
      else if (code === IDEOGRAPHIC_SPACE) indent += 2;
      else if (code !== BYTE_ORDER_MARK) indent += 1;
    }
  }
  return lines;
}
