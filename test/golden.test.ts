/**
 * Small whole articles, each for one thing that must come out right. `test/golden` holds what works; a new or changed
 * expected.json is written only by `node test/golden/update.js CASE`. `test/known-failures` holds what does not work
 * yet, with the right answer: such a case fails this test as soon as it works, and then moves to `test/golden`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { normalize } from '../src/index.ts';
import type { Article, NormalizeOptions } from '../src/types.ts';
import { articleErrors } from './support/schema.ts';

interface Case {
  all: Article;
  /** The part of it that the expected output states. */
  article: Partial<Article>;
  expected: Partial<Article>;
}

function casesIn(folder: string): string[] {
  const directory = path.join(import.meta.dirname, folder);
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function run(folder: string, name: string): Case {
  const directory = path.join(import.meta.dirname, folder, name);
  const expectedFile = path.join(directory, 'expected.json');
  if (!existsSync(expectedFile)) throw new Error(`${expectedFile} is missing: node test/golden/update.js ${name}`);
  const expected = json(expectedFile) as Partial<Article>;
  const optionsFile = path.join(directory, 'options.json');
  const options = existsSync(optionsFile) ? (json(optionsFile) as NormalizeOptions) : {};
  const all = normalize(readFileSync(path.join(directory, 'input.txt')), options);
  // Through JSON, as the expected output went: keys that are undefined go.
  const answer = JSON.parse(JSON.stringify(all)) as Article;
  const article = Object.fromEntries(Object.entries(answer).filter(([key]) => key in expected));
  return { all, article, expected };
}

describe('golden', () => {
  const names = casesIn('golden');

  test('has its cases', () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
  });

  it.each(names)('%s', (name) => {
    const { all, article, expected } = run('golden', name);
    expect(articleErrors(all)).toEqual([]);
    const keys = Object.keys(normalize('')).filter((key) => key !== 'confidence');
    expect(Object.keys(expected)).toEqual(expect.arrayContaining(keys));
    expect(article).toEqual(expected);
  });
});

describe('known failures', () => {
  for (const name of casesIn('known-failures')) {
    // Read outside of the test: a case without its files is a mistake, not a failure that is known.
    const { article, expected } = run('known-failures', name);
    test.fails(name, () => {
      expect(article).toEqual(expected);
    });
  }
});
