import { toJson } from './json.ts';
import type { Article } from '../types.ts';

/** A form in which an article can be written. */
export interface Format {
  /** As `--format` takes it. */
  name: string;
  /** Of the files that `--out-dir` writes, without the full stop. */
  extension: string;
  /** What `--help` says. */
  says: string;
  /** True if several articles follow each other in one stream as lines. */
  lines: boolean;
  /** Loads the code and gives the function that writes one article, with its closing line end. */
  load: () => Promise<Render>;
}

/** Writes one article. `indent` is what a form for people may use to be read more easily: spaces for each level. */
export type Render = (article: Article, options: { indent: number }) => string;

const json: Render = (article, options) => `${toJson(article, options)}\n`;

/** Every output format. A new one is one file and one line here. */
export const formats: readonly Format[] = [
  {
    name: 'markdown',
    extension: 'md',
    says: 'text with front matter, to read',
    lines: false,
    load: async () => (await import('./markdown.ts')).toMarkdown,
  },
  { name: 'json', extension: 'json', says: 'the whole record', lines: true, load: () => Promise.resolve(json) },
  {
    name: 'ndjson',
    extension: 'ndjson',
    says: 'the whole record, always on one line',
    lines: true,
    load: () => Promise.resolve((article) => json(article, { indent: 0 })),
  },
];
