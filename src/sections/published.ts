/** When the article appeared, as its head states it. */
import type { Language } from '../languages/language.ts';
import { findDates } from '../lines/dates.ts';
import type { LabelledPart } from './parts.ts';

/**
 * The date of the first line of the head that announces one; a date in a byline counts, too. Of several dates in one
 * line the first is the publication, later ones are changes.
 */
export function publishedOf(
  parts: readonly LabelledPart[],
  language: Language | null,
): { parts: LabelledPart[]; iso: string | null } {
  const dated = parts.filter((p) => p.label === 'published');
  const candidates = [...dated, ...parts.filter((p) => p.label === 'byline' && p.first.facts.date)].sort(
    (a, b) => a.start - b.start,
  );
  for (const part of candidates) {
    const found = findDates(part.first.facts.text, language)[0];
    if (found) return { parts: dated, iso: found.iso };
  }
  return { parts: dated, iso: null };
}
