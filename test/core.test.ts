import { expect, it } from 'vitest';
import { isCore, missesCore } from '../src/labels/core.ts';
import type { Label } from '../src/labels/states.ts';
import { prepare } from '../src/normalize.ts';

const SENTENCE =
  'The old bridge over the river has been closed since Monday, because the town wants to repair its arches before winter.';
const NOTICE = 'You can save this article by registering for free here, or sign in if you have an account.';
const MENU = [NOTICE, 'Home', 'News', 'Sport', 'Jane Doe', 'Author of the article:'];

/** Whether a path misses the core of a page of some sentences below a menu; `labels` are those of some of its lines. */
function misses(sentences: number, labels: Record<number, Label>): boolean {
  const lines = [...MENU, ...Array.from({ length: sentences }, () => SENTENCE)];
  const { context } = prepare(lines.join('\n'), { language: 'en' });
  expect(context.lines.filter((line) => isCore(line, context))).toHaveLength(sentences);
  return missesCore(context.lines, (i) => labels[i] ?? 'other', context);
}

it.each([
  ['takes a label for the text', misses(2, { 5: 'paragraph' })],
  ['takes a notice for the text', misses(8, { 0: 'paragraph' })],
])('a path that %s misses the core', (_, missed) => {
  expect(missed).toBe(true);
});

it.each([
  ['one of its sentences is a paragraph', misses(8, { 0: 'paragraph', 7: 'paragraph' })],
  ['a notice is taken for the text, and there is not much more', misses(4, { 0: 'paragraph' })],
  ['all that there is of it is the lead', misses(1, { 5: 'paragraph', 6: 'lead' })],
])('a path does not where %s', (_, missed) => {
  expect(missed).toBe(false);
});
