/**
 * The article as ranges of the text, before any text is written out. Sections say where their text stands; only
 * `document/` turns ranges into strings.
 */
import type { BlockType, Confidence, DiscardReason, Span } from '../types.ts';
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

/** What speaks for each section, as numbers of about the same size; null where the section is empty. */
export type Signs = Record<keyof Confidence, readonly number[] | null>;

export interface Draft {
  title: Part | null;
  /** Teaser that the title is taken from, where the text states it nowhere else. */
  titleFrom: TeaserPart | null;
  kicker: Part | null;
  lead: Part[];
  byline: { parts: Part[]; names: string[][] };
  agency: string | null;
  /** The lines that name an agency and nobody else. */
  agencies: Part[];
  published: { parts: Part[]; iso: string | null };
  dateline: DatelinePart | null;
  captions: Part[];
  body: BodyPart[];
  footer: Part[];
  related: TeaserPart[];
  discarded: DiscardedPart[];
  signs: Signs;
}
