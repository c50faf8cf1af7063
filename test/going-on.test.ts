import { expect, it } from 'vitest';
import { countedPoints, isSentence, liveEntries, restOfPlainText } from '../src/sections/going-on.ts';
import { labelLines } from '../src/labels/label.ts';
import type { Label } from '../src/labels/states.ts';
import { prepare } from '../src/normalize.ts';

/** Lines as the path might have labelled them: "paragraph: The mayor was pleased." */
function lines(...labelled: string[]) {
  const texts = labelled.map((line) => line.replace(/^\w+: /u, ''));
  const { context } = prepare(texts.join('\n'), { language: 'en' });
  return labelLines(context).map((line, i) => ({ ...line, label: (labelled[i] ?? '').split(':', 1)[0] as Label }));
}

const TEXT = 'paragraph: The old bridge has been closed since Monday, because the town wants to repair its arches.';

it('points that are counted below the text are text, with the sentences below them', () => {
  const found = countedPoints(
    lines(
      TEXT,
      'related: 1. The market is open every day',
      'teaser: Farmers sell bread on the square.',
      'other: 2. Dogs are welcome.',
      'related: 3. The ferry is free',
      'other: Photo: Jane Doe',
      'other: You only have to queue in the morning.',
    ),
  );
  expect([...found]).toEqual([
    [1, 'subheading'],
    [2, 'paragraph'],
    [3, 'paragraph'],
    [4, 'subheading'],
    [6, 'paragraph'],
  ]);
});

it.each([
  ['they say nothing', [TEXT, 'related: 1. One ferry', 'related: 2. Two ferries', 'related: 3. Three ferries']],
  [
    'they stand apart',
    [
      TEXT,
      'other: Most read',
      'related: 1. The mayor was pleased.',
      'related: 2. So was she.',
      'related: 3. They all were there.',
    ],
  ],
  ['there are two', [TEXT, 'related: 1. The mayor was pleased.', 'related: 2. The council was not.']],
])('but not where %s', (_why, labelled) => {
  expect(countedPoints(lines(...labelled)).size).toBe(0);
});

const ENTRIES = [
  'other: 7:45 pm',
  'related: Bridge closes for good',
  'teaser: The town council of Westford has voted to close the bridge for good after a long debate.',
  'other: Share',
  'other: 6.10 pm',
  'related: Mayor arrives at the bridge',
  'paragraph: The mayor of Westford has arrived at the bridge and wants to speak to the shop owners there.',
  'other: 4.05 pm',
  'paragraph: The first engineers have come down from the arches, and they do not look as if they were pleased.',
  'other: Read also',
  'related: A ferry for Westford',
];

it('entries of a live report are text, whatever the path took them for', () => {
  expect([...liveEntries(lines(TEXT, ...ENTRIES))]).toEqual([
    [1, 'subheading'],
    [2, 'subheading'],
    [3, 'paragraph'],
    [5, 'subheading'],
    [6, 'subheading'],
    [7, 'paragraph'],
    [8, 'subheading'],
    [9, 'paragraph'],
  ]);
});

it('what has a time and a heading alone is no entry', () => {
  const latest = ['other: Most read', 'other: 3.30 pm', 'related: Minister resigns', 'other: Share'];
  const found = liveEntries(lines(TEXT, ...ENTRIES.slice(0, 9), ...latest));
  expect([...found.keys()].filter((i) => i > 9)).toEqual([]);
});

it.each([
  ['the path saw no text among them', ENTRIES.map((line) => line.replace('paragraph', 'teaser'))],
  ['the times go up and down', ENTRIES.map((line) => line.replace('6.10 pm', '3.10 pm'))],
  ['most say nothing', ENTRIES.filter((line) => !/council|engineers/u.test(line))],
  ['there are two', ENTRIES.slice(4)],
])('but not where %s', (_why, labelled) => {
  expect(liveEntries(lines(TEXT, ...labelled)).size).toBe(0);
});

it('sentences, lists and headings go on with a text that is no page, up to its first label', () => {
  const found = restOfPlainText(
    lines(
      'title: Westford closes its bridge',
      TEXT,
      'related: How long will it take?',
      'teaser: It will take a year, the mayor says.',
      'other: - Buses stop at the market',
      'other: - The ferry is free',
      'other: A boat that carries ten people',
      'other: Read more',
      'other: The mayor was very pleased.',
    ),
  );
  expect([...found]).toEqual([
    [2, 'subheading'],
    [3, 'paragraph'],
    [4, 'paragraph'],
    [5, 'paragraph'],
  ]);
});

it('a page has more labels', () => {
  const labels = ['Home', 'Share', 'Newsletter', 'Privacy Policy'].map((label) => `other: ${label}`);
  expect(restOfPlainText(lines(TEXT, 'other: The mayor was very pleased.', ...labels)).size).toBe(0);
});

it.each([
  ['The mayor was pleased.', true],
  ['Read it here.', false],
  ['The mayor was pleased', false],
  ['Follow us on Twitter to hear from the mayor.', false],
])('"%s" is a sentence of a text: %s', (text, expected) => {
  const [line] = lines(`other: ${text}`);
  expect(line && isSentence(line.facts)).toBe(expected);
});

it('entries of a live report, each below its time of day', () => {
  const found = restOfPlainText(
    lines(
      'title: Storm over Westford: the latest',
      TEXT,
      'published: Last updated: 3 May 2024, 22:40',
      'other: 22:38',
      'other: Ferries stay in port',
      'other: All ferries will stay in port until Sunday morning, the harbour office says.',
      'other: 9:55 pm',
      'other: Police have closed the northern mole, and nobody was hurt.',
      'other: 21:00',
      'other: Kick-off',
    ),
  );
  expect([...found]).toEqual([
    [3, 'subheading'],
    [4, 'subheading'],
    [5, 'paragraph'],
    [6, 'subheading'],
    [7, 'paragraph'],
  ]);
});
