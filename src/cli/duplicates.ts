import { Deduper } from '../folder/deduper.ts';
import { fingerprintOf, SAMENESS } from '../folder/fingerprint.ts';
import type { Article, Origin } from '../types.ts';
import { UsageError } from './exit-code.ts';

/**
 * What marks an article that repeats an earlier one; the articles must come in the order of the run.
 *
 * @param how the value of `--dedupe`; undefined marks nothing
 * @throws {UsageError} for a way to compare that does not exist
 */
export function markerFor(how: string | undefined): (article: Article, origin: Origin) => Article {
  if (how === undefined) return (article) => article;
  const sameness = SAMENESS.find((name) => name === how);
  if (!sameness) throw new UsageError(`--dedupe ${how}: no such way to compare; write ${SAMENESS.join(' or ')}`);
  const deduper = new Deduper(sameness);
  return (article, origin) => {
    const duplicateOf = deduper.firstOf(fingerprintOf(article, sameness), origin);
    return duplicateOf ? { ...article, duplicateOf } : article;
  };
}
