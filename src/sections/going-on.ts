/**
 * Where the text goes on although the path saw its end: points that are counted, live reports, and texts without any
 * label of a page.
 */
import type { LineFacts } from '../labels/context.ts';
import type { LabelledLine } from '../labels/label.ts';
import { TOPICS, type Topic } from '../labels/lexicon.ts';
import { statedLabel } from '../labels/stated-label.ts';
import type { Label } from '../labels/states.ts';
import { LIST_ITEM } from './body.ts';

type Line = Pick<LabelledLine, 'facts' | 'label'>;

const NUMBER = /^(?:[#№]\s?)?(\d{1,3})[.)]\s*(?=[\p{L}"'„“«‘])/u;
/** Points that are counted: "1.", "2." and "3."; two may be a rank or a date. */
const POINTS = 3;
/** Lines from one number to the next. */
const REACH = 40;
/** Lines below the last number in which it must say something. */
const LAST_REACH = 3;
/** Words of a sentence that says something; "Read more." is shorter. */
const SENTENCE = 4;
const BEGUN: readonly Label[] = ['lead', 'paragraph', 'subheading'];
const TEXT: readonly Label[] = ['title', ...BEGUN];
/** What the first sentence of the text may stand below. */
const BEFORE: readonly Label[] = ['title', 'byline', 'published'];

/** A sentence that names no author and no date and is no notice of the site. */
export const isPlain = ({ topics, byline, date, ending }: LineFacts): boolean =>
  topics.size === 0 && !byline && !date && ending === 'stop';

/** A plain sentence that says something, and that no profile knows as a line of the site. */
export const isSentence = (facts: LineFacts): boolean =>
  isPlain(facts) && facts.sighting === null && facts.words >= SENTENCE;

/**
 * The lines of counted points, if each of them says something and the first stands in the text or right below it: the
 * points themselves and the sentences below them. Lists of the most read articles are counted, too, but stand elsewhere
 * and have no sentences.
 */
export function countedPoints(lines: readonly Line[]): Map<number, Label> {
  const found = new Map<number, Label>();
  const numbers = lines.map(({ facts }) => Number(NUMBER.exec(facts.text)?.[1] ?? 0));
  for (let first = 1; first < lines.length; first += 1) {
    if (numbers[first] !== 1 || !TEXT.includes(labelAt(lines, found, first - 1))) continue;
    const points = [first];
    for (let i = first + 1; i < lines.length && i - (points.at(-1) as number) <= REACH; i += 1)
      if (numbers[i] === points.length + 1) points.push(i);
    const endOf = (k: number): number => points[k + 1] ?? Math.min(lines.length, (points[k] as number) + LAST_REACH);
    const says = points.map((point, k) => lines.slice(point, endOf(k)).some(({ facts }) => isSentence(facts)));
    if (points.length < POINTS || !says.every(Boolean)) continue;
    points.forEach((point, k) => {
      for (let i = point; i < endOf(k); i += 1) {
        const { facts } = lines[i] as Line;
        if (isSentence(facts)) found.set(i, 'paragraph');
        else if (i === point) found.set(i, 'subheading');
      }
    });
    first = points.at(-1) as number;
  }
  return found;
}

/** Entries that make a live report, and lines that one may have. */
const ENTRIES = 3;
const ENTRY_REACH = 12;
/** Share of the entries that the path must have seen as text; one is enough where they say much. */
const SEEN = 0.5;
/** Words of a sentence that an entry says, and of all entries together, one by one; teasers of latest news say less. */
const ENTRY_SENTENCE = 10;
const MUCH = 25;
/** Share of the entries that must say something plain; one may thank its readers. */
const MOST = 0.75;

/**
 * The lines of a live report: times of day one after the other, each with what was known by then. The path takes some of
 * the entries for teasers, since a time, a heading and a text stand in lists of latest news, too; but there they are not
 * what most of the text is.
 */
export function liveEntries(lines: readonly Line[]): Map<number, Label> {
  const found = new Map<number, Label>();
  const times = lines.flatMap(({ facts }, i) => (isTime(lines[i]) ? [{ i, clock: clockOf(facts.text) }] : []));
  for (let first = 0; first < times.length;) {
    let last = first;
    while (isNext(times, first, last + 1)) last += 1;
    const entries = times.slice(first, last + 1).map(({ i }, k, { length }) => ({
      start: i,
      end: k + 1 < length ? (times[first + k + 1]?.i as number) : closingLine(lines, i),
    }));
    if (isReport(lines, entries)) for (const { start, end } of entries) addEntry(lines, found, start, end);
    first = last + 1;
  }
  return found;
}

/** Minutes since midnight. */
function clockOf(text: string): number {
  const [hours = 0, minutes = 0] = (text.match(/\d+/gu) ?? []).map(Number);
  return hours * 60 + minutes;
}

/** True if the time goes on with those from `first` on, earlier and earlier or later and later. */
function isNext(times: readonly { i: number; clock: number }[], first: number, next: number): boolean {
  const [a, b, c] = [times[first], times[next - 1], times[next]];
  if (!a || !b || !c || c.i - b.i > ENTRY_REACH || c.clock === b.clock) return false;
  return next - first < 2 || Math.sign(c.clock - b.clock) === Math.sign(b.clock - a.clock);
}

/** Line behind the last entry: its sentences, and a heading above them. */
function closingLine(lines: readonly Line[], start: number): number {
  let end = start + 1;
  if (lines[end] && !isSentence((lines[end] as Line).facts)) end += 1;
  while (lines[end] && isSentence((lines[end] as Line).facts)) end += 1;
  return end;
}

function isReport(lines: readonly Line[], entries: readonly { start: number; end: number }[]): boolean {
  if (entries.length < ENTRIES) return false;
  const inEntry = (test: (line: Line) => boolean): number =>
    entries.filter(({ start, end }) => lines.slice(start + 1, end).some(test)).length;
  if (inEntry(({ facts }) => isSentence(facts) && facts.words >= ENTRY_SENTENCE) < entries.length * MOST) return false;
  const said = lines.slice(entries[0]?.start, entries.at(-1)?.end).filter(({ facts }) => isSentence(facts));
  const much = said.reduce((sum, { facts }) => sum + facts.words, 0) >= entries.length * MUCH;
  return inEntry(({ label }) => label === 'paragraph' || label === 'lead') >= (much ? 1 : entries.length * SEEN);
}

/** A sentence of an entry, also one that thanks or names a date. */
const saysMuch = ({ facts }: Line): boolean =>
  facts.picture.size === 0 && (isSentence(facts) || (facts.ending === 'stop' && facts.words >= ENTRY_SENTENCE));

/** What has a time and a heading alone is one of the latest news. */
function addEntry(lines: readonly Line[], found: Map<number, Label>, start: number, end: number): void {
  if (!lines.slice(start + 1, end).some(saysMuch)) return;
  found.set(start, 'subheading');
  for (let i = start + 1; i < end; i += 1) {
    const line = lines[i] as Line;
    const { facts } = line;
    const isHeading = i === start + 1 && facts.topics.size === 0 && facts.picture.size === 0 && facts.words <= HEADING;
    if (saysMuch(line)) found.set(i, 'paragraph');
    else if (isHeading) found.set(i, 'subheading');
  }
}

const labelAt = (lines: readonly Line[], found: ReadonlyMap<number, Label>, i: number): Label =>
  found.get(i) ?? (lines[i] as Line).label;

/** What captions, authors and dates are told by, in any text. All other phrases stand on labels of pages. */
const OF_TEXTS: readonly Topic[] = ['captionWords', 'bylineWords', 'dateWords', 'relativeTimes', 'readTimes'];
const OF_PAGES = TOPICS.filter((topic) => !OF_TEXTS.includes(topic));

/** Labels of pages in what is no page: a heading above related articles, a line of copyright. Hardly a page has so few. */
const FEW_LABELS = 3;
/** Words of a subheading. */
const HEADING = 12;

/**
 * What stands below the beginning of a text that is no page, up to its first label: nothing says that the text has
 * ended there. Sentences, the items of lists, and the headings above them.
 */
export function restOfPlainText(lines: readonly Line[]): Map<number, Label> {
  const found = new Map<number, Label>();
  const labels = lines.flatMap(({ facts }, i) => (OF_PAGES.some((topic) => facts.topics.has(topic)) ? [i] : []));
  if (labels.length > FEW_LABELS) return found;
  const text = lines.findIndex(({ label }) => TEXT.includes(label));
  const end = labels.find((i) => i > text) ?? lines.length;
  for (let i = text + 1; text >= 0 && i < end; i += 1) {
    const given = (lines[i] as Line).label;
    if (TEXT.includes(given)) continue;
    const label = restOf(lines, i);
    const above = labelAt(lines, found, i - 1);
    // Before the text stand kickers, places and teasers, too, which look like subheadings and sentences.
    const opens = (label === 'paragraph' || isTime(lines[i])) && given === 'other' && BEFORE.includes(above);
    if (label !== null && (BEGUN.includes(above) || opens)) found.set(i, label);
  }
  return found;
}

function restOf(lines: readonly Line[], i: number): Label | null {
  const { facts } = lines[i] as Line;
  if (facts.picture.size > 0 || facts.sighting || statedLabel(facts)) return null;
  if (isSentence(facts)) return 'paragraph';
  const isListed = isItem(lines[i]) && (isItem(lines[i + 1]) || isItem(lines[i - 1]));
  if (isListed) return 'paragraph';
  if (isTime(lines[i]) && lines.slice(i + 1, i + 1 + TIMED).some((line) => isSentence(line.facts))) return 'subheading';
  const isHeading = facts.topics.size === 0 && !facts.byline && !facts.date && facts.words <= HEADING;
  const below = lines[i + 1];
  return isHeading && below !== undefined && isSentence(below.facts) ? 'subheading' : null;
}

/** The time of day above an entry of a live report, and the lines in which its first sentence stands. */
const TIME = /^\d{1,2}[:.h]\d{2}(?: ?(?:Uhr|h|[ap]\.?m\.?))?$/iu;
const TIMED = 2;
const isTime = (line: Line | undefined): boolean => line?.facts.startsDigit === true && TIME.test(line.facts.text);

const isItem = (line: Line | undefined): boolean =>
  line !== undefined && line.facts.topics.size === 0 && !line.facts.byline && LIST_ITEM.test(line.facts.text);
