/** Which lines of the head belong to this article: pages name other authors and other dates all around it. */
import type { LabelledLine } from '../labels/label.ts';
import { isWeather } from '../labels/no-headline.ts';

/** Lines between the headline and an author or a date above it. */
const ABOVE = 4;
/** Lines between the end of the text and an author or a date below it. */
const BELOW = 4;

/**
 * Bylines and dates that stand too far from the article to be its own, by place in the list: above the headline, below
 * the text where the head has its own; and names among bylines of which others say that they are one ("By Anna Berg").
 */
export function strayHeadLines(lines: readonly LabelledLine[]): ReadonlySet<number> {
  const stray = new Set<number>();
  const begin = lines.findIndex((line) => line.label === 'title' || line.part === 'body');
  const end = lines.findLastIndex((line) => line.part === 'body');
  for (const label of ['byline', 'published'] as const) {
    const places = [...lines.keys()].filter((i) => lines[i]?.label === label);
    const inHead = places.filter((i) => (i >= begin - ABOVE || lines[i]?.part === 'head') && i <= end);
    const below = places.filter((i) => i > end && i <= end + BELOW);
    let near = inHead.length > 0 ? inHead : below;
    // What stands above the headline is often of another article, so that it counts only where nothing stands below.
    const under = near.filter((i) => i >= begin && isOwn(lines[i] as LabelledLine, label));
    if (under.length > 0) near = under;
    // Notices of the site may stand between the headline and the date above it.
    if (label === 'published' && near.length === 0)
      near = places
        .filter((i) => i >= begin - FAR_ABOVE && i < begin && isOwn(lines[i] as LabelledLine, label))
        .slice(-1);
    if (label === 'byline') {
      const isNamed = (i: number): boolean => Boolean(lines[i]?.facts.byline || lines[i]?.facts.name);
      if (!near.some(isNamed) && below.some(isNamed)) near = below;
      const saying = near.filter((i) => lines[i]?.facts.topics.has('bylineWords'));
      if (saying.length > 0) near = saying;
    }
    const own = new Set(near);
    for (const i of places) if (!own.has(i)) stray.add(i);
  }
  return stray;
}

/** Lines between the headline and a line above it that says who wrote the article, or when; lines between the text and one below. */
const FAR_ABOVE = 12;
const RIGHT_BELOW = 2;

/** Words of a line that gives a date and says nothing else. */
const SHORT_DATE = 8;

const isOwn = ({ facts }: LabelledLine, label: 'byline' | 'published'): boolean =>
  label === 'byline'
    ? facts.byline || facts.name || facts.date
    : facts.date && !isWeather(facts) && (facts.words <= SHORT_DATE || facts.topics.has('dateWords'));

/**
 * The place of the line that says who wrote the article ("By Anna Berg") where the path found no author, -1 if there is
 * none: first in the head, then right above the headline, then right below the text.
 */
export function missedByline(lines: readonly LabelledLine[], stray: ReadonlySet<number>): number {
  const own = lines.filter((line, i) => line.label === 'byline' && !stray.has(i));
  if (own.some((line) => line.facts.byline)) return -1;
  const begin = lines.findIndex((line) => line.label === 'title' || line.part === 'body');
  const end = lines.findLastIndex((line) => line.part === 'body');
  const says = ({ label, facts }: LabelledLine): boolean =>
    facts.byline &&
    facts.topics.has('bylineWords') &&
    (label === 'other' || label === 'published' || label === 'byline' || label === 'footer');
  const inHead = lines.findIndex((line) => line.part === 'head' && says(line));
  if (inHead >= 0) return inHead;
  for (let i = begin - 1; i >= Math.max(0, begin - FAR_ABOVE); i -= 1) if (says(lines[i] as LabelledLine)) return i;
  for (let i = end + 1; i <= Math.min(lines.length - 1, end + RIGHT_BELOW); i += 1)
    if (says(lines[i] as LabelledLine)) return i;
  if (own.some((line) => line.facts.name)) return -1;
  const isDate = (line: LabelledLine | undefined): boolean =>
    line?.label === 'published' && !stray.has(line.facts.index);
  // A name alone beside the headline or the date, or below "by".
  const near = lines.find(
    ({ part, label, facts: { index, name } }) =>
      part === 'head' &&
      label === 'other' &&
      name &&
      (lines[index - 1]?.label === 'title' ||
        lines[index - 1]?.facts.topics.has('bylineWords') ||
        isDate(lines[index - 1]) ||
        isDate(lines[index + 1])),
  );
  return near?.facts.index ?? -1;
}

/** The place of the line between headline and text that gives a date, where the path found none; -1 if there is none. */
export function missedDate(lines: readonly LabelledLine[], stray: ReadonlySet<number>): number {
  const isKnown = lines.some(
    ({ label, facts }, i) => !stray.has(i) && (label === 'published' || (label === 'byline' && facts.date)),
  );
  if (isKnown) return -1;
  const inHead = lines.findIndex((line) => line.part === 'head' && line.label === 'other' && isOwn(line, 'published'));
  if (inHead >= 0) return inHead;
  // Above the headline only what nearly was one.
  const begin = lines.findIndex((line) => line.label === 'title' || line.part === 'body');
  return lines.findLastIndex(
    (line, i) =>
      i < begin &&
      i >= begin - FAR_ABOVE &&
      line.runnerUp === 'published' &&
      line.label === 'other' &&
      isOwn(line, 'published'),
  );
}
