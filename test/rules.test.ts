import { describe, expect, it } from 'vitest';
import { contextOf } from '../src/labels/context.ts';
import { withHeadline } from '../src/labels/headline.ts';
import { pairId } from '../src/labels/label.ts';
import { rules } from '../src/labels/rules/index.ts';
import { LABELS, PARTS, STATES } from '../src/labels/states.ts';
import { weights } from '../src/labels/weights.ts';
import type { Line } from '../src/lines/line.ts';

/** `¦` marks a joint between two pieces of one line; `> ` the line in question. */
function lineOf(example: string): ReturnType<typeof contextOf> & { index: number } {
  const language = /^\[([a-z]{2})\] /u.exec(example)?.[1] ?? 'en';
  const lines: Line[] = [];
  let marked = 0;
  let blank = 0;
  example
    .replace(/^\[[a-z]+\] /u, '')
    .split('\n')
    .forEach((physical, i) => {
      if (physical.trim() === '') {
        blank += 1;
        return;
      }
      const pieces = physical.split('¦');
      pieces.forEach((piece, k) => {
        const text = piece.trim().replace(/^> /u, '');
        if (piece.trim().startsWith('> ')) marked = lines.length;
        lines.push({
          start: 0,
          end: text.length,
          text,
          number: i + 1,
          blankBefore: k === 0 ? blank : 0,
          indent: k === 0 ? piece.search(/\S/u) : 0,
          gluedBefore: k > 0,
          gluedAfter: k < pieces.length - 1,
          cutAt: -1,
        });
      });
      blank = 0;
    });
  return { ...withHeadline(contextOf(lines, { language })), index: marked };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_, rule) => {
  it.each(rule.yes)('holds for %j', (example) => {
    const context = lineOf(example);
    const line = context.lines[context.index];
    expect(line).toBeDefined();
    if (!line) return;
    expect(Number(rule.when(line, context))).toBeGreaterThan(0.05);
    expect(rule.says(line, context)).toMatch(/^[^A-Z].*[^.]$/u);
  });
  it.each(rule.no)('does not hold for %j', (example) => {
    const context = lineOf(example);
    const line = context.lines[context.index];
    expect(line).toBeDefined();
    if (!line) return;
    expect(Number(rule.when(line, context))).toBeLessThanOrEqual(rule.when(line, context) === true ? 0 : 0.35);
  });
});

describe('the rules as a whole', () => {
  it('have unique ids, a label that exists, and examples on both sides', () => {
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(LABELS).toContain(rule.label);
      expect(rule.yes.length).toBeGreaterThan(0);
      expect(rule.no.length).toBeGreaterThan(0);
    }
  });
  it('each have their weights, and no weight is without a rule', () => {
    const ids = rules.map((r) => r.id);
    expect(Object.keys(weights.headline.rules)).toEqual(ids);
    const paired = [...weights.headline.pairs, ...weights.pairs].flatMap(([a, b]) => [a, b]);
    expect(paired.filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(weights.labels).sort()).toEqual([...ids, ...weights.pairs.map(pairId)].sort());
    expect(Object.keys(weights.parts).sort()).toEqual(Object.keys(weights.labels).sort());
    for (const row of Object.values(weights.labels)) expect(row).toHaveLength(LABELS.length);
    for (const row of Object.values(weights.parts)) expect(row).toHaveLength(PARTS.length);
    expect(weights.bias).toHaveLength(STATES.length);
    expect(Object.keys(weights.transitions)).toHaveLength(STATES.length);
  });
});

describe('the choice of the headline', () => {
  const TEXT =
    'Home\nWill the tram line be built?\nThe council decided on Monday evening that the tram line will be built at last. The mayor said on Monday that she was pleased.\nIs that all?\nThe tram line had been discussed by the council for years. Now it will be built, and the first trams will run.';
  const bare = lineOf(TEXT);

  it.each([
    ['both hold', [['question', 'in-opening', 9]], 1],
    ['one of them does not', [['question', 'date', 9]], -1],
    ['they weigh too little', [['question', 'in-opening', 0.1]], -1],
  ] as const)('weighs rules together: %s', (_, pairs, headline) => {
    expect(withHeadline(bare, { rules: {}, pairs, none: 2 }).headline).toBe(headline);
  });
});
