import { expect, it } from 'vitest';
import { isProgramCode } from '../src/labels/program-code.ts';
import { normalize } from '../src/normalize.ts';

it.each([
  'window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);}',
  "jQuery(document).ready(function($){$('.comments').load('/comments?id=12');});",
  '.site-header{display:flex;align-items:center}@media (max-width:600px){.logo{width:40px}}',
  '.teaser { display: none }',
  '{"@context":"https://schema.example","@type":"NewsArticle","headline":"Council drops plan"}',
])('%s', (line) => {
  expect(isProgramCode(line)).toBe(true);
});

it.each([
  'The council (nine members; two absent) [sic] voted = a surprise.',
  'Table: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9',
  'f(x) = y; g(x) = z',
  'He typed {} into the field && nothing happened, said the mayor of Port Esker on Monday evening.',
  'Council drops plan for second lighthouse',
])('"%s" is none', (line) => {
  expect(isProgramCode(line)).toBe(false);
});

it('code among the teasers of a page is no teaser', () => {
  const text = [
    'Council drops plan for second lighthouse',
    'The council of Port Esker has dropped its plan for a second lighthouse after a survey of the rock.',
    'Nine of the members voted for it, two did not, and one of them was asleep in the gallery.',
    'Read also',
    'Harbour festival opens with record crowd',
    "jQuery(document).ready(function($){$('.comments').load('/comments?id=12');});",
    'Rail strike to last until Sunday evening',
  ].join('\n');
  expect(normalize(text).related.map(({ title }) => title)).toEqual([
    'Harbour festival opens with record crowd',
    'Rail strike to last until Sunday evening',
  ]);
});
