/** Teasers in a row, each a line with the same "Read more" below: a form that shows in any language. */
import type { LabelledLine } from '../labels/label.ts';
import type { Label } from '../labels/states.ts';

type Line = Pick<LabelledLine, 'facts' | 'label'>;

/** So many in a row are no chance. */
const FEWEST = 2;
/** Words of a label like "Read more", and of the shortest teaser. */
const LONGEST_LABEL = 6;
const SHORTEST_TEASER = 4;

/** "Read more" and the like, on a line of its own. */
export const isReadMore = (line: Line | undefined): boolean =>
  line !== undefined && line.facts.words <= LONGEST_LABEL && line.facts.topics.has('readMore');

/**
 * The labels of the lines in such rows: the first piece of a line is the title of a teaser, what was glued to it is its
 * text.
 */
export function teaserRows(lines: readonly Line[]): Map<number, Label> {
  const found = new Map<number, Label>();
  let row: number[] = [];
  let more = '';
  const close = (): void => {
    if (row.length >= FEWEST) for (const first of row) labelTeaser(lines, first, found);
    row = [];
  };
  for (let i = 0; i < lines.length;) {
    const below = nextLine(lines, i);
    const { words, topics, date } = (lines[i] as Line).facts;
    const isTeaser = isReadMore(lines[below]) && words >= SHORTEST_TEASER && topics.size === 0 && !date;
    const label = lines[below]?.facts.key ?? '';
    if (!isTeaser || label !== more) close();
    if (isTeaser) row.push(i);
    more = label;
    i = isTeaser ? nextLine(lines, below) : below;
  }
  close();
  return found;
}

/** The first piece of the next physical line. */
function nextLine(lines: readonly Line[], i: number): number {
  let next = i + 1;
  while (lines[next]?.facts.line.gluedBefore) next += 1;
  return next;
}

function labelTeaser(lines: readonly Line[], first: number, found: Map<number, Label>): void {
  const end = nextLine(lines, first);
  for (let i = first; i < end; i += 1) found.set(i, i === first ? 'related' : 'teaser');
}
