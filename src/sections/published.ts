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

const dayOf = ({ iso }: { iso: string }): string => iso.slice(0, 10);

/** The dates of a line that are of a publication, as ISO 8601; of two with their times, the later day first, the first is a change. */
function publicationsIn(text: string, language: Language | null): { iso: string; changed: boolean }[] {
  const words = language?.changeWords ?? [];
  const dates = findDates(text, language);
  const [first, second] = dates;
  const reversed = first?.iso.includes('T') && second?.iso.includes('T') && dayOf(second) < dayOf(first);
  return dates.map(({ iso, start }, i) => {
    const before = text.slice(dates[i - 1]?.end ?? 0, start).toLowerCase();
    return { iso, changed: words.some((w) => before.includes(w)) || (i === 0 && reversed === true) };
  });
}

/**
 * The date of the first line of the head that announces one; a date in a byline counts, too, and a line that says more
 * than when it appeared counts only if there is no other. A date of change counts only where no other is stated.
 */
export function publishedOf(
  parts: readonly LabelledPart[],
  language: Language | null,
): { parts: LabelledPart[]; iso: string | null } {
  const dated = parts.filter((p) => p.label === 'published');
  const stating = [...dated, ...parts.filter((p) => p.label === 'byline' && p.first.facts.date)];
  const stated = (stating.length > 0 ? stating : parts.filter(saysDate).slice(0, 1))
    .sort(inOrder)
    .flatMap((part) => publicationsIn(part.first.facts.text, language));
  const found = stated.find(({ changed }) => !changed) ?? stated[0];
  return { parts: dated, iso: found?.iso ?? null };
}
