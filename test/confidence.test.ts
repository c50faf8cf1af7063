import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { normalize } from '../src/index.ts';
import { labelLines } from '../src/labels/label.ts';
import { prepare } from '../src/normalize.ts';
import { confidenceMap } from '../src/sections/confidence-map.ts';
import { scoreOf, shareAt } from '../src/sections/confidence.ts';
import type { Signs } from '../src/sections/draft.ts';
import { sectionsOf } from '../src/sections/sections.ts';

const SECTIONS = ['title', 'lead', 'body', 'related'] as const;
const example = (name: string): string =>
  readFileSync(new URL(`../examples/texts/${name}.txt`, import.meta.url), 'utf8');

function signsIn(text: string): Signs {
  const { context } = prepare(text, {});
  return sectionsOf(labelLines(context), context, { inferTitle: true }).signs;
}

describe('the scale', () => {
  const scale = { weights: [2, -1, 0.5], scores: [-1, 0, 2], shares: [0.1, 0.5, 0.9] };

  it('adds up the signs and the constant', () => {
    expect(scoreOf([1, 3], scale)).toBe(-0.5);
  });

  it.each([
    [-9, 0.1],
    [-1, 0.1],
    [-0.5, 0.3],
    [0, 0.5],
    [1, 0.7],
    [2, 0.9],
    [9, 0.9],
  ])('gives for the score %s the share %s', (score, share) => {
    expect(shareAt(score, scale)).toBeCloseTo(share, 10);
  });

  it('gives the only share that there is', () => {
    expect([-1, 0, 1].map((score) => shareAt(score, { scores: [0], shares: [0.5] }))).toEqual([0.5, 0.5, 0.5]);
  });

  it.each(SECTIONS)('rises for %s, has a weight for each sign, and is never quite sure', (section) => {
    const { weights, scores, shares } = confidenceMap[section];
    expect(weights).toHaveLength((signsIn(example('aggregator-de'))[section]?.length ?? 0) + 1);
    expect(shares).toHaveLength(scores.length);
    for (let i = 1; i < scores.length; i += 1) {
      expect(scores[i]).toBeGreaterThan(scores[i - 1] as number);
      expect(shares[i]).toBeGreaterThanOrEqual(shares[i - 1] as number);
    }
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares.at(-1)).toBeLessThan(1);
  });
});

const BODY = [
  'The city council of Westford approved a new bridge over the river on Monday, after three hours of debate.',
  'Engineers said that the old bridge could no longer carry the traffic that crosses it on a working day.',
  'The bridge is to open in two years. The council put its cost at 12 million dollars, which the county will pay.',
].join('\n\n');

const odds = (logit: number | undefined): number => 1 / (1 + Math.exp(-(logit ?? 0)));

describe('the signs', () => {
  it.each([
    ['Westford council approves bridge over the river', 1],
    ['Westford council approves painter', 0.75],
    ['Painter shows flowers at her garden', 0],
  ])('tell how much of the title "%s" the body holds: %s', (title, share) => {
    expect(signsIn(`${title}\n\nBy Jane Miller\n\n${BODY}`).title?.[2]).toBe(share);
  });

  it('count what nearly became a part of the body as missing from it', () => {
    const { body } = signsIn(example('page-en'));
    const precise = odds(body?.[0]);
    expect(odds(body?.[1])).toBeLessThan((2 * precise) / (1 + precise));
  });
});

describe('of an article', () => {
  it('is null where a section is empty', () => {
    expect(normalize('').confidence).toEqual({ title: null, lead: null, body: null, related: null });
    expect(normalize(BODY).confidence).toMatchObject({ lead: null, related: null });
  });

  it('is higher for a title that agrees with the body', () => {
    const [agreeing, strange] = [
      'Westford council approves bridge over the river',
      'Painter shows flowers at her garden',
    ].map((title) => normalize(`${title}\n\nBy Jane Miller\n\n${BODY}`));
    expect([agreeing?.title, strange?.title]).toEqual([
      'Westford council approves bridge over the river',
      'Painter shows flowers at her garden',
    ]);
    expect(agreeing?.confidence.title).toBeGreaterThan(strange?.confidence.title ?? 1);
  });

  it('says more than the path of lines alone: what is left out counts, too', () => {
    const menus = Array.from({ length: 12 }, (_, i) => `Weather, sport and traffic in town number ${i} this weekend`);
    const page = normalize(`${BODY}\n\n${menus.join('\n')}\n\n${BODY.replaceAll('bridge', 'library')}`);
    expect(page.confidence.body).toBeLessThan(normalize(BODY).confidence.body ?? 0);
  });
});
