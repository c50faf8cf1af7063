import { describe, expect, it } from 'vitest';
import { languageOf } from '../src/languages/index.ts';
import { piecesOf } from '../src/lines/pieces.ts';
import { Vocabulary } from '../src/lines/vocabulary.ts';

/** The other lines of the page, which tell what is a word, a section or a name. */
const PAGE = [
  'Garden',
  'Harbour Times and the town of Westford',
  'A ferry is no bridge, said Berg, and TechCrunch agreed.',
  'In TechCrunch Berg wrote about Westford and its homes and cameras.',
  'Ferry to the islands is late again | Harbour Times',
].join('\n');

function pieces(line: string, language = 'en'): string[] {
  const text = `${PAGE}\n${line}`;
  const { lines } = piecesOf(text, { language: languageOf(language), vocabulary: new Vocabulary(text) });
  return lines.filter((l) => l.start >= PAGE.length).map((l) => l.text);
}

it('a time of day with an "h" is one word', () => {
  expect(pieces('Publié le 12 mars 2024 à 18h45', 'fr')).toEqual(['Publié le 12 mars 2024 à 18h45']);
});

describe('borders between blocks in a line of labels and headings', () => {
  it.each([
    [['News', 'Westford closes its bridge for repairs']],
    [['Garden', '‘I grew it myself’ says a man from Northville']],
    [['Posted 24 hours ago', '41 plants that need no water']],
    [['Dec 23, 2023 5:06pm PT', '“We are late” – a ferry and its captain']],
    [['Bridge in Westford closed for a year', 'May 14, 2024']],
    [['The bridge has to go!', '25.4.24']],
    [['January 27, 2025', '7 things to know about bridges, ferries and ports']],
    [['Council sells ten empty homes', 'by Jane Doe']],
    [['Council sells ten empty homes', 'posted on 2023-12-19 23:30']],
    [['Bridge in Westford closed for a year', 'Last updated: 2023/12/20']],
    [['Ferry to the islands is late again', 'Passengers wait for hours']],
    [['Cooking Tips', '10 Trends in bread to look for']],
    [['Student Resources', '35+ Best Questions about Westford']],
    [['Harbour Sketches', 'Berg leaves the town of Westford']],
    [['Ten ferries leave the valley', 'Anna Berg', '11:00 AM PDT • May 16, 2024']],
    [['Council sells ten homes', 'Anna Berg', 'December 20, 2023']],
    [['Council sells ten homes', 'Council sells ten homes']],
    [['A council that sells homes, one by one', '10:45']],
    [['The end of a Tram-Depot', 'Northville wins']],
    [['The mayor said that he would.', 'Dec. 22, 2023', 'Comments']],
    [['Council sells ten homes', 'Dec 18, 2025', '133812', 'Share']],
    [['[tram-line.png]', 'Council sells ten empty homes']],
    [['Council sells ten homes in Westford', 'News']],
    [['Council sells ten empty villas', 'News']],
  ])('%j', (expected) => {
    expect(pieces(expected.join(''))).toEqual(expected);
  });

  it.each([
    'The new Wi-FiRouter of Northville',
    'The match ended 12:1',
    'Northville answers all questions on WhatsApp',
    'WhatsApp',
    'Ferry tickets are sold at FinTech',
    'Watch TechCrunchTechCrunch',
    'On May 14, 2024 QBUniversal said that it would close the plant in the town.',
    'WESTFORD, May 14, 2024 /PRNewswire/ -- Acme Wind said that it would open a plant.',
  ])('"%s" has none', (line) => {
    expect(pieces(line)).toEqual([line]);
  });

  it('a label that leads to another article, and its title', () => {
    expect(pieces('Read more: Why the valley grows cherries')).toEqual(['Read more:', 'Why the valley grows cherries']);
    expect(pieces('Feuerwehr protestiert am Landtag | mehr', 'de')).toEqual([
      'Feuerwehr protestiert am Landtag',
      '| mehr',
    ]);
    expect(pieces('Recommended: Ten books about cherries')).toHaveLength(1);
    expect(pieces('What to read: more cherries, fewer apples')).toHaveLength(1);
  });

  it('the way to the article, and its title', () => {
    expect(pieces('Home > News > Council sells ten empty homes')).toEqual([
      'Home > News >',
      'Council sells ten empty homes',
    ]);
    expect(pieces('Westford Times » Council sells ten empty homes')).toHaveLength(2);
    expect(pieces('Harbour Times » Feed Harbour Times » Comments Feed')).toHaveLength(1);
    expect(pieces('Mayor: «No bridge is safe» says Berg of Westford')).toHaveLength(1);
    expect(pieces('Entertainment > Series Discussion')).toHaveLength(1);
  });

  it('the title of a teaser, and its text, where "Read more" stands below', () => {
    const teaser = ['Northville plans its budget for 2025', 'AS many as ten schools wait for new roofs this year.'];
    expect(pieces(`${teaser.join('')}\nRead more »`)).toEqual([...teaser, 'Read more »']);
    expect(pieces(`${teaser.join('')}\nGehiago irakurri »`)).toEqual([...teaser, 'Gehiago irakurri »']);
    expect(pieces(`${teaser.join('')}\nsagte er, „und so weiter »`)).toHaveLength(2);
    expect(pieces(teaser.join(''))).toHaveLength(1);
    const korean = [
      '시의회 새 다리 계획 철회··· 시장 "왜 서두르나"',
      '2시간 반 만에 끝난 회의에서 시의회는 계획을 철회했다.',
    ];
    expect(pieces(`${korean.join('')}\n더 읽기 »`, 'ko')).toEqual([...korean, '더 읽기 »']);
    expect(pieces('What TechCrunch wrote of Westford this week\nRead more »')).toHaveLength(2);
  });

  it('the headline before the text whose beginning stands elsewhere, cut', () => {
    const lead = '市議会は月曜日に新しい路面電車の建設を決めたと発表した。';
    const text = `${lead.slice(0, 24)}...\n${lead}工事は来年始まる。\n路面電車の建設が決まる${lead}`;
    const { lines } = piecesOf(text, { language: languageOf('ja'), vocabulary: new Vocabulary(text) });
    expect(lines.map((l) => l.text)).toEqual([
      `${lead.slice(0, 24)}...`,
      lead,
      '工事は来年始まる。',
      '路面電車の建設が決まる',
      lead,
    ]);
  });

  it('but no number is cut where its copy was', () => {
    const lead = '市議会は月曜日の夜、新しい路面電車の建設費が31.8億円になると発表した。';
    const cut = lead.slice(0, lead.indexOf('8'));
    const text = `${cut}...\n${lead}\n路面電車の建設が決まる 市議会${cut}`;
    const { lines } = piecesOf(text, { language: languageOf('ja'), vocabulary: new Vocabulary(text) });
    expect(lines.map((l) => l.text)).toContain(lead);
  });

  describe('in a text that is glued all over', () => {
    /** Ten menus whose labels are known, with a number each, so that none of the lines stands there twice. */
    const menus = [
      'News',
      'Politics',
      'Business',
      'Sport',
      'Culture',
      'Travel',
      'Science',
      'Health',
      'Opinion',
      'Games',
    ];
    const glued = menus.map((label) => `${label}Garden shows of ${label.toLowerCase()}`).join('\n');
    const cut = (line: string, before = glued): string[] => {
      return pieces(`${before}\n${line}`).slice(pieces(before).length);
    };

    it.each([
      [['Lessons in Rowing', 'Quillan wins in Eastport again']],
      [['Ten rules from five Startups', 'Tam Quillan']],
      [['The Control of Nature', 'A shield for the ice of Eastport']],
      [['EAST COAST CRISIS', 'Ruling expected after the hearing ends']],
      [['Rowing and sailing, Explained', '1980s ideas come back']],
      [['Prices of $20', 'Quillan Teapots']],
    ])('%j', (expected) => {
      expect(cut(expected.join(''))).toEqual(expected);
    });

    it.each([
      'The YouTube channel of Eastport',
      'Quillan, a reader of pic.example/RowingEastport and @RowingEastport',
      'Die LeserInnen der Zeitung',
      'The bridge at night (Photo: EastportPress via Berg Images)',
      'A 4K film and 3D glasses from McQuillan',
    ])('%s', (line) => {
      expect(cut(line)).toEqual([line]);
    });

    it('a word that stands between other neighbours, too, is a name', () => {
      const line = 'Westford’s RowingQuillan opens in May';
      expect(cut(line)).toHaveLength(2);
      expect(pieces(`${glued}\n${line}\n${line}`)).not.toContain(line);
      expect(pieces(`${glued}\n${line}\nNobody knows RowingQuillan so far`)).toContain(line);
    });
  });

  it('in a text that is not glued all over, too little tells them', () => {
    const line = 'Rowing and sailing, Explained1980s ideas come back';
    expect(pieces(line)).toEqual([line]);
  });

  it('a label before text without capitals', () => {
    expect(pieces('Similar News:他のニュースも読むことができます。', 'ja')[0]).toBe('Similar News:');
  });

  it('German', () => {
    expect(pieces('Die Brücke bleibt ein Jahr gesperrtStand: 28.04.2023 16:11 Uhr', 'de')).toEqual([
      'Die Brücke bleibt ein Jahr gesperrt',
      'Stand: 28.04.2023 16:11 Uhr',
    ]);
  });

  it.each([
    'TechCrunch Disrupt comes to Westford',
    'The 10 best cameras of the year',
    'What McDonald and DeSantis said in Westford',
    'Standby for the ferry to Northville',
    'Rock’n’Roll in Westford and L’Équipe in Paris',
  ])('%s', (line) => {
    expect(pieces(line)).toEqual([line]);
  });
});
