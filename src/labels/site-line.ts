/** What a profile of the site says of a line. Its weight is set by hand. */
import type { LineFacts } from './context.ts';
import type { Reason } from './rule.ts';
import { STATES, type Label } from './states.ts';

/**
 * What it counts that a profile knows a line as one of the site's: the log of the odds by which it is less likely text of
 * the article. Set by hand, since profiles are no part of what the weights are fitted to: on the pages of publishers with
 * two or more, each with a profile of the others (`test/quality/profile.ts`), body precision rises from 0.932 to 0.935
 * and recall stays at 0.961; 3 gives a little less. The headline and the lead are left alone, since other pages repeat
 * them as teasers: counted against leads, too, it lowered their figure from 0.634 to 0.630.
 */
const SITE_LINE = 6;
const NO_SITE_LINE: ReadonlySet<Label> = new Set(['paragraph', 'subheading']);

/**
 * Changes the probabilities of one line's states by a profile's word. They are those of the whole document without a
 * profile, so that the word decides on this line and not on its neighbours.
 */
export function weighSighting(chances: Float64Array): void {
  let sum = 0;
  STATES.forEach(({ label }, s) => {
    if (NO_SITE_LINE.has(label)) chances[s] = (chances[s] as number) * Math.exp(-SITE_LINE);
    sum += chances[s] as number;
  });
  for (let s = 0; s < STATES.length; s += 1) chances[s] = (chances[s] as number) / sum;
}

export function sightingReason({ facts, label }: { facts: LineFacts; label: Label }): Reason[] {
  const { sighting } = facts;
  if (!sighting) return [];
  const says = `the site repeats it: seen in ${sighting.seen} of ${sighting.documents} documents`;
  return [{ rule: 'site-line', says, weight: NO_SITE_LINE.has(label) ? -SITE_LINE : SITE_LINE }];
}
