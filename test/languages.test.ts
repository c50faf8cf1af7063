import { describe, expect, it } from 'vitest';

import { lexiconOf, TOPICS, type Topic } from '../src/labels/lexicon.ts';
import { languageOf, languages } from '../src/languages/index.ts';
import type { Language, Phrases } from '../src/languages/language.ts';
import { detectLanguage } from '../src/lines/detect-language.ts';
import { lineKey } from '../src/lines/phrases.ts';

/** Every list of phrases; the labels before a colon are no topic of a line. */
const PHRASE_LISTS = [...TOPICS, 'labels'] as const satisfies readonly (keyof Language)[];

const duplicates = (entries: Phrases): string[] => entries.filter((entry, i) => entries.indexOf(entry) !== i);

/** Why an entry is not in the notation of `Phrases`; null if it is. */
function fault(phrase: string): string | null {
  if (phrase.replaceAll('…', '').trim() === '') return 'is empty';
  if (phrase !== phrase.toLowerCase()) return 'is not lower case';
  if (phrase !== phrase.trim()) return 'is not trimmed';
  if (phrase.includes('  ')) return 'has a double space';
  if (phrase.endsWith('.')) return 'has a stop at the end';
  if (/\.{2}|…\s*…/u.test(phrase)) return 'has an ellipsis that is not one character';
  return null;
}

it('gives every language a code of two letters of its own', () => {
  const codes = languages.map((language) => language.code);
  expect(codes.filter((code) => !/^[a-z]{2}$/u.test(code))).toEqual([]);
  expect(duplicates(codes)).toEqual([]);
  expect(codes.map((code) => languageOf(code))).toEqual(languages);
});

describe.each(languages.map((language) => [language.name, language] as const))('%s', (_, language) => {
  it('has twelve months and seven weekdays', () => {
    expect(language.months).toHaveLength(12);
    expect(language.weekdays).toHaveLength(7);
    for (const forms of [...language.months, ...language.weekdays]) {
      expect(forms).toMatch(/^\S+(?: \S+)*$/u);
      expect(duplicates(forms.split(' '))).toEqual([]);
    }
  });

  it.each(PHRASE_LISTS)('writes %s in the notation of phrases, each once', (list) => {
    const phrases: Phrases = language[list];
    expect(phrases.flatMap((phrase) => (fault(phrase) === null ? [] : [`"${phrase}" ${fault(phrase)}`]))).toEqual([]);
    expect(duplicates(phrases)).toEqual([]);
  });

  it.each(['functionWords', 'abbreviations', 'hyphenJoiners'] as const)('lists words in %s, each once', (list) => {
    const words = language[list].split(' ');
    expect(words).not.toContain('');
    expect(duplicates(words)).toEqual([]);
  });
});

interface Sample {
  /** Two sentences of invented news. */
  news: string;
  labels: readonly (readonly [line: string, topic: Topic])[];
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  de: {
    news: 'Der Gemeinderat hat am Montag den Bau einer neuen Brücke über den Fluss beschlossen. Sie soll in zwei Jahren fertig sein und wird nach Angaben der Stadt zwölf Millionen Euro kosten.',
    labels: [
      ['Lesen Sie auch:', 'relatedHeadings'],
      ['Artikel teilen', 'share'],
      ['Impressum', 'footer'],
    ],
  },
  en: {
    news: 'The town council voted on Monday to build a new bridge over the river. It should be ready in two years and will cost twelve million dollars, according to the mayor.',
    labels: [
      ['Most read', 'relatedHeadings'],
      ['Read more »', 'readMore'],
      ['ADVERTISEMENT', 'advertisement'],
    ],
  },
  fr: {
    news: 'Le conseil municipal a voté lundi la construction d’un nouveau pont sur la rivière. Il devrait être prêt dans deux ans et coûtera douze millions d’euros, selon les services de la ville.',
    labels: [
      ['À lire aussi :', 'relatedHeadings'],
      ['Partager', 'share'],
      ['Mentions légales', 'footer'],
    ],
  },
  es: {
    news: 'El ayuntamiento aprobó el lunes la construcción de un nuevo puente sobre el río. La obra estará lista en dos años y costará doce millones de euros, según los técnicos de la ciudad.',
    labels: [
      ['Compartir', 'share'],
      ['Aviso legal', 'footer'],
      ['PUBLICIDAD', 'advertisement'],
    ],
  },
  it: {
    news: 'Il consiglio comunale ha approvato lunedì la costruzione di un nuovo ponte sul fiume. I lavori dovrebbero finire tra due anni e costeranno dodici milioni di euro, secondo i tecnici della città.',
    labels: [
      ['Leggi anche:', 'relatedHeadings'],
      ['Condividi', 'share'],
      ['Pubblicità', 'advertisement'],
    ],
  },
  pt: {
    news: 'A câmara municipal aprovou na segunda-feira a construção de uma nova ponte sobre o rio. A obra não estará pronta antes de dois anos e custará doze milhões de euros, segundo os técnicos da cidade.',
    labels: [
      ['Leia também:', 'relatedHeadings'],
      ['Compartilhar', 'share'],
      ['PUBLICIDADE', 'advertisement'],
    ],
  },
  nl: {
    news: 'De gemeenteraad heeft maandag ingestemd met de bouw van een nieuwe brug over de rivier. Die moet over twee jaar klaar zijn en gaat volgens het stadsbestuur twaalf miljoen euro kosten.',
    labels: [
      ['Lees ook:', 'relatedHeadings'],
      ['Deel dit artikel', 'share'],
      ['Algemene voorwaarden', 'footer'],
    ],
  },
};

describe.each(Object.entries(SAMPLES))('the data of "%s"', (code, { news, labels }) => {
  it('tells the language of two sentences', () => {
    expect(languageOf(code)?.code).toBe(code);
    expect(detectLanguage(news).code).toBe(code);
  });

  it.each(labels)('tells the topic of the line "%s"', (line, topic) => {
    expect([...lexiconOf(languageOf(code)).topicsOf(lineKey(line))]).toContain(topic);
  });

  it('finds no topic in the two sentences', () => {
    expect([...lexiconOf(languageOf(code)).topicsOf(lineKey(news))]).toEqual([]);
  });
});
