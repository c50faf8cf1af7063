/** What the rules say of lines, as both fits learn from it. */
import type { Context, LineFacts } from '../../src/labels/context.ts';
import type { Rule } from '../../src/labels/rule.ts';
import { rules } from '../../src/labels/rules/index.ts';

/** What the rules say of one line: the rules that answered, and how strongly. */
export interface Activations {
  rules: Uint16Array;
  values: Float64Array;
}

/** What the single rules say of a line. */
export function activationsOf(line: LineFacts, context: Context): Activations {
  const indices: number[] = [];
  const values: number[] = [];
  for (let r = 0; r < rules.length; r += 1) {
    const answer = Number((rules[r] as Rule).when(line, context));
    if (answer !== 0) {
      indices.push(r);
      values.push(answer);
    }
  }
  return { rules: Uint16Array.from(indices), values: Float64Array.from(values) };
}
