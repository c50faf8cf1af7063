/**
 * Reads a corpus of `<id>.<style>.txt` with `<id>.gold.json` and says which labels each line may have. A page's gold
 * is one for all its styles and knows nothing of lines; what it does not annotate leaves a line several labels.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { LineFacts } from '../../src/labels/context.ts';
import type { Label } from '../../src/labels/states.ts';

export interface Gold {
  id: string;
  source: string;
  publisher: string;
  lang: string;
  title: string | null;
  title_alt?: string[];
  lead: string | null;
  body: string[];
  body_headings?: number[];
  related?: { title: string; text?: string }[];
  footer?: string[];
  authors?: string[];
  published?: string | null;
  fields: Record<string, 'gold' | 'silver' | 'none'>;
}

export interface CorpusFile {
  file: string;
  style: string;
  gold: Gold;
  text: string;
}

export function readCorpus(folder: string, filter: (file: string, gold: Gold) => boolean = () => true): CorpusFile[] {
  const golds = new Map<string, Gold>();
  const out: CorpusFile[] = [];
  for (const file of fs.readdirSync(folder).sort()) {
    const m = /^(.+)\.([a-z0-9]+)\.txt$/u.exec(file);
    if (!m) continue;
    const [, id, style] = m as unknown as [string, string, string];
    let gold = golds.get(id);
    if (!gold)
      golds.set(id, (gold = JSON.parse(fs.readFileSync(path.join(folder, `${id}.gold.json`), 'utf8')) as Gold));
    if (!filter(file, gold)) continue;
    out.push({ file, style, gold, text: fs.readFileSync(path.join(folder, file), 'utf8') });
  }
  return out;
}

const tokens = (s: string): string[] => s.match(/[\p{L}\p{N}_]+/gu) ?? [];
const fold = (s: string): string =>
  s
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/[‘’‚‛‹›′`´]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[\u2010-\u2015−]/gu, '-')
    .replace(/…/gu, '...')
    .replace(/\s+/gu, '');

/** Share of the shingles of `part` that stand in `whole`; texts shorter than four tokens are compared as a whole. */
class Text {
  private readonly shingles = new Set<string>();
  private readonly flat: string;
  constructor(text: string) {
    const t = tokens(text);
    for (let i = 0; i + 3 < t.length; i += 1) this.shingles.add(t.slice(i, i + 4).join(' '));
    this.flat = fold(text);
  }
  covers(part: string): number {
    const t = tokens(part);
    if (t.length < 4) return this.flat.length > 0 && fold(part).length >= 12 && this.flat.includes(fold(part)) ? 1 : 0;
    let hit = 0;
    for (let i = 0; i + 3 < t.length; i += 1) if (this.shingles.has(t.slice(i, i + 4).join(' '))) hit += 1;
    return hit / (t.length - 3);
  }
}

/** Titles as far as the scorer tells them apart: a bullet, a time or a kicker beside one does not make it another. */
class Titles {
  private readonly whole: ReadonlySet<string>;
  private readonly bags: { count: number; bag: Map<string, number> }[];
  constructor(titles: readonly string[]) {
    this.whole = new Set(titles.map(fold));
    this.bags = titles.map(bagOf).filter(({ count }) => count > 0);
  }
  has(line: LineFacts): boolean {
    if (this.whole.has(fold(line.text))) return true;
    const { count, bag } = bagOf(line.text);
    // Twice the words that both have, of all words: the F1 of the tokens.
    return this.bags.some((title) => {
      if (Math.min(count, title.count) * 2 < SAME_TITLE * (count + title.count)) return false;
      let both = 0;
      for (const [token, n] of title.bag) both += Math.min(n, bag.get(token) ?? 0);
      return both * 2 >= SAME_TITLE * (count + title.count);
    });
  }
}

const SAME_TITLE = 0.8;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu;

/** The tokens of a text, each character of a script without spaces for itself, and how often each stands there. */
function bagOf(text: string): { count: number; bag: Map<string, number> } {
  const all = tokens(text.toLowerCase().replace(UNSPACED, ' $& '));
  const bag = new Map<string, number>();
  for (const token of all) bag.set(token, (bag.get(token) ?? 0) + 1);
  return { count: all.length, bag };
}

const STRANGE: readonly Label[] = ['other', 'related', 'teaser', 'footer', 'byline', 'published'];

/** Copyright, imprint and legal lines: what a footer is, whatever the gold took for one. */
const isClosing = (l: LineFacts): boolean => l.topics.has('footer') || /[©®]|\(c\)/iu.test(l.text);

/** The labels that each line may have, from the page's gold. */
export function allowedLabels(lines: readonly LineFacts[], gold: Gold): Label[][] {
  const f = gold.fields;
  const titles = new Set([gold.title, ...(gold.title_alt ?? [])].filter((t): t is string => Boolean(t)).map(fold));
  const titlesLow = new Set([...titles].map((t) => t.toLowerCase()));
  const headings = new Set((gold.body_headings ?? []).map((i) => fold(gold.body[i] ?? '')));
  const paragraphs = new Set(gold.body.map(fold));
  const body = new Text(gold.body.join('\n'));
  const leadKnown = f.lead !== 'none' && Boolean(gold.lead);
  const lead = new Text(leadKnown ? (gold.lead ?? '') : '');
  const relatedKnown = f.related !== 'none';
  const related = new Titles((gold.related ?? []).map((r) => r.title));
  const teasers = new Text((gold.related ?? []).map((r) => r.text ?? '').join('\n'));
  const footers = new Set((gold.footer ?? []).map(fold));
  const authors = (gold.authors ?? []).filter((a) => a.length > 3).map((a) => fold(a).toLowerCase());
  const aggregator = gold.source === 'aggregator';

  const flat = lines.map((l) => fold(l.text));
  const inBody = lines.map((l, i) => paragraphs.has(flat[i] as string) || body.covers(l.text) >= 0.7);
  // The body begins where two of three lines in a row are body: a teaser that repeats its first sentence is not it.
  const long = lines.map((l, i) => inBody[i] && l.words >= 12);
  let first = long.findIndex((b, i) => b && (gold.body.length < 3 || long.slice(i + 1, i + 6).some(Boolean)));
  if (first < 0) first = lines.length;
  let last = -1;
  long.forEach((b, i) => {
    if (b) last = i;
  });
  const isTitle = (i: number): boolean =>
    titles.has(flat[i] as string) || titlesLow.has((flat[i] as string).toLowerCase());
  /** The title with its kicker or the name of the site. */
  const holdsTitle = (line: string): boolean =>
    [...titlesLow].some((t) => t.length >= 12 && line.toLowerCase().includes(t));
  let titleAt = -1;
  for (let i = 0; i <= Math.min(first, lines.length - 1); i += 1) if (isTitle(i)) titleAt = i;
  const leadHits = lines.map((l) => leadKnown && lead.covers(l.text) >= 0.7);
  let leadAt = -1;
  for (let i = 0; i <= Math.min(first + 3, lines.length - 1); i += 1) if (leadHits[i] && i > titleAt) leadAt = i;
  // Lines between title and body that hold the lead: all of them, when it is a list of points.
  return lines.map((l, i) => {
    if (i === titleAt) return ['title'];
    if (
      leadHits[i] &&
      leadAt >= 0 &&
      Math.abs(i - leadAt) <= 4 &&
      (i === leadAt || l.text !== lines[leadAt]?.text) &&
      l.cutCopyOf < 0
    )
      return ['lead'];
    if (relatedKnown && related.has(l) && !(inBody[i] && i >= first && i <= last)) return ['related'];
    if (inBody[i] && i >= first - 4 && i <= last + 4) {
      if (headings.has(flat[i] as string)) return ['subheading'];
      if (l.words < 4 && !paragraphs.has(flat[i] as string)) return ['other', 'paragraph'];
      // Some collections count subheadings among the paragraphs and the lead to the body.
      if (f.lead === 'none' && i <= first + 1 && i < lines.length) return ['paragraph', 'lead'];
      return l.words < 12 && l.ending !== 'stop' ? ['paragraph', 'subheading'] : ['paragraph'];
    }
    if (
      authors.length > 0 &&
      l.words <= 24 &&
      authors.some((a) => (flat[i] as string).toLowerCase().includes(a)) &&
      Math.abs(i - first) < 14
    )
      return ['byline'];
    if (gold.published && l.words <= 18 && l.date && i < first && first - i < 14)
      return l.byline ? ['byline', 'published'] : ['published'];
    if (relatedKnown) {
      if (teasers.covers(l.text) >= 0.7) return ['teaser'];
      // A label that the page repeats between its paragraphs says nothing about its end.
      if (footers.has(flat[i] as string) && i >= first && i <= last) return ['other'];
      const silver = footers.has(flat[i] as string);
      if (silver && aggregator) return l.topics.has('relatedHeadings') ? ['other'] : ['footer'];
      if (silver && isClosing(l)) return ['footer'];
      return aggregator
        ? ['other']
        : [
            'other',
            'footer',
            // The silver footers take in whatever stands at the end of the page, teasers and their dates as well.
            ...(silver && l.words > 4 && l.topics.size === 0 ? (['related'] as const) : []),
            ...(l.byline || l.name ? (['byline'] as const) : []),
            ...(l.date ? (['published'] as const) : []),
          ];
    }
    const strange = STRANGE.filter((x) => l.byline || l.date || l.name || (x !== 'byline' && x !== 'published'));
    // Where the gold does not say what the lead is, a line below the headline may be it.
    const mayLead =
      f.lead === 'none' &&
      i > titleAt &&
      titleAt >= 0 &&
      i < first &&
      l.words >= 4 &&
      !holdsTitle(flat[i] as string) &&
      l.topics.size + l.picture.size === 0 &&
      !l.byline;
    return mayLead ? [...strange, 'lead'] : strange;
  });
}
