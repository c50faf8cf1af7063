import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { articleSchema, explain, normalize, repair, splitArticles, toJson } from '../src/index.ts';
import { articleErrors, schemaErrors } from './support/schema.ts';

const TEXT = `Council approves new bridge

By Jane Miller

WASHINGTON (AP) — The city council approved a new bridge over the river on Monday. It will open in two years.

Engineers said the old bridge could no longer carry the traffic that crosses it on an ordinary working day.

© 2024 Example Media. All rights reserved.
`;

const whole = (): Record<string, unknown> =>
  JSON.parse(
    toJson({ ...normalize(TEXT, { spans: true }), duplicateOf: { path: 'a.ndjson', id: 3, line: 1 } }),
  ) as Record<string, unknown>;

describe('every article validates', () => {
  it.each([
    ['an article', TEXT],
    ['no text', ''],
    ['white space', ' \n\t\r\n'],
    ['one word', 'Extremismus'],
    ['only control characters', '\0\u001b\u009b'],
    ['half a surrogate pair', 'A title\n\nA line with \ud800 in it, which goes on for some words more.'],
  ])('%s', (_, text) => {
    expect(articleErrors(normalize(text))).toEqual([]);
    expect(articleErrors(normalize(text, { spans: true, repair: false, source: { path: 'a.txt', id: 3 } }))).toEqual(
      [],
    );
    expect(articleErrors(normalize(new TextEncoder().encode(text), { encoding: 'utf-8' }))).toEqual([]);
  });
});

describe('what is no article does not', () => {
  it.each<[string, (article: Record<string, unknown>) => void]>([
    ['another version', (article) => (article.version = 2)],
    ['a member too many', (article) => (article.extra = true)],
    ['a member too few', (article) => delete article.lead],
    ['a title that is a number', (article) => (article.title = 1)],
    ['a language that is a name', (article) => (article.language = 'German')],
    ['a block of an unknown type', (article) => (article.body = [{ type: 'table', text: '' }])],
    ['an unknown reason', (article) => (article.discarded = [{ text: '', reason: 'dull', line: 1 }])],
    ['a line before the first', (article) => (article.discarded = [{ text: '', reason: 'share', line: 0 }])],
    ['an offset below 0', (article) => (article.spans = [{ start: -1, end: 2, section: 'body', index: 0 }])],
    ['an unknown section', (article) => (article.spans = [{ start: 0, end: 2, section: 'foot', index: 0 }])],
    ['a duplicate of nothing', (article) => (article.duplicateOf = { id: 3 })],
    ['a date in words', (article) => (article.published = '3 May 2024')],
    ['a probability above 1', (article) => (article.confidence = { title: 2, lead: null, body: null, related: null })],
    ['an unknown warning', (article) => (article.warnings = [{ code: 'oops', message: '' }])],
  ])('%s', (_, spoil) => {
    const article = whole();
    expect(schemaErrors(article)).toEqual([]);
    spoil(article);
    expect(schemaErrors(article)).not.toEqual([]);
  });
});

it('accepts every precision of a date, and no time zone that the text does not state', () => {
  for (const published of ['2024', '2024-05', '2024-05-03', '2024-05-03T12:30', '2024-05-03T12:30:01+02:00', null]) {
    expect(schemaErrors({ ...whole(), published })).toEqual([]);
  }
});

it('names its dialect and describes every member of an article', () => {
  expect(articleSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(articleSchema.properties).sort()).toEqual(Object.keys(whole()).sort());
});

it('is the file that the package ships', () => {
  const file = path.join(import.meta.dirname, '../dist/article.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(articleSchema)));
});

it('no character of a document steers a terminal, and all of them are read back', () => {
  const text = 'A \u001b[2J title\n\nText \u009b31m \u007f with \u202e marks \u2067 in \u2028 it.\n';
  const article = normalize(text, { repair: false, source: { path: 'a\u202e.txt' } });
  for (const indent of [0, 2]) {
    const json = toJson(article, { indent });
    // eslint-disable-next-line no-control-regex -- control characters are what this looks for
    expect(json).not.toMatch(/[\0-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e\u2066-\u2069]/u);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(article)));
  }
});

describe('the language that is named', () => {
  it.each([
    ['DE', 'de'],
    ['de-CH', 'de'],
    ['zh_Hant_TW', 'zh'],
    ['fi', 'fi'],
    ['und', 'und'],
  ])('%s is %s', (language, code) => {
    const article = normalize(TEXT, { language });
    expect(article.language).toBe(code);
    expect(articleErrors(article)).toEqual([]);
    expect(toJson(article)).toBe(toJson(normalize(TEXT, { language: code })));
    const glued = 'The tower is for sale.Viewings are by boat only.';
    expect(repair(glued, { language })).toEqual(repair(glued, { language: code }));
  });

  it.each(['english', '', 'deu', 'xx', 'uk,ru', 'de-', 'd', 'und-', 'de\n'])('"%s" is none', (language) => {
    const refused = expect.objectContaining({ name: 'NewsnormError', code: 'unknown-language' }) as Error;
    for (const use of [normalize, splitArticles, explain, repair]) {
      expect(() => use(TEXT, { language })).toThrow(refused);
    }
  });
});
