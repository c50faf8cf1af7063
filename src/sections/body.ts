/** Paragraphs and subheadings → typed blocks of the body. */
import type { BlockType } from '../types.ts';
import type { BodyPart } from './draft.ts';
import type { LabelledPart } from './parts.ts';

/** Marks of list items, dashes included. */
export const LIST_ITEM = /^(?:[•·‣▪●○◦■□▶►▸*+–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u;
/** One quotation and perhaps who said it, after a dash; `"…," said X. "…"` is running text. */
const QUOTED = /^["„“”«»‚‘「『][^"„“”«»「」『』]*["”“»«’‘」』](?:\s?[–—-]\s?.{2,60})?$/su;

/** Words of a subheading, and of the shortest sentence below it. */
const LONGEST_HEADING = 12;
const SHORTEST_TEXT = 8;

/** Share of digits beyond which a line is a row of a table: "2021 $37,500 $22,500". */
const MOST_DIGITS = 0.3;

/** A short line without a mark at its end, and a sentence below it, whatever the path says. */
function isHeading({ lines, first: { facts } }: LabelledPart, below: LabelledPart | undefined): boolean {
  if (lines.length > 1 || facts.words > LONGEST_HEADING || facts.ending !== 'none' || !below) return false;
  if (facts.digits > MOST_DIGITS) return false;
  return below.first.facts.ending === 'stop' && below.first.facts.words >= SHORTEST_TEXT;
}

function typeOf(part: LabelledPart, isListed: boolean, below: LabelledPart | undefined): BlockType {
  if (part.label === 'subheading') return 'subheading';
  if (isListed) return 'list-item';
  if (isHeading(part, below)) return 'subheading';
  const { text } = part.first.facts;
  return part.lines.length === 1 && text.length < 400 && QUOTED.test(text) ? 'quote' : 'paragraph';
}

/** A bullet alone may be a dash that opens direct speech; two in a row are a list. */
export function bodyOf(parts: readonly LabelledPart[]): BodyPart[] {
  const body = parts.filter((p) => p.label === 'paragraph' || p.label === 'subheading');
  const bulleted = body.map((p) => p.label === 'paragraph' && LIST_ITEM.test(p.first.facts.text));
  return body.map((part, i) => ({
    start: part.start,
    end: part.end,
    lines: part.lines,
    type: typeOf(part, bulleted[i] === true && (bulleted[i - 1] === true || bulleted[i + 1] === true), body[i + 1]),
  }));
}
