import { statSync } from 'node:fs';

import { Learner } from '../folder/learner.ts';
import { linesToLearn } from '../normalize.ts';
import type { NormalizeOptions, SiteProfile } from '../types.ts';
import { UsageError } from './exit-code.ts';
import type { Input } from './inputs.ts';
import { linesOf, readWhole } from './read.ts';
import { throughRecord } from './record.ts';

/**
 * Shows the learner every document of an input.
 *
 * @returns how many records there were, and how many of them could not be read; 0 for a whole document
 * @throws the errors of the operating system, and those of `decode` for a whole document
 */
export async function learnFrom(
  input: Input,
  learner: Learner,
  options: NormalizeOptions,
): Promise<{ failed: number; total: number }> {
  const counts = { failed: 0, total: 0 };
  if (input.kind === 'text') {
    learner.add(linesToLearn(await readWhole(input), options));
    return counts;
  }
  const learn = ({ content }: { content: string | Uint8Array }): string => {
    learner.add(linesToLearn(content, options));
    return '';
  };
  for await (const lines of linesOf(input)) {
    for (const line of lines) {
      counts.total += 1;
      if (throughRecord(line, learn).failed) counts.failed += 1;
    }
  }
  return counts;
}

/**
 * What `--learn` finds in the inputs. One that fails here is reported when it is normalized.
 *
 * @throws {UsageError} if an input can be read only once
 */
export async function learnedProfile(inputs: readonly Input[], options: NormalizeOptions): Promise<SiteProfile> {
  for (const { name, file } of inputs) {
    if (file !== null && statSync(file, { throwIfNoEntry: false })?.isFile() !== false) continue;
    throw new UsageError(`--learn reads every input twice, and ${name ?? 'standard input'} is no file; save it first`);
  }
  const learner = new Learner();
  for (const input of inputs) await learnFrom(input, learner, options).catch(() => undefined);
  return learner.profile();
}
