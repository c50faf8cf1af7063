/** Labelled lines → parts: pieces of one physical line that got the same label become one again. */
import type { Context } from '../labels/context.ts';
import type { LabelledLine } from '../labels/label.ts';
import type { Label } from '../labels/states.ts';
import type { Part } from './draft.ts';
import { settledLines } from './settled.ts';

export interface LabelledPart extends Part {
  label: Label;
  first: LabelledLine;
}

/** Labels whose pieces are running text, so that a cut inside them was none. */
const JOINABLE: ReadonlySet<Label> = new Set(['paragraph', 'lead', 'teaser', 'footer']);

export function partsOf(labelled: readonly LabelledLine[], context: Context): LabelledPart[] {
  const lines = settledLines(labelled, context);
  const parts: LabelledPart[] = [];
  for (const line of lines) {
    const { start, end, gluedBefore } = line.facts.line;
    const previous = parts.at(-1);
    if (previous && gluedBefore && previous.label === line.label && JOINABLE.has(line.label)) {
      previous.end = end;
      previous.lines.push(line);
    } else parts.push({ start, end, label: line.label, first: line, lines: [line] });
  }
  return parts;
}
