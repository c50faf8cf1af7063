import type { Language } from '../../languages/language.ts';
import type { Vocabulary } from '../vocabulary.ts';
import {
  ABBREVIATIONS,
  ARTICLES,
  BRANDS,
  DOMAIN_ENDINGS,
  FILE_ENDINGS,
  GENDER_ENDINGS,
  MARKED_NAMES,
  NAME_PREFIXES,
  TIME_ENDINGS,
} from './data.ts';
import { JOINT_WORDS, STARTERS, type JointWords } from './words.ts';

/** What the search for joints asks about words, compiled once a language. */
export interface Lexicon {
  code: string;
  /** Function words, lower case. Empty where the language is not known. */
  functionWords: ReadonlySet<string>;
  /** Words that often begin a sentence, beside the function words, lower case. */
  starters: ReadonlySet<string>;
  /** Words before a full stop that ends no sentence, lower case. */
  abbreviations: ReadonlySet<string>;
  /** Forms of the months, lower case. */
  months: ReadonlySet<string>;
  /** First words of phrases that follow a date or a time: "Updated", "By", "Veröffentlicht". Lower case. */
  dateWords: ReadonlySet<string>;
  /** Labels that stand before a colon, lower case. */
  labels: ReadonlySet<string>;
  /** Read-more labels of one line by their last character, lower case, longest first. */
  readMore: ReadonlyMap<string, readonly string[]>;
  /** Articles that cannot begin a hyphenated compound. */
  articles: ReadonlySet<string>;
}

const split = (list: string): string[] => list.split(' ').filter(Boolean);

interface Shared {
  domains: ReadonlySet<string>;
  files: ReadonlySet<string>;
  brands: ReadonlySet<string>;
  markedNames: ReadonlySet<string>;
  namePrefixes: ReadonlySet<string>;
  genderEndings: ReadonlySet<string>;
  timeEndings: ReadonlySet<string>;
}
let shared: Shared | null = null;

/** The lists that hold in every language. */
export function sharedWords(): Shared {
  shared ??= {
    domains: new Set(split(DOMAIN_ENDINGS)),
    files: new Set(split(FILE_ENDINGS)),
    brands: new Set(split(BRANDS)),
    markedNames: new Set(split(MARKED_NAMES)),
    namePrefixes: new Set(split(NAME_PREFIXES)),
    genderEndings: new Set(split(GENDER_ENDINGS)),
    timeEndings: new Set(split(TIME_ENDINGS)),
  };
  return shared;
}

/** Phrases without the ellipsis that says where they stand. */
const plain = (phrases: readonly string[]): string[] =>
  phrases.map((p) => p.replaceAll('…', '').trim()).filter(Boolean);
const firstWords = (phrases: readonly string[]): string[] => plain(phrases).flatMap((p) => split(p).slice(0, 1));

function byLastCharacter(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const sorted = new Map<string, string[]>();
  for (const phrase of phrases) {
    const last = phrase.slice(-1);
    const list = sorted.get(last);
    if (list) list.push(phrase);
    else sorted.set(last, [phrase]);
  }
  return sorted;
}

const compiled = new WeakMap<Language, Lexicon>();
const none: ReadonlySet<string> = new Set();

/** Knows only what holds in every language. */
const languageFree: () => Lexicon = once(() => lexiconOfWords({ code: 'und', functionWords: '', abbreviations: '' }));
const withoutFile: () => readonly Lexicon[] = once(() => JOINT_WORDS.map(lexiconOfWords));

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function lexiconOfWords({ code, functionWords, abbreviations }: JointWords): Lexicon {
  return {
    code,
    functionWords: new Set(split(functionWords)),
    starters: new Set(split(STARTERS[code] ?? '')),
    abbreviations: new Set([...split(ABBREVIATIONS), ...split(abbreviations)]),
    months: none,
    dateWords: none,
    labels: none,
    readMore: new Map(),
    articles: new Set(split(ARTICLES[code] ?? '')),
  };
}

const chosen = new WeakMap<Vocabulary, Lexicon>();

/**
 * The lexicon for a text: that of its language, or, where the language has no file, the one among the short lists of
 * `words.ts` whose function words the text is full of.
 */
export function lexiconFor(language: Language | null, text: string, vocabulary: Vocabulary): Lexicon {
  if (language !== null) {
    let lexicon = compiled.get(language);
    if (lexicon === undefined) compiled.set(language, (lexicon = compile(language)));
    return lexicon;
  }
  let lexicon = chosen.get(vocabulary);
  if (lexicon === undefined) chosen.set(vocabulary, (lexicon = choose(text, vocabulary)));
  return lexicon;
}

/** Different function words that a text must have, and the share of its words that they must be. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.12;
/** Length of a word with its space, and of the text that vocabularies are counted in. */
const WORD_LENGTH = 6.5;
const COUNTED = 1_000_000;
/** No single word weighs more: "de" and "a" stand in half of all languages. */
const MOST = 0.02;

function choose(text: string, vocabulary: Vocabulary): Lexicon {
  const total = Math.max(1, Math.min(text.length, COUNTED) / WORD_LENGTH);
  let best = languageFree();
  let most = 0;
  for (const lexicon of withoutFile()) {
    let words = 0;
    let share = 0;
    let weight = 0;
    for (const word of lexicon.functionWords) {
      const count = vocabulary.count(word);
      if (count === 0) continue;
      words += 1;
      share += count / total;
      weight += Math.min(count / total, MOST);
    }
    if (words < LEAST_WORDS || share < LEAST_SHARE || weight <= most) continue;
    best = lexicon;
    most = weight;
  }
  return best;
}

function compile(language: Language): Lexicon {
  const own = split(language.abbreviations.toLowerCase().replaceAll('.', ' '));
  return {
    code: language.code,
    functionWords: new Set(split(language.functionWords.toLowerCase())),
    starters: new Set(split(STARTERS[language.code] ?? '')),
    abbreviations: new Set([...split(ABBREVIATIONS), ...own]),
    months: new Set(language.months.flatMap((forms) => split(forms.toLowerCase()))),
    dateWords: new Set([...firstWords(language.dateWords), ...firstWords(language.bylineWords)]),
    labels: new Set([...plain(language.labels), ...plain(language.relatedHeadings), ...plain(language.captionWords)]),
    readMore: byLastCharacter(plain(language.readMore).sort((a, b) => b.length - a.length)),
    articles: new Set(split(ARTICLES[language.code] ?? '')),
  };
}
