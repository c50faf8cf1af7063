import type { Language } from '../../languages/language.ts';
import {
  ABBREVIATIONS,
  ARTICLES,
  BRANDS,
  DOMAIN_ENDINGS,
  FILE_ENDINGS,
  GENDER_ENDINGS,
  NAME_PREFIXES,
  TIME_ENDINGS,
} from './data.ts';

/** What the search for joints asks about words, compiled once a language. */
export interface Lexicon {
  code: string;
  /** Function words, lower case. Empty for a language without a file. */
  functionWords: ReadonlySet<string>;
  /** Words before a full stop that ends no sentence, lower case. */
  abbreviations: ReadonlySet<string>;
  /** Forms of the months, lower case. */
  months: ReadonlySet<string>;
  /** First words of phrases that follow a date or a time: "Updated", "By", "Veröffentlicht". Lower case. */
  dateWords: ReadonlySet<string>;
  /** Labels that stand before a colon, lower case. */
  labels: ReadonlySet<string>;
  /** Read-more labels of one line, lower case, longest first. */
  readMore: readonly string[];
  /** Articles that cannot begin a hyphenated compound. */
  articles: ReadonlySet<string>;
}

const split = (list: string): string[] => list.split(' ').filter(Boolean);

interface Shared {
  domains: ReadonlySet<string>;
  files: ReadonlySet<string>;
  brands: ReadonlySet<string>;
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

const compiled = new WeakMap<Language, Lexicon>();
let languageFree: Lexicon | null = null;

/** The lexicon of a language; for `null` one that knows only what holds everywhere. */
export function lexiconOf(language: Language | null): Lexicon {
  if (language === null) {
    const none: ReadonlySet<string> = new Set();
    languageFree ??= {
      code: 'und',
      functionWords: none,
      abbreviations: new Set(split(ABBREVIATIONS)),
      months: none,
      dateWords: none,
      labels: none,
      readMore: [],
      articles: none,
    };
    return languageFree;
  }
  let lexicon = compiled.get(language);
  if (lexicon === undefined) {
    lexicon = compile(language);
    compiled.set(language, lexicon);
  }
  return lexicon;
}

function compile(language: Language): Lexicon {
  const own = split(language.abbreviations.toLowerCase().replaceAll('.', ' '));
  return {
    code: language.code,
    functionWords: new Set(split(language.functionWords.toLowerCase())),
    abbreviations: new Set([...split(ABBREVIATIONS), ...own]),
    months: new Set(language.months.flatMap((forms) => split(forms.toLowerCase()))),
    dateWords: new Set([...firstWords(language.dateWords), ...firstWords(language.bylineWords)]),
    labels: new Set([...plain(language.labels), ...plain(language.relatedHeadings), ...plain(language.captionWords)]),
    readMore: plain(language.readMore).sort((a, b) => b.length - a.length),
    articles: new Set(split(ARTICLES[language.code] ?? '')),
  };
}
