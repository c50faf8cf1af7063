import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { splitArticles } from '../src/index.ts';
import { languages } from '../src/languages/index.ts';
import { articlesIn } from '../src/lines/articles.ts';
import { lineKey, PhraseBook } from '../src/lines/phrases.ts';
import type { Article, Separator } from '../src/types.ts';
import { gaps, unlike } from './support/rebuild.ts';
import { articleErrors } from './support/schema.ts';
import { rawTexts } from './support/texts.ts';

/** Articles of towns that there are not. */
const TOPICS = ['bridge', 'library', 'ferry', 'market'] as const;
const headline = (topic: string): string => `Westford council votes for a new ${topic} after a long debate`;
const story = (topic: string): string =>
  [
    `The council of Westford voted on Monday to build a new ${topic} near the old harbour, after three hours of debate.`,
    `"We have waited for this ${topic} for more than ten years," said the mayor, who had called for a decision in spring.`,
    `Work on the ${topic} is to begin next year. It will cost 12 million dollars, most of which the county has promised.`,
    'Two members of the council voted against it. They said that the roads of the town should be repaired first.',
  ].join('\n\n');

const RULE = '-'.repeat(40);
const each = (write: (topic: string, number: number) => string): string =>
  TOPICS.map((topic, i) => write(topic, i + 1)).join('\n\n');

/** What exports and digests look like; each holds the four articles. */
const EXPORTS: Readonly<Record<string, string>> = {
  'numbered heads': each((t, n) => `Document ${n} of 4\n\n${headline(t)}\n\n${story(t)}`),
  'numbered heads with a choice of numbers': each(
    (t, n) => `${3 * n} of 500 DOCUMENTS\n\n${headline(t)}\n\n${story(t)}`,
  ),
  'numbered heads in German': each((t, n) => `Dokument ${n} von 4\n\n${headline(t)}\n\n${story(t)}`),
  'a preface before the first head': `Search: council\nResults: 4\n\n${each((t, n) => `Document ${n} of 4\n\n${headline(t)}\n\n${story(t)}`)}`,
  'closing labels': `${each((t) => `${headline(t)}\n\n${story(t)}\n\nEnd of Document`)}\n`,
  'accession numbers and the terms of the search behind them': `${each((t, n) => `${headline(t)}\n512 words\n\n${story(t)}\n\nDocument WSTG00002020010${n}eg150000${n}`)}\n\nSearch Summary\nText: council\nDate: all dates`,
  'agency sign-offs': each((t) => `${headline(t)}\n\n${story(t)}\n\n(Schluss) abc/def`),
  lengths: each(
    (t) =>
      `${headline(t)}\nThe Westford Gazette\nLENGTH: 512 words\n\n${story(t)}\n\nCopyright 2020 Westford Gazette\nAll Rights Reserved`,
  ),
  'rules and dates': each((t, n) => `${RULE}\n\n${headline(t)}\n3 May 202${n}\n\n${story(t)}`),
  'rules and fields between two articles': TOPICS.slice(0, 4)
    .map((t) => `${RULE}\nHeadline: ${headline(t)}\nSource: Westford Gazette\n\n${story(t)}`)
    .join('\n\n'),
  'page breaks': TOPICS.map((t, n) => `${headline(t)}\n3 May 202${n}\n\n${story(t)}\n`).join('\f'),
  'a mailbox': each(
    (t, n) =>
      `From desk@example.com Mon Jan  ${n} 12:00:00 2020\nFrom: desk@example.com\nSubject: ${headline(t)}\n\n${story(t)}`,
  ),
  'a digest of letters': `Westford Digest, issue 4\n\n${TOPICS.map(
    (t) => `${'-'.repeat(30)}\n\nDate: 3 May 2020\nFrom: Desk\nSubject: ${headline(t)}\n\n${story(t)}`,
  ).join('\n\n')}\n\n${'-'.repeat(30)}\n\nEnd of Westford Digest`,
};

/** Texts that look a little like it and are one article. */
const SINGLE: Readonly<Record<string, string>> = {
  'an empty text': '',
  'white space': ' \n\n \f ',
  'one article': `${headline('bridge')}\n\n${story('bridge')}`,
  'one rule': `${headline('bridge')}\n\n${story('bridge')}\n\n${RULE}\n\n${story('ferry')}`,
  'stars between sections': each((t) => `${story(t)}\n\n* * *`),
  'rules between sections without heads': `${headline('bridge')}\n3 May 2020\n\n${each((t) => `${story(t)}\n\n${RULE}`)}`,
  'a live report': `Storm in Westford: the latest\n\n${each((t, n) => `${RULE}\n1${n}:30 The ${t} is closed, 3 May 2020\n\n${story(t)}`)}`,
  'a page with teasers': `${headline('bridge')}\n3 May 2020\n\n${story('bridge')}\n${RULE}\nMore on this\n${TOPICS.map((t) => `${RULE}\n${headline(t)}\n3 May 2020\nThe council has voted. Read more.`).join('\n')}`,
  'page breaks with a running head': TOPICS.map(
    (t, n) => `The Westford Gazette, 3 May 2020, page ${n}\n\n${story(t)}\n`,
  ).join('\f'),
  'one numbered head': `Document 1 of 1\n\n${headline('bridge')}\n\n${story('bridge')}`,
  'one numbered head between two stories': `${headline('bridge')}\n\n${story('bridge')}\n\nDocument 1 of 1\n\n${story('ferry')}`,
  'the same head on every page': each((t) => `Document 2 of 4\n\n${story(t)}`),
  'heads that do not rise': `Document 4 of 4\n\n${story('bridge')}\n\nDocument 1 of 4\n\n${story('ferry')}`,
  'a list of numbered heads': each((t, n) => `Document ${n} of 4\n${headline(t)}`),
  'one closing label': `${headline('bridge')}\n\n${story('bridge')}\n\nEnd of Document`,
  'numbered pictures': `${headline('bridge')}\n\n${each((t, n) => `Picture ${n} of 4\n\n${story(t)}`)}`,
  'lengths without closing lines': each((t) => `${headline(t)}\nLENGTH: 512 words\n\n${story(t)}`),
  'closing lines without lengths': each((t) => `${headline(t)}\n\n${story(t)}\n\nAll Rights Reserved`),
};

/** What must hold however a text falls apart: nothing is lost, and everything stands where it says. */
function expectLossless(text: string, articles: readonly Article[]): void {
  const parts = articles.map(({ source }) => source.part);
  expect(parts.map((part) => text.slice(part?.start, part?.end)).join('')).toBe(text);
  expect(
    gaps(
      text,
      articles.flatMap(({ spans }) => spans ?? []),
    ),
  ).toEqual([]);
  for (const article of articles) {
    expect(unlike(text, article)).toEqual([]);
    expect(articleErrors(article)).toEqual([]);
  }
}

describe('auto', () => {
  it.each(Object.entries(EXPORTS))('finds the articles of an export with %s', (_, text) => {
    const articles = splitArticles(text, { spans: true });
    expect(
      articles.map(({ body }) => TOPICS.filter((t) => body.some((b) => b.text.includes(`this ${t} for`)))),
    ).toEqual(TOPICS.map((topic) => [topic]));
    expectLossless(text, articles);
  });

  it.each(Object.entries(EXPORTS))('finds them also with the line ends of Windows: %s', (_, text) => {
    expect(articlesIn(text.replaceAll('\n', '\r\n'), 'auto')).toHaveLength(4);
  });

  it.each(Object.entries(SINGLE))('takes %s for one article', (_, text) => {
    expect(articlesIn(text, 'auto')).toHaveLength(1);
    expectLossless(text, splitArticles(text, { spans: true }));
  });

  it('takes every example for one article', () => {
    const folder = new URL('../examples/texts/', import.meta.url);
    for (const file of readdirSync(folder))
      expect(articlesIn(readFileSync(new URL(file, folder), 'latin1'), 'auto')).toHaveLength(1);
  });

  it.each(languages.map(({ name, exports }) => [name, exports] as const))('knows the marks of %s', (_, exports) => {
    for (const list of [exports.counters, exports.ends, exports.lengths]) {
      const book = new PhraseBook(list);
      for (const phrase of list) {
        const line = phrase.replace(/^…|…$/gu, 'x').replaceAll('#', '12');
        expect(['line', 'start'], phrase).toContain(book.match(lineKey(line)));
      }
    }
  });

  it('keeps what only parts articles, with its reason and its line', () => {
    const text = EXPORTS['accession numbers and the terms of the search behind them'] ?? '';
    const discarded = splitArticles(text).at(-1)?.discarded ?? [];
    expect(discarded.map(({ text, reason }) => [text, reason])).toEqual([
      ['512 words', 'read-time'],
      ['Document WSTG000020200104eg1500004', 'separator'],
      ['Search Summary', 'boilerplate'],
      ['Text: council', 'boilerplate'],
      ['Date: all dates', 'boilerplate'],
    ]);
    expect(discarded.map(({ text: own, line }) => text.split('\n')[line - 1] === own)).toEqual(Array(5).fill(true));
  });
});

describe('a pattern', () => {
  const text = `Preface.\n== one\nThe first.\n\n== two\n== three\n${story('ferry').replace('. They', '.They')}\n== four\n`;
  const split: Separator = /^== /u;

  it('opens an article with each line that it matches', () => {
    const articles = splitArticles(text, { split, spans: true, language: 'en' });
    expect(articles.map(({ source }) => source.part)).toEqual([
      { number: 1, of: 3, start: 0, end: 9 },
      { number: 2, of: 3, start: 9, end: 28 },
      { number: 3, of: 3, start: 28, end: text.length },
    ]);
    expectLossless(text, articles);
    expect(articles[2]?.discarded.filter(({ reason }) => reason === 'separator')).toEqual([
      { text: '== two', reason: 'separator', line: 5 },
      { text: '== three', reason: 'separator', line: 6 },
      { text: '== four', reason: 'separator', line: 14 },
    ]);
    expect(articles[2]?.repairs).toMatchObject([{ start: text.indexOf('They'), before: 'it.They' }]);
  });

  it.each(['g', 'y', 'gy', 'gu'])('forgets nothing between two lines with the flag %s', (flags) => {
    expect(articlesIn(text, new RegExp('== ', flags))).toHaveLength(3);
  });

  it('is never asked about a line as long as a text', () => {
    expect(articlesIn(`one\n${'x'.repeat(1001)}\ntwo\n${'x'.repeat(1000)}\nthree`, /^x/u)).toHaveLength(2);
  });

  it('gives one article if it matches nothing, or all', () => {
    expect(articlesIn(text, /nothing/u)).toHaveLength(1);
    expect(articlesIn(text, /^/u)).toHaveLength(1);
    expectLossless(text, splitArticles(text, { split: /^/u, spans: true }));
  });
});

it('decodes bytes once, and tells every article of what stands in its range', () => {
  const text = EXPORTS['numbered heads in German'] ?? '';
  const bytes = Buffer.from(text.replaceAll('Westford', 'W\u00e4stford'), 'latin1');
  const articles = splitArticles(bytes, { encoding: 'windows-1252' });
  expect(articles.map(({ source }) => [source.bytes, source.encoding])).toEqual(
    TOPICS.map(() => [bytes.length, 'windows-1252']),
  );
  expect(articles.map(({ title }) => title)).toEqual(TOPICS.map((t) => headline(t).replace('West', 'W\u00e4st')));
});

it('loses nothing of generated texts', () => {
  const line = fc.constantFrom('Document 1 of 3', 'Document 2 of 3', 'End of Document', RULE, '\f', story('bridge'));
  const texts = fc.array(fc.oneof(line, rawTexts), { maxLength: 8 }).map((parts) => parts.join('\n'));
  fc.assert(
    fc.property(texts, (text) => {
      for (const split of ['auto', /^\W*\w{1,6}\b/u] as const)
        expectLossless(text, splitArticles(text, { split, spans: true }));
    }),
    { seed: 20240619, numRuns: Number(process.env.PROPERTY_RUNS ?? 100) },
  );
});
