/** Labelled lines → parts: pieces of one physical line that got the same label become one again. */
import type { Context } from '../labels/context.ts';
import type { LabelledLine } from '../labels/label.ts';
import { copyright } from '../labels/rules/copyright.ts';
import type { Label } from '../labels/states.ts';
import type { Part } from './draft.ts';
import { missedByline, strayHeadLines } from './head.ts';

export interface LabelledPart extends Part {
  label: Label;
  first: LabelledLine;
}

/** Labels whose pieces are running text, so that a cut inside them was none. */
const JOINABLE: ReadonlySet<Label> = new Set(['paragraph', 'lead', 'teaser', 'footer']);

/** Notices that close a page, too, but are no closing matter of the article. */
const NO_FOOTER = [
  'comments',
  'newsletter',
  'share',
  'cookies',
  'paywall',
  'readMore',
  'relatedHeadings',
  'advertisement',
] as const;

/** The label of a line in the light of all labels: what the line repeats, what else the section holds. */
function settled(line: LabelledLine, lines: readonly LabelledLine[], context: Context, leadEnded: boolean): Label {
  const { facts, label } = line;
  // A cut copy above the text is no more than that; below, it is the teaser of this very article.
  const original = facts.index < facts.cutCopyOf ? lines[facts.cutCopyOf]?.label : undefined;
  if (original === 'lead' || original === 'paragraph') return 'other';
  if (label === 'footer' && NO_FOOTER.some((topic) => facts.topics.has(topic)) && !facts.topics.has('footer'))
    return 'other';
  if (label === 'lead' && facts.byline) return 'byline';
  if (label === 'footer' && isComment(line, context)) return 'other';
  // One lead, in one piece: what looks like one further down is the caption below it or the first paragraph.
  if (label === 'lead' && leadEnded) return line.runnerUp === 'paragraph' ? 'paragraph' : 'other';
  return label;
}

/** Lines below the head of a comment section that are taken for comments. */
const COMMENTS_REACH = 30;

/** True below the text and below the head of a comment section, unless the line closes the page. */
export function isComment({ facts, part }: LabelledLine, context: Context): boolean {
  const isLegal = facts.topics.has('footer') || Boolean(copyright.when(facts, context));
  return part === 'after' && !isLegal && context.since('comments', facts.index) <= COMMENTS_REACH;
}

export function partsOf(labelled: readonly LabelledLine[], context: Context): LabelledPart[] {
  let leadEnd = -1;
  const stray = strayHeadLines(labelled);
  const byline = missedByline(labelled, stray);
  const lines = labelled.map((line, i) => {
    const label =
      i === byline
        ? 'byline'
        : stray.has(i)
          ? 'other'
          : settled(line, labelled, context, leadEnd >= 0 && leadEnd < i - 1);
    if (label === 'lead') leadEnd = i;
    return label === line.label ? line : { ...line, label };
  });
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
