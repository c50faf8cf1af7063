/**
 * The evidence that a text holds several articles: what archives, agencies and mail digests write around each. One rule
 * line or one label proves nothing, since pages are full of them. What counts is a mark that comes again and again with
 * an article of its own between.
 */
import type { ExportMarks } from '../languages/language.ts';
import { languageOf, languages } from '../languages/index.ts';
import type { Cuts } from './articles.ts';
import { findDates } from './dates.ts';
import { detectLanguage } from './detect-language.ts';
import { lineKey, PhraseBook } from './phrases.ts';
import type { TextLine } from './split.ts';

/** The lines of a text, each read once. */
class Lines {
  readonly #text: string;
  readonly #lines: readonly TextLine[];

  constructor(text: string, lines: readonly TextLine[]) {
    this.#text = text;
    this.#lines = lines;
  }

  get length(): number {
    return this.#lines.length;
  }

  at(i: number): string {
    const line = this.#lines[i];
    return line ? this.#text.slice(line.start, line.end) : '';
  }

  /** The line if it is short enough to be a label, else nothing. */
  labelAt(i: number): string {
    const line = this.#lines[i];
    return line && line.end - line.start <= LONGEST_LABEL ? this.at(i) : '';
  }

  /** Whether a new page begins between the line before and this one. */
  pageBreakBefore(i: number): boolean {
    const [above, line] = [this.#lines[i - 1], this.#lines[i]];
    return above !== undefined && line !== undefined && this.#text.slice(above.end, line.start).includes('\f');
  }

  /** Text of the lines `from` to `to`, as far as it matters. */
  between(from: number, to: number): string {
    const [first, last] = [this.#lines[from], this.#lines[to - 1]];
    return first && last ? this.#text.slice(first.start, Math.min(last.end, first.start + ENOUGH)) : '';
  }
}

const LONGEST_LABEL = 100;
/** Characters that tell whether a stretch of text is an article. */
const ENOUGH = 20_000;

/** Where a text falls apart, if the evidence is strong. */
export function evidentCuts(text: string, textLines: readonly TextLine[]): Cuts {
  const lines = new Lines(text, textLines);
  const marks = marksIn(lines);
  const isStray = (from: number, to: number): boolean => !holdsArticle(lines.between(from, to), STRAY);
  for (const cuts of [cutsAtMarks(marks), cutsBehindClosings(marks), ...cutsAtRules(marks, lines)]) {
    if (cuts.before.size > 0 && holdsTwo(lines, cuts)) return { ...cuts, isStray };
  }
  return { before: new Set(), separators: new Set(), isStray };
}

type FoundCuts = Pick<Cuts, 'before' | 'separators'>;

/** All that may be a mark, by the places of the lines. */
interface Marks {
  counters: { at: number; key: string; number: number; total: number }[];
  /** By their kinds. */
  ends: Map<string, number[]>;
  mails: number[];
  lengths: number[];
  closings: number[];
  /** Rules and page breaks, by what they look like. */
  rules: Map<string, number[]>;
}

let books: Record<Exclude<keyof ExportMarks, 'fields'>, PhraseBook> | undefined;

const all = (list: Exclude<keyof ExportMarks, 'fields'>): PhraseBook =>
  new PhraseBook([...new Set(languages.flatMap(({ exports }) => exports[list]))]);

/** The accession number of an archive: "Document WSTG000020240105ek150001p". */
const ACCESSION = /^\p{L}{4,12} [A-Z][A-Z0-9]{5,11}(?:19|20)\d{6}[a-z0-9]{0,12}$/u;
/** The line that opens a letter in a mailbox file. */
const MAIL = /^From \S{1,80}@\S{1,80} .{8,40}\d{4}$/u;
const MAIL_FIELD = /^[A-Z][A-Za-z-]{1,30}: /u;
const PAGE_BREAK = '\f';
const FEWEST_SIGNS = 10;

function marksIn(lines: Lines): Marks {
  books ??= { counters: all('counters'), ends: all('ends'), lengths: all('lengths'), closings: all('closings') };
  const marks: Marks = { counters: [], ends: new Map(), mails: [], lengths: [], closings: [], rules: new Map() };
  for (let i = 0; i < lines.length; i += 1) {
    if (lines.pageBreakBefore(i)) add(marks.rules, PAGE_BREAK, i);
    const line = lines.labelAt(i);
    if (line === '') continue;
    if (isRule(line)) add(marks.rules, line, i);
    else if (ACCESSION.test(line)) add(marks.ends, 'accession', i);
    else if (MAIL.test(line) && MAIL_FIELD.test(lines.labelAt(i + 1))) marks.mails.push(i);
    else readLabel(lineKey(line), i, books, marks);
  }
  return marks;
}

function readLabel(key: string, at: number, known: NonNullable<typeof books>, marks: Marks): void {
  if (known.counters.match(key) === 'line') {
    const [number = 0, total = 0] = (key.match(/\d[\d.,]*/g) ?? []).map((n) => Number(n.replace(/[.,]/g, '')));
    marks.counters.push({ at, key: key.replace(/\d[\d.,]*/, '#'), number, total });
  }
  if (opensWith(known.ends.match(key))) add(marks.ends, key.split(' ', 1)[0] ?? key, at);
  if (known.lengths.match(key) === 'line') marks.lengths.push(at);
  if (known.closings.match(key) !== null) marks.closings.push(at);
}

const opensWith = (place: string | null): boolean => place === 'line' || place === 'start';

/** "--------------------", "====================": one sign again and again. */
function isRule(line: string): boolean {
  if (line.length < FEWEST_SIGNS || !'-=_*#~+·—–━─═'.includes(line.charAt(0))) return false;
  for (let i = 1; i < line.length; i += 1) if (line[i] !== line[0]) return false;
  return true;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Numbered heads, closing labels and the heads of letters: each proves itself by coming twice. */
function cutsAtMarks({ counters, ends, mails }: Marks): FoundCuts {
  const before = new Set<number>();
  const separators = new Set<number>();
  for (const at of [...rising(counters), ...(mails.length > 1 ? mails : [])]) {
    before.add(at);
    separators.add(at);
  }
  for (const places of ends.values()) {
    if (places.length < 2) continue;
    for (const at of places) {
      before.add(at + 1);
      separators.add(at);
    }
  }
  return { before, separators };
}

/** The places of the most frequent kind of counter, as far as its numbers rise; nothing if they do not rise at all. */
function rising(counters: Marks['counters']): number[] {
  const kinds = new Map<string, Marks['counters']>();
  for (const counter of counters) add(kinds, counter.key, counter);
  let best: number[] = [];
  for (const kind of kinds.values()) {
    let last = 0;
    const places: number[] = [];
    for (const { at, number, total } of kind) {
      // The same number again is the head of a further page of the same article.
      if (number <= last || number > total) continue;
      places.push(at);
      last = number;
    }
    if (places.length > best.length) best = places;
  }
  return best.length > 1 ? best : [];
}

/** Lines between the end of one article and the length that the head of the next one states. */
const HEAD = 15;

/** Each head states a length, and the article before ends with its closing lines. */
function cutsBehindClosings({ lengths, closings }: Marks): FoundCuts {
  const before = new Set<number>();
  let c = 0;
  lengths.forEach((at, i) => {
    let last = -1;
    for (; c < closings.length && (closings[c] as number) < at; c += 1) last = closings[c] as number;
    if (i > 0 && last > (lengths[i - 1] as number) && at - last <= HEAD) before.add(last + 1);
  });
  return { before, separators: new Set() };
}

/** Kinds of rules that are tried, so that a text of nothing but rules takes no longer. */
const RULES_TRIED = 3;

/** A rule proves nothing by itself: everything between two of them must be an article with a head. */
function* cutsAtRules({ rules }: Marks, lines: Lines): Generator<FoundCuts> {
  const often = [...rules].filter(([, places]) => places.length > 1).sort(([, a], [, b]) => b.length - a.length);
  for (const [kind, places] of often.slice(0, RULES_TRIED)) {
    if (!partArticles(places, kind === PAGE_BREAK ? 0 : 1, lines)) continue;
    yield { before: new Set(places), separators: new Set(kind === PAGE_BREAK ? [] : places) };
  }
}

/** @param width lines that a rule takes */
function partArticles(places: readonly number[], width: number, lines: Lines): boolean {
  // The same head on every page is that of a printed article.
  const heads = new Set<string>();
  let articles = 0;
  let withFields = 0;
  const bounds = [-width, ...places, lines.length];
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const [from, to] = [(bounds[i] as number) + width, bounds[i + 1] as number];
    if (from === to) continue;
    const head = headOf(lines, from, to);
    // Before the first and behind the last rule there may be a preface and an appendix.
    if (head === null && (i === 0 || i === bounds.length - 2)) continue;
    if (head === null) return false;
    articles += 1;
    if (head === 'fields') {
      withFields += 1;
      continue;
    }
    const name = lines.labelAt(from).replace(/\d+/g, '#');
    if (heads.has(name)) return false;
    heads.add(name);
  }
  return articles > 2 || withFields > 1;
}

/** Words that a whole article has at least. */
const WHOLE = { words: 60, sentences: 3 };
/** Less than this is a preface or an appendix, as the terms of the search are. */
const STRAY = { words: 15, sentences: 1 };

/** Lines at the top in which the date or the fields of an article stand. */
const TOP = 8;

/** What shows that these lines begin with the head of an article: fields or a date; null if they do not, or are none. */
function headOf(lines: Lines, from: number, to: number): 'fields' | 'date' | null {
  const text = lines.between(from, to);
  const top = Array.from({ length: Math.min(TOP, to - from) }, (_, i) => lines.labelAt(from + i));
  if (!isHeadline(top[0] ?? '') || !holdsArticle(text, WHOLE)) return null;
  if (top.filter(isField).length > 1) return 'fields';
  const language = languageOf(detectLanguage(text).code);
  return top.some((line) => findDates(line, language).length > 0) ? 'date' : null;
}

/** Begins like a heading, and not with the time of day, as the entries of a live report do. */
const isHeadline = (line: string): boolean => /^["'«„“(]?[\p{Lu}\p{Lo}\p{N}]/u.test(line) && !CLOCK.test(line);
const CLOCK = /^\d{1,2}[:.]\d{2}(?!\d|\.\d)/u;

let fields: ReadonlySet<string> | undefined;

function isField(line: string): boolean {
  fields ??= new Set(
    languages.flatMap(({ exports }) => Object.values(exports.fields).flatMap((names) => names.split('|'))),
  );
  const colon = line.search(/[:：]/u);
  return colon > 0 && fields.has(line.slice(0, colon).trim().toLowerCase());
}

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts without spaces: about two characters a word. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/gu;
const SENTENCE_END = /[.!?…]["'»”“’)]*(?=\s|$)|[。！？]/gu;

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

function holdsArticle(text: string, least: { words: number; sentences: number }): boolean {
  if (count(text, SENTENCE_END) < least.sentences) return false;
  return count(text, WORD) + count(text, UNSPACED) / 2 >= least.words;
}

/** Whether at least two of the stretches are articles. */
function holdsTwo(lines: Lines, { before }: FoundCuts): boolean {
  const bounds = [0, ...[...before].sort((a, b) => a - b), lines.length];
  let articles = 0;
  for (let i = 0; i + 1 < bounds.length && articles < 2; i += 1)
    if (holdsArticle(lines.between(bounds[i] as number, bounds[i + 1] as number), STRAY)) articles += 1;
  return articles > 1;
}
