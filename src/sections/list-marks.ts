/**
 * What stands before the text of a line and is no part of it: marks that say that it is one of a list, or a heading, and
 * its first copy. It goes to the discarded lines.
 */
import { BULLET } from '../lines/bullets.ts';
import { secondHalf } from '../lines/doubled.ts';
import type { BodyPart, Part, TeaserPart } from './draft.ts';

/** Cuts off the beginning of a part. */
export function cutOff<P extends Part>(part: P, length: number): P {
  const { start } = part;
  part.start += length;
  return { ...part, start, end: start + textOf(part).slice(0, length).trimEnd().length, lines: part.lines.slice(0, 1) };
}

const textOf = (part: Part): string => part.lines[0]?.facts.text ?? '';

/** Cuts off what the pattern finds at the beginning of the part, if more stands behind it and nothing is cut off yet. */
function cutMark(part: Part, mark: RegExp): Part[] {
  const isWhole = part.start === part.lines[0]?.facts.line.start;
  const [found] = (isWhole && mark.exec(textOf(part))) || [];
  return found !== undefined && found.length < part.end - part.start ? [cutOff(part, found.length)] : [];
}

const HYPHEN = /^-\s+/u;
/** Items with a hyphen in a row; fewer may be what somebody said. */
const HYPHENS = 3;

/** "## What comes next": headings of Markdown. */
const HEADING_MARK = /^#{1,6}\s+/u;

/** The marks of subheadings. */
export const marksOfHeadings = (body: readonly BodyPart[]): Part[] =>
  body.flatMap((part) => (part.type === 'subheading' ? cutMark(part, HEADING_MARK) : []));

/** The bullets of list items, of teasers, and of a lead that is a single line. */
export function bulletsBefore(
  body: readonly BodyPart[],
  lead: readonly Part[],
  related: readonly TeaserPart[],
): Part[] {
  const bulleted = [...body.filter((part) => part.type === 'list-item'), ...related.map(({ title }) => title)];
  const marks = [...bulleted, ...(lead.length === 1 ? lead : [])].flatMap((part) => cutMark(part, BULLET));
  const isHyphened = (part: BodyPart | undefined): boolean => part?.type === 'list-item' && HYPHEN.test(textOf(part));
  for (let from = 0; from < body.length; from += 1) {
    let to = from;
    while (isHyphened(body[to])) to += 1;
    if (to - from >= HYPHENS) marks.push(...body.slice(from, to).flatMap((part) => cutMark(part, HYPHEN)));
    from = to;
  }
  return marks;
}

/** The first halves of teasers that say their title twice, as the name of their picture and below it. */
export const copiesBefore = (titles: readonly Part[]): Part[] =>
  titles.flatMap((title) => {
    const bullet = BULLET.exec(textOf(title))?.[0].length ?? 0;
    const again = secondHalf(textOf(title).slice(bullet));
    return again > 0 ? [cutOff(title, bullet + again)] : [];
  });

const RANK = /^(\d{1,2})(?:[.)]\s*|\s+|(?=[\p{L}"'„“«‘]))/u;
/** Teasers that are numbered from 1 on in a list of the most read; one alone may be "5 things to know". */
const RANKED = 3;

/** The ranks of the titles in lists of the most read: "1Council sells ten homes", "2. Northville wins the cup". */
export function ranksBefore(titles: readonly Part[]): Part[] {
  const ranks = titles.map((title) => Number(RANK.exec(textOf(title))?.[1] ?? 0));
  const marks: Part[] = [];
  for (let from = 0; from < titles.length; from += 1) {
    if (ranks[from] !== 1) continue;
    let to = from + 1;
    while (to < titles.length && ranks[to] === to - from + 1) to += 1;
    if (to - from >= RANKED) marks.push(...titles.slice(from, to).flatMap((title) => cutMark(title, RANK)));
  }
  return marks;
}
