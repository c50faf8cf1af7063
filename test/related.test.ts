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

it('does not list the article among its own teasers', () => {
  const { related, discarded } = normalize(
    [
      ...TEXT,
      'Related stories',
      'Council votes for a new ferry to the islands',
      'Westford closes its bridge for repairs',
      'Harbour festival moves to the second week of June',
    ].join('\n'),
  );
  expect(related.map((r) => r.title)).toEqual([
    'Council votes for a new ferry to the islands',
    'Harbour festival moves to the second week of June',
  ]);
  expect(discarded.map((d) => d.text)).toContain('Westford closes its bridge for repairs');
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

const teasersOf = (...lines: string[]): [string, string | null][] =>
  normalize([...TEXT, ...lines].join('\n')).related.map(({ title, lead }) => [title, lead]);

it('parts title and text of the teasers between "Read more" and "Read more"', () => {
  const teasers = teasersOf(
    'Similar News:You can also read news stories similar to this one that we have collected from other sources.',
    'Northville plans its budget for 2025AS many as ten schools wait for new roofs, and the town has no money for them.',
    'Read more »',
    'Ferry captain: “Nobody asked us”The boats are too old, says the woman who has steered them for twenty years.',
    'Read more »',
  );
  expect(teasers).toEqual([
    [
      'Northville plans its budget for 2025',
      'AS many as ten schools wait for new roofs, and the town has no money for them.',
    ],
    [
      'Ferry captain: “Nobody asked us”',
      'The boats are too old, says the woman who has steered them for twenty years.',
    ],
  ]);
});

it('keeps as teaser what stands between "Read more" and "Read more" and cannot be parted', () => {
  const odd =
    'Northville waits for its ferry and its budget, which the town has promised for years and has never brought about, whatever the islands and their mayors said or did in all the meetings of the last ten years';
  expect(
    teasersOf('Similar News:', 'Council votes for a new ferry to the islands', 'Read more »', odd, 'Read more »').map(
      ([title]) => title,
    ),
  ).toEqual(['Council votes for a new ferry to the islands', odd]);
});

it.each([
  'Get our newsletter straight to your inbox',
  'We use cookies to improve your experience',
  'Privacy policy | Contact us | Terms of use',
])('"%s" below a list of teasers is none', (line) => {
  const { related } = normalize(
    [...TEXT, 'Related stories', 'Council votes for a new ferry to the islands', line].join('\n'),
  );
  expect(related.map(({ title }) => title)).toEqual(['Council votes for a new ferry to the islands']);
});
