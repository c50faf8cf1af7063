/** Bylines → the authors' names. */
import type { Language } from '../languages/language.ts';
import { withoutBullet } from '../lines/bullets.ts';
import { looksLikeName, parseByline, withoutAddresses } from '../lines/names.ts';
import { nameRun } from '../lines/person.ts';
import type { LabelledPart } from './parts.ts';

export interface Authors {
  /** The bylines that name somebody, and for each of them the names. */
  parts: LabelledPart[];
  names: string[][];
  agency: string | null;
  /** Those that name an agency alone. */
  agencies: LabelledPart[];
  /** Those that name nobody: "Staff Reporter". */
  nameless: LabelledPart[];
}

export function bylineOf(parts: readonly LabelledPart[], language: Language | null): Authors {
  const bylines = parts.filter((p) => p.label === 'byline');
  const parsed = bylines.map((part) => parseByline(part.first.facts.text, language));
  const agency = parsed.find((byline) => byline?.agency)?.agency ?? null;
  const isAnnounced = (i: number): boolean => (parsed[i]?.names.length ?? 0) > 0;
  const announced = parsed.some((_, i) => isAnnounced(i));
  const names = bylines.map((part, i) => {
    if (parsed[i]) return parsed[i].names;
    // Where a line says who wrote it, a name on its own is an author only beside that line.
    if (announced && !isBeside(part, bylines, isAnnounced)) return [];
    return bareName(part.first.facts.text, language);
  });
  // Where nobody else is named, the agency that the byline spells out is the author.
  const byAgency = parsed.map((byline) => (isSpelledOut(byline?.agency) ? byline?.agency : null));
  const first = names.some((list) => list.length > 0) ? -1 : byAgency.findIndex(Boolean);
  if (first >= 0) names[first] = [byAgency[first] as string];
  const isNamed = (i: number): boolean => (names[i] as string[]).length > 0;
  const isAgency = (i: number): boolean => !isNamed(i) && Boolean(parsed[i]?.agency);
  return {
    parts: bylines.filter((_, i) => isNamed(i)),
    names: names.filter((_, i) => isNamed(i)),
    agency,
    agencies: bylines.filter((_, i) => isAgency(i)),
    nameless: bylines.filter((_, i) => !isNamed(i) && !isAgency(i)),
  };
}

/** "Associated Press", unlike the signs "dpa" and "AFP". */
const isSpelledOut = (agency: string | null | undefined): boolean => (agency?.length ?? 0) > LONGEST_SIGN;
const LONGEST_SIGN = 5;

function isBeside(part: LabelledPart, bylines: readonly LabelledPart[], isAnnounced: (i: number) => boolean): boolean {
  const { index } = part.first.facts;
  return bylines.some((other, i) => isAnnounced(i) && Math.abs(other.first.facts.index - index) === 1);
}

/** Behind the name a house or a role, parted from it: "Anna Muster   Harbour Telegram", "Anna Muster (Ansa)". */
const PARTED = /\s{2,}|[,|]|\s\(/u;

/** The authors that a byline names. */
export const authorsIn = (text: string, language: Language | null): string[] =>
  parseByline(text, language)?.names ?? bareName(text, language);

/** The name that a line begins with, which the path took for a byline though it says nothing of the kind. */
function bareName(text: string, language: Language | null): string[] {
  const first = withoutBullet(withoutAddresses(text).trim()).split(PARTED, 1)[0]?.trim() ?? '';
  return looksLikeName(first, language) ? [nameRun(first, language, false)?.name ?? first] : [];
}
