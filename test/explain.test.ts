import { describe, expect, it } from 'vitest';

import { paintFor } from '../src/cli/colour.ts';
import { showExplanation } from '../src/cli/explanation.ts';
import { explain, normalize } from '../src/index.ts';
import { rules } from '../src/labels/rules/index.ts';
import type { ExplainedLine } from '../src/types.ts';

const TEXT = `Council approves new bridge after long debate

By Jane Miller

The city council approved a new bridge over the river on Monday. It will open in two years.

Engineers said the old bridge could no longer carry the traffic that crosses it on an ordinary working day.

© 2024 Example Media. All rights reserved.
`;

describe('explain', () => {
  const lines = explain(TEXT);

  it('shows every line that is not blank, in order, with its number', () => {
    expect(lines.map(({ line, text }) => [line, text])).toEqual(
      TEXT.split('\n')
        .map((text, index) => [index + 1, text])
        .filter(([, text]) => text !== ''),
    );
  });

  it('labels as normalize does', () => {
    const labelled = (label: string): string[] => lines.filter((line) => line.label === label).map((line) => line.text);
    const article = normalize(TEXT);
    expect(labelled('title')).toEqual([article.title]);
    expect(lines.map(({ settled }) => settled)).toEqual(lines.map(() => null));
    expect(labelled('footer')).toEqual(article.footer);
    expect(article.footer).toHaveLength(1);
  });

  it('says in which section each line is, and why it was discarded', () => {
    const text = ['Home', 'News', 'Sport', TEXT, 'Photo: Anna Berg', 'Read also', '* Ferry is late again'].join('\n');
    const article = normalize(text);
    const places = explain(text).map(({ text: line, section, reason }) => [line, section, reason] as const);
    const inSection = (wanted: string): string[] =>
      places.flatMap(([line, section]) => (section === wanted ? [line] : []));
    expect(inSection('title')).toEqual([article.title]);
    expect(inSection('byline')).toEqual(['By Jane Miller']);
    expect(inSection('captions')).toEqual(article.captions);
    expect(inSection('related')).toEqual(article.related.map(({ title }) => `* ${title}`));
    for (const [line, , reason] of places.filter(([, section]) => section === 'discarded'))
      expect(article.discarded).toContainEqual(expect.objectContaining({ text: line, reason }));
  });

  it('gives probabilities, and reasons from the strongest to the weakest', () => {
    for (const { score, label, runnerUp, reasons } of lines) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(runnerUp).not.toBe(label);
      const strengths = reasons.map(({ weight }) => Math.abs(weight));
      expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
      expect(strengths.length).toBeGreaterThan(0);
    }
  });

  it('names rules that exist, each with a sentence', () => {
    const ids = new Set<string>(rules.map(({ id }) => id));
    for (const { rule, says } of lines.flatMap(({ reasons }) => reasons)) {
      for (const id of rule.split(' + ')) expect(ids).toContain(id); // a pair of rules names both
      expect(says).not.toBe('');
    }
  });

  it('has nothing to say of an empty text', () => {
    expect(explain('')).toEqual([]);
  });
});

it('says which label a line has in the article, and why, where the path gave another', () => {
  const settled = explain('Brücke gesperrt\nDie Brücke bleibt zu.').map((line) => line.settled);
  expect(settled).toEqual([
    { label: 'title', says: 'it opens the text, and nothing else is its headline' },
    { label: 'paragraph', says: 'nothing else is text' },
  ]);
  const [, byline] = explain(
    'Westford closes its bridge for repairs\nBy Jane Doe\nThe old bridge has been closed since Monday, said the mayor.',
  );
  expect([byline?.label, byline?.settled]).toEqual(['byline', null]);
});

describe('as it is shown', () => {
  const reason = (weight: number) => ({ rule: `rule${weight}`, says: `it is so ${weight}`, weight });
  const line: ExplainedLine = {
    line: 7,
    text: 'A line \u001b[2J of some words',
    label: 'title',
    settled: { label: 'other', says: 'it stands among comments' },
    section: 'discarded',
    reason: 'comments',
    score: 0.938,
    runnerUp: 'other',
    reasons: [3, -2.5, 2, 1.5, 1, 0.5].map(reason),
  };
  const show = async (options: { width: number; all: boolean }, coloured = false): Promise<string> =>
    showExplanation([line], await paintFor(coloured), options);

  it('has the line, its label and score, the five strongest reasons and the label that nearly won', async () => {
    expect(await show({ width: Infinity, all: false })).toBe(
      [
        '  7  title   94 %  A line \\x1b[2J of some words',
        '     +3.00  it is so 3 (rule3)',
        '     -2.50  it is so -2.5 (rule-2.5)',
        '     +2.00  it is so 2 (rule2)',
        '     +1.50  it is so 1.5 (rule1.5)',
        '     +1.00  it is so 1 (rule1)',
        '     then other: it stands among comments',
        '     discarded as comments',
        '     nearly other',
        '',
      ].join('\n'),
    );
  });

  it('has every reason if asked', async () => {
    expect(await show({ width: Infinity, all: true })).toContain('+0.50  it is so 0.5 (rule0.5)');
  });

  it('is cut to the width of the terminal', async () => {
    const shown = await show({ width: 30, all: false });
    expect(shown).toContain('  7  title   94 %  A line \\x1…\n');
    for (const row of shown.split('\n')) expect(row.length).toBeLessThanOrEqual(30);
  });

  it('differs in colour alone', async () => {
    const coloured = await show({ width: Infinity, all: false }, true);
    expect(coloured).toContain('\u001b[');
    // eslint-disable-next-line no-control-regex -- the codes that colour a terminal
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await show({ width: Infinity, all: false }));
  });
});
