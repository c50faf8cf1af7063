import type { Separator } from '../types.ts';
import { UsageError } from './exit-code.ts';
import { reasonOf } from './system-error.ts';

/**
 * Makes the value of `--split` into what tells the lines that part articles. The engine takes linear time whatever the
 * pattern and the line are; the one that comes with Node can hang on either.
 *
 * @throws {UsageError} if it is no regular expression, or one that no such engine can run
 */
export async function separatorFrom(pattern: string): Promise<Separator> {
  const { RE2JS } = await import('re2js');
  try {
    return RE2JS.compile(RE2JS.translateRegExp(pattern));
  } catch (error) {
    throw new UsageError(
      `--split ${pattern}: ${reasonOf(error)}; write auto, none or a regular expression without look-around and back-references`,
    );
  }
}
