/** Bylines → the authors' names. */
import type { Language } from '../languages/language.ts';
import { parseByline } from '../lines/names.ts';
import type { LabelledPart } from './parts.ts';

export interface Authors {
  parts: LabelledPart[];
  /** For each part, the names in it. */
  names: string[][];
  agency: string | null;
}

export function bylineOf(parts: readonly LabelledPart[], language: Language | null): Authors {
  const bylines = parts.filter((p) => p.label === 'byline');
  let agency: string | null = null;
  const names = bylines.map((part) => {
    const { text } = part.first.facts;
    const parsed = parseByline(text, language);
    agency ??= parsed?.agency ?? null;
    if (parsed) return parsed.names;
    return part.first.facts.name ? [text] : [];
  });
  return { parts: bylines, names, agency };
}
