/**
 * Text → the lines that get labels. A physical line whose blocks were glued together ("…gebaut?VW hat den Prototyp…")
 * is cut at its joints; the pieces remember that they belong together, so that those with the same label can be joined
 * again later.
 */
import type { Language } from '../languages/language.ts';
import { findJoints, SPLIT_SCORE, type Joint } from './joints.ts';
import type { Line } from './line.ts';
import { splitLines, type TextLine } from './split.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Pieces {
  lines: Line[];
  /** The joints at which lines were cut, by offset. */
  joints: ReadonlyMap<number, Joint>;
}

export function piecesOf(text: string, context: { language: Language | null; vocabulary: Vocabulary }): Pieces {
  const physical = splitLines(text);
  const joints = new Map<number, Joint>();
  const copies = copyEnds(text, physical);
  const lines: Line[] = [];
  for (const line of physical) {
    const cuts: Joint[] = findJoints(text, context, line.start, line.end).filter((j) => j.score >= SPLIT_SCORE);
    const copy = copies.get(line.start);
    if (copy !== undefined && !cuts.some((j) => j.at === copy)) cuts.push({ at: copy, kind: 'copy-end', score: 1 });
    cuts.sort((a, b) => a.at - b.at);
    let from = line.start;
    for (let i = 0; i <= cuts.length; i += 1) {
      const joint = cuts[i];
      const to = joint ? joint.at : line.end;
      if (to <= from) continue;
      if (joint) joints.set(joint.at, joint);
      const raw = text.slice(from, to);
      const start = from + (raw.length - raw.trimStart().length);
      lines.push({
        start,
        end: from + raw.trimEnd().length,
        text: raw.trim(),
        number: line.number,
        blankBefore: from === line.start ? line.blankBefore : 0,
        indent: from === line.start ? line.indent : 0,
        gluedBefore: from !== line.start,
        gluedAfter: joint !== undefined,
        cutAt: joint?.at ?? -1,
      });
      from = to;
    }
  }
  return { lines, joints };
}

const CUT = /(?:\.\.\.|…)$/u;

/**
 * A line that ends in an ellipsis is cut at the end of a word. Where a later line begins with the same words and goes
 * on without a space ("…max out to Tester..." and "…max out to Testersenator Jon Tester"), its first part ended there
 * as well and the next block was glued to it.
 */
function copyEnds(text: string, lines: readonly TextLine[]): Map<number, number> {
  const ends = new Map<number, number>();
  const HEAD = 24;
  const stems = new Map<string, string>();
  for (const line of lines) {
    const length = line.end - line.start;
    const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
    const stem = stems.get(head);
    if (stem !== undefined && length > stem.length && text.startsWith(stem, line.start)) {
      const at = line.start + stem.length;
      if (/^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1))) ends.set(line.start, at);
    }
    if (length > HEAD + 3 && length < 1000 && CUT.test(text.slice(line.end - 3, line.end))) {
      stems.set(head, text.slice(line.start, line.end).replace(CUT, '').trimEnd());
    }
  }
  return ends;
}
