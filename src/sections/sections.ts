/** Labelled lines → the draft of an article. Each section has its own file; here they are only put side by side. */
import type { Context } from '../labels/context.ts';
import type { LabelledLine } from '../labels/label.ts';
import { findDateline } from '../lines/dateline.ts';
import { bodyOf } from './body.ts';
import { bylineOf } from './byline.ts';
import { captionsOf } from './captions.ts';
import { signsOf } from './confidence.ts';
import { discardedOf } from './discarded.ts';
import type { BodyPart, DatelinePart, Draft, Part } from './draft.ts';
import { bulletsBefore, copiesBefore, marksOfHeadings, ranksBefore } from './list-marks.ts';
import { partsOf, type LabelledPart } from './parts.ts';
import { publishedOf } from './published.ts';
import { relatedOf } from './related.ts';
import { kickerOf, marksBefore, signBehind, titleOf, titleTeaser } from './title.ts';

export interface SectionOptions {
  inferTitle: boolean;
}

export function sectionsOf(lines: readonly LabelledLine[], context: Context, { inferTitle }: SectionOptions): Draft {
  const all = partsOf(lines, context);
  const title = titleOf(all);
  const titleMarks = [marksBefore(title), signBehind(title)].filter((part) => part !== null);
  const kicker = kickerOf(all, title);
  const { captions, taken } = captionsOf(
    all.filter((p) => p !== kicker && !p.first.facts.line.field),
    context,
  );
  const parts = all.filter((p) => p !== kicker && !taken.has(p));
  const lead = parts.filter((p) => p.label === 'lead');
  const titles = parts.filter((p) => p.label === 'related');
  const ranks = ranksBefore(titles);
  const copies = copiesBefore(titles);
  const { teasers, repeated } = relatedOf(parts, title);
  const authors = bylineOf(parts, context.language);
  const body = bodyOf(parts);
  const dateline = datelineOf(lead, body, authors.agency, context);
  const published = publishedOf(parts, dateline?.text ?? null, context.language);
  const marks = [...titleMarks, ...ranks, ...bulletsBefore(body, lead, teasers), ...marksOfHeadings(body)];
  const opening = lead.length > 0 ? lead : body.slice(0, 1);
  const draft = {
    title,
    titleFrom: title === null && inferTitle ? titleTeaser(teasers, opening) : null,
    kicker,
    lead,
    byline: authors,
    agency: authors.agency ?? dateline?.agency ?? null,
    agencies: authors.agencies,
    published,
    dateline,
    captions,
    body,
    footer: parts.filter((p) => p.label === 'footer'),
    related: teasers,
    discarded: [
      ...marks.map((mark) => ({ ...mark, reason: 'list-mark' as const })),
      ...copies.map((copy) => ({ ...copy, reason: 'duplicate' as const })),
      ...discardedOf(parts, { repeated, empty: [...authors.nameless, ...published.undated] }, context, title),
    ].sort((a, b) => a.start - b.start),
  };
  return { ...draft, signs: signsOf(draft, lines, context) };
}

/** The dateline opens the lead or the first paragraph; the text begins after it. */
function datelineOf(
  lead: LabelledPart[],
  body: BodyPart[],
  agency: string | null,
  context: Context,
): DatelinePart | null {
  const paragraphs = body.filter((b) => b.type === 'paragraph');
  for (const part of [...lead.slice(0, 1), ...paragraphs.slice(0, 1)]) {
    const text = part.lines[0]?.facts.text ?? '';
    const isNamed = (place: string): boolean =>
      agency !== null && paragraphs.some((p) => p !== part && names(p, place));
    const found = findDateline(text, context.language, isNamed);
    if (!found || found.end >= text.length) continue;
    const from = part.start;
    part.start += found.end;
    return { start: from, end: from + found.end, text: found.text, place: found.place, agency: found.agency };
  }
  return null;
}

/** A small word before the name, as in "near Westford", tells places from subjects. */
const SMALL_WORD = /(?:^|\s)\p{Ll}{1,5}\s$/u;

function names({ lines }: Part, place: string): boolean {
  return lines.some(({ facts: { text } }) => {
    const at = text.indexOf(place);
    return at > 0 && SMALL_WORD.test(text.slice(Math.max(0, at - 8), at));
  });
}
