/**
 * The profile of a site: in how many of its documents each line stands. It is plain data, so that it can be read,
 * merged, and handed to a worker.
 */
import { NewsnormError } from '../text/error.ts';
import { safeJson } from '../text/steering.ts';
import type { SiteProfile } from '../types.ts';
import { isSiteKey, siteKey } from './site-key.ts';

/** Up to this number of documents every line is kept: seen in one of them may be all that can be known. */
const FEW_DOCUMENTS = 10;
/** Of more documents, lines in a smaller share are dropped. */
const KEPT_SHARE = 0.01;
/** From this share of the documents on a line is one of the site's. */
const SITE_SHARE = 0.1;
/** Characters of a line that is running text, and not a label that all pages have. */
const RUNNING = 80;
/** If this share of its running text is known, a document is one of those that were learned, or another copy of it. */
const KNOWN_SHARE = 0.5;

/** In how many of how many documents of the site a line stands. */
export interface Sighting {
  seen: number;
  documents: number;
}

/** @returns the profile of the lines that are worth keeping, the most frequent ones first */
export function profileOf(documents: number, counts: Iterable<readonly [line: string, seen: number]>): SiteProfile {
  const least = documents <= FEW_DOCUMENTS ? 1 : Math.max(2, Math.ceil(documents * KEPT_SHARE));
  const lines = [...counts]
    .filter(([, seen]) => seen >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([line, seen]) => [line, seen] as const);
  return { profile: 1, documents, lines };
}

/** Adds profiles up; their order does not matter. A document that two of them have learned counts twice. */
export class ProfileSum {
  #documents = 0;
  readonly #counts = new Map<string, number>();

  add({ documents, lines }: SiteProfile): void {
    this.#documents += documents;
    for (const [line, seen] of lines) this.#counts.set(line, (this.#counts.get(line) ?? 0) + seen);
  }

  profile(): SiteProfile {
    return profileOf(this.#documents, this.#counts);
  }
}

/** Tables by profile, made for the first document and used for all that follow. */
const tables = new WeakMap<SiteProfile, ReadonlyMap<string, number>>();

function tableOf(profile: SiteProfile): ReadonlyMap<string, number> {
  let table = tables.get(profile);
  if (!table) tables.set(profile, (table = new Map(profile.lines)));
  return table;
}

/**
 * Looks the lines of one document up.
 *
 * @returns for each line the sighting that makes it a line of the site; null for any other
 */
export function sightingsOf(profile: SiteProfile, texts: readonly string[]): (Sighting | null)[] {
  const table = tableOf(profile);
  const keys = texts.map(siteKey);
  // A document that was learned has been seen by itself, and tells nothing about itself.
  const own = isKnown(
    keys.filter((key) => key !== ''),
    table,
  )
    ? 1
    : 0;
  const documents = profile.documents - own;
  return keys.map((key) => {
    const seen = (table.get(key) ?? 0) - own;
    return seen > 0 && seen >= documents * SITE_SHARE ? { seen, documents } : null;
  });
}

/** True if a document's text is known, and not only the lines around it. */
export function isKnown(keys: readonly string[], known: { has: (key: string) => boolean }): boolean {
  const running = keys.filter((key) => key.length >= RUNNING);
  if (running.length === 0) return keys.every((key) => known.has(key));
  return lengthOf(running.filter((key) => known.has(key))) >= lengthOf(running) * KNOWN_SHARE;
}

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

/** The profile as a JSON document with a closing line end, one line of the site on each of its lines. */
export function profileToJson({ profile, documents, lines }: SiteProfile): string {
  const rows = lines.map(([line, seen]) => `    [${safeJson(line)}, ${seen}]`).join(',\n');
  return `{\n  "profile": ${profile},\n  "documents": ${documents},\n  "lines": [${rows && `\n${rows}\n  `}]\n}\n`;
}

/** @throws {NewsnormError} `bad-profile` if the text is no profile that `profileToJson` could have written */
export function profileFromJson(json: string): SiteProfile {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw badProfile('not JSON');
  }
  if (typeof value !== 'object' || value === null || !('profile' in value)) throw badProfile('not a profile');
  const { profile, documents, lines } = value as Partial<Record<keyof SiteProfile, unknown>>;
  if (profile !== 1) throw badProfile('a profile of another version');
  if (!isCount(documents) || !Array.isArray(lines) || !lines.every((row) => isRow(row, documents)))
    throw badProfile('a damaged profile');
  return { profile, documents, lines };
}

const badProfile = (what: string): NewsnormError =>
  new NewsnormError('bad-profile', `${what}; make one with newsnorm learn`);

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isRow(row: unknown, documents: number): row is readonly [string, number] {
  if (!Array.isArray(row) || row.length !== 2) return false;
  const [line, seen] = row as [unknown, unknown];
  return typeof line === 'string' && isSiteKey(line) && isCount(seen) && seen >= 1 && seen <= documents;
}
