/**
 * The one engine that changes text. Repairs say what should change (`Edit`); only this file applies it, keeps the
 * way back to the source, and can replay it. An `EditedText` is never mutated: `applyEdits` gives a new one.
 */
import type { Repair, Span } from '../types.ts';

/** Replace `start..end` by `replacement`; offsets are into the text that the edit is applied to. */
export interface Edit extends Span {
  replacement: string;
  rule: string;
}

/** A source text with the edits made so far. `edits` are in source offsets, sorted by start then end, without overlap. */
export interface EditedText {
  readonly source: string;
  readonly text: string;
  readonly edits: readonly Edit[];
}

export const unedited = (source: string): EditedText => ({ source, text: source, edits: [] });

const byPlace = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Drops edits that overlap an earlier one, so that the result can be applied in one sweep. */
export function withoutOverlap<T extends Span>(edits: readonly T[]): T[] {
  const out: T[] = [];
  let end = -1;
  let insertedAt = -1;
  for (const edit of [...edits].sort(byPlace)) {
    if (edit.start < end || (edit.start === edit.end && edit.start === insertedAt)) continue;
    out.push(edit);
    end = edit.end;
    if (edit.start === edit.end) insertedAt = edit.start;
  }
  return out;
}

/** `text` with sorted, non-overlapping edits applied. Linear in the length of text and edits. */
export function replay(text: string, edits: readonly Pick<Edit, 'start' | 'end' | 'replacement'>[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.replacement);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/**
 * Applies new edits (in offsets of `base.text`) on top of the earlier ones and expresses the whole in source offsets.
 * Where a new edit touches the result of an earlier one, both become one edit that keeps the earlier rule's id.
 */
export function applyEdits(base: EditedText, newEdits: readonly Edit[]): EditedText {
  const next = withoutOverlap(newEdits).filter((e) => base.text.slice(e.start, e.end) !== e.replacement);
  if (next.length === 0) return base;
  const text = replay(base.text, next);
  if (base.edits.length === 0) return { source: base.source, text, edits: next };

  const edits: Edit[] = [];
  const earlier = base.edits;
  let i = 0;
  let shift = 0; // current offset minus source offset, before earlier[i]
  const currentStart = (): number => (earlier[i] as Edit).start + shift;
  const take = (): Edit => {
    const edit = earlier[i++] as Edit;
    shift += edit.replacement.length - (edit.end - edit.start);
    return edit;
  };
  let n = 0;
  while (n < next.length) {
    const edit = next[n] as Edit;
    // Earlier edits that end before this one begins stay as they are.
    while (i < earlier.length && currentStart() + (earlier[i] as Edit).replacement.length <= edit.start) {
      if (currentStart() === edit.start && edit.start === edit.end) break; // a deletion at the point of insertion: insert before it
      edits.push(take());
    }
    const touches = (end: number): boolean =>
      i < earlier.length && currentStart() < end && (earlier[i] as Edit).replacement.length > 0;
    const emptyInside = (end: number): boolean =>
      i < earlier.length &&
      (earlier[i] as Edit).replacement.length === 0 &&
      currentStart() > edit.start &&
      currentStart() < end;
    if (!touches(edit.end) && !emptyInside(edit.end) && !(i < earlier.length && currentStart() < edit.start)) {
      edits.push({ ...edit, start: edit.start - shift, end: edit.end - shift });
      n += 1;
      continue;
    }
    // Merge: grow one range over every earlier and new edit that it meets.
    const first = earlier[i] as Edit;
    const currentFrom = Math.min(edit.start, currentStart());
    const sourceFrom = currentFrom === edit.start && edit.start < currentStart() ? edit.start - shift : first.start;
    let currentTo = edit.end;
    const inside: Edit[] = [];
    for (;;) {
      if (i < earlier.length && currentStart() < currentTo) {
        const end = currentStart() + (earlier[i] as Edit).replacement.length;
        take();
        currentTo = Math.max(currentTo, end);
      } else if (n < next.length && ((next[n] as Edit).start < currentTo || inside.length === 0)) {
        inside.push(next[n] as Edit);
        currentTo = Math.max(currentTo, (next[n] as Edit).end);
        n += 1;
      } else break;
    }
    const local = inside.map((e) => ({ ...e, start: e.start - currentFrom, end: e.end - currentFrom }));
    edits.push({
      start: sourceFrom,
      end: currentTo - shift,
      replacement: replay(base.text.slice(currentFrom, currentTo), local),
      rule: first.rule,
    });
  }
  while (i < earlier.length) edits.push(take());
  return { source: base.source, text, edits: edits.sort(byPlace) };
}

/** A function from offsets of `edited.text` to offsets of the source; ask with rising offsets for constant time each. */
export function sourceMap(edited: EditedText): (offset: number, side?: 'start' | 'end') => number {
  const { edits } = edited;
  const starts = new Array<number>(edits.length); // where each replacement begins in the edited text
  let shift = 0;
  edits.forEach((edit, i) => {
    starts[i] = edit.start + shift;
    shift += edit.replacement.length - (edit.end - edit.start);
  });
  return (offset, side = 'start') => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((starts[mid] as number) <= offset - (side === 'end' ? 1 : 0)) low = mid + 1;
      else high = mid;
    }
    if (low === 0) return offset;
    const edit = edits[low - 1] as Edit;
    const from = starts[low - 1] as number;
    const to = from + edit.replacement.length;
    if (offset >= to) return edit.end + (offset - to);
    return side === 'start' && offset === from ? edit.start : edit.end;
  };
}

const CONTEXT = 24;

/** The edits as public repairs, each with the word before and after it. */
export function toRepairs(edited: EditedText): Repair[] {
  const { source } = edited;
  return edited.edits.map(({ start, end, replacement, rule }) => {
    const left = wordBefore(source, start);
    const right = wordAfter(source, end);
    return {
      rule,
      start,
      end,
      before: left + source.slice(start, end) + right,
      after: left + replacement + right,
      replacement,
    };
  });
}

function wordBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - CONTEXT), at);
  let start = near.length;
  while (start > 0 && near.charAt(start - 1).trim() !== '') start -= 1;
  return near.slice(start);
}

function wordAfter(text: string, at: number): string {
  const near = text.slice(at, at + CONTEXT);
  return /^\S*/u.exec(near)?.[0] ?? '';
}
