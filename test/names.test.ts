import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/languages/language.ts';
import { languageOf } from '../src/languages/index.ts';
import { announcesAuthor, looksLikeName, parseByline } from '../src/lines/names.ts';
import { prepare } from '../src/normalize.ts';

const empty = {
  navigation: [],
  share: [],
  footer: [],
  relatedHeadings: [],
  readMore: [],
  comments: [],
  media: [],
  months: [],
  weekdays: [],
};
const german = {
  ...empty,
  code: 'de',
  functionWords: 'der die das und ist nicht ein eine zu im auf',
  bylineWords: ['von', 'aufgezeichnet von'],
  navigation: ['neue beiträge'],
} as unknown as Language;
const english = {
  ...empty,
  code: 'en',
  functionWords: 'the a is was of and will may',
  bylineWords: ['by'],
} as unknown as Language;

describe('parseByline', () => {
  it.each([
    ['Von Anna Muster und Peter Beispiel', ['Anna Muster', 'Peter Beispiel']],
    ['VON ANNA MUSTER', ['ANNA MUSTER']],
    ['Von Anna Muster und Lea Beispiel, Nairobi', ['Anna Muster', 'Lea Beispiel']],
    ['von Anna Muster, MDR BEISPIEL', ['Anna Muster']],
    ['Von: Bill MUSTER, Mara BEISPIEL', ['Bill MUSTER', 'Mara BEISPIEL']],
    ['Von Ursula von der Heide', ['Ursula von der Heide']],
    ['Text: Anna Muster', ['Anna Muster']],
    ['Autorin/Autor Roman Beispiel', ['Roman Beispiel']],
    ['Ein Kommentar von Anna Muster', ['Anna Muster']],
    ['So geht es nicht weiter! Ein Kommentar von Anna Muster', ['Anna Muster']],
    ['3. Mai 2024, 14:30 Uhr / Frank Muster-Beispiel', ['Frank Muster-Beispiel']],
    ['Do 25.04.24 | 14:07 Uhr | Von Eva Muster', ['Eva Muster']],
    ['Anna Muster24.04.2024, 19:35 Uhr', ['Anna Muster']],
    ['Artikel veröffentlicht am 28. April 2024, 14:26 Uhr, Anna Muster', ['Anna Muster']],
    ['By Jane Doe, Political Correspondent', ['Jane Doe']],
    ['By Jane Doe Transport Correspondent', ['Jane Doe']],
    ['ByJane Doe Transport correspondent', ['Jane Doe']],
    ['By JANE DOE Associated Press', ['JANE DOE']],
    ['By Jane Doe May 3, 2024', ['Jane Doe']],
    ['By Jane DoeDec 22, 2023', ['Jane Doe']],
    ['By Jane Doe and Tom Roe on December 21, 2023 at 3:53PM PST', ['Jane Doe', 'Tom Roe']],
    ['By J. R. Doe', ['J. R. Doe']],
    ['By JR Doe, Contributing Editor', ['JR Doe']],
    ['By Victoria O’Doe Follow', ['Victoria O’Doe']],
    ['By Emma McDoeLifestyle Writer', ['Emma McDoe']],
    ['ByVan Doe', ['Van Doe']],
    ['ByAnna Doe', ['Anna Doe']],
    ['By Rosa de la Cruz, Hamad bin Salman and Jan van Dijk', ['Rosa de la Cruz', 'Hamad bin Salman', 'Jan van Dijk']],
    ['By Sarah Doe Harbour Telegram', ['Sarah Doe']],
    ['Written by Melissa', ['Melissa']],
    ['Story by Jane Doe | Photographs by Tom Roe', ['Jane Doe']],
    [
      'Reporting by Jane Doe in Beirut and Tom Roe in London; Writing by Ann Poe; Editing by Sam Loe',
      ['Jane Doe', 'Tom Roe', 'Ann Poe'],
    ],
    ['Jane Doe in Berlin', ['Jane Doe']],
    ['Jane Doe, Political Correspondent', ['Jane Doe']],
    ['Anna Muster | Clare Roth', ['Anna Muster', 'Clare Roth']],
    ['Jane Doe and Tom Roe', ['Jane Doe', 'Tom Roe']],
    ['Jane Doe|Published 15 hours ago', ['Jane Doe']],
    ['Jane Doe@janedoe', null],
    ['By  Jane Doe, Tom Roe', ['Jane Doe', 'Tom Roe']],
    ['Author:  Jane Doe and Tom Roe, Westford', ['Jane Doe', 'Tom Roe']],
    ['Posted byJane Doe', ['Jane Doe']],
    ['by University of Westford', ['University of Westford']],
    ['By Harbour Times', ['Harbour Times']],
    ['By Design and Chance', null],
    ['Jane Doe Cherry Hill Courier-Post', ['Jane Doe']],
    ['Jane Doe Westford Telegram & Gazette', ['Jane Doe']],
    ['LEAVE A COMMENT', null],
    ['Par Anne Exemple avec AFP', ['Anne Exemple']],
    ['Por Rosa Ejemplo y Juan Modelo', ['Rosa Ejemplo', 'Juan Modelo']],
    ['文＝山田花子', ['山田花子']],
    ['박민수 기자', ['박민수']],
  ])('%s', (line, names) => {
    const found = parseByline(line, /^(?:Von|VON|von|Text|Autor|Ein|So|Artikel|\d)/u.test(line) ? german : english);
    expect(found?.names ?? null).toEqual(names);
  });

  it.each([
    ['sv', 'Text och foto: Anna Exempel', ['Anna Exempel']],
    ['da', 'Af Mette Eksempel og Lars Prøve', ['Mette Eksempel', 'Lars Prøve']],
    ['no', 'Av Kari Eksempel, kulturskribent', ['Kari Eksempel']],
    ['pl', 'Autor: Jan Przykład', ['Jan Przykład']],
    ['cs', 'Autor: Jana Příkladová', ['Jana Příkladová']],
    ['tr', 'Yazan: Ayşe Örnek', ['Ayşe Örnek']],
    ['ru', 'Автор: Иван Примеров', ['Иван Примеров']],
    ['uk', 'Авторка: Олена Приклад', ['Олена Приклад']],
    ['ja', '文・山田花子', ['山田花子']],
    ['ko', '박민수 특파원', ['박민수']],
    ['zh', '本报记者王小明', ['王小明']],
    ['zh', '文/王小明', ['王小明']],
    ['zh', '记者：王小明', ['王小明']],
    ['ar', 'بقلم: سامي مثال', ['سامي مثال']],
    ['ar', 'كتب سامي مثال', ['سامي مثال']],
  ])('[%s] %s', (code, line, names) => {
    expect(parseByline(line, languageOf(code))?.names).toEqual(names);
  });

  it.each([
    ['(dpa)', [], 'dpa'],
    ['dpa/mus', [], 'dpa'],
    ['AFP, Reuters', [], 'AFP'],
    ['Von dpa', [], 'dpa'],
    ['Quelle: dpa', [], 'dpa'],
    ['Von Anna Muster mit AP', ['Anna Muster'], 'AP'],
    ['By Jane Doe, Associated Press', ['Jane Doe'], 'Associated Press'],
    ['Reporting by The Associated Press.', [], 'Associated Press'],
  ])('agency: %s', (line, names, agency) => {
    expect(parseByline(line, english)).toEqual({ names, agency });
  });

  it.each([
    'Jane Doe is a staff writer',
    'By Christmas Eve the harbour had frozen over',
    'By Monday evening the water had reached the bridge.',
    'Von der Leyen warnt vor neuen Zöllen',
    'Von Rosen und Dornen',
    'Die Brücke bleibt bis zum Frühjahr gesperrt',
    'Latest News and Weather',
    'More Stories by Jane Doe',
    'Editing by Sam Loe',
    'Credit: Jane Doe',
    'Golden Week, one of the major holidays, takes place in May',
    'Costa Rica, Republic of',
    '政治',
    '',
  ])('no byline: %s', (line) => {
    expect(parseByline(line, line.startsWith('Von') || line.startsWith('Die') ? german : english)).toBeNull();
  });

  it.each([
    ['pt', 'Caio Vasques e Marta Lobo', ['Caio Vasques', 'Marta Lobo']],
    ['es', 'Lucía Pedrosa y Juan Robles', ['Lucía Pedrosa', 'Juan Robles']],
    ['pl', 'ANNA NOWICKA I PIOTR ZAWADA', ['ANNA NOWICKA', 'PIOTR ZAWADA']],
    ['no', 'INGRID HOLTE OG PER BAKKEN', ['INGRID HOLTE', 'PER BAKKEN']],
    ['tr', 'AYŞE KAYA VE ALİ DEMİR', ['AYŞE KAYA', 'ALİ DEMİR']],
    ['pt', 'Caio Vasques (texto) e Marta Lobo (fotografia)', ['Caio Vasques', 'Marta Lobo']],
    ['no', 'Af Ingrid Holte (tekst) og Per Bakken (foto)', ['Ingrid Holte', 'Per Bakken']],
    ['pt', 'Marta Lobo e Lusa', ['Marta Lobo']],
    ['fr', 'Elise Tanguy avec AFP', ['Elise Tanguy']],
    ['cs', 'Petra Holubcová, Deník Horácko', ['Petra Holubcová']],
    // One person with two surnames, and no line of names.
    ['es', 'Lucía Ortega y Gasset', undefined],
    ['it', 'Per una volta', undefined],
  ])('%s: %s', (code, line, names) => {
    expect(parseByline(line, languageOf(code))?.names).toEqual(names);
  });

  it('gives at most eight names, once each', () => {
    const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hal', 'Ina'].map((n) => `${n} Doe`);
    expect(parseByline(`By Ada Doe, ${names.join(', ')}`, english)?.names).toEqual(names.slice(0, 8));
  });
});

describe('announcesAuthor', () => {
  it.each([
    ['fr', 'Par Jeanne Exemple'],
    ['fr', 'Par la rédaction'],
    ['es', 'Por Rosa Ejemplo'],
    ['it', 'Di Mario Esempio'],
    ['de', 'Von unserer Redaktion'],
    ['de', 'Von Anna Muster, Nairobi'],
    ['en', 'Written by an intern'],
    ['sv', 'Av Anna Exempel'],
    ['da', 'Af Mette Eksempel'],
    ['no', 'Av NTB'],
    ['ru', 'Автор: Иван Примеров'],
    ['ar', 'بقلم سامي مثال'],
    ['zh', '记者 王小明'],
    ['en', 'The harbour froze over'],
  ])('[%s] %s', (code, line) => {
    expect(announcesAuthor(line, languageOf(code))).toBe(true);
  });

  it.each([
    ['fr', 'Par ailleurs, le pont restera fermé'],
    ['fr', 'Par le passé, Jeanne Exemple avait refusé'],
    ['es', 'Por primera vez, el puente cerrará'],
    ['it', 'Di questo passo il ponte non sarà pronto'],
    ['de', 'Von der Brücke ist nichts mehr zu sehen'],
    ['en', 'By Monday evening the water had reached the bridge.'],
    ['sv', 'Av de tjugo broarna är hälften stängda'],
    ['pl', 'Przez całą noc trwała akcja'],
    ['cs', 'Od pondělí je most uzavřen'],
    ['ar', 'كتب رئيس البلدية في بيان أن الجسر الجديد سيفتح أمام الجمهور'],
  ])('no author: [%s] %s', (code, line) => {
    expect(announcesAuthor(line, languageOf(code))).toBe(false);
  });
});

describe('looksLikeName', () => {
  it.each([
    'Anna Muster',
    'Ursula von der Heide',
    'J. K. Doe',
    'Jean-Luc Exemple',
    'Dr. Anna Muster',
    'ANNA MUSTER',
    'Will Doe',
    'Jan Muster',
    'Антон Пример',
    '山田 花子',
  ])('a name: %s', (line) => {
    expect(looksLikeName(line, english)).toBe(true);
  });

  it.each([
    'Anna',
    'The Bridge',
    'Latest News',
    'Anna Muster is here',
    'Anna Muster, Berlin',
    'Top 10',
    'Harbour Times',
    'anna muster',
    'What Happened',
    '国際',
    'One Two Three Four Five Six',
    '',
  ])('no name: %s', (line) => {
    expect(looksLikeName(line, english)).toBe(false);
  });

  it('knows buttons side by side', () => {
    expect(looksLikeName('Teilen Kommentare', languageOf('de'))).toBe(false);
    expect(looksLikeName('Share Close Button', languageOf('en'))).toBe(false);
    expect(looksLikeName('Mark Harbour', languageOf('en'))).toBe(true);
  });

  it('knows the furniture of the language', () => {
    expect(looksLikeName('Neue Beiträge', german)).toBe(false);
    expect(looksLikeName('Die Brücke', german)).toBe(false);
  });
});

it('takes any line', () => {
  const piece = fc.constantFrom(
    'By ',
    'Von ',
    'Anna ',
    'Muster',
    ', ',
    'and ',
    'MDR',
    ' | ',
    '3. Mai 2024',
    '@x',
    '(',
    'dpa',
    '/',
    '–',
    '記者',
    '山田',
    ':',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((p) => p.join('')),
      (line) => {
        const byline = parseByline(line, english);
        for (const name of byline?.names ?? []) expect(name.trim()).not.toBe('');
        expect(typeof looksLikeName(line, german)).toBe('boolean');
      },
    ),
  );
});

it.each([
  ['* Jane Doe', true],
  ['Jane Doe   Harbour Telegram', true],
  ['Jane Doe@janedoe', true],
  ['Jane Doe closes her bakery', false],
  ['* Bakery of the year', false],
  ['jane.doe@example.org', false],
])('a line of the page names a person and nothing else: %j is %j', (line, expected) => {
  const { context } = prepare(`Westford closes its bridge for repairs\n${line}\n`, { language: 'en' });
  expect(context.lines.map((facts) => facts.name).at(-1)).toBe(expected);
});
