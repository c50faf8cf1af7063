/** What belongs to no section: each line with its reason. */
import type { Context } from '../labels/context.ts';
import type { Topic } from '../labels/lexicon.ts';
import type { DiscardReason } from '../types.ts';
import type { DiscardedPart } from './draft.ts';
import type { LabelledPart } from './parts.ts';
import { isComment } from './settled.ts';

const REASONS: readonly (readonly [Topic, DiscardReason])[] = [
  ['advertisement', 'advertisement'],
  ['cookies', 'cookies'],
  ['paywall', 'paywall'],
  ['newsletter', 'newsletter'],
  ['comments', 'comments'],
  ['relatedHeadings', 'list-heading'],
  ['readMore', 'read-more'],
  ['share', 'share'],
  ['readTimes', 'read-time'],
  ['navigation', 'navigation'],
  ['footer', 'navigation'],
  ['media', 'boilerplate'],
];

const FORM = /^(?:\[[ x]?\]|\([ x*]?\)|\(BUTTON\)|_{3,}|\[_+\])/u;

/** What has the label of a section, and yet has no place there. */
interface Unused {
  /** Teasers that stand elsewhere. */
  repeated: readonly LabelledPart[];
  /** Bylines without a name, and dates that are none. */
  empty: readonly LabelledPart[];
}

export function discardedOf(
  parts: readonly LabelledPart[],
  unused: Unused,
  context: Context,
  title: LabelledPart | null,
): DiscardedPart[] {
  const again = new Set(unused.repeated);
  const empty = new Set(unused.empty);
  return parts
    .filter((part) => part.label === 'other' || again.has(part) || empty.has(part))
    .map((part) => ({
      start: part.start,
      end: part.end,
      lines: part.lines,
      reason: again.has(part) ? 'duplicate' : reasonFor(part, context, title),
    }));
}

function reasonFor({ first }: LabelledPart, context: Context, title: LabelledPart | null): DiscardReason {
  const { facts } = first;
  if (facts.line.field) return 'field';
  if (facts.cutCopyOf >= 0) return 'duplicate-lead';
  if (title && (facts.key === title.first.facts.key || facts.pageTitle)) return 'duplicate-title';
  if (facts.words === 0) return FORM.test(facts.text) ? 'form' : 'rule-line';
  for (const [topic, reason] of REASONS) if (facts.topics.has(topic)) return reason;
  if (FORM.test(facts.text)) return 'form';
  if (isComment(first, context)) return 'comments';
  if (facts.sighting) return 'site-line';
  if (context.shortRun(facts.index) >= 3) return 'navigation';
  return facts.copies > 1 ? 'duplicate' : 'boilerplate';
}
