import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { lexiconOf, TOPICS, type Topic } from '../src/labels/lexicon.ts';
import { languageOf, languages } from '../src/languages/index.ts';
import type { Language, Phrases } from '../src/languages/language.ts';
import { repair } from '../src/index.ts';
import { findDateline } from '../src/lines/dateline.ts';
import { findDates } from '../src/lines/dates.ts';
import { detectLanguage } from '../src/lines/detect-language.ts';
import { parseByline } from '../src/lines/names.ts';
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

  it.each(['functionWords', 'abbreviations', 'hyphenJoiners', 'endings'] as const)(
    'lists words in %s, each once',
    (list) => {
      const words = (language[list] ?? 'none').split(' ');
      expect(words).not.toContain('');
      expect(duplicates(words)).toEqual([]);
    },
  );
});

/** `test/languages/<code>.txt`: one case a line, what is to be told before the colon, the answer behind the last ` = `. */
interface Case {
  kind: string;
  text: string;
  answer: string;
}

function casesOf(code: string): Case[] {
  const lines = readFileSync(new URL(`languages/${code}.txt`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const colon = line.indexOf(': ');
      const kind = line.slice(0, colon);
      const rest = line.slice(colon + 2);
      const at = ANSWERED.has(kind) ? rest.lastIndexOf(' = ') : rest.length;
      return { kind, text: rest.slice(0, at), answer: rest.slice(at + 3) };
    });
}

const ANSWERED: ReadonlySet<string> = new Set(['date', 'byline', 'dateline']);

describe.each(languages.map((language) => [language.name, language] as const))('the cases of %s', (_, language) => {
  const cases = casesOf(language.code);

  it.each(cases.filter(({ kind }) => kind === 'news'))('tells the language of "$text" and no topic', ({ text }) => {
    expect(detectLanguage(text).code).toBe(language.code);
    expect([...lexiconOf(language).signsOf(lineKey(text)).topics]).toEqual([]);
  });

  it.each(cases.filter(({ kind }) => (TOPICS as readonly string[]).includes(kind)))(
    '$kind: $text',
    ({ kind, text }) => {
      expect([...lexiconOf(language).signsOf(lineKey(text)).topics]).toContain(kind as Topic);
    },
  );

  it.each(cases.filter(({ kind }) => ANSWERED.has(kind)))('$kind: $text', ({ kind, text, answer }) => {
    const found: Readonly<Record<string, () => string | null | undefined>> = {
      date: () => findDates(text, language)[0]?.iso,
      byline: () => parseByline(text, language)?.names.join('; '),
      dateline: () => findDateline(text, language)?.place,
    };
    expect(found[kind]?.()).toBe(answer);
  });

  it.each(cases.filter(({ kind }) => kind === 'same'))('leaves "$text" as it is', ({ text }) => {
    expect(repair(text, { language: language.code }).text).toBe(text);
  });

  it('has cases of known kinds only', () => {
    const known = new Set<string>([...TOPICS, ...ANSWERED, 'news', 'same']);
    expect(cases.filter(({ kind }) => !known.has(kind))).toEqual([]);
    expect(cases.length).toBeGreaterThan(3);
  });
});

it('tells the language of an article whose longest lines are source code', () => {
  const code = Array.from({ length: 12 }, (_, i) => `const f${i} = (x) => x.map((y) => y.value * ${i});`.repeat(9));
  const prose = 'Der Rat der Stadt hat am Montag beschlossen, dass das neue Bad nicht vor dem Sommer gebaut wird.';
  expect(detectLanguage([...code, ...Array.from({ length: 120 }, () => prose)].join('\n')).code).toBe('de');
});
