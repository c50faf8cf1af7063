/** The phrases of a language and of the web at large, compiled once for look-up by line. */
import { international } from '../languages/international.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/index.ts';
import { PhraseIndex } from '../lines/phrases.ts';

/** What a phrase on a line tells about the line. */
export const TOPICS = [
  'readMore',
  'relatedHeadings',
  'share',
  'navigation',
  'footer',
  'cookies',
  'newsletter',
  'paywall',
  'comments',
  'advertisement',
  'captionWords',
  'media',
  'bylineWords',
  'dateWords',
  'relativeTimes',
  'readTimes',
] as const;

export type Topic = (typeof TOPICS)[number];

/** What a phrase tells of a line about a picture: that it points into one, that it credits one. */
export type PictureSign = 'pictured' | 'credits';

export interface Lexicon {
  /** Null where the language has no data. */
  functionWords: ReadonlySet<string> | null;
  topicsOf(key: string): ReadonlySet<Topic>;
  pictureSigns(key: string): ReadonlySet<PictureSign>;
}

const compiled = new Map<string, Lexicon>();
const NONE: ReadonlySet<never> = new Set();

/** English labels stand on pages in every language, so its phrases always count. */
export function lexiconOf(language: Language | null): Lexicon {
  const code = language?.code ?? 'und';
  let lexicon = compiled.get(code);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(code, lexicon);
  }
  return lexicon;
}

function compile(language: Language | null): Lexicon {
  const sources = [language, languageOf('en')].filter((l, i, all): l is Language => l !== null && all.indexOf(l) === i);
  const phrases = new PhraseIndex<Topic>(
    TOPICS.flatMap((topic) => [
      ...sources.map((source) => [topic, source[topic]] as const),
      ...(topic === 'share' ? [[topic, international.networks] as const] : []),
    ]),
  );
  const pictures = new PhraseIndex<PictureSign>([
    ...sources.flatMap(({ pictured, credits }) => [['pictured', pictured] as const, ['credits', credits] as const]),
    ['credits', international.credits],
  ]);
  return {
    functionWords: language ? new Set(language.functionWords.split(' ')) : null,
    topicsOf(key) {
      let topics: Set<Topic> | null = null;
      phrases.match(key, (topic) => (topics ??= new Set()).add(topic));
      return topics ?? NONE;
    },
    pictureSigns(key) {
      let signs: Set<PictureSign> | null = null;
      pictures.match(key, (sign) => (signs ??= new Set()).add(sign));
      return signs ?? NONE;
    },
  };
}
