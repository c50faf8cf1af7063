/**
 * Draft + text → article: writes out each range once, applies the repairs inside it, and keeps the books: every
 * non-space character of the source ends up in exactly one span.
 */
import type { Context, LineFacts } from '../labels/context.ts';
import { REPAIR_SCORE, type Joint, type JointContext } from '../lines/joints.ts';
import type { Vocabulary } from '../lines/vocabulary.ts';
import { confidenceOf } from '../sections/confidence.ts';
import type { DiscardedPart, Draft, Part } from '../sections/draft.ts';
import { applyEdits, sourceMap, toRepairs, type EditedText } from '../text/edits.ts';
import type { Article, DiscardReason, SectionName, SectionSpan, Source, Span, Warning } from '../types.ts';
import { findMissing, jointEdits } from './repair.ts';

export interface WriteOptions {
  source: Source;
  language: string;
  spans: boolean;
  /** Joints at which lines were cut before labelling, by offset. */
  joints: ReadonlyMap<number, Joint>;
  /** The words of the text. */
  vocabulary: Vocabulary;
  /** Says whether a repair may be made. */
  allows: (rule: string) => boolean;
  warnings: readonly Warning[];
}

/** Runs of white space become one space; a lone no-break space stays what it is. */
const fold = (text: string): string =>
  text.replace(/\s{2,}|[^\S ]/gu, (run) => (run === '\u00a0' || run === '\u202f' ? run : ' ')).trim();

export function writeArticle(edited: EditedText, draft: Draft, context: Context, options: WriteOptions): Article {
  const sections = inSections(draft);
  const inside = sections.flatMap(({ part }) => innerJoints(part, options.joints));
  const edits = jointEdits(edited.text, inside).filter((e) => options.allows(e.rule));
  const spaced = new Set(edits.map((e) => e.start));
  const textOf = (part: Part): string => {
    let at = part.start;
    let out = '';
    for (const joint of innerJoints(part, options.joints)) {
      out += edited.text.slice(at, joint.at) + (spaced.has(joint.at) ? ' ' : '');
      at = joint.at;
    }
    return fold(out + edited.text.slice(at, part.end));
  };
  const toSource = sourceMap(edited);
  const spans = cover(
    edited.source,
    sections
      .map(({ part, section, index, field }): SectionSpan => {
        const span = { start: toSource(part.start, 'start'), end: toSource(part.end, 'end'), section, index };
        return field === undefined ? span : { ...span, field };
      })
      .sort((a, b) => a.start - b.start),
  );
  const known = { language: context.language, vocabulary: options.vocabulary };
  const lineAt = lineCounter(edited.source);
  const discarded = draft.discarded.map((part) => ({
    text: textOf(part),
    reason: part.reason,
    line: lineAt(toSource(part.start)),
  }));
  if (spans.length === 0 && edited.source.trim() !== '') {
    discarded.push({ text: '', reason: 'boilerplate', line: 1 });
    spans.push({ start: 0, end: edited.source.length, section: 'discarded', index: 0 });
  }
  const body = draft.body.map((part) => ({ type: part.type, text: textOf(part) }));
  const title = draft.title ?? draft.titleFrom?.title ?? null;
  return {
    version: 1,
    source: options.source,
    language: options.language,
    title: title ? textOf(title) : null,
    lead: draft.lead.map(textOf).join(' '),
    byline: names(draft),
    agency: draft.agency,
    dateline: draft.dateline
      ? { text: fold(edited.text.slice(draft.dateline.start, draft.dateline.end)), place: draft.dateline.place }
      : null,
    published: draft.published.iso,
    kicker: draft.kicker ? textOf(draft.kicker) : null,
    captions: draft.captions.map(textOf),
    body,
    footer: draft.footer.map(textOf),
    related: draft.related.map((t) => ({ title: textOf(t.title), lead: t.lead ? textOf(t.lead) : null })),
    discarded,
    repairs: toRepairs(applyEdits(edited, edits)),
    warnings: [...options.warnings, ...warningsFor(edited, draft, known, toSource)],
    confidence: confidenceOf(draft.signs),
    ...(options.spans ? { spans } : {}),
  };
}

const names = (draft: Draft): string[] => [...new Set(draft.byline.names.flat())];

interface Placed {
  part: Part;
  section: SectionName;
  index: number;
  field?: 'title' | 'lead';
}

/** Where a line is in the article, and why, if it is among what was discarded. */
interface Whereabouts {
  section: SectionName;
  reason: DiscardReason | null;
}

/** The whereabouts of each line of the text, by what is known of the line. */
export function whereaboutsOf(draft: Draft): Map<LineFacts, Whereabouts> {
  const reasons = new Map<Part, DiscardReason>(draft.discarded.map((part: DiscardedPart) => [part, part.reason]));
  const found = new Map<LineFacts, Whereabouts>();
  for (const { part, section } of inSections(draft))
    for (const { facts } of part.lines) {
      // A bullet before a text is discarded; the line is where its text is.
      if (section !== 'discarded' || !found.has(facts))
        found.set(facts, { section, reason: reasons.get(part) ?? null });
    }
  return found;
}

/**
 * Every part of the draft with its section and its place in that section's list. Added one by one: V8 compiles this in
 * a tenth of the time that it takes for lists spread into lists.
 */
function inSections(draft: Draft): Placed[] {
  const placed: Placed[] = [];
  const add = (section: SectionName, parts: readonly Part[], indexOf: (i: number) => number = (i) => i): void => {
    parts.forEach((part, i) => placed.push({ part, section, index: indexOf(i) }));
  };
  const first = (): number => 0;
  const places = new Map(names(draft).map((name, place) => [name, place]));
  if (draft.title) add('title', [draft.title]);
  if (draft.kicker) add('kicker', [draft.kicker]);
  add('lead', draft.lead, first);
  add('byline', draft.byline.parts, (i) => places.get(draft.byline.names[i]?.[0] ?? '') ?? 0);
  add('agency', draft.agencies, first);
  add('published', draft.published.parts, first);
  if (draft.dateline) add('dateline', [{ ...draft.dateline, lines: [] }]);
  add('captions', draft.captions);
  add('body', draft.body);
  add('footer', draft.footer);
  add('discarded', draft.discarded);
  draft.related.forEach(({ title, lead }, index) => {
    placed.push({ part: title, section: 'related', index, field: 'title' });
    if (lead) placed.push({ part: lead, section: 'related', index, field: 'lead' });
  });
  return placed;
}

/** Joints between the pieces of one part. Those that are no certain repair leave the text as it is. */
function innerJoints(part: Part, joints: ReadonlyMap<number, Joint>): Joint[] {
  if (part.lines.length < 2) return [];
  return part.lines.slice(0, -1).flatMap((line) => {
    const joint = joints.get(line.facts.line.cutAt);
    return joint && joint.score >= REPAIR_SCORE ? [joint] : [];
  });
}

/**
 * Stretches spans over characters that a repair removed between them, so that nothing is left out; and over the blanks
 * behind those, which it may have removed with them.
 */
function cover(source: string, spans: SectionSpan[]): SectionSpan[] {
  let at = 0;
  spans.forEach((span, i) => {
    const gap = source.slice(at, span.start);
    if (gap.trim() !== '') {
      const previous = spans[i - 1];
      if (previous) previous.end = span.start;
      else span.start = at + (gap.length - gap.trimStart().length);
    }
    at = span.end;
  });
  const last = spans.at(-1);
  if (last && source.slice(last.end).trim() !== '') last.end = source.length;
  return spans;
}

/** Counts lines up to rising or falling offsets; linear over all calls with rising offsets. */
export function lineCounter(source: string): (offset: number) => number {
  const endAfter = (offset: number): number => {
    const at = source.indexOf('\n', offset);
    return at < 0 ? Infinity : at;
  };
  let line = 1;
  let start = 0;
  let end = endAfter(0);
  return (offset) => {
    if (offset < start) {
      line = 1;
      start = 0;
      end = endAfter(0);
    }
    while (end < offset) {
      line += 1;
      start = end + 1;
      end = endAfter(start);
    }
    return line;
  };
}

function warningsFor(
  edited: EditedText,
  draft: Draft,
  known: JointContext,
  toSource: (offset: number) => number,
): Warning[] {
  const warnings: Warning[] = [];
  if (draft.title === null && draft.titleFrom !== null) {
    warnings.push({
      code: 'title-inferred',
      message: 'the text states no title; it is taken from the teaser that repeats the lead',
      start: toSource(draft.titleFrom.title.start),
    });
  }
  const running: Span[] = [];
  for (const { start, end } of [...draft.lead, ...draft.body].sort((a, b) => a.start - b.start)) {
    const last = running.at(-1);
    // A clause that goes on where the lead ends is one range with it: "…eine neue Brücke.am Mittwoch".
    if (last && last.end === start) last.end = end;
    else running.push({ start, end });
  }
  for (const { start, end } of running) {
    for (const { at, message } of findMissing(edited.text, known, start, end))
      warnings.push({ code: 'text-missing', message, start: toSource(at) });
  }
  if (edited.source.trim() === '') warnings.push({ code: 'empty-input', message: 'the text is empty' });
  else if (draft.body.length === 0) warnings.push({ code: 'no-body', message: 'no running text was found' });
  return warnings;
}
