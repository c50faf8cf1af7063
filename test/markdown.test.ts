import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';

import { normalize, toMarkdown } from '../src/index.ts';
import type { Article, Block } from '../src/types.ts';
import { rawTexts } from './support/texts.ts';

const article = (part: Partial<Article>): Article => ({ ...normalize(''), warnings: [], ...part });

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** What a reader of Markdown and YAML finds in the text. */
function read(markdown: string): { front: unknown; nodes: Node[] } {
  const [, front, rest] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/mu.exec(markdown) ?? [];
  return { front: parseYaml(front ?? ''), nodes: fromMarkdown(rest ?? '').children };
}

/** The words of a node as a reader sees them; anything but text and emphasis stands out. */
function words(node: Node): string {
  if (node.type === 'text') return node.value;
  const inner = 'children' in node ? node.children.map((child) => words(child)).join('') : '';
  return ['paragraph', 'heading', 'emphasis', 'blockquote'].includes(node.type) ? inner : `<${node.type}>${inner}`;
}

/** Texts that mean something to Markdown, YAML or HTML and must come back as the same text. */
const HOSTILE = [
  '# no heading',
  '> no quote',
  '1. no list',
  '1) none either',
  '- none',
  '* nor this',
  '+ nor this',
  '---',
  '===',
  '***',
  '___',
  'Merkel: "Ja" - und: nein',
  "it's 'so': #1",
  '*kein* _Ton_ **fett** ~~weg~~',
  'a * b * c',
  '[a link](https://example.org)',
  '[ref]: https://example.org "x"',
  '![image](x.png)',
  '<b>bold</b> & &amp; &copy;',
  '<!-- comment -->',
  '`code` and ``more``',
  '```',
  '~~~',
  '\\# escaped \\',
  'ends with a backslash\\',
  'https://example.org/a_b_c*d',
  'mail@example.org',
  '| a | b |',
  'Title {#id}',
  '[ ] to do',
  '[^1]: a note',
  '%% {{ template }} <% code %>',
  '! [x]',
  'null',
  'yes',
  '12:30',
  '2024-05-03',
  '- - -',
  '#',
  '…',
  'C# und F#',
  '    four spaces',
  'a  b',
];

describe.each(HOSTILE)('%j comes back', (text) => {
  it.each<[string, Partial<Article>]>([
    ['as title', { title: text }],
    ['as paragraph', { body: [{ type: 'paragraph', text }] }],
    ['as subheading', { body: [{ type: 'subheading', text }] }],
    ['as quote', { body: [{ type: 'quote', text }] }],
    ['as lead', { lead: text }],
  ])('%s', (_, part) => {
    const { nodes } = read(toMarkdown(article(part)));
    expect(nodes.map(words)).toEqual([text]);
  });

  it('as list item and as teaser', () => {
    const { nodes } = read(
      toMarkdown(article({ body: [{ type: 'list-item', text }], related: [{ title: text, lead: text }] })),
    );
    expect(nodes.map(({ type }) => type)).toEqual(['list', 'thematicBreak', 'list']);
    expect(nodes.map(words)).toEqual([`<list><listItem>${text}`, '<thematicBreak>', `<list><listItem>${text}${text}`]);
  });

  it('in the front matter', () => {
    const { front } = read(
      toMarkdown(article({ title: text, lead: text, byline: [text], language: 'de', source: { path: text } })),
    );
    expect(front).toEqual({ title: text, lead: text, byline: [text], language: 'de', source: text });
  });
});

describe('the parts of an article', () => {
  const paragraph = (text: string): Block => ({ type: 'paragraph', text });
  const whole = article({
    language: 'en',
    title: 'A title',
    lead: 'A lead.',
    byline: ['Jane Miller', 'John Doe'],
    published: '2024-05-03',
    source: { path: 'a.txt', bytes: 3, encoding: 'utf-8' },
    body: [
      paragraph('One.'),
      { type: 'subheading', text: 'Two' },
      { type: 'list-item', text: 'three' },
      { type: 'list-item', text: 'four' },
      { type: 'quote', text: 'Five.' },
      paragraph('Six.'),
    ],
    footer: ['© 2024'],
    related: [
      { title: 'Another', lead: 'Its lead.' },
      { title: 'A third', lead: null },
    ],
  });

  it('stand in their forms', () => {
    expect(toMarkdown(whole)).toBe(`---
title: "A title"
lead: "A lead."
language: "en"
byline:
  - "Jane Miller"
  - "John Doe"
published: "2024-05-03"
source: "a.txt"
---

# A title

*A lead.*

One.

## Two

- three
- four

> Five.

Six.

---

- Another

  Its lead.

- A third
`);
  });

  it('are left out where there are none', () => {
    expect(toMarkdown(article({}))).toBe('---\nlanguage: "und"\n---\n');
  });

  it('two lists after one another stay two', () => {
    const { nodes } = read(
      toMarkdown(
        article({ body: [{ type: 'list-item', text: 'a' }, paragraph('b'), { type: 'list-item', text: 'c' }] }),
      ),
    );
    expect(nodes.map(({ type }) => type)).toEqual(['list', 'paragraph', 'list']);
  });
});

it('no control character reaches the reader', () => {
  const text = 'a\u001b[2Jb\u009bc\0d\u007fe';
  const markdown = toMarkdown(
    article({ title: text, lead: text, body: [{ type: 'paragraph', text }], byline: [text] }),
  );
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  expect(markdown).not.toMatch(/[\0-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(read(markdown).front).toMatchObject({ title: 'a\ufffd[2Jb\ufffdc\ufffdd\ufffde' });
});

it('any article reads back as its own blocks', () => {
  const seen = (text: string | null): string =>
    // eslint-disable-next-line no-control-regex -- what Markdown cannot carry
    (text ?? '').replace(/[\0-\u0008\v\f\u000e-\u001f\u007f-\u009f]/g, '\ufffd');
  fc.assert(
    fc.property(rawTexts, (raw) => {
      const whole = normalize(raw);
      const { nodes } = read(toMarkdown(whole));
      const found = nodes.flatMap((node) => (node.type === 'list' ? node.children : [node]));
      const blocks = [whole.title, whole.lead, ...whole.body.map(({ text }) => text)].filter(Boolean);
      const teasers = whole.related.map(({ title, lead }) => title + (lead ?? ''));
      expect(found.map((node) => words(node).replace('<listItem>', ''))).toEqual(
        [...blocks, ...(teasers.length > 0 ? ['<thematicBreak>', ...teasers] : [])].map(seen),
      );
    }),
    { seed: 20240619, numRuns: 500 },
  );
});
