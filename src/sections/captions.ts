/** The texts under the pictures, with their credits. */
import type { Context } from '../labels/context.ts';
import { pictureCredit } from '../labels/rules/picture-credit.ts';
import { pictured } from '../labels/rules/pictured.ts';
import { onlyAgencies } from '../lines/agencies.ts';
import { announcesCaption, creditAt } from '../lines/credits.ts';
import { findDates } from '../lines/dates.ts';
import { findDateline } from '../lines/dateline.ts';
import { looksLikeName } from '../lines/names.ts';
import type { Part } from './draft.ts';
import type { LabelledPart } from './parts.ts';

export interface Captions {
  captions: Part[];
  /** The parts that they are made of, whatever the path took these for. */
  taken: ReadonlySet<LabelledPart>;
}

/**
 * Lines near the article that carry a credit or point at a picture. A picture has one caption: a credit on a line of
 * its own joins the text above it. What ends with a credit is a caption also where the path took it for running text.
 */
export function captionsOf(parts: readonly LabelledPart[], context: Context): Captions {
  const placeOf = places(parts);
  const groups: LabelledPart[][] = [];
  parts.forEach((part, i) => {
    const above = parts[i - 1];
    const group = groups.at(-1);
    const adjoins = group !== undefined && above !== undefined && group.at(-1) === above && group.length < MOST_PARTS;
    if (group?.includes(part)) return;
    if (adjoins && isOpen(above) && closes(part)) return void group.push(part);
    const kind = isBelowGallery(part, above) && placeOf(i) === 'inside' ? 'caption' : kindOf(part, placeOf(i), context);
    if (kind === 'caption') groups.push([part]);
    if (kind !== 'credit') return;
    if (adjoins && (repeats(part, group, context) || !group.some((p) => hasCredit(p, context)))) group.push(part);
    else if (!adjoins && above && placeOf(i - 1) === 'inside' && isCaptionOf(above, part, parts[i + 1], context))
      groups.push([above, part]);
    else if (isOpen(part) || standsAlone(part)) {
      const below = parts[i + 1];
      groups.push(below && isCaptionBelow(below) ? [part, below] : [part]);
    }
  });
  const captions = groups.filter((group) => group.length > 1 || !isLabel(group[0] as LabelledPart));
  return {
    captions: captions.map((group) => ({
      start: (group[0] as LabelledPart).start,
      end: (group.at(-1) as LabelledPart).end,
      lines: group.flatMap((part) => part.lines),
    })),
    taken: new Set(captions.flat()),
  };
}

const MOST_PARTS = 4;

/** Where a part stands: between title and last paragraph, or so near to them that it may belong to the article. */
type Place = 'inside' | 'around' | 'outside';
/** Parts above the title and below the text that may be captions of the article. */
const ABOVE = 8;
const BELOW = 3;

function places(parts: readonly LabelledPart[]): (i: number) => Place {
  const title = parts.findIndex((p) => p.label === 'title' || p.first.part === 'head' || p.first.part === 'body');
  const last = parts.findLastIndex((p) => p.label === 'paragraph');
  return (i) => {
    if (title < 0 || last < 0) return 'outside';
    if (i > title && i < last) return 'inside';
    return i >= title - ABOVE && i <= last + BELOW ? 'around' : 'outside';
  };
}

/** Words of the longest caption, of the longest that running text is taken for, and of a credit. */
const LONGEST = 80;
const LONGEST_IN_TEXT = 60;
const LONGEST_IN_BRACKETS = 110;
const LONGEST_CREDIT = 16;
const LONGEST_LABEL = 3;
const SHORTEST_AROUND = 5;
const SHORTEST_OF_DATE = 8;
/** Probability below which the path may be wrong about a line at whose end a credit stands. */
const SURE = 0.8;

function kindOf(part: LabelledPart, place: Place, context: Context): 'caption' | 'credit' | null {
  const { facts, probability } = part.first;
  const words = part.lines.reduce((n, line) => n + line.facts.words, 0);
  if (place === 'outside') return null;
  const hasText = (): boolean =>
    words <= (endsInBrackets(part) ? LONGEST_IN_BRACKETS : LONGEST_IN_TEXT) && creditOf(part, context) > 0;
  if (place === 'around') return part.label === 'other' && words >= SHORTEST_AROUND && hasText() ? 'caption' : null;
  switch (part.label) {
    case 'paragraph':
    case 'subheading':
      return hasText() || isDated(part, context) ? 'caption' : null;
    case 'lead':
    case 'published':
      return probability < SURE && hasText() ? 'caption' : null;
    case 'other':
      break;
    default:
      return null;
  }
  const at = creditOf(part, context);
  // "Video: …" is the label of a video.
  if (at === 0 && words <= LONGEST_CREDIT) return facts.topics.has('media') ? null : 'credit';
  if (at >= 0 && words <= LONGEST_IN_BRACKETS) return 'caption';
  if (facts.topics.has('footer') || words > LONGEST || findDateline(facts.text, context.language)) return null;
  const credited = Boolean(pictureCredit.when(facts, context));
  if (credited && isLabel(part)) return 'credit';
  const says = credited || announcesCaption(facts.text, context.language) || pictured.when(facts, context);
  return words >= 2 && (says || isDated(part, context) || namesPhotographer(textOf(part), context)) ? 'caption' : null;
}

/** "The mayor at a press conference in Westford, 21 May 2025" between two paragraphs. */
function isDated({ first: { facts, part, probability, label } }: LabelledPart, context: Context): boolean {
  if (part !== 'body' || !facts.date || facts.byline || facts.topics.size > 0) return false;
  if (facts.words < SHORTEST_OF_DATE || (label === 'paragraph' && probability >= SURE_PARAGRAPH)) return false;
  const end = findDates(facts.text, context.language).at(-1)?.end ?? 0;
  return DATE_CLOSES.test(facts.text.slice(end));
}

const DATE_CLOSES = /^\.?(?: ?\([^()]{1,40}\))?$/u;

/** Words of a caption that stands below its credit or below the label of a gallery. */
const SHORTEST_BELOW = 6;

/** "View 3 Images" and below it the text of the first, of which the path is not sure. */
function isBelowGallery({ label, first }: LabelledPart, above: LabelledPart | undefined): boolean {
  const { words, topics } = first.facts;
  if ((label !== 'other' && label !== 'lead') || first.probability >= SURE || topics.size > 0) return false;
  if (words < SHORTEST_BELOW || words > LONGEST_PARAGRAPH || !above) return false;
  const { facts } = above.first;
  return (
    facts.topics.has('media') && facts.words <= LONGEST_LABEL && /\d/u.test(facts.text) && !facts.text.includes(':')
  );
}

const NAME_IN_BRACKETS = /[.!?”"»]\s\((\p{Lu}[^()]{4,40})\)\.?$/u;

/** "The goalkeeper on Saturday. (Jane Doe)" */
function namesPhotographer(text: string, context: Context): boolean {
  const name = NAME_IN_BRACKETS.exec(text)?.[1];
  return name !== undefined && looksLikeName(name, context.language);
}

const textOf = (part: LabelledPart): string => part.lines.at(-1)?.facts.text ?? '';
const creditOf = (part: LabelledPart, context: Context): number => {
  const at = creditAt(textOf(part), context.language);
  return at === 0 && part.lines.length > 1 ? 1 : at;
};
const hasCredit = (part: LabelledPart, context: Context): boolean => creditOf(part, context) >= 0;
const endsInBrackets = (part: LabelledPart): boolean => /[)）\]】]\.?$/u.test(textOf(part));

/** "Image:" and "… in Oslo (Photo:" go on in the next line. */
function isOpen(part: LabelledPart): boolean {
  const text = textOf(part);
  return /[:：]$/u.test(text) || text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** "Image:" with nothing behind it. */
const isLabel = (part: LabelledPart): boolean => part.first.facts.words <= LONGEST_LABEL && isOpen(part);

const closes = ({ label, first: { facts } }: LabelledPart): boolean =>
  label === 'other' && facts.words <= LONGEST_CREDIT && facts.topics.size === 0;

/** "… (Photo: Jane Doe/AP)" and once more "Jane Doe/AP"; two credits without a text belong to two pictures. */
function repeats(part: LabelledPart, group: readonly LabelledPart[], context: Context): boolean {
  if (group.length === 1 && creditOf(group[0] as LabelledPart, context) === 0) return false;
  const said = group.map(textOf).join(' ').toLowerCase();
  return said.includes(
    textOf(part)
      .replace(/^[([（]|[)\]）]$/gu, '')
      .toLowerCase(),
  );
}

/** Below a credit that has no text above it: a text with a date in it, and what the path was not sure is a lead. */
function isCaptionBelow({ label, first: { facts, probability } }: LabelledPart): boolean {
  if (facts.ending !== 'none' || facts.topics.size > 0 || !SMALL_WORD.test(facts.text)) return false;
  if (label === 'published') return facts.words >= SHORTEST_DATED;
  return label === 'lead' && facts.words >= SHORTEST_BELOW && probability < SURE;
}

const FILE_NAME = /\.(?:jpe?g|png|webp|gif)\b/iu;

/** Words that the text above a credit has at least and at most, and how sure the path may be that it is running text. */
const SHORTEST_TEXT = 4;
const LONGEST_PARAGRAPH = 40;
const SURE_PARAGRAPH = 0.88;
const SHORTEST_DATED = 12;
const LONGEST_HEADING = 9;

/** A caption says something; names of places and topics in a row are tags. East Asian text has no case. */
const SMALL_WORD = /(?:^|\s)\p{Ll}{2}|\p{Lo}/u;

/** A paragraph above the same credit twice is none: these are the credits of two pictures without a text. */
function isCaptionOf(
  above: LabelledPart,
  credit: LabelledPart,
  below: LabelledPart | undefined,
  context: Context,
): boolean {
  const again = below?.first.facts.key === credit.first.facts.key;
  return !(again && above.label === 'paragraph') && isCaptionText(above, credit, context);
}

/** True if the line above a credit is what the credit belongs to. */
function isCaptionText(part: LabelledPart, credit: LabelledPart, context: Context): boolean {
  const { facts, probability } = part.first;
  if (facts.words < SHORTEST_TEXT || facts.topics.size > 0 || FILE_NAME.test(facts.text) || hasCredit(part, context))
    return false;
  if (facts.startsDigit && part.label !== 'published') return false;
  // A heading above a picture that has no caption; a bracket belongs to the text before it.
  const heads = part.first.runnerUp === 'subheading' && facts.ending === 'none' && facts.words <= LONGEST_HEADING;
  if (heads && !isOpen(part) && !/^[([（]/u.test(credit.first.facts.text)) return false;
  if (part.label === 'other')
    return !facts.byline && facts.cutCopyOf < 0 && facts.words <= LONGEST && SMALL_WORD.test(facts.text);
  if (part.label === 'published') return facts.words >= SHORTEST_DATED && probability < SURE_PARAGRAPH;
  return part.label === 'paragraph' && probability < SURE_PARAGRAPH && facts.words <= LONGEST_PARAGRAPH;
}

/** A credit without a text above it; the name of an agency alone says where the article is from. */
function standsAlone({ first: { facts } }: LabelledPart): boolean {
  return !facts.byline && facts.words >= 2 && onlyAgencies(facts.text) === null;
}
