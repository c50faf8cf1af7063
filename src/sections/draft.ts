/**
 * The article as ranges of the text, before any text is written out. Sections say where their text stands; only
 * `document/` turns ranges into strings.
 */
import type { BlockType, DiscardReason, Span } from '../types.ts';
import type { LabelledLine } from '../labels/label.ts';

/** A stretch of text that became one entry of a section: one line, or several pieces of lines joined again. */
export interface Part extends Span {
  lines: LabelledLine[];
}

export interface BodyPart extends Part {
  type: BlockType;
}

export interface TeaserPart {
  title: Part;
  lead: Part | null;
}

export interface DiscardedPart extends Part {
  reason: DiscardReason;
}

export interface DatelinePart extends Span {
  text: string;
  place: string | null;
  agency: string | null;
}

export interface Draft {
  title: Part | null;
  /** Teaser that the title is taken from, where the text states it nowhere else. */
  titleFrom: TeaserPart | null;
  kicker: Part | null;
  lead: Part[];
  byline: { parts: Part[]; names: string[][] };
  agency: string | null;
  published: { parts: Part[]; iso: string | null };
  dateline: DatelinePart | null;
  captions: Part[];
  body: BodyPart[];
  footer: Part[];
  related: TeaserPart[];
  discarded: DiscardedPart[];
}

/** Probability of a section: that of its lines, weighed by their words. */
export function certainty(parts: readonly Part[]): number | null {
  let words = 0;
  let sum = 0;
  for (const part of parts) {
    for (const line of part.lines) {
      const weight = Math.max(1, line.facts.words);
      words += weight;
      sum += weight * line.probability;
    }
  }
  // Three digits: more would say nothing, and differ from platform to platform.
  return words === 0 ? null : Math.round((sum / words) * 1000) / 1000;
}
