/** Paragraphs and subheadings → typed blocks of the body. */
import type { BlockType } from '../types.ts';
import type { BodyPart } from './draft.ts';
import type { LabelledPart } from './parts.ts';

const LIST_ITEM = /^(?:[•·‣▪●○◦■□▶►▸*+–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s)/u;
/** One quotation and perhaps who said it, after a dash; `"…," said X. "…"` is running text. */
const QUOTED = /^["„“”«»‚‘「『][^"„“”«»「」『』]*["”“»«’‘」』](?:\s?[–—-]\s?.{2,60})?$/su;

function typeOf(part: LabelledPart, isListed: boolean): BlockType {
  if (part.label === 'subheading') return 'subheading';
  if (isListed) return 'list-item';
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
    type: typeOf(part, bulleted[i] === true && (bulleted[i - 1] === true || bulleted[i + 1] === true)),
  }));
}
