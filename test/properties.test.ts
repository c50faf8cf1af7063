import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

import { applyRepairs, decode, normalize, repair, toJson, toMarkdown } from '../src/index.ts';
import { gaps, unlike } from './support/rebuild.ts';
import { articleErrors } from './support/schema.ts';
import { rawTexts } from './support/texts.ts';

/** What must hold for every text: nothing is lost, everything can be checked, nothing is left to chance. */
function expectLossless(source: string, input: string | Uint8Array): void {
  const article = normalize(input, { spans: true });
  expect(gaps(source, article.spans ?? [])).toEqual([]);
  expect(unlike(source, article)).toEqual([]);
  expect(articleErrors(article)).toEqual([]);
}

function expectIdempotent(source: string): void {
  const { text, repairs } = repair(source);
  expect(applyRepairs(source, repairs)).toBe(text);
  expect(repair(text).repairs).toEqual([]);
}

function expectDeterministic(input: string | Uint8Array): void {
  const [first, second] = [normalize(input, { spans: true }), normalize(input, { spans: true })];
  expect(toJson(second)).toBe(toJson(first));
  expect(toMarkdown(second)).toBe(toMarkdown(first));
}

/** One seed for every run: what fails here must fail there too. `PROPERTY_RUNS` looks for more. */
function forGeneratedTexts(check: (text: string) => void): void {
  fc.assert(fc.property(rawTexts, check), { seed: 20240619, numRuns: Number(process.env.PROPERTY_RUNS ?? 500) });
}

describe('for generated texts', () => {
  it('spans, repairs and source give every block again, and the output keeps the schema', () => {
    forGeneratedTexts((text) => {
      expectLossless(text, text);
    });
  });

  it('the same holds without repairs', () => {
    forGeneratedTexts((text) => {
      const article = normalize(text, { spans: true, repair: false });
      expect(article.repairs).toEqual([]);
      expect(gaps(text, article.spans ?? [])).toEqual([]);
      expect(unlike(text, article)).toEqual([]);
    });
  });

  it('repairing twice repairs nothing more, and repairs can be replayed', () => {
    forGeneratedTexts(expectIdempotent);
  });

  it('the same text gives the same bytes', () => {
    forGeneratedTexts(expectDeterministic);
  });
});

/** Every tenth file of the development corpus, where it lies beside the checkout. */
function corpusFiles(): string[] {
  const folder = path.join(import.meta.dirname, '../../shared/corpus');
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .filter((_, index) => index % 10 === 0)
    .map((name) => path.join(folder, name));
}

// Without the corpus this list is empty, and the generated texts above are all there is.
describe.each(corpusFiles().map((file) => [path.basename(file), file] as const))('for %s of the corpus', (_, file) => {
  const bytes = readFileSync(file);

  it('nothing is lost, repairs are final, and the bytes are the same twice', () => {
    const { text } = decode(bytes);
    expectLossless(text, bytes);
    expectIdempotent(text);
    expectDeterministic(bytes);
  });
});
