/** Splits a corpus by publisher, so that no publisher's pages are both learned from and measured. */
import type { Gold } from './gold.ts';

/** Part 0 to n-1 of a publisher; the same for all its pages and for its name written as an address or as a word. */
export function partOf(publisher: string, n: number): number {
  const name = publisher
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .split('/')[0] as string;
  let hash = 2166136261;
  for (const c of name) hash = Math.imul(hash ^ (c.codePointAt(0) ?? 0), 16777619) >>> 0;
  return hash % n;
}

/** Pages whose body is annotated at all. */
export const trainingLines = (_file: string, gold: Gold): boolean => gold.body.length > 0;
