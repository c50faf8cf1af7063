import { expect, it } from 'vitest';
import { isCore, missesCore } from '../src/labels/core.ts';
import { prepare } from '../src/normalize.ts';

const SENTENCE =
  'The old bridge over the river has been closed since Monday, because the town wants to repair its arches before winter.';

/** Whether a path misses the core of a page of some sentences below a menu, if it takes `taken` lines for the text. */
function misses(sentences: number, ...taken: number[]): boolean {
  const lines = ['Home', 'Author of the article:', 'Jane Doe', ...Array.from({ length: sentences }, () => SENTENCE)];
  const { context } = prepare(lines.join('\n'), { language: 'en' });
  expect(context.lines.filter((line) => isCore(line, context))).toHaveLength(sentences);
  return missesCore(context.lines, (i) => taken.includes(i), context);
}

it('a path that takes a label for the text misses it', () => {
  expect(misses(8, 1)).toBe(true);
});

it.each([
  ['one of its sentences is text', misses(8, 3)],
  ['there is little of it', misses(5, 1)],
])('a path does not where %s', (_, missed) => {
  expect(missed).toBe(false);
});
