import { toMarkdown as write } from 'mdast-util-to-markdown';
import { stringify as toYaml } from 'yaml';

import type { Article, Block, Teaser } from '../types.ts';

type Root = Extract<Parameters<typeof write>[0], { type: 'root' }>;
type Content = Root['children'][number];
type Paragraph = Extract<Content, { type: 'paragraph' }>;
type List = Extract<Content, { type: 'list' }>;

/**
 * The article for a reader: YAML front matter, the title as heading, the lead emphasised, the body with its
 * subheadings, lists and quotes, and the related teasers as a list under a rule. Whatever the text contains is
 * escaped, so that a CommonMark reader finds the same words again.
 *
 * @param article what `normalize` gave
 * @returns Markdown text that ends with a line end. Control characters, which Markdown cannot carry and a terminal
 *   would obey, stand as U+FFFD, as CommonMark itself has it for U+0000.
 */
export function toMarkdown(article: Article): string {
  const markdown = write({ type: 'root', children: contentOf(article) }, WRITER);
  return `---\n${frontMatter(article)}---\n${markdown && `\n${markdown}`}`;
}

const WRITER: NonNullable<Parameters<typeof write>[1]> = {
  bullet: '-',
  emphasis: '*',
  listItemIndent: 'one',
  rule: '-',
  // GitHub and others strike `~text~` out, which CommonMark does not know and the writer therefore leaves.
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
};

function frontMatter(article: Article): string {
  const { title, lead, language, byline, published, source } = article;
  const entries = {
    ...(title !== null && { title: shown(title) }),
    ...(lead && { lead: shown(lead) }),
    language,
    ...(byline.length > 0 && { byline: byline.map(shown) }),
    ...(published !== null && { published: shown(published) }),
    ...sourceName(source.path ?? source.id ?? source.uri),
    ...(source.part && { part: `${source.part.number} of ${source.part.of}` }),
  };
  // Every string in quotes: "no", "12:30" and "2024-05-03" mean something else to YAML 1.1 readers when they stand bare.
  return toYaml(entries, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
}

function sourceName(name: string | number | undefined): { source?: string } {
  return name === undefined ? {} : { source: shown(String(name)) };
}

function contentOf({ title, lead, body, related }: Article): Content[] {
  const content: Content[] = [];
  if (title?.trim()) content.push({ type: 'heading', depth: 1, children: [text(title)] });
  if (lead.trim()) content.push({ type: 'paragraph', children: [{ type: 'emphasis', children: [text(lead)] }] });
  for (const block of body) addBlock(content, block);
  if (related.length > 0) content.push({ type: 'thematicBreak' }, teaserList(related));
  return content;
}

function addBlock(content: Content[], block: Block): void {
  const last = content.at(-1);
  switch (block.type) {
    case 'subheading':
      content.push({ type: 'heading', depth: 2, children: [text(block.text)] });
      break;
    case 'quote':
      content.push({ type: 'blockquote', children: [paragraph(block.text)] });
      break;
    case 'list-item': {
      const item: List['children'][number] = { type: 'listItem', spread: false, children: [paragraph(block.text)] };
      if (last?.type === 'list') last.children.push(item);
      else content.push({ type: 'list', ordered: false, spread: false, children: [item] });
      break;
    }
    case 'paragraph':
      content.push(paragraph(block.text));
  }
}

function teaserList(related: readonly Teaser[]): List {
  const spread = related.some(({ lead }) => lead);
  return {
    type: 'list',
    ordered: false,
    spread,
    children: related.map(({ title, lead }) => ({
      type: 'listItem',
      spread: Boolean(lead),
      children: lead ? [paragraph(title), paragraph(lead)] : [paragraph(title)],
    })),
  };
}

const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [text(value)] });

const text = (value: string) => ({ type: 'text', value: shown(value) }) as const;

/** No reader of Markdown gets a control character back, written raw or as a reference; line end and tab are none. */
function shown(value: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this looks for
  return value.replace(/[\0-\u0008\v\f\u000e-\u001f\u007f-\u009f]/g, '\ufffd');
}
