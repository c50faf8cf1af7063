/** What the document says twice: the same line, its cut copy, the line with a site's name after it. */
import type { LineFacts } from './context.ts';

const CUT = /(?:\.\.\.|…)$/u;
const SEPARATOR = /^\s*[|\-–—·•:»›]\s*\S/u;

export function markRepeats(facts: readonly LineFacts[]): void {
  const byKey = new Map<string, number[]>();
  const byHead = new Map<string, number[]>();
  const HEAD = 24;
  facts.forEach((f, i) => {
    if (f.key.length === 0) return;
    const same = byKey.get(f.key);
    if (same) same.push(i);
    else byKey.set(f.key, [i]);
    if (f.text.length >= HEAD) {
      const head = f.text.slice(0, HEAD).toLowerCase();
      const list = byHead.get(head);
      if (!list) byHead.set(head, [i]);
      else if (list.length < 8) list.push(i);
    }
  });
  for (const same of byKey.values()) for (const i of same) (facts[i] as LineFacts).copies = same.length;
  for (const group of byHead.values()) {
    if (group.length < 2) continue;
    for (const i of group) {
      const f = facts[i] as LineFacts;
      const stem = CUT.test(f.text) ? f.text.replace(CUT, '').trimEnd() : null;
      for (const j of group) {
        const other = facts[j] as LineFacts;
        // "…its chances..." is a cut copy of "…its chances.", too, though their keys are the same.
        if (i === j || (other.key === f.key && (stem === null || CUT.test(other.text)))) continue;
        if (stem !== null && other.text.length >= stem.length && other.text.startsWith(stem) && f.cutCopyOf < 0) {
          f.cutCopyOf = j;
          if (other.hasCutCopy < 0) other.hasCutCopy = i;
        }
        if (
          f.words >= 3 &&
          other.text.length > f.text.length &&
          other.text.length < f.text.length + 60 &&
          other.text.startsWith(f.text) &&
          SEPARATOR.test(other.text.slice(f.text.length))
        ) {
          f.pageTitle = true;
        }
      }
    }
  }
}
