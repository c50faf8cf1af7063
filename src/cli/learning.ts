import { Learner } from '../folder/learner.ts';
import type { NormalizeOptions, SiteProfile } from '../types.ts';
import { UsageError } from './exit-code.ts';
import type { InputList } from './input-list.ts';
import { piecesOf } from './pieces.ts';
import { inputName } from './places.ts';
import type { RecordFields } from './record.ts';
import { entriesOf, workThrough, type Meet } from './run.ts';
import { Runner } from './runner.ts';

/** Shows a learner the texts of each result, of which nothing is written. */
export const learnInto =
  (learner: Learner): Meet =>
  (result) => {
    for (const { gist } of result.findings) if (gist.keys) learner.add(gist.keys);
    return { ...result, output: null };
  };

/**
 * What `--learn` finds in the inputs. One that fails here is reported when it is normalized.
 *
 * @param jobs how many threads may work
 * @throws {UsageError} if an input can be read only once
 */
export async function learnedProfile(
  list: InputList,
  options: NormalizeOptions,
  fields: RecordFields,
  jobs: number,
): Promise<SiteProfile> {
  for (const entry of list.entries()) {
    if (!('kind' in entry) || entry.size !== null) continue;
    throw new UsageError(`--learn reads every input twice, and ${inputName(entry)} is no file; save it first`);
  }
  const learner = new Learner();
  const learn = learnInto(learner);
  const job = { command: 'learn', options, from: 'texts' } as const;
  const runner = new Runner({ job, fields, replace: false, warnings: false, fingerprint: '' }, jobs);
  try {
    const pieces = piecesOf(entriesOf(list), () => ({ target: null, key: null }));
    await workThrough(pieces, runner, ({ input: { name } }, result) => {
      learn(result, { name, before: null });
      return Promise.resolve();
    });
  } finally {
    await runner.close();
  }
  return learner.profile();
}
