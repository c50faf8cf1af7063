import type { Repair } from '../types.ts';
import type { Paint } from './colour.ts';
import { printable } from './printable.ts';

/**
 * The changes of one text for people: for each repair its place (line and column from 1), its rule, and the words
 * around it before and after.
 *
 * @param source the decoded text on which the repairs stand, in order
 */
export function showChanges(name: string, source: string, repairs: readonly Repair[], paint: Paint): string {
  let out = '';
  let line = 1;
  let lineStart = 0;
  let at = 0;
  for (const { rule, start, before, after } of repairs) {
    for (let next = source.indexOf('\n', at); next >= 0 && next < start; next = source.indexOf('\n', at)) {
      line += 1;
      at = next + 1;
      lineStart = at;
    }
    out += `${paint.bold(`${name}:${line}:${start - lineStart + 1}`)} ${paint.cyan(rule)}\n`;
    out += `${paint.red(`- ${printable(before)}`)}\n${paint.green(`+ ${printable(after)}`)}\n`;
  }
  return out;
}
