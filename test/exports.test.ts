import { expect, it } from 'vitest';

import * as newsnorm from '../src/index.ts';

it('the public names are exactly these', () => {
  expect(Object.keys(newsnorm).sort()).toEqual([
    'NewsnormError',
    'applyRepairs',
    'articleSchema',
    'decode',
    'explain',
    'normalize',
    'repair',
    'splitArticles',
    'toJson',
    'toMarkdown',
  ]);
});
