/**
 * What only the whole document can say of a line: where the running text lies, which words the article is made of,
 * what is said twice. Computed once, then asked by the rules in constant time.
 */
import { sightingsOf, type Sighting } from '../folder/profile.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/index.ts';
import { findDates } from '../lines/dates.ts';
import type { Line } from '../lines/line.ts';
import { looksLikeName, parseByline } from '../lines/names.ts';
import { lineKey } from '../lines/phrases.ts';
import type { SiteProfile } from '../types.ts';
import { charClass, shapeOf, type Shape } from './features.ts';
import { lexiconOf, type Lexicon, type Topic } from './lexicon.ts';
import { CORE_TOLL, isRunning, mainText, neighbours, paragraphRuns, PROSE, shortRuns, TOLL } from './regions.ts';
import { markRepeats } from './repeats.ts';

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
  /** True if a date with a year stands in the line. */
  date: boolean;
  /** True if the line reads as a byline with names. */
  byline: boolean;
  /** True if the line holds a person's name and nothing else. */
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
  /** Index of the best headline candidate before the main text, or -1. */
  headline: number;
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

const NO_TOPICS: ReadonlySet<Topic> = new Set();

function factsOf(line: Line, index: number, language: Language | null, lexicon: Lexicon): LineFacts {
  const { text } = line;
  const short = text.length <= LABEL_LENGTH;
  const shape = shapeOf(text, lexicon.functionWords);
  const key = lineKey(short ? text : text.slice(0, LABEL_LENGTH));
  return {
    ...shape,
    index,
    line,
    text,
    key,
    topics: short ? lexicon.topicsOf(key) : text.length < 900 ? lexicon.topicsOf(key) : NO_TOPICS,
    date: short && shape.digits > 0 && findDates(text, language).length > 0,
    byline: text.length < 160 && shape.words < 25 && parseByline(text, language) !== null,
    name: text.length < 60 && shape.words < 6 && looksLikeName(text, language),
    recurring: 0,
    copies: 1,
    cutCopyOf: -1,
    hasCutCopy: -1,
    pageTitle: false,
    sighting: null,
  };
}

/** Calls `each` with every content word (four letters or more, or two ideographs) in lower case. */
function contentWords(text: string, functionWords: ReadonlySet<string> | null, each: (word: string) => void): void {
  let start = -1;
  let previousIdeograph = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const k = i < text.length ? charClass(text.charCodeAt(i)) : 0;
    if (k & 8) {
      if (previousIdeograph === i - 1) each(text.slice(i - 1, i + 1));
      previousIdeograph = i;
      continue;
    }
    if (k !== 0) {
      if (start < 0) start = i;
    } else if (start >= 0) {
      if (i - start >= 4 || (i - start >= 2 && charClass(text.charCodeAt(start)) & 6)) {
        const word = text.slice(start, i).toLowerCase();
        if (!functionWords?.has(word)) each(word);
      }
      start = -1;
    }
  }
}

export function contextOf(lines: readonly Line[], options: ContextOptions): Context {
  const language = languageOf(options.language);
  const lexicon = lexiconOf(language);
  const facts = lines.map((line, i) => factsOf(line, i, language, lexicon));
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
  markRecurring(facts, lexicon.functionWords, mainStart, mainEnd);
  const related = sinceRelated(facts);
  const sinceTopic = new Map<Topic, Float64Array>();
  const labels = shortRuns(facts);
  const above = neighbours(facts, -1);
  const below = neighbours(facts, 1);
  const runs = paragraphRuns(facts, above, below);
  const typical = facts
    .slice(Math.max(0, mainStart), mainEnd + 1)
    .filter((f) => f.prose >= PROSE)
    .map((f) => f.words)
    .sort((a, b) => a - b);
  const opens = openingShares(facts, coreStart, lexicon.functionWords);
  const headline = bestHeadline(facts, mainStart, opens);
  let opening = -1;
  for (let i = headline + 1; headline >= 0 && i < n && opening < 0; i += 1) if (isRunning(at(i))) opening = i;
  return {
    language,
    lines: facts,
    mainStart,
    mainEnd,
    coreStart,
    coreEnd,
    restated: (i) => restatedShare(facts, i, lexicon.functionWords),
    inOpening: (i) => opens[i] as number,
    above: (i) => facts[above[i] as number],
    below: (i) => facts[below[i] as number],
    inRun: (i) => runs.inRun[i] === 1,
    runAhead: (i) => runs.ahead[i] as number,
    opens: (i) => i === opening,
    proseWords,
    headline,
    sinceRelated: (i) => related[i] as number,
    since(topic, index) {
      let lines = sinceTopic.get(topic);
      if (!lines) sinceTopic.set(topic, (lines = linesSince(facts, topic)));
      return lines[index] as number;
    },
    indented: isIndented(facts),
    near(topic, index, reach) {
      let count = 0;
      for (let i = Math.max(0, index - reach); i <= Math.min(n - 1, index + reach); i += 1)
        if (at(i).topics.has(topic)) count += 1;
      return count;
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
  functionWords: ReadonlySet<string> | null,
  mainStart: number,
  mainEnd: number,
): void {
  if (mainStart < 0) return;
  const seen = new Map<string, number>(); // word → number of lines of running text that hold it
  const own = new Set<string>();
  for (let i = mainStart; i <= mainEnd; i += 1) {
    const f = facts[i] as LineFacts;
    if (f.prose < 0.3) continue;
    own.clear();
    contentWords(f.text, functionWords, (w) => own.add(w));
    for (const w of own) seen.set(w, (seen.get(w) ?? 0) + 1);
  }
  for (let i = 0; i < facts.length; i += 1) {
    const f = facts[i] as LineFacts;
    if (f.words < 2 || f.words > 150) continue;
    const inProse = i >= mainStart && i <= mainEnd && f.prose >= 0.3 ? 1 : 0;
    let all = 0;
    let hit = 0;
    contentWords(f.text, functionWords, (w) => {
      all += 1;
      if ((seen.get(w) ?? 0) > inProse) hit += 1;
    });
    f.recurring = all > 0 ? hit / all : 0;
  }
}

/** Lines of running text that open the article. */
const OPENING_LINES = 4;
/** Letters by which two forms of a word are one. */
const STEM = 5;

function openingShares(
  facts: readonly LineFacts[],
  coreStart: number,
  functionWords: ReadonlySet<string> | null,
): Float64Array {
  const shares = new Float64Array(facts.length);
  if (coreStart < 0) return shares;
  const opening = facts.slice(coreStart).filter(isRunning).slice(0, OPENING_LINES);
  const lines = new Map<string, number>(); // stem → lines of the opening that hold it
  const stemsOf = (text: string): Set<string> => {
    const stems = new Set<string>();
    contentWords(text, functionWords, (word) => stems.add(word.slice(0, STEM)));
    return stems;
  };
  for (const f of opening)
    for (const stem of stemsOf(f.text.slice(0, 2000))) lines.set(stem, (lines.get(stem) ?? 0) + 1);
  for (const f of facts) {
    if (f.words < 2 || f.words > 60) continue;
    const own = opening.includes(f) ? 1 : 0;
    const stems = stemsOf(f.text);
    let hit = 0;
    for (const stem of stems) if ((lines.get(stem) ?? 0) > own) hit += 1;
    if (stems.size > 0) shares[f.index] = hit / stems.size;
  }
  return shares;
}

/** Lines below that are looked at for a restatement, and lines of running text among them. */
const RESTATED_REACH = 10;
const RESTATED_LINES = 3;

function restatedShare(facts: readonly LineFacts[], index: number, functionWords: ReadonlySet<string> | null): number {
  const own = new Set<string>();
  const line = facts[index] as LineFacts;
  if (line.words < 5 || line.words > 80) return 0;
  contentWords(line.text, functionWords, (word) => own.add(word));
  if (own.size < 3) return 0;
  const found = new Set<string>();
  let lines = 0;
  for (let i = index + 1; i < Math.min(facts.length, index + 1 + RESTATED_REACH) && lines < RESTATED_LINES; i += 1) {
    const below = facts[i] as LineFacts;
    if (!isRunning(below)) continue;
    lines += 1;
    contentWords(below.text.slice(0, 2000), functionWords, (word) => {
      if (own.has(word)) found.add(word);
    });
  }
  return found.size / own.size;
}

/** The line before the main text whose words the article takes up most: long enough, near enough, no sentence, no label. */
function bestHeadline(facts: readonly LineFacts[], mainStart: number, inOpening: Float64Array): number {
  if (mainStart < 0) return -1;
  let best = 0.9;
  let index = -1;
  const REACH = 80;
  for (let i = Math.max(0, mainStart - REACH); i <= Math.min(facts.length - 1, mainStart + 2); i += 1) {
    const f = facts[i] as LineFacts;
    if (f.words < 2.5 || f.words > 30 || f.byline || f.topics.size > 0 || f.cutCopyOf >= 0) continue;
    if ((f.ending === 'stop' || f.ending === 'colon' || f.ending === 'comma') && f.words > 9) continue;
    const score =
      ((f.recurring + (inOpening[i] as number)) / 2) * Math.min(f.words, 12) ** 0.6 -
      (mainStart - i) * 0.02 +
      (f.copies > 1 ? 0.3 : 0) +
      (f.pageTitle ? 0.8 : 0) -
      (f.startsLower ? 0.5 : 0);
    if (score > best) {
      best = score;
      index = i;
    }
  }
  return index;
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
