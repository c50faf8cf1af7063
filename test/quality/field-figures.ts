/**
 * Captions and datelines against the labels of fields.json: [start, end] offsets into the pages of a corpus, set by hand.
 * `captions` are the texts under the pictures of the article, each with its credit; `optional` is what may count as one
 * (alternative texts, captions of teasers and videos) and is neither asked for nor held against anyone; null where the
 * page was labelled for datelines only. A caption is right if the token F1 with a labelled one is 0.8 or more, one to
 * one; a dateline if its place is the labelled place. Publishers are parted by hash: rules were written looking at the
 * misses of the `seen` half alone.
 */
import fs from 'node:fs';
import path from 'node:path';
import { normalize } from '../../src/normalize.ts';
import type { CorpusFile } from './gold.ts';
import { partOf } from './parts.ts';

type Spans = [start: number, end: number][];
type Labels = Record<string, { captions: Spans | null; optional?: Spans; datelines: Spans }>;

export interface FieldFigures extends Record<string, number> {
  captionP: number;
  captionR: number;
  datelineP: number;
  datelineR: number;
}

/** How many were found, were there, and were both. */
class Tally {
  found = 0;
  labelled = 0;
  right = 0;
  precision = (): number => (this.found === 0 ? 1 : this.right / this.found);
  recall = (): number => (this.labelled === 0 ? 1 : this.right / this.labelled);
}

const ENOUGH = 0.8;
/** Words; East Asian text has no spaces, so there each character is one. */
const TOKENS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

function bag(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const token of text.toLowerCase().match(TOKENS) ?? []) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

const size = (counts: Map<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

function common(a: Map<string, number>, b: Map<string, number>): number {
  let hits = 0;
  for (const [token, n] of a) hits += Math.min(n, b.get(token) ?? 0);
  return hits;
}

/** Pairs of found and labelled texts that agree, the best first, one to one. */
function pairs(found: readonly string[], labelled: readonly string[]): [number, number][] {
  const bags = labelled.map(bag);
  const scored = found.flatMap((text, i) => {
    const mine = bag(text);
    return bags.map((theirs, j) => ({ i, j, f1: (2 * common(mine, theirs)) / (size(mine) + size(theirs)) }));
  });
  const out: [number, number][] = [];
  for (const { i, j, f1 } of scored.sort((a, b) => b.f1 - a.f1)) {
    if (f1 >= ENOUGH && !out.some(([a, b]) => a === i || b === j)) out.push([i, j]);
  }
  return out;
}

/** True if nearly all of a found text stands in the optional ones. */
function isOptional(text: string, optional: Map<string, number>): boolean {
  const mine = bag(text);
  return common(mine, optional) >= ENOUGH * size(mine) && size(mine) > 0;
}

const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** @param misses receives a line for everything wrong on the pages of the `seen` half */
export function fieldFigures(
  files: readonly CorpusFile[],
  misses?: (line: string) => void,
): Record<'all' | 'seen' | 'held', FieldFigures> {
  const labels = JSON.parse(fs.readFileSync(path.resolve('test/quality/fields.json'), 'utf8')) as Labels;
  const tallies = new Map(
    (['all', 'seen', 'held'] as const).map((name) => [name, { captions: new Tally(), datelines: new Tally() }]),
  );
  for (const { file, gold, text } of files) {
    const page = labels[file];
    if (!page) continue;
    const half = partOf(gold.publisher, 2) === 0 ? 'seen' : 'held';
    const note = (line: string): void => {
      if (half === 'seen') misses?.(`${file}: ${line}`);
    };
    const article = normalize(text);
    const cut = (spans: Spans): string[] => spans.map(([start, end]) => folded(text.slice(start, end)));
    const count = (field: 'captions' | 'datelines', found: number, labelled: number, right: number): void => {
      for (const name of ['all', half] as const) {
        const tally = tallies.get(name)?.[field] as Tally;
        tally.found += found;
        tally.labelled += labelled;
        tally.right += right;
      }
    };
    if (page.captions) {
      const labelled = cut(page.captions);
      const optional = bag(cut(page.optional ?? []).join(' '));
      const right = pairs(article.captions, labelled);
      const paired = new Set(right.map(([i]) => i));
      const wrong = article.captions.filter((caption, i) => !paired.has(i) && !isOptional(caption, optional));
      count('captions', right.length + wrong.length, labelled.length, right.length);
      for (const caption of wrong) note(`no caption: ${caption}`);
      labelled.forEach((caption, j) => {
        if (!right.some(([, b]) => b === j)) note(`caption missed: ${caption}`);
      });
    }
    const places = cut(page.datelines);
    const place = article.dateline?.place ?? article.dateline?.text ?? null;
    const isRight = place !== null && places.includes(folded(place));
    count('datelines', place === null ? 0 : 1, places.length, isRight ? 1 : 0);
    if (place !== null && !isRight) note(`no dateline: ${place}`);
    if (places.length > 0 && !isRight) note(`dateline missed: ${String(places[0])}`);
  }
  const out = [...tallies].map(([name, { captions, datelines }]) => [
    name,
    {
      captionP: captions.precision(),
      captionR: captions.recall(),
      datelineP: datelines.precision(),
      datelineR: datelines.recall(),
    },
  ]);
  return Object.fromEntries(out) as Record<'all' | 'seen' | 'held', FieldFigures>;
}

/** One line for each group of pages. */
export function fieldTable(figures: Record<string, FieldFigures>): string {
  return Object.entries(figures)
    .map(
      ([name, row]) =>
        `fields ${name.padEnd(5)}${Object.entries(row)
          .map(([key, x]) => `  ${key} ${x.toFixed(3)}`)
          .join('')}`,
    )
    .join('\n');
}
