import { fingerprintOf, type Sameness } from '../../folder/fingerprint.ts';
import { normalize, splitArticles } from '../../normalize.ts';
import { formats } from '../../output/index.ts';
import { toJson } from '../../output/json.ts';
import type { Article, NormalizeOptions } from '../../types.ts';
import { separatorFrom } from '../separator.ts';
import type { Job, Made } from './job.ts';

export interface NormalizeSpec {
  command: 'normalize';
  options: NormalizeOptions;
  /** What parts the articles of a text, as `--split` takes it; null if each text is one. */
  split: string | null;
  /** What `--min-confidence` asks; 0 asks nothing. */
  minConfidence: number;
  /** Name of the output format. */
  format: string;
  /** Spaces for each level of a document of its own. */
  indent: number;
  /** What makes an article the same as another; null where nobody asks. */
  sameness: Sameness | null;
}

/** Articles in, articles out. */
export async function normalizeJob({
  options,
  split,
  minConfidence,
  format: name,
  indent,
  sameness,
}: NormalizeSpec): Promise<Job> {
  const format = formats.find((row) => row.name === name);
  if (!format) throw new Error(`no format is called ${name}`);
  const render = await format.load();
  const separator = split === null || split === 'auto' ? split : await separatorFrom(split);
  const articlesOf = (input: string | Uint8Array, source: NormalizeOptions['source'] = {}): Article[] =>
    separator === null
      ? [normalize(input, { ...options, source })]
      : splitArticles(input, { ...options, source, split: separator });
  return {
    document: (bytes, name) => {
      const articles = articlesOf(bytes, name === null ? {} : { path: name });
      const text = articles.map((article) => render(article, { indent })).join(format.lines ? '' : '\n');
      return made(articles, text, minConfidence, sameness);
    },
    record: ({ content, source }) => {
      const articles = articlesOf(content, source);
      return made(articles, articles.map((article) => toJson(article)).join('\n'), minConfidence, sameness);
    },
  };
}

function made(articles: readonly Article[], text: string, minConfidence: number, sameness: Sameness | null): Made {
  return {
    text,
    language: articles[0]?.language ?? null,
    encoding: articles[0]?.source.encoding ?? null,
    articles: articles.length,
    titles: articles.filter(({ title }) => title !== null).length,
    unsure: articles.filter(({ confidence: { title, body } }) => Math.min(title ?? 1, body ?? 0) < minConfidence)
      .length,
    repairs: articles.flatMap(({ repairs }) => repairs),
    warnings: articles.flatMap(({ warnings }) => warnings),
    gists: sameness ? articles.map((article) => ({ fingerprint: fingerprintOf(article, sameness) })) : [],
  };
}
