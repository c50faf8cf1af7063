import { expect, it } from 'vitest';
import { labelLines } from '../src/labels/label.ts';
import { prepare } from '../src/normalize.ts';
import { bodyOf } from '../src/sections/body.ts';

/** The types of the lines, if the path took all of them for paragraphs. */
const typesOf = (...lines: string[]): string[] => {
  const { context } = prepare(lines.join('\n'), { language: 'en' });
  const parts = labelLines(context).map((line) => {
    const first = { ...line, label: 'paragraph' as const };
    return { start: line.facts.line.start, end: line.facts.line.end, label: first.label, first, lines: [first] };
  });
  return bodyOf(parts).map(({ type }) => type);
};

const SENTENCE = 'A single ticket costs nine pounds, and children under twelve travel free.';

it.each([
  ['What it costs', 'subheading'],
  ['10 things that you must know', 'subheading'],
  ['2021 $37,500 $22,500 $15,000', 'paragraph'],
  ['It is dear.', 'paragraph'],
])('above a sentence, "%s" is a %s', (line, type) => {
  expect(typesOf(SENTENCE, line, SENTENCE)).toEqual(['paragraph', type, 'paragraph']);
});

it('two bulleted lines are a list, one is not', () => {
  expect(typesOf(SENTENCE, '- nine pounds', '- twelve pounds', SENTENCE)[1]).toBe('list-item');
  expect(typesOf(SENTENCE, '- Nine pounds are too much, she said.', SENTENCE)[1]).toBe('paragraph');
});

it('a paragraph that is one quotation is a quote', () => {
  expect(
    typesOf(
      SENTENCE,
      '“Nine pounds are too much, and nobody on the island will pay that twice in a week.” – Ida Pellow',
      SENTENCE,
    )[1],
  ).toBe('quote');
});
