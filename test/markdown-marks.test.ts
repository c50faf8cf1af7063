import { describe, expect, it } from 'vitest';
import { markdownEdits } from '../src/lines/markdown-marks.ts';
import { normalize, toJson } from '../src/index.ts';
import { applyEdits, unedited } from '../src/text/edits.ts';
import { gaps, unlike } from './support/rebuild.ts';

const without = (text: string): string => applyEdits(unedited(text), markdownEdits(text)).text;

/** Enough Markdown around a line for its marks to count. */
const MENU = '# Council drops plan\n\n[News](/news) [Sport](https://gazette.example/sport)\n\n';
const MENU_PLAIN = 'Council drops plan\n\nNews Sport\n\n';
const plain = (line: string): string => without(MENU + line).slice(MENU_PLAIN.length);

describe('marks of Markdown', () => {
  it.each([
    ['By [Jane Doe](/authors/jane-doe)', 'By Jane Doe'],
    ['By **Jane Doe**', 'By Jane Doe'],
    ['*By Jane Doe, Reporter* | _May 3, 2024_', 'By Jane Doe, Reporter | May 3, 2024'],
    ['## A new lighthouse ##', 'A new lighthouse'],
    ['![The mole](/img/mole.jpg "The mole")', 'The mole'],
    ['![The mole](/img/mole.jpg) Photo: Jane Doe', 'The mole\n Photo: Jane Doe'],
    ['[![The mole](/mole.jpg)](/large.jpg) Photo: Jane Doe', 'The mole\n Photo: Jane Doe'],
    ['[ ](https://share.example)', ' '],
    ['> "We pay nothing," he said.', '"We pay nothing," he said.'],
    ['On 3\\. May \\[sic\\] it rained', 'On 3. May [sic] it rained'],
    ['[Light (of the sea)](https://w.example/Light_(sea))', 'Light (of the sea)'],
    ['**[Why the rock is soft](/soft_rock)**', 'Why the rock is soft'],
    ['***No*** *in **the** end*, **or *in* fact**', 'No in the end, or in fact'],
    ['**Note:**The mole', 'Note:The mole'],
    ['**on Monday\nevening**', 'on Monday\nevening'],
    ['[a](https://e.example/c \'T\') [b](/d\n"T")', 'a b'],
    ['It costs \\$5, \\"they\\" say\\', 'It costs $5, "they" say'],
    ['\\\\\\_tmp', '\\_tmp'],
    ['## The mole {#mole}', 'The mole'],
  ])('%s', (line, expected) => {
    expect(plain(line)).toBe(expected);
  });

  it.each([
    'Two * three * four',
    'the file get_this_value and 2*3*4',
    'He said [sic] (laughing)',
    '* a point of a list',
    '#hashtag and #another',
    '____________',
    'https://gazette.example/a_b_c',
    'call f[0](x) and f[0]() again',
    'approved [1](p.5), and was [it](?) safe [2](note)',
    'The method `__init__` and `**x**`',
    '```\nprint(__name__)\n# comment\n```',
    'https://gazette.example/_next_/x and https://gazette.example/*',
  ])('"%s" has none', (line) => {
    expect(plain(line)).toBe(line);
  });

  it('stay where a text has few of them', () => {
    const text = '# 1 in the charts\n\nHe wrote [a link](https://gazette.example) in stars.';
    expect(without(text)).toBe(text);
    const ranks = '# 1 Adele\n\n# 2 Berg\n\n# 3 Roe\n\n# 4 Doe';
    expect(without(ranks)).toBe(ranks);
    const stars = '**One**\n\n**Two**\n\n**Three**\n\n**Four**';
    expect(without(stars)).toBe(stars);
  });

  it('of a link lead to its address elsewhere', () => {
    const list = '\n\n[1]: https://gazette.example/rock\n[mole]: /mole.jpg "The mole"';
    expect(plain(`The [mole][] is soft.${list}`)).toBe(`The mole is soft.${list}`);
    expect(plain(`The [rock][1] is soft.\n\n![The mole][mole] and a [word][unknown]${list}`)).toBe(
      `The rock is soft.\n\nThe mole\n and a [word][unknown]${list}`,
    );
  });

  it('end with their paragraph, whatever ends its lines', () => {
    for (const end of ['\n', '\r\n']) {
      const text = ['Stars ** of one', '', 'paragraph** and **more', 'of** the other\\', 'next'].join(end);
      expect(plain(text)).toBe(['Stars ** of one', '', 'paragraph** and more', 'of the other', 'next'].join(end));
      const open = ['Only [the', '', 'rock](/rock) is'].join(end);
      expect(plain(open)).toBe(open);
    }
  });

  it('go once and for all', () => {
    const once = without(`${MENU}By **[Jane Doe](/jane)**, *Reporter*\n\n> ## Light`);
    expect(without(once)).toBe(once);
  });
});

it('are listed as repairs, and can be left alone', () => {
  const text = [
    '[News](/news) [Sport](/sport)',
    '# Council drops plan for second lighthouse',
    'By [Jane Doe](/authors/jane-doe)',
    'The council of Port Esker has **dropped** its plan for a [second lighthouse](/light) after a survey.',
    'Nine of the members voted for it, two did not, and one of them was asleep in the gallery.',
    'The mayor said that the rock below the northern mole was too soft to build on, and that it stays so.',
  ].join('\n\n');
  const article = normalize(text, { spans: true });
  expect([article.title, article.byline]).toEqual(['Council drops plan for second lighthouse', ['Jane Doe']]);
  expect(article.lead).toBe('The council of Port Esker has dropped its plan for a second lighthouse after a survey.');
  expect(article.repairs.every(({ rule }) => rule === 'markdown-marks')).toBe(true);
  expect([...gaps(text, article.spans ?? []), ...unlike(text, article)]).toEqual([]);
  expect(toJson(normalize(text, { skip: ['markdown-marks'] }))).toContain('**dropped**');
});
