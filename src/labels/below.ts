import type { Context, LineFacts } from './context.ts';

const REACH = 6;

/** True if one of the next lines, fillers passed over, is such a line. */
export function someBelow(line: LineFacts, context: Context, isOne: (line: LineFacts) => boolean): boolean {
  let below = context.below(line.index);
  for (let k = 0; k < REACH && below; k += 1, below = context.below(below.index)) if (isOne(below)) return true;
  return false;
}
