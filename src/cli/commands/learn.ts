import { Learner } from '../../folder/learner.ts';
import { mergeProfiles, profileToJson } from '../../folder/profile.ts';
import type { SiteProfile } from '../../types.ts';
import type { FlagValues } from '../flags.ts';
import { findInputs, type Input } from '../inputs.ts';
import { learnFrom } from '../learning.ts';
import { inputOptions, textOptions } from '../options.ts';
import { planOutputs } from '../outputs.ts';
import type { CommandLine } from '../parse.ts';
import { readProfile } from '../profile-file.ts';
import type { Report } from '../report.ts';
import { failureOf } from '../run.ts';

/** `newsnorm learn [inputs..]`: which lines the documents of a site repeat, or with `--merge` several profiles as one. */
export async function learnCommand({ inputs: args, values }: CommandLine, report: Report): Promise<void> {
  const merge = values.on('merge');
  const options = inputOptions(values);
  const found = await findInputs(args, merge ? { ...options, kind: 'text', extensions: ['.json'] } : options);
  const destination = planOutputs(found.inputs, {
    file: values.value('output'),
    folder: undefined,
    extensionFor: () => null,
    between: () => '',
    coloured: false,
  });
  for (const { name, message } of found.failures) await report.failure(name, message);
  const profile = await (merge ? merged : learned)(found.inputs, values, report);
  const [first] = found.inputs;
  try {
    if (first && report.done > 0) await destination.open(first).write(profileToJson(profile));
  } finally {
    destination.finish(report.done > 0);
  }
  report.summary();
}

async function learned(inputs: readonly Input[], values: FlagValues, report: Report): Promise<SiteProfile> {
  const learner = new Learner();
  const options = textOptions(values);
  for (const input of inputs) {
    await done(input, report, async () => {
      const { failed, total } = await learnFrom(input, learner, options);
      if (failed === 0) return;
      report.recordsFailed += failed;
      const name = input.name ?? 'standard input';
      await report.error(`${name}: ${failed} of ${total} lines are no records; write {"id": …, "text": "…"}`);
    });
  }
  return learner.profile();
}

async function merged(inputs: readonly Input[], _: FlagValues, report: Report): Promise<SiteProfile> {
  const profiles: SiteProfile[] = [];
  for (const input of inputs) {
    await done(input, report, async () => {
      profiles.push(await readProfile(input));
    });
  }
  return mergeProfiles(profiles);
}

async function done(input: Input, report: Report, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await report.failure(input.name, failureOf(error), error);
    return;
  }
  await report.inputDone(input.name, [], 0);
}
