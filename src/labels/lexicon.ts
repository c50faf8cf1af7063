/** The phrases of a language and of the web at large, compiled once for look-up by line. */
import { international } from '../languages/international.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/index.ts';
import { PhraseIndex } from '../lines/phrases.ts';
import { WordSet } from '../lines/word-filter.ts';

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
  functionWords: WordSet | null;
  /** Null where words, not endings, carry the grammar. */
  endings: ReadonlySet<string> | null;
  /** What the phrases of a line, given by its key, tell about it. */
  signsOf(key: string): Signs;
  /** As `signsOf`, but only what a line tells about a picture: few phrases do, so that long lines take less time. */
  pictureOf(key: string): ReadonlySet<PictureSign>;
}

export interface Signs {
  topics: ReadonlySet<Topic>;
  picture: ReadonlySet<PictureSign>;
}

const compiled = new Map<string, Lexicon>();
const NONE: ReadonlySet<never> = new Set();
const topicNames: ReadonlySet<string> = new Set(TOPICS);
const isTopic = (name: Topic | PictureSign): name is Topic => topicNames.has(name);

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
  const picturePhrases = [
    ...sources.flatMap(({ pictured, credits }) => [['pictured', pictured] as const, ['credits', credits] as const]),
    ['credits', international.credits] as const,
  ];
  const pictures = new PhraseIndex<PictureSign>(picturePhrases);
  const phrases = new PhraseIndex<Topic | PictureSign>([
    ...TOPICS.flatMap((topic) => [
      ...sources.map((source) => [topic, source[topic]] as const),
      ...(topic === 'share' ? [[topic, international.networks] as const] : []),
    ]),
    ...picturePhrases,
  ]);
  return {
    functionWords: language ? new WordSet(language.functionWords.split(' ')) : null,
    endings: language?.endings === undefined ? null : new Set(language.endings.split(' ')),
    signsOf(key) {
      let topics: Set<Topic> | null = null;
      let picture: Set<PictureSign> | null = null;
      phrases.match(key, (sign) => {
        if (isTopic(sign)) (topics ??= new Set()).add(sign);
        else (picture ??= new Set()).add(sign);
      });
      return { topics: topics ?? NONE, picture: picture ?? NONE };
    },
    pictureOf(key) {
      let picture: Set<PictureSign> | null = null;
      pictures.match(key, (sign) => (picture ??= new Set()).add(sign));
      return picture ?? NONE;
    },
  };
}
