import { expect, it } from 'vitest';
import { normalize } from '../src/normalize.ts';

const OPENING = [
  'Westford closes its bridge for repairs',
  'The old bridge over the river has been closed since Monday, because the town wants to repair its arches.',
  'The mayor said that the work would take a year, and that much would change until then:',
];
const ENDING = ['Shops near the bridge fear for their customers and have asked the town for help.'];

/** The texts of the blocks between the first paragraph and the last. */
const items = (...lines: string[]): string[] =>
  normalize([...OPENING, ...lines, ...ENDING].join('\n\n'))
    .body.map((block) => block.text)
    .slice(1, -1)
    .filter((text) => !OPENING.includes(text));

const POINTS = [
  'A ferry will carry people across every ten minutes.',
  'Buses will stop at the market instead of the harbour.',
  'Lorries will have to take the road through Northville.',
];

it.each(['* ', '• ', '▪ ', '- '])('the items of a list lose their marks: %s', (mark) => {
  expect(items(...POINTS.map((point) => mark + point))).toEqual(POINTS);
});

it.each(['1. ', '– '])('what may mean something stays: %s', (mark) => {
  const marked = POINTS.map((point, i) => mark.replace('1', String(i + 1)) + point);
  expect(items(...marked)).toEqual(marked);
});

it('two hyphens may be what somebody said', () => {
  const said = POINTS.slice(1).map((point) => `- ${point}`);
  expect(items(...said)).toEqual(said);
});

it('the marks are listed among the discarded lines, in the order of the text', () => {
  const { discarded } = normalize([...OPENING, ...POINTS.map((point) => `* ${point}`), ...ENDING].join('\n'));
  expect(discarded).toEqual([4, 5, 6].map((line) => ({ text: '*', reason: 'list-mark', line })));
});

it('a mark holds nothing of its item, though the item was glued', () => {
  const costs = ['The ferry is free for everybody.', 'The buses run every hour.', 'The detour takes ten minutes.'];
  const glued = POINTS.map((point, i) => `* ${point}${costs[i]}`);
  const { discarded, body } = normalize([...OPENING, ...glued, ...ENDING].join('\n'));
  expect(discarded.map(({ text }) => text)).toEqual(['*', '*', '*']);
  expect(body.map(({ text }) => text)).toEqual(expect.arrayContaining([`${POINTS[0]} ${costs[0]}`]));
});

it('the most read articles lose their ranks, and other numbers stay', () => {
  const ranked = [
    '1Northville wins the cup after extra time',
    '2Council sells ten empty homes',
    '3Bakery in Westford wins the prize',
  ];
  const titles = (...lines: string[]): string[] =>
    normalize([...OPENING, ...POINTS, ...ENDING, 'Most read', ...lines].join('\n')).related.map(({ title }) => title);
  expect(titles(...ranked)).toEqual(ranked.map((title) => title.slice(1)));
  const counted = [
    '1000 people at the opening of the bridge',
    '12 ferries leave the valley',
    '3 bakers win the prize for bread',
  ];
  expect(titles(...counted)).toEqual(counted);
});

it('a teaser that says its title twice says it once, whatever stands before it', () => {
  const teasers = [
    'Northville wins the cup after extra time',
    'Council sells ten empty homes to families',
    'Bakery in Westford wins the prize of the valley',
  ];
  const { related, discarded } = normalize(
    [...OPENING, ...POINTS, ...ENDING, 'Most read', ...teasers.map((title) => `* ${title} ${title}`)].join('\n'),
  );
  expect(related.map(({ title }) => title)).toEqual(teasers);
  expect(discarded.filter(({ reason }) => reason === 'duplicate').map(({ text }) => text)).toEqual(
    teasers.map((title) => `* ${title}`),
  );
});
