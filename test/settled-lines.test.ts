import { describe, expect, it } from 'vitest';
import type { Context } from '../src/labels/context.ts';
import type { LabelledLine } from '../src/labels/label.ts';
import type { Label } from '../src/labels/states.ts';
import { normalize, prepare } from '../src/normalize.ts';
import { headlineCopy } from '../src/sections/headline-copy.ts';
import { goesOnWithLead } from '../src/sections/lead-list.ts';
import { settledLines } from '../src/sections/settled.ts';

/** Lines as the path might label them: `title: Council approves tram line`. */
function labelled(lines: readonly string[]): LabelledLine[] {
  return pathOf(lines).path;
}

function pathOf(lines: readonly string[]): { path: LabelledLine[]; context: Context } {
  const labels = lines.map((line) => line.slice(0, line.indexOf(': ')) as Label);
  const { context } = prepare(lines.map((line, i) => line.slice((labels[i] as string).length + 2)).join('\n'), {
    language: 'en',
  });
  const path = context.lines.map((facts, i) => ({
    facts,
    label: labels[i] as Label,
    part: 'head' as const,
    probability: 1,
    runnerUp: 'other' as const,
    runnerUpProbability: 0,
  }));
  return { path, context };
}

/** Which line is the headline instead of the first that is called one, where the rules trust each line but text by `share`. */
function better(lines: readonly string[], share = 0): number {
  const { path, context } = pathOf(lines);
  const headlineShare = (i: number): number => (path[i]?.label === 'paragraph' ? 0 : share);
  return headlineCopy(path, { ...context, headlineShare })?.better ?? -1;
}

it.each([
  [
    'behind a trail of sections',
    ['title: Home News Council approves tram line', 'other: Council approves tram line'],
    1,
  ],
  [
    'behind a trail, with a label between',
    ['title: Home / News / Council approves tram line', 'other: 3 May 2024', 'subheading: Council approves tram line'],
    2,
  ],
  [
    'with its kicker set off',
    ['other: Tram line: Council approves new tracks', 'title: Tram line Council approves new tracks'],
    0,
  ],
  [
    'with its kicker set off before a colon of its own',
    ['other: Tram line: Mayor: We build it', 'title: Tram line Mayor: We build it'],
    0,
  ],
])('the headline is the copy %s', (_, lines, index) => {
  expect(better(lines)).toBe(index);
});

describe('of two headlines the one that names the subject', () => {
  const TEXT = [
    'paragraph: The ferry to the islands was late again on Monday, the harbour office of Westford said.',
    'paragraph: The harbour office blames the fog, but passengers of the ferry say that the islands are forgotten.',
    'paragraph: A second ferry would cost the harbour of Westford more than the islands can pay.',
  ];
  const column = 'title: Berg looks at the week';
  const headline = 'other: Ferry leaves the islands waiting at Westford harbour';

  it('is the title', () => {
    expect(better([headline, column, ...TEXT], 0.5)).toBe(0);
  });

  it('is none where the rules trust it little', () => {
    expect(better([headline, column, ...TEXT], 0.05)).toBe(-1);
  });

  it('is none right below the other: a deck', () => {
    expect(better([column, headline.replace('other', 'lead'), ...TEXT], 0.5)).toBe(-1);
  });

  it('is none where the page says the other again and again', () => {
    expect(
      better([headline, column, ...TEXT, column.replace('title', 'other'), column.replace('title', 'other')], 0.5),
    ).toBe(-1);
  });

  it('is none where both say the same', () => {
    expect(
      better(
        [headline.replace('other', 'lead'), 'title: Islands waiting: ferry leaves, Westford harbour says', ...TEXT],
        0.5,
      ),
    ).toBe(-1);
  });
});

it.each([
  ['behind its own kicker', ['title: Tram line: Council approves new tracks', 'other: Council approves new tracks']],
  ['above the kicker', ['other: Council approves new tracks', 'title: Tram line Council approves new tracks']],
  ['in other letters', ['title: Meet the Westford Women in Power', 'other: women in power']],
  ['that is a word or two', ['title: Home News Tram line', 'other: Tram line']],
  ['that is another line', ['title: Council approves tram line', 'other: Council approves: the tram line']],
])('the headline is not the copy %s', (_, lines) => {
  expect(better(lines)).toBe(-1);
});

const DECK = 'title: The tracks will cost Westford 12 million and take two years';

it('the headline stands above its deck', () => {
  expect(better(['other: Council approves the tram line through the old town', DECK], 0.1)).toBe(0);
});

it.each([
  ['that the rules do not trust', ['other: Council approves the tram line through the old town', DECK], 0.05],
  ['that is a kicker', ['other: After a long debate', DECK], 0.1],
  ['that is a sentence', ['other: Council approves the tram line through the old town.', DECK], 0.1],
  ['that leads elsewhere', ['other: Read more: Council approves the tram line through the old town', DECK], 0.1],
  ['that is a teaser', ['related: Council approves the tram line through the old town', DECK], 0.1],
  [
    'above one that the page repeats',
    ['other: Council approves the tram line through the old town', DECK, `other: ${DECK.slice(7)}`],
    0.1,
  ],
])('the headline is not the line above %s', (_, lines, share) => {
  expect(better(lines, share)).toBe(-1);
});

const LEAD =
  'lead: The council has approved the tram line that was discussed for years, and the first tram will run soon';

it.each([
  ['the points of a list', ['lead: First trams to run in May', 'lead: Mayor is pleased with the vote']],
  [
    'the longer points of a longer list',
    [
      'lead: The first trams are to run in May of next year, says the mayor of Westford',
      'lead: The council voted for the line on Monday after a long debate about its costs',
      'lead: Shop owners along the route fear that the works will keep their customers away',
    ],
  ],
  ['bullets', [`lead: • ${LEAD.slice(6)}`, `lead: • ${LEAD.slice(6)}`]],
])('a lead may be %s', (_, lines) => {
  const all = labelled(lines);
  expect(all.map((_line, i) => goesOnWithLead(all, i))).toEqual(lines.map((_line, i) => i > 0));
});

it.each([
  ['a caption', [LEAD, 'lead: Trams like this one are to run through Westford from next May on']],
  ['a caption behind a sentence', [`${LEAD}.`, 'lead: A tram in Westford']],
  [
    'the text of a picture and its caption',
    [LEAD, 'lead: A tram with two cars', 'lead: Trams like this one are to run through Westford from next May on'],
  ],
  [
    'the next sentence',
    ['lead: The council has approved the tram line.', 'lead: The mayor said on Monday that she was pleased.'],
  ],
  ['a paragraph', [`${LEAD}.`, `${LEAD}, the mayor said on Monday evening after the debate.`]],
])('a lead does not go on with %s', (_, lines) => {
  const all = labelled(lines);
  expect(goesOnWithLead(all, 1)).toBe(false);
});

const settle = (...lines: string[]): Label[] => {
  const { path, context } = pathOf(lines);
  return settledLines(path, context).map((line) => line.label);
};

it.each([
  'Fire in Westford',
  'By Jane Doe and Carl Roe',
  'The council will meet again on Monday.',
  'More on this topic:',
  'The tram depot of Westford after the fire. Photo: Jane Doe/Harbour Times',
])('no other article is called "%s"', (line) => {
  expect(settle('title: Home', `related: ${line}`)).toEqual(['title', 'other']);
});

/** The label of the first of these lines on a page that has an article. */
const second = (...lines: string[]): Label | undefined => settle('title: Council approves tram line', ...lines)[1];

it('a short title is a teaser with its text below, or with "Read more"', () => {
  expect(second('related: Fire in Westford', 'teaser: A warehouse at the harbour burned down on Monday.')).toBe(
    'related',
  );
  expect(second('related: Fire in Westford', 'other: Read more')).toBe('related');
  expect(second('related: Warehouse at the harbour burns down')).toBe('related');
});

const STORY = [
  'byline: By Jane Doe and Carl Roe',
  'paragraph: The council of Westford approved a new tram line on Monday evening.',
  'paragraph: Jane Doe writes about trams for the Harbour Telegram.',
];

it('what the last paragraphs say of the authors is no text', () => {
  const note = 'paragraph: Carl Roe is a photographer and lives in Northville.';
  expect(settle(...STORY)).toEqual(['byline', 'paragraph', 'other']);
  expect(settle(...STORY, note)).toEqual(['byline', 'paragraph', 'other', 'other']);
});

it.each([
  ['where more text follows', [...STORY, 'paragraph: The mayor said that work would begin in May.']],
  ['where nobody of that name wrote it', ['byline: By Ann Quill', ...STORY.slice(1)]],
  ['where no text stands above', [STORY[0] ?? '', STORY[2] ?? '']],
  ['where the name is a heading', [...STORY.slice(0, 2), 'paragraph: Jane Doe Lead Writer of the Harbour Telegram']],
])('a paragraph that begins with the name of the author is text %s', (_, lines) => {
  expect(settle(...lines)).toEqual(lines.map((line) => line.split(':', 1)[0]));
});

it.each([
  [0.4, 'paragraph', 'paragraph', 'paragraph'],
  [0.6, 'paragraph', 'paragraph', 'lead'],
  [0.4, 'other', 'paragraph', 'paragraph'],
  [0.4, 'paragraph', 'byline', 'lead'],
] as const)('a lead of %s, else a %s, above a %s is a %s', (probability, runnerUp, below, expected) => {
  const { path, context } = pathOf([
    'lead: The council of Westford approved a new tram line on Monday evening, and it was not the first one to do so.',
    `${below}: The mayor said that work would begin in May.`,
  ]);
  const [first, ...rest] = path as [LabelledLine, ...LabelledLine[]];
  expect(settledLines([{ ...first, probability, runnerUp }, ...rest], context)[0]?.label).toBe(expected);
});

it('the sentences of a short text are its text where the path finds no article', () => {
  const lines = ['other: Bridge closed', 'other: The bridge stays closed.'];
  expect(settle(...lines)).toEqual(['title', 'paragraph']);
  expect(settle(...lines, ...Array.from({ length: 10 }, (_, i) => `other: Label ${i}`))[1]).toBe('other');
});

it('a sentence right below the text is no teaser', () => {
  expect(settle(...STORY.slice(0, 2), 'teaser: The mayor said that work would begin in May.')[2]).toBe('paragraph');
});

it.each([
  ['other: © 2024 Harbour Times', 'footer'],
  ['footer: ____________', 'other'],
  ['other: Contact', 'other'],
])('below the text, "%s" is %s', (line, expected) => {
  const { path, context } = pathOf([...STORY.slice(0, 2), line]);
  const below = path.map((each, i) => (i === 2 ? { ...each, part: 'after' as const } : each));
  expect(settledLines(below, context)[2]?.label).toBe(expected);
});

it('"Read more" in the text ends a teaser, and only with a colon it begins one', () => {
  const text = ['title: Council approves tram line', 'paragraph: The council approved the tram line on Monday.'];
  const belowLabel = (label: string): Label | undefined => {
    const { path, context } = pathOf([...text, label, 'subheading: What the line will cost', ...text.slice(1)]);
    const inBody = path.map((line) => ({ ...line, part: 'body' as const }));
    return settledLines(inBody, context)[3]?.label;
  };
  expect(belowLabel('other: Read more')).toBe('subheading');
  expect(belowLabel('other: Read more:')).toBe('related');
});

it('of several leads the most probable one is it, and a sentence only yields to another', () => {
  const head = ['title: Council approves tram line'];
  const text = 'paragraph: The council approved the tram line on Monday, after a debate of five hours.';
  const label = (probabilities: number[], ...leads: string[]): Label[] => {
    const { path, context } = pathOf([...head, ...leads, text]);
    const lines = path.map((line, i) => ({ ...line, probability: probabilities[i - 1] ?? 1 }));
    return settledLines(lines, context).map((line) => line.label);
  };
  const kicker = 'lead: Why trams return';
  const first = 'lead: The first tram will run in May, the mayor says.';
  const between = 'other: Share';
  expect(label([0.6, 1, 0.9], kicker, between, first)).toEqual(['title', 'other', 'other', 'lead', 'paragraph']);
  expect(label([0.9, 1, 0.6], kicker, between, first).slice(0, 2)).toEqual(['title', 'lead']);
  expect(label([0.6, 1, 0.9], first, between, kicker).slice(0, 2)).toEqual(['title', 'lead']);
});

it('what the rules trust to be the headline is the title where the path has none, unless it is a lead', () => {
  const text = ['paragraph: The council approved the tram line on Monday, after a debate of five hours.'];
  const titles = (share: number, at: number, ...above: string[]): Label[] => {
    const { path, context } = pathOf([...above, ...text]);
    return settledLines(path, { ...context, headline: at, headlineShare: () => share }).map((line) => line.label);
  };
  const page = ['other: Home', 'other: Council approves tram line', 'other: Share'];
  expect(titles(0.8, 1, ...page)).toEqual(['other', 'title', 'other', 'paragraph']);
  expect(titles(0.3, 1, ...page)).not.toContain('title');
  expect(titles(0.8, 1, 'title: Tram line', ...page.slice(1))[1]).toBe('other');
  const cut = [
    'other: The council approved the tram line...',
    'other: The council approved the tram line that it wanted',
  ];
  expect(titles(0.8, 1, ...cut)).not.toContain('title');
});

it('ends a mail with its signature', () => {
  const text = [
    'The old bridge over the river has been closed since Monday, because the town wants to repair its arches.',
    'The mayor said that the work would take a year, and that a ferry would carry people across until then.',
  ];
  const signature = ['The Westford Gazette, 12 Quay Street, Westford', 'Phone: 555 0102'];
  const mail = (mark: string) =>
    normalize(['Subject: Bridge closed', 'To: desk@westford.example', '', ...text, mark, ...signature].join('\n'));
  expect(mail('-- ').footer).toEqual(signature);
  expect(mail('-- ').related).toEqual([]);
  expect(mail('--\n'.repeat(2) + 'x\n'.repeat(20)).footer).not.toContain(signature[0]);
});

it.each([
  ['* Council votes for a new ferry', 'related'],
  ['Council votes for a new ferry', 'other'],
  ['* By Jane Doe, May 3, 2024', 'other'],
])('below "Read also" in the text, "%s" is %s', (teaser, label) => {
  const { path, context } = pathOf([
    'title: Westford closes its bridge',
    'paragraph: The old bridge over the river has been closed since Monday, because the town wants to repair it.',
    'other: Read also:',
    `other: ${teaser}`,
    'paragraph: The mayor said that the work would take a year, and that a ferry would carry people until then.',
  ]);
  const inBody = path.map((line) => ({ ...line, part: 'body' as const }));
  expect(settledLines(inBody, context)[3]?.label).toBe(label);
});
