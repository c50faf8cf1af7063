/** Whether a line goes on with the lead above it: few leads have several lines, and mostly the second is a caption. */
import type { LineFacts } from '../labels/context.ts';
import type { LabelledLine } from '../labels/label.ts';

/** By so much must a lead be more probable than one that stands above it. */
const MORE_PROBABLE = 0.2;

/** Where the lead begins: one line above another may be a caption, a kicker or the title of a teaser. -1 if there is none. */
export function leadStart(lines: readonly LabelledLine[]): number {
  let start = -1;
  lines.forEach((line, i) => {
    const { label, facts, probability } = line;
    if (label !== 'lead' || lines[i - 1]?.label === 'lead' || facts.byline || facts.cutCopyOf > i) return;
    const best = lines[start];
    if (best === undefined || (probability > best.probability + MORE_PROBABLE && mayReplace(best, line))) start = i;
  });
  return start;
}

/** A sentence yields only to another that is not nearly the first paragraph. */
const mayReplace = (above: LabelledLine, below: LabelledLine): boolean =>
  above.facts.ending !== 'stop' || (below.facts.ending === 'stop' && below.runnerUp !== 'paragraph');

/** Words of a point of a list of two, and of a longer list. */
const POINT_OF_TWO = 8;
const POINT = 16;

/** True if the line is a further point of the lead that the line above is of. */
export function goesOnWithLead(lines: readonly LabelledLine[], index: number): boolean {
  if (lines[index]?.label !== 'lead' || lines[index - 1]?.label !== 'lead') return false;
  if (lines[index].facts.line.gluedBefore) return true;
  let first = index - 1;
  while (lines[first - 1]?.label === 'lead') first -= 1;
  let end = index + 1;
  while (lines[end]?.label === 'lead') end += 1;
  const list = lines.slice(first, end).filter(({ facts }) => !facts.line.gluedBefore);
  return isList(list.map(({ facts }) => facts));
}

function isList(lines: readonly LineFacts[]): boolean {
  if (lines.every((line) => line.startsBullet)) return true;
  const ending = lines[0]?.ending;
  const most = lines.length > 2 ? POINT : POINT_OF_TWO;
  return lines.every((line) => line.ending === ending && line.words <= most);
}
