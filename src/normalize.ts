import type { Article, ExplainedLine, NormalizeOptions } from './types.ts';

export function normalize(input: string | Uint8Array, options: NormalizeOptions = {}): Article {
  const text = typeof input === 'string' ? input : new TextDecoder().decode(input);
  return {
    version: 1,
    source: { ...options.source },
    language: 'und',
    title: null,
    lead: '',
    byline: [],
    agency: null,
    dateline: null,
    published: null,
    kicker: null,
    captions: [],
    body: text.split('\n').filter(Boolean).map((line) => ({ type: 'paragraph', text: line })),
    footer: [],
    related: [],
    discarded: [],
    repairs: [],
    warnings: [],
    confidence: { title: null, lead: null, body: null, related: null },
  };
}

export function explain(input: string | Uint8Array, options: NormalizeOptions = {}): ExplainedLine[] {
  return normalize(input, options).body.map(({ text }, i) => ({ line: i + 1, text, label: 'body', score: 1, runnerUp: null, reasons: [] }));
}
