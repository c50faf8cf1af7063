import type { Article, Repair, SectionSpan } from '../../src/types.ts';

/** Unicode counts U+0085 as white space, and `\s` does not. */
export const fold = (text: string): string => text.replace(/[\s\u0085]+/gu, ' ').trim();

/** Says where the spans leave out a character that is no white space, or name one twice; empty if they do not. */
export function gaps(source: string, spans: readonly SectionSpan[]): string[] {
  const wrong: string[] = [];
  let at = 0;
  for (const { start, end, section } of spans) {
    if (start < at || end < start) wrong.push(`${section} ${start}..${end} begins before ${at}`);
    const between = source.slice(at, start);
    if (fold(between) !== '') wrong.push(`in no span: ${at}..${start} ${JSON.stringify(between)}`);
    at = Math.max(at, end);
  }
  const rest = source.slice(at);
  if (fold(rest) !== '') wrong.push(`in no span: ${at}..${source.length} ${JSON.stringify(rest)}`);
  return wrong;
}

/**
 * Rebuilds every block of an article from the source, the spans and the repairs alone, and says which differ.
 *
 * @param article one that was made with `spans`
 */
export function unlike(source: string, article: Article): string[] {
  const repairs = article.repairs.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const rebuilt = new Map<string, string>();
  for (const span of article.spans ?? []) {
    const key = keyOf(span.section, span.index, span.field);
    rebuilt.set(key, fold(`${rebuilt.get(key) ?? ''} ${repairedRange(source, span, repairs)}`));
  }
  const blocks = blocksOf(article);
  const said = new Set([...Object.keys(blocks), ...valuesOf(article)]);
  const wrong = [...rebuilt.keys()]
    .filter((key) => !said.has(key))
    .map((key) => `${key}: the article has no such entry`);
  for (const [key, text] of Object.entries(blocks)) {
    const again = rebuilt.get(key);
    if (again !== fold(text)) wrong.push(`${key}: ${JSON.stringify(text)} is rebuilt as ${JSON.stringify(again)}`);
  }
  return wrong;
}

const keyOf = (section: string, index: number, field?: string): string =>
  `${section} ${index}${field === undefined ? '' : ` ${field}`}`;

function repairedRange(source: string, { start, end }: SectionSpan, repairs: readonly Repair[]): string {
  let out = '';
  let at = start;
  for (const repair of repairs) {
    // What is inserted at the very end belongs to the gap between two spans.
    const inside = repair.start >= start && repair.end <= end && repair.start < end;
    if (!inside) continue;
    out += source.slice(at, repair.start) + repair.replacement;
    at = repair.end;
  }
  return out + source.slice(at, end);
}

/** The texts of an article that stand in it as they stand in the source, by section and place. */
function blocksOf(article: Article): Record<string, string> {
  const blocks: Record<string, string> = {};
  const add = (section: string, texts: readonly (string | null)[], field?: string): void => {
    texts.forEach((text, index) => {
      if (text !== null) blocks[keyOf(section, index, field)] = text;
    });
  };
  // An inferred title is the title of a teaser, and accounted for there.
  const inferred = article.warnings.some(({ code }) => code === 'title-inferred');
  add('title', inferred ? [] : [article.title]);
  add('lead', article.lead === '' ? [] : [article.lead]);
  add('kicker', [article.kicker]);
  add('dateline', [article.dateline?.text ?? null]);
  add('captions', article.captions);
  add('body', textsOf(article.body));
  add('footer', article.footer);
  add(
    'related',
    article.related.map(({ title }) => title),
    'title',
  );
  add(
    'related',
    article.related.map(({ lead }) => lead),
    'lead',
  );
  add('discarded', textsOf(article.discarded));
  return blocks;
}

/** The entries that are worked out from their lines and do not repeat them. */
const valuesOf = ({ byline, agency, published }: Article): string[] => [
  ...byline.map((_, index) => keyOf('byline', index)),
  ...(agency === null ? [] : [keyOf('agency', 0)]),
  ...(published === null ? [] : [keyOf('published', 0)]),
];

const textsOf = (blocks: readonly { text: string }[]): string[] => blocks.map(({ text }) => text);
