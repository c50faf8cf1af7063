/** The labels of lines in the light of all labels: what a line repeats, what stands beside it, what its section holds. */
import type { Context } from '../labels/context.ts';
import type { LabelledLine } from '../labels/label.ts';
import { isNoHeadline } from '../labels/no-headline.ts';
import { copyright } from '../labels/rules/copyright.ts';
import { pictureCredit } from '../labels/rules/picture-credit.ts';
import { isRunning } from '../labels/regions.ts';
import { withoutBullet } from '../lines/bullets.ts';
import { isLabel } from '../lines/person.ts';
import { statedLabel } from '../labels/stated-label.ts';
import type { Label } from '../labels/states.ts';
import { authorNotes } from './author-notes.ts';
import { countedPoints, isPlain, isSentence, liveEntries, restOfPlainText } from './going-on.ts';
import { missedByline, missedDate, strayHeadLines } from './head.ts';
import { headlineCopy } from './headline-copy.ts';
import { goesOnWithLead, leadStart } from './lead-list.ts';
import { signatureOf } from './signature.ts';
import { isReadMore, teaserRows } from './teaser-rows.ts';

/** A label that the path did not give, and why, as a sentence for `explain`. */
interface Change {
  label: Label;
  because: string;
}

export interface SettledLine extends LabelledLine {
  /** Why the label is not the one that the path gave, where it is not. */
  because?: string;
}

/** The lines, each with its label for good. */
export function settledLines(path: readonly LabelledLine[], context: Context): SettledLine[] {
  const known = withTrustedHeadline(withBestHeadline(withText(path), context), context);
  const lines = withSignature(withTeasers(withRest(known)));
  const stray = strayHeadLines(lines);
  const byline = missedByline(lines, stray);
  const date = missedDate(lines, stray);
  const lists = new TeaserLists(lines);
  const lead = leadStart(lines);
  let leadEnd = -1;
  let above: Label | null = null;
  const all = lines.map((line, i): SettledLine => {
    const leadEnded = leadEnd >= 0 && (leadEnd < i - 1 || !goesOnWithLead(lines, i));
    if (statedLabel(line.facts) === line.label) {
      above = line.label;
      if (above === 'lead') leadEnd = i;
      return { ...line, because: 'a field in the head of the text says so' };
    }
    const inHead = i === byline ? AUTHOR : i === date ? DATED : stray.has(i) ? STRAY : null;
    const aboveLead = line.label === 'lead' && i < lead ? NO_LEAD : null;
    const own = inHead ?? aboveLead ?? settled(line, lines, context, leadEnded);
    const label = own?.label ?? line.label;
    const listed = lists.changes(line, label, above, lines[i + 1]);
    const change = listed ?? (isHeadline(label, line, lines) ? OPENS : own);
    above = change?.label ?? line.label;
    if (above === 'lead') leadEnd = i;
    return change === null || change.label === line.label ? line : { ...line, ...change };
  });
  const notes = authorNotes(all, context.language);
  return notes.size === 0 ? all : all.map((line, i) => (notes.has(i) ? { ...line, ...NOTE } : line));
}

/** Labels of lines that are no text, but where it goes on. */
const KEPT: readonly Label[] = ['title', 'lead', 'paragraph', 'subheading', 'byline', 'published'];

/** The lines, with what goes on with the text below its end. */
function withRest(lines: readonly SettledLine[]): readonly SettledLine[] {
  const points = countedPoints(lines);
  const entries = liveEntries(lines);
  const rest = restOfPlainText(lines);
  if (points.size + entries.size + rest.size === 0) return lines;
  return lines.map((line, i) => {
    const point = points.get(i);
    const entry = entries.get(i);
    const label = point ?? entry ?? rest.get(i);
    // What reads like a name below the end that the path saw, with more text below it, is a heading.
    const isKept = KEPT.includes(line.label) && !(line.part === 'after' && label === 'subheading');
    if (label === undefined || label === line.label || isKept) return line;
    const because = point
      ? 'it is one of the points that the text counts'
      : entry
        ? 'it stands in a live report'
        : 'it follows the text, and the text is no page';
    return { ...line, label, part: 'body', because };
  });
}

const IN_ROW = 'it stands in a row of teasers, each with its "read more" below';

/** The lines, with the teasers that stand in rows. */
function withTeasers(lines: readonly SettledLine[]): readonly SettledLine[] {
  const teasers = teaserRows(lines);
  if (teasers.size === 0) return lines;
  return lines.map((line, i) => {
    const label = teasers.get(i);
    return label === undefined || line.label === 'related' || line.label === 'teaser'
      ? line
      : { ...line, label, because: IN_ROW };
  });
}

/** The lines, with the signature of a mail as its footer. */
function withSignature(lines: readonly SettledLine[]): readonly SettledLine[] {
  const signature = signatureOf(lines);
  const because = 'it stands in the signature of a mail';
  return signature.size === 0
    ? lines
    : lines.map((line) => (signature.has(line) ? { ...line, label: 'footer', part: 'after', because } : line));
}

/** Lines of a text that may be too short for the path to find anything in it. */
const SHORT_TEXT = 10;

/** The lines, with the sentences of a short text as its text where the path found no article at all. */
function withText(lines: readonly LabelledLine[]): readonly SettledLine[] {
  if (lines.length > SHORT_TEXT || lines.some(({ label }) => ARTICLE.includes(label))) return lines;
  return lines.map((line) =>
    isSentence(line.facts) ? { ...line, label: 'paragraph', part: 'body', because: 'nothing else is text' } : line,
  );
}

const ARTICLE: readonly Label[] = ['title', 'lead', 'paragraph'];

/** The lines with the copy of the headline that states it best as the title. */
function withBestHeadline(lines: readonly LabelledLine[], context: Context): readonly SettledLine[] {
  const copy = headlineCopy(lines, context);
  if (copy === null) return lines;
  const { chosen, better, because } = copy;
  const title: Change = { label: 'title', because };
  const other: Change = { label: 'other', because: 'another line states the headline better' };
  return lines.map((line, i) => {
    if (i === better) return { ...line, ...title };
    if (i === chosen) return { ...line, ...other };
    return i > better && i < chosen ? { ...line, part: 'head' } : line;
  });
}

/** Share of the rules' trust from which a line is the headline even where the path has none. */
const TRUSTED = 0.5;
const TRUSTED_TITLE: Change = { label: 'title', because: 'it reads like the headline, and nothing else is called so' };

/** The lines with what the rules chose as the headline for the title, where the path sees none above the text. */
function withTrustedHeadline(lines: readonly SettledLine[], context: Context): readonly SettledLine[] {
  const { headline } = context;
  const line = lines[headline];
  if (!line || (line.label !== 'other' && line.label !== 'lead')) return lines;
  // What stands elsewhere cut short is a lead.
  if (isNoHeadline(line.facts) || line.facts.hasCutCopy >= 0) return lines;
  if (context.headlineShare(headline) < TRUSTED) return lines;
  if (lines.some(({ label }) => label === 'title') || lines.slice(0, headline).some(({ part }) => part === 'body'))
    return lines;
  return lines.map((other) => (other === line ? { ...line, ...TRUSTED_TITLE } : other));
}

const AUTHOR: Change = { label: 'byline', because: 'it says who wrote the article' };
const DATED: Change = { label: 'published', because: 'it says when, and nothing else does' };
const CLOSES: Change = { label: 'footer', because: 'it says who has the rights in the page' };
const NO_LEAD: Change = { label: 'other', because: 'a line below is rather the lead' };
const NOTE: Change = { label: 'other', because: 'it says who the author is' };
const STRAY: Change = { label: 'other', because: 'it stands too far from the article to be of it' };
const LISTED: Change = { label: 'related', because: 'it stands in a list of other articles' };
const LISTED_TEXT: Change = { label: 'teaser', because: 'its line begins with the title of another article' };
const OPENS: Change = { label: 'title', because: 'it opens the text, and nothing else is its headline' };

/** The first line of a text without a headline is it where the article follows at once, or nothing at all. */
function isHeadline(label: Label, { facts }: LabelledLine, lines: readonly LabelledLine[]): boolean {
  if (facts.index > 0 || label !== 'other' || facts.topics.size > 0) return false;
  const next = lines[1]?.label;
  if (next === undefined) return true;
  const isArticle = next === 'lead' || next === 'paragraph';
  return isArticle && facts.ending === 'none' && lines.every((line) => line.label !== 'title');
}

const LETTER = /[\p{L}\p{N}]/u;
/** What says something: "___" and "* * *" part texts, "###" ends them. */
const IN_WORDS: readonly Label[] = ['lead', 'paragraph', 'subheading', 'footer'];

/** Notices that close a page, too, but are no closing matter of the article. */
const NO_FOOTER = [
  'comments',
  'newsletter',
  'share',
  'cookies',
  'paywall',
  'readMore',
  'relatedHeadings',
  'advertisement',
] as const;

/** Notices that stand below teasers and among them. */
const NO_TEASER = ['newsletter', 'cookies', 'paywall', 'comments'] as const;

function settled(
  line: LabelledLine,
  lines: readonly LabelledLine[],
  context: Context,
  leadEnded: boolean,
): Change | null {
  const { facts, label } = line;
  const other = (because: string): Change => ({ label: 'other', because });
  // A cut copy above the text is no more than that; below, it is the teaser of this very article.
  const original = facts.index < facts.cutCopyOf ? lines[facts.cutCopyOf]?.label : undefined;
  if (original === 'lead' || original === 'paragraph') return other('the text below says it in full');
  if (label === 'footer' && NO_FOOTER.some((topic) => facts.topics.has(topic)) && !facts.topics.has('footer'))
    return other('it is a notice of the site');
  if (IN_WORDS.includes(label) && !LETTER.test(facts.text)) return other('it is a mark');
  if (label === 'other' && line.part === 'after' && copyright.when(facts, context)) return CLOSES;
  if (label === 'lead' && facts.byline) return AUTHOR;
  if (label === 'related' && (pictureCredit.when(facts, context) || isNoTeaser(facts, lines[facts.index + 1])))
    return other('no other article is called that');
  if (label === 'related' && isMenu(facts.text, context)) return other('it is a row of labels');
  if ((label === 'related' || label === 'teaser') && NO_TEASER.some((topic) => facts.topics.has(topic)))
    return other('it is a notice of the site');
  if (label === 'footer' && isComment(line, context)) return other('it stands among comments');
  const text = (because: string): Change => ({ label: 'paragraph', because });
  if (isPieceOfParagraph(line, lines)) return text('the rest of its line is text');
  if (isLastSentence(line, lines)) return text('it is the sentence that ends the text');
  if (isOpening(line)) return text('it reads like the text below');
  if (goesOn(line, lines)) return text('it reads like the text above');
  if (label === 'teaser' && lines[facts.index - 1]?.label === 'paragraph' && isPlain(facts))
    return text('the text stands right above, and no title of a teaser');
  if (isDoubtfulLead(line, lines[facts.index + 1])) return text('in doubt the first paragraph is no lead');
  // One lead, in one piece: what looks like one further down is the caption below it or the first paragraph.
  if (label !== 'lead' || !leadEnded) return null;
  const because = 'the lead has ended above';
  // A sentence right below the lead is the first of the text, a caption has no stop.
  const opens = lines[facts.index - 1]?.label === 'lead' && isPlain(facts);
  return line.runnerUp === 'paragraph' || opens ? text(because) : other(because);
}

/** What is less probable as a lead is text, if text follows and it may be text, too. */
const DOUBTFUL = 0.5;

const isDoubtfulLead = (line: LabelledLine, below: LabelledLine | undefined): boolean =>
  line.label === 'lead' &&
  line.probability < DOUBTFUL &&
  below?.label === 'paragraph' &&
  (line.runnerUp === 'paragraph' || (isPlain(line.facts) && isRunning(line.facts)));

/** Pieces of a line of text that are looked at on either side. */
const MOST_PIECES = 8;

/**
 * A line of text that was cut at a joint, since a border of blocks might have been there: the sentence beside a piece of
 * a paragraph, and what goes on as a lead from the line above although the rest of its line is text.
 */
function isPieceOfParagraph({ facts, label, runnerUp }: LabelledLine, lines: readonly LabelledLine[]): boolean {
  const isText = (line: LabelledLine | undefined): boolean => line?.label === 'paragraph';
  const { index, ending, topics, line } = facts;
  if (label === 'lead') {
    let first = index;
    while (index - first < MOST_PIECES && lines[first]?.facts.line.gluedBefore) first -= 1;
    let last = index;
    while (last - index < MOST_PIECES && lines[last]?.facts.line.gluedAfter) last += 1;
    return lines[first - 1]?.label === 'lead' && lines.slice(index + 1, last + 1).some(isText);
  }
  const beside = (line.gluedBefore && isText(lines[index - 1])) || (line.gluedAfter && isText(lines[index + 1]));
  return beside && label === 'other' && runnerUp === 'paragraph' && ending === 'stop' && topics.size === 0;
}

/** Probability below which the path may be wrong about a sentence. */
const UNSURE = 0.9;

/** A sentence between headline and text that reads like the text: a picture stands below it, in the middle of the text. */
const isOpening = (line: LabelledLine): boolean =>
  line.part === 'head' && line.label === 'other' && readsLikeText(line);

const readsLikeText = ({ facts, runnerUp, probability }: LabelledLine): boolean =>
  runnerUp === 'paragraph' && probability < UNSURE && isPlain(facts) && facts.picture.size === 0 && isRunning(facts);

/** Lines below the text that may go on with it. */
const MOST_BEHIND = 5;

/** A sentence right below the text that reads like it, as do all lines between them: a caption before it seemed to end the text. */
function goesOn({ facts: { index } }: LabelledLine, lines: readonly LabelledLine[]): boolean {
  for (let i = index; i > index - MOST_BEHIND; i -= 1) {
    const line = lines[i];
    if (line?.part === 'body') return i < index;
    if (line?.part !== 'after' || line.label !== 'other' || !readsLikeText(line)) return false;
  }
  return false;
}

/** A sentence right below the last paragraph, with nothing behind it: the end of a text without a footer. */
function isLastSentence({ facts, label, part }: LabelledLine, lines: readonly LabelledLine[]): boolean {
  if (facts.index < lines.length - 1 || part !== 'after' || lines[facts.index - 1]?.label !== 'paragraph') return false;
  return (label === 'footer' || label === 'other') && isSentence(facts);
}

/** Words of the shortest and the longest title under a heading like "Read also", and of the longest such heading. */
const SHORTEST_TITLE = 4;
const LONGEST_TITLE = 25;
const LONGEST_HEADING = 6;

/** Words of the shortest and the longest line that is a teaser though nothing else says so. */
const SHORTEST_TEASER = 5;
const LONGEST_TEASER = 25;

/** The only teaser below "Read also" has no others beside it that would tell. */
const isTeaserTitle = ({ words, ending, byline, date, name, text }: LabelledLine['facts']): boolean =>
  words >= SHORTEST_TEASER && ending === 'none' && !byline && !date && !name && withoutBullet(text) !== text;

/** A line with no text of a teaser below and no "Read more" that has not the form of a title: a kicker, an author, a sentence. */
function isNoTeaser({ words, ending, byline, name }: LabelledLine['facts'], below: LabelledLine | undefined): boolean {
  if (below?.label === 'teaser' || isReadMore(below)) return false;
  return words < SHORTEST_TEASER || words > LONGEST_TEASER || byline || name || ending === 'stop' || ending === 'colon';
}

/** Between the labels of one line: "Impressum | Datenschutz | Kontakt". */
const BETWEEN_LABELS = /\s[|·•/]\s/u;

const isMenu = (text: string, { language }: Context): boolean =>
  BETWEEN_LABELS.test(text) && text.split(BETWEEN_LABELS).filter((piece) => isLabel(piece.trim(), language)).length > 1;

/** Follows the lists under "Read also" and the like: their titles are teasers where the path is in doubt. */
class TeaserLists {
  #inside: 'text' | 'list' | null = null;
  /** Keys of the lines that may be the lead, which the teaser of this very article says again. */
  readonly #leads: ReadonlySet<string>;
  /** True if the line before is the heading of a list. */
  #isHeading = false;

  constructor(lines: readonly LabelledLine[]) {
    this.#leads = new Set(lines.filter(({ label }) => label === 'lead').map(({ facts }) => facts.key));
  }

  /** What the line is in such a list, if not what the path says; it comes after all that were asked about before. */
  changes(line: LabelledLine, label: Label, above: Label | null, below: LabelledLine | undefined): Change | null {
    const { facts, part, runnerUp } = line;
    const { words, topics, ending } = facts;
    const inside = this.#inside;
    const isHeading = words <= LONGEST_HEADING && topics.has('relatedHeadings');
    if ((isHeading || isReadMore(line)) && label !== 'related') {
      const belowTeaser = inside === 'list' || above === 'related' || above === 'teaser';
      const inList = part === 'after' && (isHeading || belowTeaser);
      this.#inside = inList ? 'list' : part === 'body' && (isHeading || facts.ending === 'colon') ? 'text' : null;
      this.#isHeading = isHeading;
      return null;
    }
    const isFirst = this.#isHeading;
    // "Similar News:You can also read news stories that we have collected …"
    const explains = isFirst && facts.line.gluedBefore;
    this.#isHeading = false;
    if (inside === null || label === 'teaser' || explains) return null;
    // Title and text of one teaser were on one line.
    if (inside === 'list' && facts.line.gluedBefore && above === 'related' && words >= SHORTEST_TITLE)
      return isPlain(facts) || this.#leads.has(facts.key) || label !== 'related' ? LISTED_TEXT : null;
    if (label === 'related') return null;
    // A date, an author or a section between the titles.
    if (words < SHORTEST_TITLE && topics.size === 0) return null;
    const isSingle = isFirst && label === 'other' && isTeaserTitle(facts);
    const isListed = inside === 'list' && ((label === 'other' && runnerUp === 'related') || isReadMore(below));
    const isBetween = inside === 'text' && label === 'subheading' && ending === 'none';
    const couldBe = isSingle || isListed || isBetween;
    const isTitle = couldBe && topics.size === 0 && (words <= LONGEST_TITLE || isReadMore(below));
    // In the middle of the text one title follows.
    const goesOn = isTitle || facts.line.gluedBefore || facts.line.gluedAfter;
    this.#inside = goesOn && inside === 'list' ? 'list' : null;
    return isTitle ? LISTED : null;
  }
}

/** Lines below the head of a comment section that are taken for comments. */
const COMMENTS_REACH = 30;

/** True below the text and below the head of a comment section, unless the line closes the page. */
export function isComment({ facts, part }: LabelledLine, context: Context): boolean {
  const isLegal = facts.topics.has('footer') || Boolean(copyright.when(facts, context));
  return part === 'after' && !isLegal && context.since('comments', facts.index) <= COMMENTS_REACH;
}
