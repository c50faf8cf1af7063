/** Teaser titles and teaser texts → teasers of other articles. */
import { lineKey } from '../lines/phrases.ts';
import type { TeaserPart } from './draft.ts';
import type { LabelledPart } from './parts.ts';

/** How many lines may stand between a teaser's title and its text: a date, a section's name, an author. */
const REACH = 3;

/** The teasers of other articles, each once, and the lines that only say one of them or the headline again. */
export function relatedOf(
  parts: readonly LabelledPart[],
  headline: LabelledPart | null,
): { teasers: TeaserPart[]; repeated: LabelledPart[] } {
  const teasers = new Map<string, Teaser>();
  const repeated: LabelledPart[] = [];
  const add = (teaser: Teaser): void => {
    const { title, lead } = teaser;
    if (headline && keyOf(title) === keyOf(headline)) {
      repeated.push(title, ...(lead ? [lead] : []));
      return;
    }
    const known = teasers.get(keyOf(title));
    if (!known) {
      teasers.set(keyOf(title), teaser);
      return;
    }
    repeated.push(title);
    if (lead === null) return;
    if (known.lead === null) known.lead = lead;
    else if (keyOf(known.lead) === keyOf(lead)) repeated.push(lead);
    else add({ title: lead, lead: null });
  };
  teasersIn(parts).forEach(add);
  return { teasers: [...teasers.values()], repeated };
}

/** The key of the part's line, without what was cut off before. */
const keyOf = ({ start, first: { facts } }: LabelledPart): string =>
  start > facts.line.start ? lineKey(facts.text.slice(start - facts.line.start)) : facts.key;

interface Teaser {
  title: LabelledPart;
  lead: LabelledPart | null;
}

/** A text belongs to the title above it; a text without a title is a teaser whose title it is. */
function teasersIn(parts: readonly LabelledPart[]): Teaser[] {
  const teasers: Teaser[] = [];
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
