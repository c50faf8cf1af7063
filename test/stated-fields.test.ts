import { describe, expect, it } from 'vitest';
import { languageOf, languages } from '../src/languages/index.ts';
import { splitLines } from '../src/lines/split.ts';
import { statedFields } from '../src/lines/stated-fields.ts';
import { normalize } from '../src/normalize.ts';

/** What the fields of a text state, each as "kind: value". */
function stated(text: string, language = 'en'): string[] {
  const fields = statedFields(text, splitLines(text), languageOf(language));
  return [...fields.values()].map(({ kind, value }) => `${kind}: ${text.slice(value.start, value.end)}`);
}

describe('fields in the head of a text', () => {
  it.each(languages.map((language) => [language.code, language] as const))('by their names in %s', (code, language) => {
    const names = language.exports.fields;
    const [title, author, other] = [names.title, names.author, names.other].map((list) => list.split('|')[0]);
    expect(stated(`${title}: Westford\n${author}: Berg\n${other}: 12`, code)).toEqual([
      'title: Westford',
      'author: Berg',
      `other: ${other}: 12`,
    ]);
  });

  it('each of a name of its own, in one language', () => {
    for (const { exports } of languages) {
      const all = Object.values(exports.fields).flatMap((names) => names.split('|').filter((name) => name !== ''));
      expect(new Set(all).size).toBe(all.length);
      expect(all.join('')).toBe(all.join('').toLowerCase());
    }
  });

  it('of a mail, whose subject is its title and whose author is only its sender', () => {
    expect(stated('Von: newsdesk@westford.example\nBetreff: Rat schließt Brücke\nX-Mailer: Pigeon 2', 'de')).toEqual([
      'other: Von: newsdesk@westford.example',
      'title: Rat schließt Brücke',
      'other: X-Mailer: Pigeon 2',
    ]);
  });

  it('of no mail, though somebody has an address', () => {
    expect(
      stated('Title: Bridge closed\nAuthor: Anna Berg (@annaberg)\nSubject: bridges\nContact: x@y.example'),
    ).toEqual([
      'title: Bridge closed',
      'author: Anna Berg (@annaberg)',
      'other: Subject: bridges',
      'other: Contact: x@y.example',
    ]);
  });

  it('of a news database, with its two letters', () => {
    expect(stated('HD  Council closes bridge\nBY  By Anna Berg\nWC\t312 words\nPD  14 March 2023\n\nLP')).toEqual([
      'title: Council closes bridge',
      'author: By Anna Berg',
      'other: WC\t312 words',
      'date: 14 March 2023',
      'other: LP',
    ]);
  });

  it('with the value on the line below', () => {
    expect(stated('HEADLINE:\n\nCouncil closes bridge\n\nBYLINE: Anna Berg\nLENGTH:')).toEqual([
      'other: HEADLINE:',
      'title: Council closes bridge',
      'author: Anna Berg',
      'other: LENGTH:',
    ]);
  });

  it('without the quotation marks of front matter', () => {
    expect(stated('title: "Council closes bridge"\nauthor: \'Anna Berg\'')).toEqual([
      'title: Council closes bridge',
      'author: Anna Berg',
    ]);
  });

  it('with names of several words', () => {
    expect(stated('Title: Council closes bridge\nPublication date: May 3, 2024\nFull text: The council met.')).toEqual([
      'title: Council closes bridge',
      'date: May 3, 2024',
      'text: The council met.',
    ]);
  });

  it('up to the text', () => {
    expect(stated('Title: Bridge\nBy: Anna Berg\nText: The council met.\nSource: close to the mayor')).toEqual([
      'title: Bridge',
      'author: Anna Berg',
      'text: The council met.',
    ]);
  });

  it.each([
    ['one field', 'Source: Westford Times\nThe council met: it was late.'],
    ['two without a title', 'Author: Anna Berg\nDate: 14 March 2023\nThe council met.'],
    ['a name twice', 'Title: one\nTitle: two\nTitle: three'],
    ['names that nobody knows', 'Harbour: closed\nBridge: open\nFerry: late\nMarket: closed'],
    ['answers to questions', 'Berg: What will it cost?\nRoe: Nobody knows.\nBerg: When will it open?'],
    ['two letters in a text', 'AN  old bridge\nBY  the river\nThe council met.'],
  ])('none: %s', (_, text) => {
    expect(stated(text)).toEqual([]);
  });
});

const STORY = [
  'The council of this harbour town voted on Monday night to close the last of its canneries, ending a trade.',
  'The vote, which came after five hours of debate, was seven to four, and Mayor Carl Roe said no buyer had been found.',
  '"We have tried everything," he said. "There comes a day when you have to stop."',
];

it('are no text, though the text goes on below them', () => {
  const head = ['Title: Yes', 'Subtitle: No', 'Lead: The council has decided at last.', 'Full text:'];
  const { lead, body } = normalize([...head, ...STORY].join('\n'));
  expect([lead, ...body.map(({ text }) => text)]).toEqual(['No', ...STORY]);
});

it('may state a kicker, which need not stand above the title', () => {
  const head = ['Überschrift: Rat schließt Brücke', 'Dachzeile: Verkehr in Westford', 'Autorin: Anna Berg'];
  const { title, kicker, byline } = normalize([...head, '', ...STORY].join('\n'), { language: 'de' });
  expect([title, kicker, byline]).toEqual(['Rat schließt Brücke', 'Verkehr in Westford', ['Anna Berg']]);
});

it('go where they say, whatever the lines look like', () => {
  const head = [
    'Date: Tue, 14 Mar 2023 06:12:44 +0100',
    'Subject: Yes',
    'From: desk@westford.example',
    'Photo: Jane Doe',
  ];
  const { title, published, kicker, captions, byline, discarded, body } = normalize([...head, '', ...STORY].join('\n'));
  expect([title, published, kicker, captions, byline]).toEqual(['Yes', '2023-03-14T06:12:44+01:00', null, [], []]);
  expect(discarded.map(({ text, reason }) => `${reason}: ${text}`)).toEqual([
    'field: Date:',
    'field: Subject:',
    'field: From: desk@westford.example',
    'field: Photo: Jane Doe',
  ]);
  expect(body.map(({ text }) => text)).toEqual(STORY);
});

it('the head that a reader of web pages writes, in any language', () => {
  const { title, published, body, lead } = normalize(
    [
      'Title: Gemeinderat bewilligt die Brücke',
      'URL Source: https://bote.example/bruecke',
      'Published Time: 2024-05-14T09:30:00+00:00',
      'Markdown Content:',
      'Der Gemeinderat hat am Montag nach langer Debatte die neue Brücke über den Fluss bewilligt.',
      'Die Bürgermeisterin sagte, dass die Arbeiten im Herbst beginnen und zwei Jahre dauern sollen.',
    ].join('\n\n'),
  );
  expect([title, published]).toEqual(['Gemeinderat bewilligt die Brücke', '2024-05-14T09:30:00+00:00']);
  expect(`${lead} ${body.map(({ text }) => text).join(' ')}`).not.toContain('Markdown');
});
