import { expect, it } from 'vitest';
import { labelLines } from '../src/labels/label.ts';
import { languageOf } from '../src/languages/index.ts';
import { parseByline } from '../src/lines/names.ts';
import { normalize, prepare } from '../src/normalize.ts';
import { publishedOf } from '../src/sections/published.ts';
import { unlike } from './support/rebuild.ts';

it.each([
  ['Anna Muster@annamusterFri 22 Dec 2023 15.30 CET', ['Anna Muster']],
  ['* Anna Muster, Reporter', ['Anna Muster']],
  ['By Anna Muster -', ['Anna Muster']],
  ['By ANNA BERGMANNShareShare', ['ANNA BERGMANN']],
  ['By Harbour Times Staff', ['Harbour Times Staff']],
  ['By News Staff', ['News Staff']],
])('%s', (line, names) => {
  expect(parseByline(line, null)?.names).toEqual(names);
});

const TEXT = [
  'The old bridge over the river has been closed since Monday, because the town wants to repair its arches.',
  'The mayor said that the work would take a year, and that a ferry would carry people across until then.',
  'Shop owners on both banks fear that fewer people will come, and they have asked the council for help.',
  'The council will talk about it next week, when the first estimates of the cost are on the table.',
];

it('takes author and date from below the headline, not from the teasers above it', () => {
  const { byline, published } = normalize(
    [
      'Ferry breaks down again',
      'By Carl Roe',
      'May 1, 2024',
      'Westford closes its bridge for repairs',
      'By Jane Doe',
      'May 3, 2024',
      ...TEXT,
    ].join('\n'),
  );
  expect([byline, published]).toEqual([['Jane Doe'], '2024-05-03']);
});

it('takes the date below the headline, though the path took it for a label, before one above', () => {
  const text = ['May 6, 2024', 'Westford closes its bridge for repairs', 'May 3, 2024', ...TEXT].join('\n');
  const given = [
    ['published', 'before'],
    ['title', 'title'],
    ['other', 'head'],
  ] as const;
  const parts = labelLines(prepare(text, { language: 'en' }).context).map((line, i) => {
    const [label, part] = given[i] ?? (['paragraph', 'body'] as const);
    const first = { ...line, label, part };
    return { start: 0, end: 0, label, first, lines: [first] };
  });
  expect(publishedOf(parts, null, languageOf('en')).iso).toBe('2024-05-03');
});

it('takes the earlier day where an update stands first', () => {
  const { published } = normalize(
    [
      'Westford closes its bridge for repairs',
      'By Jane Doe',
      'Last updated: May 9, 2024 at 6:33 a.m. First published: May 3, 2024 at 4:12 p.m.',
      ...TEXT,
    ].join('\n'),
  );
  expect(published?.slice(0, 10)).toBe('2024-05-03');
});

it.each([
  ['Last updated: May 9, 2024', 'First published: May 3, 2024', '2024-05-03'],
  ['Updated May 9, 2024', 'May 3, 2024', '2024-05-03'],
  ['May 3, 2024 (Updated: May 9, 2024)', '', '2024-05-03'],
  ['Updated May 9, 2024', '', '2024-05-09'],
])('takes a date of change only where no other is stated: %s / %s', (one, other, day) => {
  const { published } = normalize(
    ['Westford closes its bridge for repairs', 'By Jane Doe', one, other, ...TEXT].join('\n'),
  );
  expect(published).toBe(day);
});

it.each([
  [['Updated November 23, 2013', 'Published July 10, 2004'], '2004-07-10'],
  [['Updated November 23, 2013'], null],
])('takes no date of change from below the text: %j', (lines, day) => {
  const { published } = normalize(
    ['Westford closes its bridge for repairs', 'By Jane Doe', ...TEXT, ...lines].join('\n'),
  );
  expect(published).toBe(day);
});

it.each([
  ['By Associated Press', ['Associated Press']],
  ['By Jane Doe, Associated Press', ['Jane Doe']],
])('names the agency as the author only where nobody else is: %s', (line, names) => {
  const { byline, agency } = normalize(
    ['Westford closes its bridge for repairs', line, 'May 3, 2024', ...TEXT].join('\n'),
  );
  expect([byline, agency]).toEqual([names, 'Associated Press']);
});

it('does not take a day for a change because of a word that only sounds like it', () => {
  const { published } = normalize(
    [
      'Le pont de Valmer est fermé pour un an',
      'Par Jeanne Exemple',
      "Publié aujourd'hui, 3 mai 2024",
      '9 mai 2024',
      'Le vieux pont sur la rivière est fermé depuis lundi, parce que la ville veut réparer ses arches, a dit la maire.',
      'Les travaux dureront un an, et un bac transportera les habitants jusqu’à la fin du chantier, selon la mairie.',
      'Les commerçants des deux rives craignent de perdre des clients, et ils demandent une aide au conseil municipal.',
    ].join('\n'),
    { language: 'fr' },
  );
  expect(published).toBe('2024-05-03');
});

it('names the agency of the line that spells it out', () => {
  const { byline } = normalize(
    ['Westford closes its bridge for repairs', 'By AFP', 'By Associated Press', 'May 3, 2024', ...TEXT].join('\n'),
  );
  expect(byline).toEqual(['Associated Press']);
});

it('takes the line that says when it was published before the date of today', () => {
  const lines = [
    'Sunday, May 5th 2024 11PM 9°C 2AM 8°C',
    'Westford closes its bridge for repairs',
    'By Jane Doe',
    'Published: 09:09 GMT, 3 May 2024 | Updated: 10:53 GMT, 3 May 2024',
    ...TEXT,
  ];
  expect(normalize(lines.join('\n')).published).toBe('2024-05-03T09:09Z');
});

it('takes the date that a line below the text states where the head has none', () => {
  const lines = [
    'Westford closes its bridge for repairs',
    'By Jane Doe',
    ...TEXT,
    'More from Westford',
    'Home',
    'Shop',
  ];
  const rest = ['Published: 3 May 2024', 'Contact', 'Imprint', '© 2024 Westford Times'];
  expect(normalize([...lines, ...rest].join('\n')).published).toBe('2024-05-03');
});

it('takes the nearest date above the headline where none stands below it', () => {
  const { published } = normalize(
    ['May 1, 2024', 'Ferry breaks down again', 'May 3, 2024', 'Westford closes its bridge for repairs', ...TEXT].join(
      '\n',
    ),
  );
  expect(published).toBe('2024-05-03');
});

it('takes the date above the headline across the notices between them', () => {
  const notices = ["Editors' notes", 'Share', 'Print', 'Email', 'Reviewed', 'Proofread'];
  const { published } = normalize(
    ['Home', 'Science', 'May 3, 2024', ...notices, 'Westford closes its bridge for repairs', ...TEXT].join('\n'),
  );
  expect(published).toBe('2024-05-03');
});

it.each([
  ['Jane Doe', ['by', 'Jane Doe', 'Share']],
  ['University of Westford', ['Share', 'by University of Westford']],
])('finds the author %s in the head: %j', (author, head) => {
  const { byline } = normalize(['Westford closes its bridge for repairs', ...head, ...TEXT].join('\n'));
  expect(byline).toEqual([author]);
});

it.each([
  ['Brücke gesperrt\nDie Brücke bleibt zu.', 'Brücke gesperrt'],
  ['Bridge closed.', 'Bridge closed.'],
  ['Home', null],
])('finds the headline of a very short text: %j', (text, title) => {
  expect(normalize(text).title).toBe(title);
});

it.each(['Staff Reporter', 'Special Correspondent', 'Political Editor'])(
  '"%s" names nobody and is in the output all the same',
  (line) => {
    const text = ['Westford closes its bridge for repairs', line, ...TEXT].join('\n\n');
    const article = normalize(text, { spans: true });
    expect(article.byline).toEqual([]);
    expect(article.discarded.map((part) => part.text)).toContain(line);
    expect(unlike(text, article)).toEqual([]);
  },
);

it('a byline that is an agency stands for the agency', () => {
  const { byline, agency, spans } = normalize(['Westford closes its bridge', 'dpa', ...TEXT].join('\n\n'), {
    spans: true,
  });
  expect([byline, agency, spans?.[1]?.section]).toEqual([[], 'dpa', 'agency']);
});

it('damage that ends one piece of text and begins the next is mended in both', () => {
  const text = [
    'Westford closes its bridge for repairs',
    'The mayor said on Monday that he would â€œwait.â€\u009Dâ€œNo,â€\u009D she told the council of the town.',
    ...TEXT,
  ].join('\n\n');
  const article = normalize(text, { spans: true });
  expect(unlike(text, article)).toEqual([]);
});
