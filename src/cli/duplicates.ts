import { Deduper } from '../folder/deduper.ts';
import { SAMENESS, type Sameness } from '../folder/fingerprint.ts';
import type { Render } from '../output/index.ts';
import { toJson } from '../output/json.ts';
import type { Article, Origin } from '../types.ts';
import { UsageError } from './exit-code.ts';
import type { Meet } from './run.ts';

/** The value of `--dedupe`; null if it was not given. @throws {UsageError} for a way to compare that does not exist */
export function samenessFrom(how: string | undefined): Sameness | null {
  if (how === undefined) return null;
  const sameness = SAMENESS.find((name) => name === how);
  if (!sameness) throw new UsageError(`--dedupe ${how}: no such way to compare; write ${SAMENESS.join(' or ')}`);
  return sameness;
}

/**
 * Marks articles that repeat an earlier one of the run. They are few, and so it is cheaper to write those a second time
 * than to write none before the one in front of it is known.
 *
 * @param render a format that is JSON
 * @param indent with which documents were written; 0 if each article is a line, as with records
 */
export function markDuplicates(sameness: Sameness, render: Render, indent: number): Meet {
  const deduper = new Deduper(sameness);
  return (result, { name, before }) => {
    const firsts = new Map<number, Origin>();
    for (const { record, line, part, source, gist } of result.findings) {
      const which = source.id === undefined && source.uri === undefined ? { line: (before ?? 0) + record + 1 } : source;
      const origin = { path: name ?? '-', ...(before === null ? {} : which), ...(part !== null && { part }) };
      const first = gist.fingerprint ? deduper.firstOf(gist.fingerprint, origin) : null;
      if (first) firsts.set(line, first);
    }
    if (firsts.size === 0 || result.output === null) return result;
    const text = Buffer.from(result.output).toString();
    const marked =
      before === null && indent > 0
        ? render(withMark(text, firsts.get(0)), { indent })
        : text
            .split('\n')
            .map((json, at) => (firsts.has(at) ? toJson(withMark(json, firsts.get(at))) : json))
            .join('\n');
    return { ...result, output: Buffer.from(marked) };
  };
}

function withMark(json: string, duplicateOf: Origin | undefined): Article {
  const article = JSON.parse(json) as Article;
  return duplicateOf ? { ...article, duplicateOf } : article;
}
