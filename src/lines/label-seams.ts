/**
 * Borders between blocks that were glued into one line of labels and headings: "NewsNicole Kidman takes…",
 * "Best of 2023Opinion: …", "…ends in tearsby Jane Doe", "…was a meteoriteUpdated: May 3, 2024". The evidence is too weak
 * for a repair, but good enough to part the pieces before they get their labels.
 */
import { languageOf } from '../languages/index.ts';
import type { Language, Phrases } from '../languages/language.ts';
import { isArrowLabel } from './arrow-label.ts';
import { findDates } from './dates.ts';
import { GluedEndings } from './glued-endings.ts';
import { humpsOf, LONG_WORD, LONGEST_LABEL, LONGEST_LABEL_LINE, MOST_SEAMS, tokensIn } from './humps.ts';
import { wordEnd, wordStart } from './joints/chars.ts';
import { sharedWords } from './joints/lexicon.ts';
import { looksLikeName, parseByline } from './names.ts';
import { functionWordsOf } from './person.ts';
import { lineKey, PhraseBook } from './phrases.ts';
import { seamHints, type SeamHints } from './seam-hints.ts';
import type { TextLine } from './split.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number, or what may end a time of day, with a neighbour and no space between. */
const AT_DATE = /[\p{L}!?.…”’"')]\d|\d\p{L}|\p{L}["“‘„«]|[.!?…mMT]\p{Lu}|\d{5}/u;
/** Of one word, as in "Recommended: ten books", it may be a headline's own. */
const LABEL_BEFORE = /^([^\s:]{1,30}\s[^:]{1,40}):(?: (?=["“‘„«]?[\p{Lu}\p{N}])|(?=\p{Lo}))/u;
/** The way from the front page to the article, up to where its title begins; "»" also ends a quotation. */
const BREADCRUMBS = /^(?:[^>›»«|]{1,40}\s[>›»]\s){1,6}(?=[^>›»«|\s])/u;
const TITLE_BEHIND = /^(?:[^>›»«|\s]+\s){3}[^>›»«|]+$/u;
const LABEL_BEHIND = /\s[|»›·–]\s([^|»›·–]{3,30})$/u;
/** A time of day right behind a title, at the end of the line. */
const TIME_BEHIND = /[\p{L}!?…”’"'」』）)](?=\d{1,2}:\d\d$)/u;
/** The first part of a name such as "WhatsApp". */
const BRAND_START = /^\p{Lu}\p{Ll}*$/u;
/** Characters of its last part ("App", "News", "Sport"), and words that stand before it in a headline. */
const LONGEST_BRAND_END = 5;
const BEFORE_BRAND = 3;
/** A time of day as French and Portuguese write it: "18h45". */
const CLOCK = /^\d{1,2}h\d{2}$/iu;
/** Characters of the shortest title that is told by standing there twice. */
const SHORTEST_COPY = 12;
/** The last part of a compound that has several: "tram-line" ends with "line". */
const LAST_PART = 5;
/** Where a quotation may begin right behind a word. */
const QUOTE_SEAM = /[\p{L}\p{N}](?=["“‘'„«][\p{Lu}\p{N}])/gu;

/** The last character of a title, with a sentence behind it and no space between; particles follow a Korean quotation, numbers do not. */
const TITLE_END =
  /[\p{Ll}\p{N}!?…]["“”’»)]?(?=["“„«‘']?\p{Lu})|\p{Ll}["“”’»)]?(?=\p{N})|[.)](?=["“„«‘']?\p{Lu}\p{Ll})|\p{Script=Hangul}["”’](?=\p{N})/gu;
const SHORTEST_LAST_WORD = 3;
const SHORTEST_TITLE = 3;
const SHORTEST_TEXT = 5;
const count = (text: string): number => text.trim().split(' ').length;

/** Two or more words of a name, as it is written in full. */
const FULL_NAME = /^\p{Lu}\p{Ll}+ \p{Lu}[^\p{N}@|(,]*$/u;

/** A word, a single letter or a number, perhaps in quotation marks. */
const OPENING = /^\P{L}*(?:\p{Lu}\p{Ll}{2}|\p{Lu}\P{L}|\p{N})/u;

interface Candidate {
  at: number;
  /** The word that begins there, if the whole token stands elsewhere, too, and may be a name: "TechCrunch". */
  right: string;
  isSeam: () => boolean;
  /** A date begins there. */
  isDate?: boolean;
}

const borderAt = (at: number): Candidate => ({ at, right: '', isSeam: () => true });

/** Where the title begins in "Home > News > Council approves tram line". */
function breadcrumbsIn(line: string): Candidate[] {
  const [crumbs] = BREADCRUMBS.exec(line) ?? [];
  return crumbs !== undefined && TITLE_BEHIND.test(line.slice(crumbs.length)) ? [borderAt(crumbs.length)] : [];
}

/** The name of a picture's file that a text browser puts in its place: "[tram.png] Council approves tram line". */
const IMAGE_NAME = /^\[[^\][\s]{1,80}\.(?:jpe?g|png|gif|svg|webp|avif)\] (?=\S)/iu;
function imageNameIn(line: string): Candidate[] {
  const [name] = IMAGE_NAME.exec(line) ?? [];
  return name === undefined ? [] : [borderAt(name.length)];
}

/** "Trams in Tram-DepotBerg closes" against "Wi-FiRouter": no name of a brand goes on behind the long last part of a compound. */
const endsCompound = (left: string, right: string, rest: string): boolean =>
  left.length >= LAST_PART && /\p{Ll}$/u.test(left) && /^\p{Lu}\p{Ll}{2}/u.test(right) && /^[\s:]/u.test(rest);

/** "Council approves tram lineCouncil approves tram line": what ends there is said again right behind. */
function isSaidTwice(line: string, at: number): boolean {
  const first = line.lastIndexOf(line.slice(at, at + SHORTEST_COPY), at - SHORTEST_COPY);
  return first >= 0 && line.length - at >= SHORTEST_COPY && line.startsWith(line.slice(first, at), at);
}

interface Known {
  language: Language | null;
  vocabulary: Vocabulary;
}

/** Finds the borders in the lines of one text; made for the whole text, since its other lines are the evidence. */
export class LabelSeams {
  readonly #text: string;
  readonly #lines: readonly TextLine[];
  readonly #known: Known;
  readonly #phrases: PagePhrases;
  #blocks: ReadonlySet<string> | null = null;

  constructor(text: string, lines: readonly TextLine[], known: Known) {
    this.#text = text;
    this.#lines = lines;
    this.#known = known;
    this.#phrases = pagePhrasesOf(known.language);
  }

  /** Offsets into the text at which blocks meet in this line, or this part of a line, in order. */
  in(start: number, end: number): number[] {
    const line = this.#text.slice(start, Math.min(end, start + LONGEST_LABEL_LINE));
    const hints = seamHints(line);
    const seams = end - start > LONGEST_LABEL_LINE ? [] : this.#between(start, end, line, hints);
    const mayBeTeaser = seams.length === 0 && (hints.inWord || hints.quote);
    return mayBeTeaser && this.#isTeaser(start, end) ? this.#titleEnds(line).map((at) => start + at) : seams;
  }

  #between(start: number, end: number, line: string, hints: SeamHints): number[] {
    const candidates = this.#candidates(line, hints);
    if (candidates.length > MOST_SEAMS) return [];
    const seams: number[] = [];
    for (const [i, { at, right, isSeam }] of candidates.entries()) {
      if (at === seams.at(-1)) continue;
      const isBorder =
        isSeam() ||
        isSaidTwice(line, at) ||
        this.#isBorder(line, seams.at(-1) ?? 0, at, right) ||
        this.#isNameBeforeDate(line, at, candidates.slice(i + 1), end);
      if (isBorder) seams.push(at);
    }
    return seams.map((at) => start + at);
  }

  /** True for a whole line with "Read more" below it. */
  #isTeaser(start: number, end: number): boolean {
    const text = this.#text;
    if ((start > 0 && text[start - 1] !== '\n') || text[end] !== '\n') return false;
    const [below = ''] = text.slice(end + 1, end + 1 + LONGEST_LABEL).split('\n', 1);
    return below.length < LONGEST_LABEL && this.#phrases.leadsOn(below);
  }

  /** Where the title of a teaser ends and its text begins: "Council approves tram lineThe council decided on Monday …". */
  #titleEnds(line: string): number[] {
    for (const { 0: last, index } of line.matchAll(TITLE_END)) {
      const at = index + last.length;
      const from = wordStart(line, at);
      const token = line.slice(from, wordEnd(line, at));
      const isBrand = at > from && this.#known.vocabulary.count(token) > 1;
      const isPart = /^\p{L}/u.test(line.slice(from)) && at - from < SHORTEST_LAST_WORD && at > from;
      if (isBrand || isPart || count(line.slice(0, at)) < SHORTEST_TITLE || count(line.slice(at)) < SHORTEST_TEXT)
        continue;
      return [at];
    }
    return [];
  }

  /** "… leave the valleyAnna Berg" where a date was glued to the name and is cut off there. */
  #isNameBeforeDate(line: string, at: number, behind: readonly Candidate[], end: number): boolean {
    const date = behind.find((candidate) => candidate.isDate)?.at ?? line.length;
    const name = line.slice(at, date);
    const word = line.slice(wordStart(line, at), at);
    return (
      FULL_NAME.test(name) &&
      line.slice(0, at).includes(' ') &&
      word.length >= LONG_WORD &&
      // "PlayStation Plus" is no name behind "Play".
      (/^\p{Ll}+$/u.test(word) || (/^\p{Lu}\p{Ll}+$/u.test(word) && this.#isWord(word))) &&
      (date < line.length || this.#opensDate(end)) &&
      looksLikeName(name, this.#known.language)
    );
  }

  /** True if a date or a time of day begins there. */
  #opensDate(at: number): boolean {
    const [head = ''] = this.#text.slice(at, at + LONGEST_LABEL).split('\n', 1);
    return /^\d{1,2}[:.]\d\d\b/u.test(head) || this.#phrases.opensDate(head) || startsDate(head, this.#known.language);
  }

  /** The places where a seam may be, in order, each with what its two words say. */
  #candidates(line: string, hints: SeamHints): Candidate[] {
    const found = this.#teaserLabelsIn(line, hints);
    if (hints.separator) found.push(...breadcrumbsIn(line));
    if (line.startsWith('[')) found.push(...imageNameIn(line));
    if (hints.date && AT_DATE.test(line)) found.push(...this.#datesIn(line));
    for (const at of this.#phrases.smallWords.startsIn(line))
      found.push({ at, right: '', isSeam: () => this.#announces(line, at) });
    if (hints.inWord) found.push(...this.#humpsIn(line));
    if (hints.quote)
      for (const { index } of line.matchAll(QUOTE_SEAM)) found.push({ at: index + 1, right: '', isSeam: () => false });
    return found.length < 2 ? found : found.sort((a, b) => a.at - b.at);
  }

  /** The places inside words. */
  #humpsIn(line: string): Candidate[] {
    return tokensIn(line).flatMap(([start, end]) => this.#seamsIn(line, start, end));
  }

  /** What leads to another article on the line of its title: "Read more: Why the valley grows cherries", "… | mehr". */
  #teaserLabelsIn(line: string, { colon, separator }: SeamHints): Candidate[] {
    const isLabel = (text: string | undefined): boolean =>
      text !== undefined && this.#phrases.teaserLabels.has(text.trim().toLowerCase());
    const [before, label] = (colon && LABEL_BEFORE.exec(line)) || [];
    const [behind, last] = (separator && LABEL_BEHIND.exec(line)) || [];
    return [
      ...(before !== undefined && isLabel(label) ? [before.length] : []),
      ...(behind !== undefined && isLabel(last) ? [line.length - behind.length] : []),
    ].map(borderAt);
  }

  /** The places between the humps of the token from `start` to `end`. */
  #seamsIn(line: string, start: number, end: number): Candidate[] {
    const token = line.slice(start, end);
    if (token.length > LONGEST_LABEL || CLOCK.test(token) || /[@#]/u.test(line.charAt(start - 1))) return [];
    if (sharedWords().brands.has(token.toLowerCase())) return [];
    const isName = this.#known.vocabulary.count(token) > 1;
    const humps = humpsOf(token);
    return humps.slice(1).map(({ 0: right, index }, k) => {
      const { 0: left, index: from } = humps[k] as RegExpExecArray;
      const rest = k === humps.length - 2 ? line.slice(end) : '';
      const isPart = line[start + from - 1] === '-' && endsCompound(left, right, rest);
      const isSeam = (): boolean => !isName && (isPart || this.#areTwoWords(left, right, rest));
      return { at: start + index, right: isName ? right : '', isSeam };
    });
  }

  /** Where a date begins or ends with no space between it and its neighbour: "…will!25.4.24", "…5:06pm PTThe council". */
  #datesIn(line: string): Candidate[] {
    const time = TIME_BEHIND.exec(line);
    const times = time ? [{ ...borderAt(time.index + 1), isDate: true }] : [];
    const dates = findDates(line, this.#known.language).flatMap(({ start, end }) => [
      ...(/[\p{L}!?.…”’"')]$/u.test(line.slice(0, start)) ? [{ ...borderAt(start), isDate: true }] : []),
      ...(/^(?:["“‘„«]?\p{Lu}|\p{N})/u.test(line.slice(end)) ? [borderAt(end)] : []),
    ]);
    return [...times, ...dates];
  }

  /**
   * An author or a date follows a small word, or the next line; the word before it stands elsewhere in the text, or is a
   * number. What follows is asked first: mostly it is neither, and the words of the text need not be counted.
   */
  #announces(line: string, at: number): boolean {
    const start = wordStart(line, at);
    const left = line.slice(start, at);
    const isNumber = /^\p{N}+$/u.test(left);
    if (!isNumber && left.length <= 3) return false;
    const head = line.slice(at, at + LONGEST_LABEL);
    if (!(head.includes(' ') ? this.#isAnnouncement(head) : left.length > 3 && line.includes(' '))) return false;
    const token = line.slice(start, wordEnd(line, at));
    // "Cameras of": the whole is a word, too.
    if (token !== token.toLowerCase() && this.#known.vocabulary.has(token.toLowerCase())) return false;
    return isNumber || this.#isWord(left);
  }

  #isAnnouncement(head: string): boolean {
    return this.#phrases.opensDate(head) || (parseByline(head, this.#known.language)?.names.length ?? 0) > 0;
  }

  #isWord(word: string): boolean {
    const { vocabulary } = this.#known;
    return vocabulary.has(word) || vocabulary.has(word.toLowerCase());
  }

  /** Both halves are words of the text, or the right one cannot continue the left. */
  #areTwoWords(left: string, right: string, rest: string): boolean {
    const { vocabulary } = this.#known;
    const isWord = /^\p{Lu}\p{Ll}{2,}$/u.test(right);
    if (/^(?:19|20)\d\d$/u.test(left)) return isWord && (this.#isWord(right) || rest.startsWith(':'));
    if (/^\d+$/u.test(right))
      return /^\p{Lu}?\p{Ll}{3,}$/u.test(left) && left.length >= LONG_WORD && /^\+? \p{Lu}\p{Ll}/u.test(rest);
    // "EconomyUK inches closer": a name in capitals that the text knows, and words behind it.
    if (/^\p{Lu}{2,}$/u.test(right)) return left.length >= 4 && vocabulary.has(right) && /^[ -]\p{L}/u.test(rest);
    if (!isWord) return false;
    if (/^\p{Lu}{2,}$/u.test(left)) return right.length >= 4 && vocabulary.has(right);
    if (left.length < 3) return false;
    if (this.#phrases.functionWords.has(right.toLowerCase())) return left.length >= 4 && rest.startsWith(' ');
    // A word that stands nowhere else may be half of a brand, but hardly if it is long: "Tennis LessonsBerg wins".
    return vocabulary.has(right) && (this.#isWord(left) || (left.length >= LONG_WORD && /\p{Ll}$/u.test(left)));
  }

  /** What stands before the seam (behind the border before it), or behind it, is a block by itself. */
  #isBorder(line: string, from: number, at: number, repeated: string): boolean {
    const left = line.slice(from, at).trim();
    const right = line.slice(at);
    if (this.#closesBlock(left, right, repeated)) return true;
    if (/^\p{Lu}/u.test(right) && this.#phrases.labels.has(right.trim().toLowerCase()))
      return !this.#mayBeBrand(line, at);
    return /\p{L}$/u.test(left) && /^[\p{L}\p{N}]/u.test(right) && this.#opensBlock(left, right);
  }

  /** "… on WhatsApp", "… at SkyNews": behind some words a name whose end is a label of pages, too, and whose start stands nowhere else. */
  #mayBeBrand(line: string, at: number): boolean {
    const start = wordStart(line, at);
    const left = line.slice(start, at);
    if (line.length - at > LONGEST_BRAND_END || count(line.slice(0, start)) < BEFORE_BRAND) return false;
    return BRAND_START.test(left) && !this.#known.vocabulary.has(left);
  }

  /** "Politics", "24 hours ago", "Dec 23, 2023 5:06pm PT", or a line that stands elsewhere by itself. */
  #closesBlock(left: string, right: string, repeated: string): boolean {
    if (!/^["“‘'„«]?(?:\p{Lu}|\p{N})/u.test(right)) return false;
    const tail = left.slice(-LONGEST_LABEL);
    const mayBeName = repeated !== '' && !this.#known.vocabulary.has(repeated);
    if (!mayBeName && this.#phrases.labels.has(left.toLowerCase())) return true;
    if (!mayBeName && this.#isBlock(left) && OPENING.test(right)) return true;
    return /\d/u.test(tail) && (this.#phrases.endsTime(tail) || endsDate(tail, this.#known.language));
  }

  #opensBlock(left: string, right: string): boolean {
    const head = right.slice(0, LONGEST_LABEL);
    if (this.#phrases.opensDate(head) || startsDate(head, this.#known.language)) return true;
    const [name = ''] = /^[^\p{N}@|(,]*/u.exec(head) ?? [];
    return (
      /\p{Ll}{2}$/u.test(left) &&
      left.includes(' ') &&
      (name.length < right.length || this.#isWord(/^\p{L}+/u.exec(name)?.[0] ?? '')) &&
      /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) &&
      looksLikeName(name, this.#known.language)
    );
  }

  #isBlock(left: string): boolean {
    this.#blocks ??= new Set(
      this.#lines.filter((l) => l.end - l.start <= LONGEST_LABEL).map((l) => this.#text.slice(l.start, l.end)),
    );
    return left.length >= 2 && this.#blocks.has(left);
  }
}

const endsDate = (tail: string, language: Language | null): boolean =>
  findDates(tail, language).at(-1)?.end === tail.length;

const startsDate = (head: string, language: Language | null): boolean => findDates(head, language)[0]?.start === 0;

/** What is asked of the language, made once. */
interface PagePhrases {
  functionWords: ReadonlySet<string>;
  /** Phrases that are a whole line of a page by themselves, in the language and in English, which stands on all pages. */
  labels: ReadonlySet<string>;
  /** What leads to another article: "read more", "lesen sie auch". */
  teaserLabels: ReadonlySet<string>;
  /** Finds the small words at the ends of tokens that may announce an author or a date: "by", "posted". */
  smallWords: GluedEndings;
  /** True for "Read more", and for "Lire la suite »" whatever the language. */
  leadsOn(line: string): boolean;
  endsTime(tail: string): boolean;
  opensDate(head: string): boolean;
}

const phrases = new Map<Language | null, PagePhrases>();

function pagePhrasesOf(language: Language | null): PagePhrases {
  const known = phrases.get(language);
  if (known) return known;
  const both = [...new Set([language, languageOf('en')])].filter((l) => l !== null);
  const whole = both.flatMap((l) => [...l.navigation, ...l.relatedHeadings, ...l.media, ...l.share, ...l.readMore]);
  const firstWords = (lists: Phrases, word: RegExp): string[] => lists.flatMap((phrase) => word.exec(phrase) ?? []);
  const by = firstWords(
    both.flatMap((l) => l.bylineWords),
    /^\p{Ll}{2,}(?= )/u,
  );
  const on = firstWords(
    both.flatMap((l) => l.dateWords),
    /^\p{Ll}{4,}(?= )/u,
  );
  let readMore: PhraseBook | null = null;
  const times = new PhraseBook(both.flatMap((l) => [...l.relativeTimes, ...l.readTimes]));
  const dates = new PhraseBook(both.flatMap((l) => l.dateWords));
  const made: PagePhrases = {
    functionWords: language ? functionWordsOf(language) : new Set(),
    labels: new Set(whole.filter((phrase) => !phrase.includes('…'))),
    teaserLabels: new Set(
      both.flatMap((l) => [...l.relatedHeadings, ...l.readMore]).map((phrase) => phrase.replace(/:? ?…$/u, '')),
    ),
    smallWords: new GluedEndings(on, by),
    leadsOn: (line) =>
      isArrowLabel(line) ||
      (readMore ??= new PhraseBook(both.flatMap((l) => l.readMore))).match(lineKey(line)) !== null,
    endsTime: (tail) => ['line', 'end'].includes(times.match(lineKey(tail)) ?? ''),
    opensDate: (head) => /\d/u.test(head) && ['line', 'start'].includes(dates.match(lineKey(head)) ?? ''),
  };
  phrases.set(language, made);
  return made;
}
