import { expect, it } from 'vitest';
import { normalize } from '../src/normalize.ts';

const TEXT = [
  'Westford closes its bridge for repairs',
  'By Jane Doe',
  'May 3, 2024',
  'The old bridge over the river has been closed since Monday, because the town wants to repair its arches.',
  'The mayor said that the work would take a year, and that a ferry would carry people across until then.',
  'Shop owners on both banks fear that fewer people will come, and they have asked the council for help.',
  'The council will talk about it next week, when the first estimates of the cost are on the table.',
];

it('lists a teaser once that the page shows twice, and keeps the other among what was discarded', () => {
  const { related, discarded } = normalize(
    [
      ...TEXT,
      'Related stories',
      'Council votes for a new ferry to the islands',
      'Harbour festival moves to the second week of June',
      'Most read',
      'Council votes for a new ferry to the islands',
      'Teachers at two schools in Northville go on strike',
    ].join('\n'),
  );
  expect(related.map((r) => r.title)).toEqual([
    'Council votes for a new ferry to the islands',
    'Harbour festival moves to the second week of June',
    'Teachers at two schools in Northville go on strike',
  ]);
  expect(discarded.filter((d) => d.reason === 'duplicate').map((d) => d.text)).toEqual([
    'Council votes for a new ferry to the islands',
  ]);
});

it('keeps the text that stands with the second of two equal teasers', () => {
  const { related } = normalize(
    [
      ...TEXT,
      'Related stories',
      'Council votes for a new ferry to the islands',
      'Harbour festival moves to the second week of June',
      'Most read',
      'Council votes for a new ferry to the islands',
      'The boat will run four times a day from next spring, but only if the state pays half of its price.',
    ].join('\n'),
  );
  expect(related[0]).toMatchObject({
    title: 'Council votes for a new ferry to the islands',
    lead: 'The boat will run four times a day from next spring, but only if the state pays half of its price.',
  });
});
