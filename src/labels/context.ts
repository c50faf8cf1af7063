/**
 * What only the whole document can say of a line: where the running text lies, which words the article is made of,
 * what is said twice. Computed once, then asked by the rules in constant time. The headline is found afterwards
 * (`headline.ts`), by the rules that do not ask for it.
 */
import { sightingsOf, type Sighting } from '../folder/profile.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/index.ts';
import { isArrowLabel } from '../lines/arrow-label.ts';
import { withoutBullet } from '../lines/bullets.ts';
import { findDates } from '../lines/dates.ts';
import type { Line } from '../lines/line.ts';
import { announcesAuthor, looksLikeName, parseByline } from '../lines/names.ts';
import { lineKey } from '../lines/phrases.ts';
import type { SiteProfile } from '../types.ts';
import { ContentWords, type LineWords } from './content-words.ts';
import { shapeOf, type Shape } from './features.ts';
import { lexiconOf, type Lexicon, type PictureSign, type Topic } from './lexicon.ts';
import { CORE_TOLL, isRunning, mainText, neighbours, paragraphRuns, PROSE, shortRuns, TOLL } from './regions.ts';
import { markRepeats } from './repeats.ts';
import { subjectWords } from './subject.ts';

/** Lines longer than this are running text: dates, names and phrases are not looked for in them. */
const LABEL_LENGTH = 220;

export interface LineFacts extends Shape {
  /** Place in the list of lines. */
  index: number;
  line: Line;
  text: string;
  key: string;
  /** Topics whose phrases the line is, begins with, ends with or contains. */
  topics: ReadonlySet<Topic>;
  /** What its words say about a picture; nothing for lines longer than a caption. */
  picture: ReadonlySet<PictureSign>;
  /** True if a date with a year stands in the line. */
  date: boolean;
  /** True if the line reads as a byline with names. */
  byline: boolean;
  /** True if the line holds a person's name and nothing else but a bullet, a house or a handle. */
  name: boolean;
  /** Share of the line's content words that occur in the document's running text outside this line. */
  recurring: number;
  /** How often the same line stands in the document. */
  copies: number;
  /** Index of the line of which this one is a cut copy ("… wollen ihre..."), or -1. */
  cutCopyOf: number;
  /** Index of a line that is a cut copy of this one, or -1. */
  hasCutCopy: number;
  /** Another line is this one followed by a separator and a site's name, or this one stands inside a longer label. */
  pageTitle: boolean;
  /** In how many other documents of the site the line stands, if a profile says so. */
  sighting: Sighting | null;
}

export interface Context {
  language: Language | null;
  lines: readonly LineFacts[];
  /** First and last line of the region with the most running text; -1 if there is none. */
  mainStart: number;
  mainEnd: number;
  /** The densest part of it: as `mainStart` and `mainEnd`, but every line that is no running text counts more against it. */
  coreStart: number;
  coreEnd: number;
  /** Share of the line's content words that the next three lines of running text hold, too. */
  restated(index: number): number;
  /** Share of the line's content words that the first paragraphs hold; endings that inflect are left out of account. */
  inOpening(index: number): number;
  /** How many of the twelve words that the running text comes back to most the line holds. */
  subjectWords(index: number): number;
  /** Share of the line's content words that at least one of the other lines holds, too; endings are left out of account. */
  heldBy(index: number, others: readonly number[]): number;
  /** The line above and the line below, behind labels that the page puts between its paragraphs again and again. */
  above(index: number): LineFacts | undefined;
  below(index: number): LineFacts | undefined;
  /** True if the line is one of several paragraphs in a row that are about the same as the article. */
  inRun(index: number): boolean;
  /** Number of such paragraphs below the line. */
  runAhead(index: number): number;
  /** True if the line is the first running text below the best headline. */
  opens(index: number): boolean;
  /** Words of running text in the lines `from..to` (inclusive, clipped). */
  proseWords(from: number, to: number): number;
  /** Index of the line that reads most like the headline, or -1; `withHeadline` finds it. */
  headline: number;
  /** Probability of a line to be the headline, 0 to 1, as compared with the other lines before the main text. */
  headlineShare(index: number): number;
  /** Lines since a heading of a list of other articles, with no running text between; Infinity if none. */
  sinceRelated(index: number): number;
  /** Lines since the last line of a topic, the line itself being 0; Infinity if there is none above. */
  since(topic: Topic, index: number): number;
  /** True if paragraphs are indented, as text browsers do. */
  indented: boolean;
  /** Number of lines of a topic within `reach` lines. */
  near(topic: Topic, index: number, reach: number): number;
  /** Length of the run of short lines without a final mark that the line stands in; 0 if it is none. */
  shortRun(index: number): number;
  /** Median words of the lines in the main text that are running text. */
  typicalParagraph: number;
}

export interface ContextOptions {
  language: string;
  profile?: SiteProfile | undefined;
}

/** A sentence of more words that ends in "weiterlesen" is no label. */
const LONGEST_READ_MORE = 15;
/** A caption has fewer words. */
const CAPTION_WORDS = 80;
const NONE: ReadonlySet<never> = new Set();

/** "* Jane Doe", "Jane Doe   Harbour Telegram" and "Jane Doe@janedoe" hold one name, too. */
const withoutHouse = (text: string): string => (withoutBullet(text).split('   ', 1)[0] ?? '').replace(/@\w+$/u, '');

function factsOf(line: Line, index: number, language: Language | null, lexicon: Lexicon): LineFacts {
  const { text } = line;
  const short = text.length <= LABEL_LENGTH;
  const shape = shapeOf(text, lexicon.functionWords, lexicon.endings);
  const key = lineKey(short ? text : text.slice(0, LABEL_LENGTH));
  const byline = text.length < 160 && shape.words < 25 && parseByline(text, language) !== null;
  const signs = text.length < 900 ? lexicon.signsOf(key) : null;
  const said = signs?.topics ?? NONE;
  const isSentence = shape.words > LONGEST_READ_MORE && shape.ending === 'stop';
  const read = isSentence && said.has('readMore') ? new Set([...said].filter((topic) => topic !== 'readMore')) : said;
  const topics = isArrowLabel(text) ? new Set([...read, 'readMore' as const]) : read;
  // A caption may be longer than a label, and its credit stands at its end.
  const picture = shape.words >= CAPTION_WORDS ? NONE : short ? signs?.picture : lexicon.pictureOf(lineKey(text));
  return {
    index,
    line,
    text,
    key,
    topics:
      byline || !topics.has('bylineWords') || announcesAuthor(text, language)
        ? topics
        : new Set([...topics].filter((topic) => topic !== 'bylineWords')),
    picture: picture ?? NONE,
    date: short && shape.digits > 0 && findDates(text, language).length > 0,
    byline,
    name: text.length < 60 && shape.words < 8 && looksLikeName(withoutHouse(text), language),
    recurring: 0,
    copies: 1,
    cutCopyOf: -1,
    hasCutCopy: -1,
    pageTitle: false,
    sighting: null,
    // Last: a property added to a copied object costs V8 more than all the rest of this function.
    ...shape,
  };
}

export function contextOf(lines: readonly Line[], options: ContextOptions): Context {
  const language = languageOf(options.language);
  const lexicon = lexiconOf(language);
  const facts = lines.map((line, i) => factsOf(line, i, language, lexicon));
  const content = new ContentWords(lexicon.functionWords);
  const words = facts.map((f) => content.of(f.text));
  const n = facts.length;
  const at = (i: number): LineFacts => facts[i] as LineFacts;

  const proseSum = new Float64Array(n + 1);
  for (let i = 0; i < n; i += 1)
    proseSum[i + 1] = (proseSum[i] as number) + (at(i).prose >= 0.3 ? at(i).words * at(i).prose : 0);
  const proseWords = (from: number, to: number): number => {
    const a = Math.max(0, from);
    const b = Math.min(n - 1, to);
    return b < a ? 0 : (proseSum[b + 1] as number) - (proseSum[a] as number);
  };
  markRepeats(facts);
  if (options.profile) markSightings(facts, options.profile);
  const [mainStart, mainEnd] = mainText(facts, TOLL);
  const [coreStart, coreEnd] = mainText(facts, CORE_TOLL);
  markRecurring(facts, words, content.size, mainStart, mainEnd);
  const related = sinceRelated(facts);
  const sinceTopic = new Map<Topic, Float64Array>();
  const linesUpTo = new Map<Topic, Uint32Array>();
  const labels = shortRuns(facts);
  const above = neighbours(facts, -1);
  const below = neighbours(facts, 1);
  const runs = paragraphRuns(facts, above, below);
  const typical = facts
    .slice(Math.max(0, mainStart), mainEnd + 1)
    .filter((f) => f.prose >= PROSE)
    .map((f) => f.words)
    .sort((a, b) => a - b);
  const opens = openingShares(facts, words, content.stems, coreStart);
  return {
    language,
    lines: facts,
    mainStart,
    mainEnd,
    coreStart,
    coreEnd,
    restated: restatedShares(facts, words, content.size),
    inOpening: (i) => opens[i] as number,
    subjectWords: subjectWords(facts, words, content.stems, [mainStart, mainEnd]),
    heldBy: heldShares(words, content.stems),
    above: (i) => facts[above[i] as number],
    below: (i) => facts[below[i] as number],
    inRun: (i) => runs.inRun[i] === 1,
    runAhead: (i) => runs.ahead[i] as number,
    opens: () => false,
    proseWords,
    headline: -1,
    headlineShare: () => 0,
    sinceRelated: (i) => related[i] as number,
    since(topic, index) {
      let lines = sinceTopic.get(topic);
      if (!lines) sinceTopic.set(topic, (lines = linesSince(facts, topic)));
      return lines[index] as number;
    },
    indented: isIndented(facts),
    near(topic, index, reach) {
      let upTo = linesUpTo.get(topic);
      if (!upTo) linesUpTo.set(topic, (upTo = countLines(facts, topic)));
      return (upTo[Math.min(n, index + reach + 1)] as number) - (upTo[Math.max(0, index - reach)] as number);
    },
    shortRun: (i) => labels[i] as number,
    typicalParagraph: typical[typical.length >> 1] ?? 0,
  };
}

function markSightings(facts: readonly LineFacts[], profile: SiteProfile): void {
  const sightings = sightingsOf(
    profile,
    facts.map(({ text }) => text),
  );
  for (const f of facts) f.sighting = sightings[f.index] ?? null;
}

function markRecurring(
  facts: readonly LineFacts[],
  words: readonly LineWords[],
  vocabulary: number,
  mainStart: number,
  mainEnd: number,
): void {
  if (mainStart < 0) return;
  const lines = new Uint32Array(vocabulary); // word → number of lines of running text that hold it
  const last = new Int32Array(vocabulary).fill(-1); // word → the last of these lines
  for (let i = mainStart; i <= mainEnd; i += 1) {
    if ((facts[i] as LineFacts).prose < 0.3) continue;
    for (const word of (words[i] as LineWords).words) {
      if (last[word] === i) continue;
      last[word] = i;
      lines[word] = (lines[word] as number) + 1;
    }
  }
  for (let i = 0; i < facts.length; i += 1) {
    const f = facts[i] as LineFacts;
    if (f.words < 2 || f.words > 150) continue;
    const inProse = i >= mainStart && i <= mainEnd && f.prose >= 0.3 ? 1 : 0;
    const all = (words[i] as LineWords).words;
    let hit = 0;
    for (const word of all) if ((lines[word] as number) > inProse) hit += 1;
    f.recurring = all.length > 0 ? hit / all.length : 0;
  }
}

/** Lines of running text that open the article. */
const OPENING_LINES = 4;

function openingShares(
  facts: readonly LineFacts[],
  words: readonly LineWords[],
  stemOf: readonly number[],
  coreStart: number,
): Float64Array {
  const shares = new Float64Array(facts.length);
  if (coreStart < 0) return shares;
  const opening = new Set(facts.slice(coreStart).filter(isRunning).slice(0, OPENING_LINES));
  const lines = new Uint32Array(stemOf.length); // stem → lines of the opening that hold it
  const seen = new Int32Array(stemOf.length); // stem → the last line that was found to hold it
  let mark = 0;
  for (const f of opening) {
    mark += 1;
    const { words: all, inHead } = words[f.index] as LineWords;
    for (let k = 0; k < inHead; k += 1) {
      const stem = stemOf[all[k] as number] as number;
      if (seen[stem] === mark) continue;
      seen[stem] = mark;
      lines[stem] = (lines[stem] as number) + 1;
    }
  }
  for (const f of facts) {
    if (f.words < 2 || f.words > 60) continue;
    const own = opening.has(f) ? 1 : 0;
    let stems = 0;
    let hit = 0;
    mark += 1;
    for (const word of (words[f.index] as LineWords).words) {
      const stem = stemOf[word] as number;
      if (seen[stem] === mark) continue;
      seen[stem] = mark;
      stems += 1;
      if ((lines[stem] as number) > own) hit += 1;
    }
    if (stems > 0) shares[f.index] = hit / stems;
  }
  return shares;
}

/** Gives the share of a line's stems that other lines hold, too; each is counted once. */
function heldShares(words: readonly LineWords[], stemOf: readonly number[]): Context['heldBy'] {
  const marks = new Int32Array(stemOf.length); // stem → that the line holds it (the call), that another does (< 0)
  let mark = 0;
  return (index, others) => {
    mark += 1;
    let size = 0;
    for (const word of words[index]?.words ?? []) {
      const stem = stemOf[word] as number;
      if (marks[stem] === mark) continue;
      marks[stem] = mark;
      size += 1;
    }
    if (size === 0) return 0;
    let found = 0;
    for (const other of others) {
      for (const word of words[other]?.words ?? []) {
        const stem = stemOf[word] as number;
        if (marks[stem] !== mark) continue;
        marks[stem] = -mark;
        found += 1;
      }
    }
    return found / size;
  };
}

/** Lines below that are looked at for a restatement, and lines of running text among them. */
const RESTATED_REACH = 10;
const RESTATED_LINES = 3;

/** Gives the share of a line's content words that the running text right below it holds, too; each is counted once. */
function restatedShares(
  facts: readonly LineFacts[],
  words: readonly LineWords[],
  vocabulary: number,
): (index: number) => number {
  const shares = new Float64Array(facts.length).fill(-1);
  const marks = new Int32Array(vocabulary); // word → that a line holds it (its number), that the text below does (< 0)
  const count = (index: number): number => {
    const line = facts[index] as LineFacts;
    if (line.words < 5 || line.words > 80) return 0;
    const mark = index + 1;
    let size = 0;
    for (const word of (words[index] as LineWords).words) {
      if (marks[word] === mark) continue;
      marks[word] = mark;
      size += 1;
    }
    if (size < 3) return 0;
    let found = 0;
    let lines = 0;
    for (let i = index + 1; i < Math.min(facts.length, index + 1 + RESTATED_REACH) && lines < RESTATED_LINES; i += 1) {
      if (!isRunning(facts[i])) continue;
      lines += 1;
      const { words: other, inHead } = words[i] as LineWords;
      for (let k = 0; k < inHead; k += 1) {
        const word = other[k] as number;
        if (marks[word] !== mark) continue;
        marks[word] = -mark;
        found += 1;
      }
    }
    return found / size;
  };
  return (index) => {
    if ((shares[index] as number) < 0) shares[index] = count(index);
    return shares[index] as number;
  };
}

/** Text browsers indent paragraphs by three columns or so; then the indent of other lines tells something. */
function isIndented(facts: readonly LineFacts[]): boolean {
  const prose = facts.filter((f) => f.prose >= PROSE);
  return prose.length > 2 && prose.filter((f) => f.line.indent >= 2).length > prose.length * 0.7;
}

function linesSince(facts: readonly LineFacts[], topic: Topic): Float64Array {
  let since = Infinity;
  return Float64Array.from(facts, (f) => (since = f.topics.has(topic) ? 0 : since + 1));
}

/** For each line the number of lines of a topic above it; one more entry for all lines. */
function countLines(facts: readonly LineFacts[], topic: Topic): Uint32Array {
  const counts = new Uint32Array(facts.length + 1);
  facts.forEach((f, i) => (counts[i + 1] = (counts[i] as number) + (f.topics.has(topic) ? 1 : 0)));
  return counts;
}

function sinceRelated(facts: readonly LineFacts[]): Float64Array {
  const out = new Float64Array(facts.length);
  let since = Infinity;
  facts.forEach((f, i) => {
    if (f.topics.has('relatedHeadings')) since = 0;
    else if (f.prose >= 0.7 && f.words > 30) since = Infinity;
    else since += 1;
    out[i] = since;
  });
  return out;
}
