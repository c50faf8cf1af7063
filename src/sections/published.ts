/** When the article appeared, as its head states it. */
import type { Language } from '../languages/language.ts';
import { findDates } from '../lines/dates.ts';
import type { LabelledPart } from './parts.ts';

/** Words of a line that gives the date, perhaps with author and reading time, and says nothing else. */
const SHORT = 12;

/** Lines below the headline, lines above it, lines below the text, lines that say more than a date. */
function rank({ label, first: { facts, part } }: LabelledPart): number {
  if (label === 'published' && facts.words > SHORT && !facts.topics.has('dateWords')) return 3;
  return part === 'after' ? 2 : part === 'before' ? 1 : 0;
}

/** Above the headline the nearest comes first, for the others are of other articles. */
const inOrder = (a: LabelledPart, b: LabelledPart): number =>
  rank(a) - rank(b) || (rank(a) === 1 ? b.start - a.start : a.start - b.start);

/** "Published: 5 May 2024", which the path took for something else. */
const saysDate = ({ label, first: { facts, part } }: LabelledPart): boolean =>
  (label === 'other' || label === 'footer') &&
  part !== 'before' &&
  facts.date &&
  facts.words <= SHORT &&
  facts.topics.has('dateWords');

/** Words of a line that gives a date and says nothing else. */
const BARE = 4;

const isBareDateInHead = ({ label, first: { facts, part } }: LabelledPart): boolean =>
  label === 'other' && part === 'head' && facts.date && facts.words <= BARE;

interface StatedDate {
  /** ISO 8601. */
  iso: string;
  /** Whether it is the date of a change. */
  changed: boolean;
}

const dayOf = ({ iso }: { iso: string }): string => iso.slice(0, 10);
const hasTime = ({ iso }: { iso: string }): boolean => iso.includes('T');

/** The dates of a line; of two with their times, the later day first, the first is a change. */
function publicationsIn(text: string, language: Language | null): StatedDate[] {
  const words = language?.changeWords ?? [];
  const dates = findDates(text, language);
  const [first, second] = dates;
  const reversed = first && second && hasTime(first) && hasTime(second) && dayOf(second) < dayOf(first);
  return dates.map(({ iso, start }, i) => {
    const before = text.slice(dates[i - 1]?.end ?? 0, start).toLowerCase();
    return { iso, changed: words.some((w) => before.includes(w)) || (i === 0 && reversed === true) };
  });
}

export interface Publication {
  /** ISO 8601; null if no line gives a date. */
  iso: string | null;
  /** The lines that give one. */
  parts: LabelledPart[];
  /** The lines that only speak of one: "2 hours ago". */
  undated: LabelledPart[];
}

/**
 * The date of the first line of the head that announces one; a date in a byline counts, too, and a line that says more
 * than when it appeared counts only if there is no other. A date of change counts only where the head states no other.
 *
 * @param dateline of the story: its day counts where no line announces one
 */
export function publishedOf(
  parts: readonly LabelledPart[],
  dateline: string | null,
  language: Language | null,
): Publication {
  const dated = parts.filter((p) => p.label === 'published');
  const heads = [...dated, ...parts.filter((p) => p.label === 'byline' && p.first.facts.date)].sort(inOrder);
  // A date that stands all over the page is a label to the path; right below the headline it is the date all the same.
  const own = heads.some((p) => rank(p) === 0) ? undefined : parts.find(isBareDateInHead);
  if (own) heads.unshift(own);
  const datesOf = (part: LabelledPart): StatedDate[] => publicationsIn(part.first.facts.text, language);
  const isPublication = ({ changed }: StatedDate): boolean => !changed;
  const stated = heads.flatMap(datesOf);
  if (heads.length === 0) stated.push(...parts.filter(saysDate).flatMap(datesOf).filter(isPublication));
  if (stated.length === 0 && dateline !== null) stated.push(...publicationsIn(dateline, language));
  const found = stated.find(isPublication) ?? stated[0];
  const gives = new Set(dated.filter((part) => found !== undefined && datesOf(part).length > 0));
  return {
    iso: found?.iso ?? null,
    parts: dated.filter((part) => gives.has(part)),
    undated: dated.filter((part) => !gives.has(part)),
  };
}
