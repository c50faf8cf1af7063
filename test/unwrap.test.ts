import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/languages/language.ts';
import { unwrapEdits } from '../src/lines/unwrap.ts';
import { Vocabulary } from '../src/lines/vocabulary.ts';
import { replay } from '../src/text/edits.ts';

const german = { code: 'de', hyphenJoiners: 'und oder bzw bis', functionWords: 'der die das den dem' } as Language;
const run = (text: string, language: Language | null = null): { wrapped: boolean; text: string } => {
  const { wrapped, edits } = unwrapEdits(text, { language, vocabulary: new Vocabulary(text) });
  return { wrapped, text: replay(text, edits) };
};
const lines = (text: string, language: Language | null = null): string[] =>
  run(text, language)
    .text.split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '');

const GERMAN_DUMP = `
   [logo.png]

     * Start
     * Politik und Gesellschaft
     * (BUTTON) Suche

Die Brücke über die Lauter bleibt nach dem Hochwasser bis zum Frühjahr für
alle Fahrzeuge gesperrt
     __________________________________________________________________

   Von Jutta Beispiel

   Der Gemeinderat von Musterhausen hat am Dienstagabend entschieden, dass
   die alte Brücke über die Lauter abgerissen und durch einen Neubau aus
   Holz ersetzt wird. Das Geld kommt aus einem Topf, den das Land gleich am
   3. Mai eingerichtet hatte. Bürgermeister Tobias Muster nannte den Neubau
   – er soll zwei Jahre dauern – einen Gewinn für beide Seiten des
   Flusses.

   Was bis dahin gilt:
     * Lastwagen müssen über die Umgehungsstraße im Norden fahren, auch
       wenn das zwanzig Minuten länger dauert
     * Fußgänger dürfen den Steg an der Mühle benutzen

   Der Bau beginnt im Herbst, wenn die Ernte eingefahren ist und weniger
   Fahrzeuge unterwegs sind als im Sommer.
   Anzeige
   Wer Fragen hat, kann sich an das Rathaus wenden, das dafür einen Dienst
   eingerichtet hat.
`;

describe('unwrapEdits', () => {
  it('makes each paragraph of a terminal dump one line and leaves the rest apart', () => {
    expect(lines(GERMAN_DUMP, german)).toEqual([
      '[logo.png]',
      '* Start',
      '* Politik und Gesellschaft',
      '* (BUTTON) Suche',
      'Die Brücke über die Lauter bleibt nach dem Hochwasser bis zum Frühjahr für alle Fahrzeuge gesperrt',
      '__________________________________________________________________',
      'Von Jutta Beispiel',
      expect.stringMatching(/^Der Gemeinderat .* gleich am 3\. Mai .* den Neubau – er soll .* Flusses\.$/u),
      'Was bis dahin gilt:',
      '* Lastwagen müssen über die Umgehungsstraße im Norden fahren, auch wenn das zwanzig Minuten länger dauert',
      '* Fußgänger dürfen den Steg an der Mühle benutzen',
      'Der Bau beginnt im Herbst, wenn die Ernte eingefahren ist und weniger Fahrzeuge unterwegs sind als im Sommer.',
      'Anzeige',
      'Wer Fragen hat, kann sich an das Rathaus wenden, das dafür einen Dienst eingerichtet hat.',
    ]);
  });

  it('joins headings that are centred', () => {
    const heading = [
      'The old bridge over the river Lauter stays closed to all vehicles until next',
      '                                    spring',
    ];
    const byline = ['The council decided on Tuesday evening to tear the old bridge down and has', '     By Jane Doe'];
    const joined = lines([...heading, '', ...byline, '', GERMAN_DUMP].join('\n'));
    expect(joined.slice(0, 3)).toEqual([`${heading[0] ?? ''} spring`, byline[0], 'By Jane Doe']);
  });

  it('leaves apart a name below a line that has room for it', () => {
    const lead = [
      '   A wooden bridge will stand in its place, and the council wants all the',
      '   money that the state has promised to towns along the rivers for it',
    ];
    const joined = lines([...lead, '   Anna Berg May 3, 2024', '', GERMAN_DUMP].join('\n'));
    expect(joined.slice(0, 2)).toEqual([lead.map((line) => line.trim()).join(' '), 'Anna Berg May 3, 2024']);
    const more = lines([...lead, '   May brought.', '', GERMAN_DUMP].join('\n'));
    expect(more[0]).toMatch(/ for it May brought\.$/u);
  });

  it('leaves apart what stands below the last sentence of a block', () => {
    const sentence = 'The council decided on Tuesday evening to tear the old bridge down for good.';
    const block = (...below: string[]): string[] => lines([sentence, ...below, '', GERMAN_DUMP].join('\n'));
    expect(block('Westford’s bridge', 'Photo: Jane Doe')).toEqual(
      expect.arrayContaining([sentence, 'Westford’s bridge', 'Photo: Jane Doe']),
    );
    // An unmarked last sentence breaks off and goes on in small letters.
    const open = ['Shops in the old town fear that they will lose most of their customers while', 'the work goes on'];
    expect(block(...open)[0]).toBe([sentence, ...open].join(' '));
    const credits = [
      'The coat is of wool, the shoes and the hat of rubber. Photo: Jane Doe.',
      'Styling: Carl Roe. Hair: Ann Lee',
    ];
    expect(block(...credits)[0]).toBe([sentence, ...credits].join(' '));
    expect(block('Work begins in May.', 'Jane Doe').slice(0, 2)).toEqual([
      `${sentence} Work begins in May.`,
      'Jane Doe',
    ]);
  });

  it('joins agency text whose paragraphs are marked by the indent of their first line only', () => {
    const text = `   HARBOUR TOWN, May 3 (Wire) - Fishermen in the northern bay have
agreed to stay ashore for two weeks so that the herring can spawn in
peace, the harbour master said on Friday.
   The agreement is the first of its kind on this coast and was reached
after a winter of talks between the boats, the cannery and the ministry
in the capital.
   The mayor of Harbour Town was not available for a comment on Sunday.
   "We have waited for this," said one of the skippers, who has fished
the bay since he was a boy and hopes that his children will do so too.`;
    const result = lines(text);
    expect(result).toHaveLength(4);
    expect(result[1]).toMatch(/^The agreement .* capital\.$/u);
    expect(result[2]).toMatch(/^The mayor .* Sunday\.$/u);
  });

  it('takes a function word at the end of a line for a broken sentence, whatever follows', () => {
    const text = `   Hafenstadt - Nach dem langen Winter öffnet im Norden der Stadt der
Markt am Fluss, und wie jedes Jahr kommen die Fischer zuerst, denn die
Stände am Wasser sind die besten. Die Stadt hat in diesem Jahr das
Pflaster erneuert.`;
    expect(lines(text, german)).toHaveLength(1);
    expect(lines(text)).toHaveLength(4);
  });

  const COLUMN = `The council of Port Esker has drop-
ped its plan for a second lighthouse
on the northern mole after a survey
found the rock beneath it too soft
to build on. Councillors voted nine
to two on Thursday night to return
the money that the harbour fund had
set aside, and to spend a third of
it on new lamps for the old tower.

"You do not argue with rock," said
the harbour master, Ines Loder. "The
old light has done its work since
1871, and it will go on doing it."`;

  it('joins the narrow column of a printed paper', () => {
    const result = lines(COLUMN);
    expect(result).toHaveLength(2);
    expect(result[1]).toMatch(/^"You do not .* doing it\."$/u);
  });

  it('leaves a column as narrow that is broken for another reason', () => {
    const verse = COLUMN.replace(/ (?=after|it|to|night|aside|for|argue|has)/gu, '\n');
    expect(run(verse).wrapped).toBe(false);
    expect(run(COLUMN.split('\n').slice(0, 5).join('\n')).wrapped).toBe(false);
  });

  it('joins mail text and keeps its list', () => {
    const text = `Dear colleagues,

the meeting of the editors takes place on Thursday in the small room on
the second floor, because the large one is being painted all week and
nobody wants to sit in the smell of it. We talk about:

- the plan for the summer, with a page for every village along the river
  and its people
- the new camera
- what to do with the letters

Please bring the numbers of the last quarter and tell me if you need the
projector.`;
    expect(lines(text)).toEqual([
      'Dear colleagues,',
      expect.stringMatching(/^the meeting .* We talk about:$/u),
      '- the plan for the summer, with a page for every village along the river and its people',
      '- the new camera',
      '- what to do with the letters',
      'Please bring the numbers of the last quarter and tell me if you need the projector.',
    ]);
  });

  it.each([
    ['two columns a character', 66],
    ['one column a character', 33],
  ])('joins Japanese without a space, wrapped by %s', (_, perLine) => {
    const paragraph = (seed: string): string => seed.repeat(8) + '発表した。';
    const wrap = (text: string): string => text.match(new RegExp(`.{1,${String(perLine)}}`, 'gu'))?.join('\n   ') ?? '';
    const first = paragraph('町の議会は新しい橋を建てることを決め');
    const second = paragraph('工事は秋に始まり二年かかる見通しで');
    expect(lines(`   見出し\n\n   \u3000${wrap(first)}\n   \u3000${wrap(second)}\n`)).toEqual([
      '見出し',
      first,
      second,
    ]);
  });

  it('leaves verse, tables and short lists alone in a wrapped file', () => {
    const text = `${GERMAN_DUMP}
   Am Brunnen vor dem Rathaus,
   da steht ein alter Baum,
   ich sah in seinem Schatten
   das Wasser wie im Traum.

   Ort              Pegel in Zentimetern    gemessen am Dienstag um 8 Uhr
   Musterhausen     412                     steigend seit der letzten Nacht
   Beispielstadt    380                     fallend, Stand vom frühen Abend
`;
    const result = lines(text, german);
    expect(result).toContain('da steht ein alter Baum,');
    expect(result.filter((l) => / {3}/u.test(l))).toHaveLength(3);
  });

  it('leaves an ordinary dump alone', () => {
    const text = `Menü
Die Brücke bleibt gesperrt
Der Gemeinderat hat am Dienstagabend entschieden, dass die alte Brücke über die Lauter abgerissen und ersetzt wird, sagte er.
lesen Sie mehr dazu in unserem Bericht über die Sitzung
und hier die Bilder
Das Geld dafür kommt aus einem Fonds, den das Land nach dem Hochwasser eingerichtet hat, weil viele Orte betroffen waren.
Weitere Artikel
mehr dazu`;
    expect(run(text, german)).toEqual({ wrapped: false, text });
  });

  it('does not join a label that stands there twice with what follows', () => {
    const title = 'Stau auf der Landstraße nach einem Unfall mit zwei Lastwagen am Morgen';
    const result = lines(
      `${GERMAN_DUMP}\n   ${title}\n   ${title}\n   Musterhausener feiern das große Fest am See\n`,
      german,
    );
    expect(result.filter((l) => l === title)).toHaveLength(2);
    expect(result).toContain('Musterhausener feiern das große Fest am See');
  });
});

describe('words cut at a line end', () => {
  // Each paragraph is wrapped at the same margin; only the pair of lines in the middle is of interest.
  const around = (
    above: string,
    below: string,
    more = '',
  ): string => `   Die alte Mühle am Fluss wird in diesem Jahr von Grund auf erneuert, weil
   das Dach nach dem langen Winter an vielen Stellen undicht geworden und
   eingebrochen ist. Der Verein hat dafür zwei Jahre lang gesammelt und
   sucht noch Helfer, die ${above}
   ${below} und alles, was dazu gehört, auch an Wochenenden gern
   übernehmen wollen. ${more}
`;
  const joined = (above: string, below: string, more = ''): string =>
    lines(around(above, below, more), german).join(' ');

  it.each([
    [
      'the joined word stands elsewhere',
      'sich um die ganze Zimmer-',
      'arbeit kümmern',
      'Zimmerarbeit ist selten.',
      'ganze Zimmerarbeit kümmern',
    ],
    [
      'the compound stands elsewhere',
      'den kleinen Online-',
      'shop führen',
      'Der Online-shop läuft.',
      'kleinen Online-shop führen',
    ],
    ['a capital after the hyphen', 'sich um den Rhein-', 'Main-Kanal kümmern', '', 'den Rhein-Main-Kanal kümmern'],
    ['a suspended hyphen', 'sich um Ein-', 'und Ausbau der Türen kümmern', '', 'um Ein- und Ausbau der Türen'],
    ['no evidence: the hyphen stays', 'sich um das halb-', 'fertige Tor kümmern', '', 'das halb-fertige Tor'],
    [
      'a soft hyphen is never the writer’s',
      'sich um die Vereins\u00ad',
      'arbeit kümmern',
      '',
      'die Vereinsarbeit kümmern',
    ],
  ])('%s', (_, above, below, more, expected) => {
    const fill = 'x'.repeat(Math.max(0, 71 - 23 - above.length - 1));
    expect(joined(fill === '' ? above : `${fill} ${above}`, below, more)).toContain(expected);
  });

  it('rejoins every cut word in a text that hyphenates throughout', () => {
    // A dot marks where a typesetter may cut.
    const source = `Die Stadt·ver·wal·tung hat die Plä·ne für den neu·en Bahn·hof am Diens·tag vor·ge·legt. Er soll bis zum
      Ende des Jahr·zehnts fer·tig sein und täg·lich mehr als zwan·zig·tau·send Rei·sen·de auf·neh·men, wie der
      zu·stän·di·ge De·zer·nent mit·teil·te. Die Kos·ten trägt zum größ·ten Teil der Bund, den Rest be·zah·len Land und
      Stadt ge·mein·sam, wie es im Ver·trag der bei·den Part·ner seit Lan·gem ver·ein·bart ist.`;
    const text = hyphenate(source, 56);
    expect(text.match(/-\n/gu)?.length).toBeGreaterThan(2);
    expect(run(text, german).text).toBe(source.replace(/·/gu, '').replace(/\s+/gu, ' '));
  });
});

/** Sets a text with cut words at so many columns. */
function hyphenate(source: string, width: number): string {
  const out: string[] = [];
  let line = '';
  for (const word of source.split(/\s+/u)) {
    const syllables = word.split('·');
    const whole = syllables.join('');
    const space = line === '' ? '' : ' ';
    if (line.length + space.length + whole.length <= width) {
      line += space + whole;
      continue;
    }
    let head = '';
    while (syllables.length > 1 && line.length + 2 + head.length + (syllables[0] ?? '').length <= width)
      head += syllables.shift() ?? '';
    out.push(head === '' ? line : `${line} ${head}-`);
    line = syllables.join('');
  }
  return [...out, line].join('\n');
}

describe('properties', () => {
  const word = fc.constantFrom(
    'a',
    'der',
    'Brücke',
    'house',
    'well-',
    '*',
    '1.',
    '–',
    '東京都',
    'und',
    'Rathaus.',
    '[x]',
    '(BUTTON)',
    '___',
  );
  const gap = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\n   ', '\n\n', '\n     ');
  const free = fc.array(fc.tuple(word, gap), { maxLength: 400 }).map((parts) => parts.flat().join(''));
  const wrappedText = fc.array(word, { maxLength: 400 }).map((words) => {
    let column = 0;
    return words
      .map((w) => {
        column += w.length + 1;
        if (column <= 60) return `${w} `;
        column = w.length;
        return `\n${w} `;
      })
      .join('');
  });

  it.each([
    ['free', free],
    ['wrapped', wrappedText],
  ])('only white space and hyphens at line ends change, and a second run changes nothing (%s)', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { wrapped, edits } = unwrapEdits(text, { language: null, vocabulary: new Vocabulary(text) });
        if (!wrapped) expect(edits).toEqual([]);
        let end = 0;
        for (const edit of edits) {
          expect(edit.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(edit.start, edit.end)).toMatch(edit.rule === 'unwrap' ? /^\s+$/u : /^[-\u2010\u00ad]\s+$/u);
          expect(edit.replacement).toMatch(edit.rule === 'unwrap' ? /^ ?$/u : /^[-\u2010]?$/u);
          end = edit.end;
        }
        const once = replay(text, edits);
        expect(run(once).text).toBe(once);
      }),
    );
  });
});
