/** The headline, and where the text states none, the teaser that repeats the lead. */
import type { Part, TeaserPart } from './draft.ts';
import { cutOff } from './list-marks.ts';
import type { LabelledPart } from './parts.ts';

/** Bullets of a list and arrows of a trail that stand before a headline: "> Council approves tram line". */
const MARKS_BEFORE = /^(?:[>›*•+#]{1,4}\s+|[>›]{1,4}(?![>›\s]))/u;

export function titleOf(parts: readonly LabelledPart[]): LabelledPart | null {
  return parts.find((p) => p.label === 'title') ?? null;
}

/** Parts the marks before the title from it. */
export function marksBefore(title: LabelledPart | null): LabelledPart | null {
  const [marks] = (title && MARKS_BEFORE.exec(title.first.facts.text)) ?? [];
  return title && marks !== undefined && marks.length < title.end - title.start ? cutOff(title, marks.length) : null;
}

/** News agencies close a headline with a sign: "Council approves tram line =". */
const SIGN_BEHIND = ' =';

/** Parts the sign behind the title from it. */
export function signBehind(title: LabelledPart | null): Part | null {
  const line = title?.lines.at(-1);
  if (!title || !line?.facts.text.endsWith(SIGN_BEHIND)) return null;
  const { end } = title;
  title.end -= SIGN_BEHIND.length;
  return { start: end - 1, end, lines: [line] };
}

const OPENING = 40;
/** Characters of the shortest beginning that proves that two texts are one. */
const SHORTEST_OPENING = 20;
const CUT = /(?:\.\.\.|…)$/u;
const isLong = (text: string): boolean => text.length >= SHORTEST_OPENING;
const opening = (text: string): string =>
  text.replace(CUT, '').replace(/\s+/gu, ' ').trim().slice(0, OPENING).toLowerCase();

/** The teaser whose text begins as the lead (or the first paragraph) does: the aggregator's teaser of this very article. */
export function titleTeaser(related: readonly TeaserPart[], leads: readonly Part[]): TeaserPart | null {
  const openings = leads.map((p) => opening(p.lines[0]?.facts.text ?? '')).filter(isLong);
  const repeats = (text: string): boolean =>
    isLong(text) && openings.some((o) => o.startsWith(text) || text.startsWith(o));
  return related.find((t) => t.lead !== null && repeats(opening(t.lead.lines[0]?.facts.text ?? ''))) ?? null;
}

/** Signs of menus: bullets, trails, buttons. */
const NO_KICKER = /^[*+•·]|[|©@/[\]()>»]/u;

/** What a field says it is, or the word or two right above the title that name its subject. */
export function kickerOf(parts: readonly LabelledPart[], title: LabelledPart | null): LabelledPart | null {
  const stated = parts.find(({ first }) => first.facts.line.field === 'kicker');
  if (stated || !title) return stated ?? null;
  const above = parts[parts.indexOf(title) - 1];
  if (above?.label !== 'other' || above.first.facts.line.field) return null;
  const { words, topics, copies, date, byline, digits, ending, text } = above.first.facts;
  const isKicker = words >= 1 && words <= 5 && topics.size === 0 && copies === 1 && !date && !byline && digits === 0;
  return isKicker && (ending === 'none' || ending === 'colon') && !NO_KICKER.test(text) ? above : null;
}
