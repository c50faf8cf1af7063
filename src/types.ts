/** The nouns of newsnorm, with their meaning. All offsets are UTF-16 code units into the decoded text. */

/** A half-open range of the decoded text: `start` belongs to it, `end` does not. */
export interface Span {
  start: number;
  end: number;
}

/**
 * One change made to the decoded text: the range `start..end` of the source was replaced by `replacement`.
 * `before` and `after` show the place with a word of context on each side, for reading only.
 */
export interface Repair extends Span {
  /** Id of the repair rule, as `--only` and `--skip` take it. */
  rule: string;
  before: string;
  after: string;
  replacement: string;
}

/** Something the reader should know about. `start` is where, when it has a place. */
export interface Warning {
  code: WarningCode;
  message: string;
  start?: number;
}

export type WarningCode =
  | 'empty-input'
  | 'invalid-bytes'
  | 'mixed-encoding'
  | 'uncertain-encoding'
  | 'text-missing'
  | 'title-inferred'
  | 'no-body';

/** What `decode` gives: the text that the bytes spell in the chosen encoding, before any repair. */
export interface Decoded {
  /** A leading byte order mark is not part of it. */
  text: string;
  /** Lower-case WHATWG or iconv name, e.g. `utf-8`, `windows-1252`, `macintosh`. */
  encoding: string;
  /** 0 to 1. */
  confidence: number;
  warnings: Warning[];
}

/** What `repair` gives. `applyRepairs(source, repairs)` yields `text` again. */
export interface Repaired {
  text: string;
  repairs: Repair[];
  warnings: Warning[];
}

/** Which section a range of the source went to. */
export type SectionName =
  | 'title'
  | 'lead'
  | 'kicker'
  | 'byline'
  | 'agency'
  | 'dateline'
  | 'published'
  | 'captions'
  | 'body'
  | 'footer'
  | 'related'
  | 'discarded';

/** A range of the decoded text, the section that it went to and its place in that section's list. */
export interface SectionSpan extends Span {
  section: SectionName;
  index: number;
  /** For `related` only: which part of the teaser. */
  field?: 'title' | 'lead';
}

export type BlockType = 'paragraph' | 'subheading' | 'list-item' | 'quote';

export interface Block {
  type: BlockType;
  text: string;
}

/** A teaser of another article; `lead` is null if it has none. */
export interface Teaser {
  title: string;
  lead: string | null;
}

export type DiscardReason =
  | 'navigation'
  | 'share'
  | 'cookies'
  | 'newsletter'
  | 'paywall'
  | 'advertisement'
  | 'comments'
  | 'field'
  | 'form'
  | 'list-heading'
  | 'list-mark'
  | 'read-more'
  | 'duplicate-lead'
  | 'duplicate-title'
  | 'duplicate'
  | 'read-time'
  | 'rule-line'
  | 'site-line'
  | 'separator'
  | 'boilerplate';

export interface Discarded {
  text: string;
  reason: DiscardReason;
  /** Line of the decoded text on which it starts, from 1. */
  line: number;
}

/** Where and when the story was filed, as the text states it ("BERLIN, 3. Mai (dpa) -"). */
export interface Dateline {
  text: string;
  place: string | null;
}

/** Probability, 0 to 1, that the section is right; null where the section is empty. */
export interface Confidence {
  title: number | null;
  lead: number | null;
  body: number | null;
  related: number | null;
}

/** Where an article stands in a text that holds several; the parts of a text leave nothing of it out. */
export interface SourcePart extends Span {
  /** From 1. */
  number: number;
  /** How many there are. */
  of: number;
}

export interface Source {
  path?: string;
  /** Of a record. */
  id?: string | number;
  /** Where a page of a web archive was fetched. */
  uri?: string;
  /** Of the whole input. */
  bytes?: number;
  encoding?: string;
  /** Of `splitArticles`. */
  part?: SourcePart;
}

/** Which document or record of a run an article comes from. */
export interface Origin {
  /** The input as it was named; `-` for standard input without a name. */
  path: string;
  /** Of a record: its id or the address of its page, or else its line in the input, from 1. */
  id?: string | number;
  uri?: string;
  line?: number;
  /** Of several articles in one text, with `--split`: which, from 1. */
  part?: number;
}

/** One normalized article: the output of newsnorm, version 1. */
export interface Article {
  version: 1;
  source: Source;
  /** The first article of the run with this body, where `--dedupe` found one. */
  duplicateOf?: Origin;
  /** ISO 639-1, `und` if unknown. */
  language: string;
  title: string | null;
  lead: string;
  byline: string[];
  agency: string | null;
  dateline: Dateline | null;
  /** ISO 8601, exactly as precise as the text states; no invented zone. */
  published: string | null;
  kicker: string | null;
  captions: string[];
  body: Block[];
  footer: string[];
  related: Teaser[];
  discarded: Discarded[];
  repairs: Repair[];
  warnings: Warning[];
  confidence: Confidence;
  spans?: SectionSpan[];
}

export interface RepairOptions {
  /** ISO 639-1 code, also with a region (`de-CH`), or `und`; detected when left out. */
  language?: string;
  /** Ids of the only repairs to make. */
  only?: readonly string[];
  /** Ids of repairs not to make. */
  skip?: readonly string[];
}

export interface DecodeOptions {
  /** Name of the encoding, when it is known. */
  encoding?: string;
}

export interface NormalizeOptions extends RepairOptions, DecodeOptions {
  /** False leaves every character of the text as it is. Default true. */
  repair?: boolean;
  /** False keeps `title` null where only a teaser states it. Default true. */
  inferTitle?: boolean;
  /** True adds `spans`. Default false. */
  spans?: boolean;
  /** What `newsnorm learn` found on the site; see `SiteProfile`. */
  profile?: SiteProfile;
  /** Where the text comes from; carried into `source`. */
  source?: Source;
}

/** Which lines a site repeats, as `newsnorm learn` writes it. */
export interface SiteProfile {
  /** Version of this form. */
  profile: 1;
  /** Number of documents that were learned. */
  documents: number;
  /** Lines in lower case, without punctuation and with 0 for every number, and in how many documents each stands. */
  lines: readonly (readonly [line: string, documents: number])[];
}

/** Tells the lines that part articles; a `RegExp` is one. It gets each line without the white space around it. */
export interface Separator {
  test(line: string): boolean;
}

export interface SplitOptions extends NormalizeOptions {
  /** What parts the articles. `auto`, the default, parts them only on strong evidence. */
  split?: 'auto' | Separator;
}

/** One line of the text (or one piece of a glued line) as `explain` shows it. */
export interface ExplainedLine {
  /** Line of the decoded text, from 1. */
  line: number;
  text: string;
  /** The label that the best path gave it. */
  label: string;
  /** The label that it has in the article, and why, where what stands beside it decides otherwise; null elsewhere. */
  settled: { label: string; says: string } | null;
  /** Where it is in the article, and why, if it is among what was discarded. */
  section: SectionName;
  reason: DiscardReason | null;
  /** Probability of the label that the path gave it, 0 to 1. */
  score: number;
  /** The label that nearly won; null where nothing came near. */
  runnerUp: string | null;
  /** What spoke for the label (positive weight) or against it (negative), strongest first. */
  reasons: { rule: string; says: string; weight: number }[];
}
