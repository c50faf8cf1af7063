import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateline } from '../src/lines/dateline.ts';
import { normalize } from '../src/normalize.ts';

describe('findDateline', () => {
  it.each([
    ['BERLIN, 3. Mai (dpa) - Der Bundestag hat', 'BERLIN, 3. Mai (dpa)', 'BERLIN', 'dpa'],
    ['Berlin (dpa/taz) – Der Bundestag hat', 'Berlin (dpa/taz)', 'Berlin', 'dpa'],
    ['Musterhausen (dpa/lby) - "Das ist gut", sagte', 'Musterhausen (dpa/lby)', 'Musterhausen', 'dpa'],
    ['SALT LAKE CITY — The state has', 'SALT LAKE CITY', 'SALT LAKE CITY', null],
    ['WASHINGTON (AP) — The president has', 'WASHINGTON (AP)', 'WASHINGTON', 'AP'],
    ['HARBOUR TOWN (HNS) — The mayor has', 'HARBOUR TOWN (HNS)', 'HARBOUR TOWN', 'HNS'],
    ['MOSCOW, March 7 (Reuters) - The bank has', 'MOSCOW, March 7 (Reuters)', 'MOSCOW', 'Reuters'],
    [
      'BEIRUT/THE HAGUE, March 7 (Reuters) - A crew has',
      'BEIRUT/THE HAGUE, March 7 (Reuters)',
      'BEIRUT/THE HAGUE',
      'Reuters',
    ],
    [
      'CLEAR RIVER, Iowa, Dec 23 (Reuters) - A farmer has',
      'CLEAR RIVER, Iowa, Dec 23 (Reuters)',
      'CLEAR RIVER, Iowa',
      'Reuters',
    ],
    ['CLEAR RIVER, Mo. (AP) — A farmer has', 'CLEAR RIVER, Mo. (AP)', 'CLEAR RIVER, Mo.', 'AP'],
    ['JEDDAH, Saudi Arabia -- If there was doubt', 'JEDDAH, Saudi Arabia', 'JEDDAH, Saudi Arabia', null],
    ['Paris, le 3 mai (AFP) - Le gouvernement a', 'Paris, le 3 mai (AFP)', 'Paris', 'AFP'],
    ['Wien/Kiew (APA) - Die Regierung hat', 'Wien/Kiew (APA)', 'Wien/Kiew', 'APA'],
    ['(Reuters) - The bank has', '(Reuters)', null, 'Reuters'],
    ['Roma, 3 mag. (ANSA) - Il governo ha', 'Roma, 3 mag. (ANSA)', 'Roma', 'ANSA'],
    ['Frankfurt/Main (AFP) Die Bank hat', 'Frankfurt/Main (AFP)', 'Frankfurt/Main', 'AFP'],
    ['Rio de Janeiro (EFE).- El alcalde ha', 'Rio de Janeiro (EFE)', 'Rio de Janeiro', 'EFE'],
    ['WESTFORD ― Two boats have', 'WESTFORD', 'WESTFORD', null],
    ['London/Westford - Die Brücke ist', 'London/Westford', 'London/Westford', null],
    ['United Nations – The council has', 'United Nations', 'United Nations', null],
    ['WESTFORD: THE council has met', 'WESTFORD', 'WESTFORD', null],
    ['PORT WESTFORD: IT’s early but the boats', 'PORT WESTFORD', 'PORT WESTFORD', null],
    ['BERLIN taz | Die Partei hat', 'BERLIN taz', 'BERLIN', 'taz'],
    [
      'WESTFORD, March 14, 2023 /PRNewswire/ -- Acme Wind',
      'WESTFORD, March 14, 2023 /PRNewswire/',
      'WESTFORD',
      'PRNewswire',
    ],
    [
      'WESTFORD, March 14, 2023 (GLOBE NEWSWIRE) -- Acme Wind',
      'WESTFORD, March 14, 2023 (GLOBE NEWSWIRE)',
      'WESTFORD',
      'Globe Newswire',
    ],
    ['WESTFORD, Maine--(BUSINESS WIRE)--Acme', 'WESTFORD, Maine--(BUSINESS WIRE)', 'WESTFORD, Maine', 'Business Wire'],
    ['WESTFORD, Maine (AP) _ The council', 'WESTFORD, Maine (AP)', 'WESTFORD, Maine', 'AP'],
    ['MOSCOW, March 14. /TASS/. The council', 'MOSCOW, March 14. /TASS/', 'MOSCOW', 'TASS'],
    ['NEW DELHI, Mar 14 (PTI): The council', 'NEW DELHI, Mar 14 (PTI)', 'NEW DELHI', 'PTI'],
    ['NEW DELHI, Mar 14 (PTI) The council', 'NEW DELHI, Mar 14 (PTI)', 'NEW DELHI', 'PTI'],
    ['(ANSA) - ROMA, 14 MAR - Il consiglio', '(ANSA) - ROMA, 14 MAR', 'ROMA', 'ANSA'],
    ['(ots/PRNewswire) - Acme Wind hat', '(ots/PRNewswire)', null, 'ots'],
    ['Musterhausen (ots) - Acme Wind hat', 'Musterhausen (ots)', 'Musterhausen', 'ots'],
    ['THE HAGUE — The court has', 'THE HAGUE', 'THE HAGUE', null],
    ['Berlin – Der Bundestag hat', 'Berlin', 'Berlin', null],
    ['Musterhausen, 3. Mai – Die Brücke ist', 'Musterhausen, 3. Mai', 'Musterhausen', null],
    ['【ソウル＝山田花子】韓国の大統領は', '【ソウル＝山田花子】', 'ソウル', null],
    ['[東京 3日 ロイター] - 日銀は', '[東京 3日 ロイター]', '東京', 'ロイター'],
    ['【ワシントン共同】米国の大統領は', '【ワシントン共同】', 'ワシントン', '共同'],
    ['(서울=연합뉴스) 김민수 기자 = 정부는 오늘', '(서울=연합뉴스)', '서울', '연합뉴스'],
    ['新华社北京4月24日电　题：促进合作', '新华社北京4月24日电', '北京', '新华社'],
    ['新华社北京4月24日电（记者 王小明）市议会', '新华社北京4月24日电（记者 王小明）', '北京', '新华社'],
    ['（中央社記者王小明台北3日電）市議會', '（中央社記者王小明台北3日電）', '台北', '中央社'],
    ['［東京　３日　ロイター］ - 市議会は', '［東京　３日　ロイター］', '東京', 'ロイター'],
    ['[서울=뉴시스] 김민수 기자 = 시의회는', '[서울=뉴시스]', '서울', '뉴시스'],
    ['STOCKHOLM (TT) – Kommunen har beslutat', 'STOCKHOLM (TT)', 'STOCKHOLM', 'TT'],
    ['Oslo (NTB): Kommunestyret har vedtatt', 'Oslo (NTB)', 'Oslo', 'NTB'],
    ['Praha 12. listopadu (ČTK) - Zastupitelstvo', 'Praha 12. listopadu (ČTK)', 'Praha', 'ČTK'],
    ['ANKARA (AA) - Belediye meclisi', 'ANKARA (AA)', 'ANKARA', 'AA'],
    ['МОСКВА, 3 мая. /ТАСС/. Городской совет', 'МОСКВА, 3 мая. /ТАСС/', 'МОСКВА', 'ТАСС'],
    ['МОСКВА, 3 мая — РИА Новости. Городской совет', 'МОСКВА, 3 мая — РИА Новости', 'МОСКВА', 'РИА Новости'],
    ['Москва. 3 мая. INTERFAX.RU - Городской совет', 'Москва. 3 мая. INTERFAX.RU', 'Москва', 'Interfax'],
    ['Київ. 3 травня. УНН. Міська рада', 'Київ. 3 травня. УНН', 'Київ', 'УНН'],
    ['القاهرة (رويترز) - قال مجلس المدينة', 'القاهرة (رويترز)', 'القاهرة', 'رويترز'],
    ['دبي 3 مايو (رويترز) - قال', 'دبي 3 مايو (رويترز)', 'دبي', 'رويترز'],
  ])('%s', (text, line, place, agency) => {
    const found = findDateline(text, null);
    expect(found && [found.text, found.place, found.agency]).toEqual(line === null ? null : [line, place, agency]);
  });

  it('takes a place that the article names elsewhere', () => {
    const text = 'Musterhausen - Die Brücke ist gesperrt.';
    expect(findDateline(text, null, (place) => place === 'Musterhausen')?.place).toBe('Musterhausen');
    expect(findDateline(text, null)).toBeNull();
    expect(findDateline('Musterhausen/Westford - Die', null, (place) => place === 'Musterhausen')).toBeNull();
  });

  it('says where the body starts', () => {
    const text = 'BERLIN, 3. Mai (dpa) - Der Bundestag hat entschieden.';
    expect(text.slice(findDateline(text, null)?.end)).toBe('Der Bundestag hat entschieden.');
  });

  it.each([
    'Köln – das ist mehr als der Dom.',
    'The file is in /usr/ The council has read it.',
    'The state_of_things _ The council',
    'Anna Berg /Westford/ The council has met.',
    'WARNING: GRAPHIC images follow in this report.',
    'LINDA: I never said so.',
    'Beer – Cheap beer works just as well.',
    'FILE - People watch the river from the bridge.',
    'DÉCRYPTAGE - Après le vote, le gouvernement cherche une majorité.',
    'LE POINT SUR LA SITUATION - «Nous avons tout essayé», a affirmé le maire.',
    'Large Language Models (LLMs) — like the one in town — are trained on text.',
    'Click-Through Rates (CTR) – This measures the share of readers.',
    'Die Brücke - Der Bürgermeister hat sie gesperrt.',
    'A student – who police say was there – has spoken.',
    'Jane Doe (she/her) - Her studies are in biology.',
    'MBA - Accounting and other courses.',
    'RM - Mono was his second record.',
    'Reuters could not reach the mayor - The office was closed.',
    'BERLIN (dpa) - ',
    '[写真 3枚] 町の橋が開通した',
    '(No, really.) That is it.',
    '',
  ])('none: %s', (text) => {
    expect(findDateline(text, null)).toBeNull();
  });

  it('takes any text and ends inside it', () => {
    const piece = fc.constantFrom(
      'BERLIN',
      'Berlin',
      ', ',
      '3. Mai',
      ' (',
      'dpa',
      ')',
      ' - ',
      ' – ',
      'Der ',
      '/',
      '[',
      ']',
      '【',
      '】',
      '東京',
      '＝',
      '日',
      ' | ',
      'taz',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }).map((p) => p.join('')),
        (text) => {
          const found = findDateline(text, null);
          if (!found) return;
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(text.startsWith(found.text)).toBe(true);
        },
      ),
    );
  });
});

it('opens the story with a dateline that states a day, which is its date where no other is stated', () => {
  const story = [
    'Acme opens wind-turbine factory in Westford',
    'WESTFORD, March 14, 2023 /PRNewswire/ -- Acme Wind, a maker of wind turbines, said that it would open a factory.',
    '"Westford has the port, the people and the wind," said Carl Roe, the chief executive of the company.',
    'The plant will make blades of up to 90 metres and will ship them by sea, and it will employ 300 people.',
  ];
  const article = normalize(story.join('\n'));
  expect([article.dateline?.place, article.agency, article.published]).toEqual([
    'WESTFORD',
    'PRNewswire',
    '2023-03-14',
  ]);
  expect(article.body[0]?.text).toMatch(/^Acme Wind, a maker/u);
});
