import { Learner } from '../../folder/learner.ts';
import { ProfileSum, profileToJson } from '../../folder/profile.ts';
import { runBatch, type Prepared } from '../batch.ts';
import { UsageError } from '../exit-code.ts';
import { learnInto } from '../learning.ts';
import { textOptions } from '../options.ts';
import type { CommandLine } from '../parse.ts';
import type { Plan } from '../plan.ts';
import type { Report } from '../report.ts';
import type { Meet } from '../run.ts';

/** `newsnorm learn [inputs..]`: which lines the documents of a site repeat, or with `--merge` several profiles as one. */
export async function learnCommand({ inputs: args, values }: CommandLine, report: Report): Promise<void> {
  const merge = values.on('merge');
  const result = merge ? new ProfileSum() : new Learner();
  const options = textOptions(values);
  const prepare = ({ files }: Plan): Prepared => {
    if (files) throw new UsageError(`--output ${values.value('output')}: learn writes one profile; name one file`);
    const job = { command: 'learn', options, from: merge ? 'profiles' : 'texts' } as const;
    return { job, meet: result instanceof Learner ? learnInto(result) : addInto(result) };
  };
  const batch = {
    ...(merge && { inputs: { kind: 'text', extensions: ['.json'] } as const }),
    endingFor: () => null,
    withLanguage: false,
    between: () => '',
    coloured: false,
    closing: () => profileToJson(result.profile()),
    prepare,
  };
  await runBatch(args, values, batch, report);
}

const addInto =
  (sum: ProfileSum): Meet =>
  (result) => {
    for (const { gist } of result.findings) if (gist.profile) sum.add(gist.profile);
    return result;
  };
