/** What belongs to no section: each line with its reason, and the captions among them. */
import type { Context } from '../labels/context.ts';
import type { Topic } from '../labels/lexicon.ts';
import { captionWord } from '../labels/rules/caption-word.ts';
import { pictureCredit } from '../labels/rules/picture-credit.ts';
import type { DiscardReason } from '../types.ts';
import type { DiscardedPart, Part } from './draft.ts';
import { isComment, type LabelledPart } from './parts.ts';

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

export function discardedOf(
  parts: readonly LabelledPart[],
  context: Context,
  title: LabelledPart | null,
): { captions: Part[]; discarded: DiscardedPart[] } {
  const captions: Part[] = [];
  const discarded: DiscardedPart[] = [];
  for (const part of parts) {
    if (part.label !== 'other') continue;
    if (isCaption(part, context)) captions.push(part);
    else
      discarded.push({ start: part.start, end: part.end, lines: part.lines, reason: reasonFor(part, context, title) });
  }
  return { captions, discarded };
}

function isCaption({ first }: LabelledPart, context: Context): boolean {
  const { facts, part } = first;
  return (
    (part === 'head' || part === 'body' || part === 'title') &&
    facts.words >= 2 &&
    facts.words <= 80 &&
    (Boolean(pictureCredit.when(facts, context)) || Boolean(captionWord.when(facts, context)))
  );
}

function reasonFor({ first }: LabelledPart, context: Context, title: LabelledPart | null): DiscardReason {
  const { facts } = first;
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
