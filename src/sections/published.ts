/** When the article appeared, as its head states it. */
import type { Language } from '../languages/language.ts';
import { findDates } from '../lines/dates.ts';
import type { LabelledPart } from './parts.ts';

/** Words of a line that gives the date, perhaps with author and reading time, and says nothing else. */
const SHORT = 12;

/** Lines of the head, lines below the text, lines that say more. */
const rank = ({ label, first: { facts, part } }: LabelledPart): number =>
  label === 'published' && facts.words > SHORT ? 2 : part === 'after' ? 1 : 0;

const dayOf = ({ iso }: { iso: string }): string => iso.slice(0, 10);

/**
 * The date of the first line of the head that announces one; a date in a byline counts, too, and a line that says more
 * than when it appeared counts only if there is no other. Of several dates in one line the first is the publication,
 * later ones are changes; where the first is the later day of two with their times, it is the change.
 */
export function publishedOf(
  parts: readonly LabelledPart[],
  language: Language | null,
): { parts: LabelledPart[]; iso: string | null } {
  const dated = parts.filter((p) => p.label === 'published');
  const candidates = [...dated, ...parts.filter((p) => p.label === 'byline' && p.first.facts.date)].sort(
    (a, b) => rank(a) - rank(b) || a.start - b.start,
  );
  for (const part of candidates) {
    const [first, second] = findDates(part.first.facts.text, language);
    if (!first) continue;
    const isChange = second && first.iso.includes('T') && second.iso.includes('T') && dayOf(second) < dayOf(first);
    return { parts: dated, iso: isChange ? second.iso : first.iso };
  }
  return { parts: dated, iso: null };
}
