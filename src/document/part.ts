/** An article that was made of a range of a text → the same with all its places in the whole text. */
import type { ArticleRange } from '../lines/articles.ts';
import type { Article, Discarded, SectionSpan, Span, Warning } from '../types.ts';

/**
 * @param article made of `range.content` alone
 * @param source the whole text
 * @param lineAt the line of `source` that an offset is on, from 1
 * @param warnings about the whole text; the article gets those that have no place or stand in its range
 */
export function inWhole(
  article: Article,
  source: string,
  { start, end, content, outside }: ArticleRange,
  lineAt: (offset: number) => number,
  warnings: readonly Warning[],
): Article {
  const by = content.start;
  const head = outside.filter((line) => line.start < by);
  const tail = outside.filter((line) => line.start >= by);
  const entry = ({ start, end, reason }: ArticleRange['outside'][number]): Discarded => ({
    // As everywhere, white space is folded.
    text: source.slice(start, end).replace(/\s+/gu, ' '),
    reason,
    line: lineAt(start),
  });
  const above = head.map(entry);
  const lines = lineAt(by) - 1;
  const own = article.discarded.map((d) => ({ ...d, line: d.line + lines }));
  const below = tail.map(entry);
  const spanOf = ({ start, end }: Span, index: number): SectionSpan => ({ start, end, section: 'discarded', index });
  return {
    ...article,
    discarded: [...above, ...own, ...below],
    repairs: article.repairs.map((repair) => moved(repair, by)),
    warnings: [
      ...warnings.filter((w) => w.start === undefined || (w.start >= start && w.start < end)),
      ...article.warnings.map((w) => (w.start === undefined ? w : { ...w, start: w.start + by })),
    ],
    ...(article.spans && {
      spans: [
        ...head.map(spanOf),
        ...article.spans.map((span) =>
          moved(span.section === 'discarded' ? { ...span, index: span.index + head.length } : span, by),
        ),
        ...tail.map((line, i) => spanOf(line, head.length + own.length + i)),
      ],
    }),
  };
}

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by });
