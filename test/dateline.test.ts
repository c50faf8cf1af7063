import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDateline } from '../src/lines/dateline.ts';

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
    ['THE HAGUE — The court has', 'THE HAGUE', 'THE HAGUE', null],
    ['Berlin – Der Bundestag hat', 'Berlin', 'Berlin', null],
    ['Musterhausen, 3. Mai – Die Brücke ist', 'Musterhausen, 3. Mai', 'Musterhausen', null],
    ['【ソウル＝山田花子】韓国の大統領は', '【ソウル＝山田花子】', 'ソウル', null],
    ['[東京 3日 ロイター] - 日銀は', '[東京 3日 ロイター]', '東京', 'ロイター'],
    ['【ワシントン共同】米国の大統領は', '【ワシントン共同】', 'ワシントン', '共同'],
    ['(서울=연합뉴스) 김민수 기자 = 정부는 오늘', '(서울=연합뉴스)', '서울', '연합뉴스'],
    ['新华社北京4月24日电　题：促进合作', '新华社北京4月24日电', '北京', '新华社'],
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
