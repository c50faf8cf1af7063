import { safeJson } from '../text/steering.ts';
import type { Article } from '../types.ts';

/**
 * The article as a JSON document. The keys stand in one fixed order, whatever order the object has, so that the same
 * article gives the same bytes.
 *
 * @param article what `normalize` gave
 * @param options.indent spaces for each level; 0, the default, writes the document on one line
 * @returns JSON text without a line end; characters that could steer a terminal stand as `\u` escapes
 */
export function toJson(article: Article, options: { indent?: number } = {}): string {
  return safeJson(inOrder(article), options.indent);
}

function inOrder(article: Article): Article {
  const { source, duplicateOf } = article;
  return {
    version: article.version,
    source: {
      path: source.path,
      id: source.id,
      uri: source.uri,
      bytes: source.bytes,
      encoding: source.encoding,
      part: source.part && {
        number: source.part.number,
        of: source.part.of,
        start: source.part.start,
        end: source.part.end,
      },
    },
    duplicateOf: duplicateOf && {
      path: duplicateOf.path,
      id: duplicateOf.id,
      uri: duplicateOf.uri,
      line: duplicateOf.line,
      part: duplicateOf.part,
    },
    language: article.language,
    title: article.title,
    lead: article.lead,
    byline: article.byline,
    agency: article.agency,
    dateline: article.dateline && { text: article.dateline.text, place: article.dateline.place },
    published: article.published,
    kicker: article.kicker,
    captions: article.captions,
    body: article.body.map(({ type, text }) => ({ type, text })),
    footer: article.footer,
    related: article.related.map(({ title, lead }) => ({ title, lead })),
    discarded: article.discarded.map(({ text, reason, line }) => ({ text, reason, line })),
    repairs: article.repairs.map(({ rule, start, end, before, after, replacement }) => ({
      rule,
      start,
      end,
      before,
      after,
      replacement,
    })),
    warnings: article.warnings.map(({ code, message, start }) => ({ code, message, start })),
    confidence: {
      title: article.confidence.title,
      lead: article.confidence.lead,
      body: article.confidence.body,
      related: article.confidence.related,
    },
    spans: article.spans?.map(({ start, end, section, index, field }) => ({ start, end, section, index, field })),
  };
}
