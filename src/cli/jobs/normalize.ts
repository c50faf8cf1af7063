import { fingerprintOf, type Sameness } from '../../folder/fingerprint.ts';
import { normalize } from '../../normalize.ts';
import { formats } from '../../output/index.ts';
import { toJson } from '../../output/json.ts';
import type { Article, NormalizeOptions } from '../../types.ts';
import type { Job, Made } from './job.ts';

export interface NormalizeSpec {
  command: 'normalize';
  options: NormalizeOptions;
  /** Name of the output format. */
  format: string;
  /** Spaces for each level of a document of its own. */
  indent: number;
  /** What makes an article the same as another; null where nobody asks. */
  sameness: Sameness | null;
}

/** Articles in, articles out. */
export async function normalizeJob({ options, format, indent, sameness }: NormalizeSpec): Promise<Job> {
  const render = await formats.find(({ name }) => name === format)?.load();
  if (!render) throw new Error(`no format is called ${format}`);
  const made = (article: Article, text: string): Made => {
    const { language, title, source, repairs, warnings } = article;
    const gists = sameness ? [{ fingerprint: fingerprintOf(article, sameness) }] : [];
    return { text, language, encoding: source.encoding ?? null, titled: title !== null, repairs, warnings, gists };
  };
  return {
    document: (bytes, name) => {
      const article = normalize(bytes, { ...options, source: name === null ? {} : { path: name } });
      return made(article, render(article, { indent }));
    },
    record: ({ content, source }) => {
      const article = normalize(content, { ...options, source });
      return made(article, toJson(article));
    },
  };
}
