import { explain } from '../../normalize.ts';
import { paintFor, wantsColour } from '../colour.ts';
import { UsageError } from '../exit-code.ts';
import { showExplanation } from '../explanation.ts';
import { findInputs } from '../inputs.ts';
import { textOptions } from '../options.ts';
import type { CommandLine } from '../parse.ts';
import { namedProfile } from '../profile-file.ts';
import { readWhole } from '../read.ts';
import type { Report } from '../report.ts';
import { failureOf } from '../run.ts';
import { writeOut } from '../stdout.ts';

/** `newsnorm explain <input>`: each line with its label, its score and what decided. */
export async function explainCommand({ inputs: args, values }: CommandLine, report: Report): Promise<void> {
  const profile = await namedProfile(values.value('profile'));
  const options = { ...textOptions(values), repair: !values.on('no-repair'), ...(profile && { profile }) };
  const found = await findInputs(args, {
    kind: 'text',
    extensions: ['.txt'],
    stdinName: values.value('stdin-name'),
  });
  const total = found.inputs.length + found.failures.length;
  if (total > 1) throw new UsageError(`newsnorm explain takes one input, not ${total}; name one file`);
  const paint = await paintFor(wantsColour(values, process.stdout, process.env));
  // Some terminals say that they have no columns.
  const view = { width: (process.stdout.isTTY && process.stdout.columns) || Infinity, all: values.on('verbose') };
  for (const { name, message } of found.failures) await report.failure(name, message);
  for (const input of found.inputs) {
    let text: string;
    try {
      text = showExplanation(explain(await readWhole(input), options), paint, view);
    } catch (error) {
      await report.failure(input.name, failureOf(error), error);
      continue;
    }
    await writeOut(text);
  }
}
