/** Teaser titles and teaser texts → teasers of other articles. */
import type { TeaserPart } from './draft.ts';
import type { LabelledPart } from './parts.ts';

/** How many lines may stand between a teaser's title and its text: a date, a section's name, an author. */
const REACH = 3;

/** A text belongs to the title above it; a text without a title is a teaser whose title it is. */
export function relatedOf(parts: readonly LabelledPart[]): TeaserPart[] {
  const teasers: TeaserPart[] = [];
  let titleAt = -Infinity;
  parts.forEach((part, i) => {
    const last = teasers.at(-1);
    if (part.label === 'related') {
      teasers.push({ title: part, lead: null });
      titleAt = i;
    } else if (part.label === 'teaser') {
      if (last && last.lead === null && i - titleAt <= REACH) last.lead = part;
      else teasers.push({ title: part, lead: null });
    }
  });
  return teasers;
}
