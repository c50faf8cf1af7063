import { explain } from '../../normalize.ts';
import { paintFor, wantsColour } from '../colour.ts';
import { UsageError } from '../exit-code.ts';
import { showExplanation } from '../explanation.ts';
import { failureOf } from '../failure.ts';
import { findInputs, type Input, type InputFailure } from '../inputs.ts';
import { textOptions } from '../options.ts';
import type { CommandLine } from '../parse.ts';
import { namedProfile } from '../profile-file.ts';
import { readWhole } from '../read.ts';
import type { Report } from '../report.ts';
import { writeOut } from '../stdout.ts';

/** `newsnorm explain <input>`: each line with its label, its score and what decided. */
export async function explainCommand({ inputs: args, values }: CommandLine, report: Report): Promise<void> {
  const profile = namedProfile(values.value('profile'));
  const options = { ...textOptions(values), repair: !values.on('no-repair'), ...(profile && { profile }) };
  const inputs: Input[] = [];
  const failures: InputFailure[] = [];
  const asText = { kind: 'text', extensions: ['.txt'], stdinName: values.value('stdin-name') } as const;
  for await (const entry of findInputs(args, { ...asText, filesFrom: undefined })) {
    if ('input' in entry) inputs.push(entry.input);
    else if ('message' in entry) failures.push(entry);
  }
  const total = inputs.length + failures.length;
  if (total > 1) throw new UsageError(`newsnorm explain takes one input, not ${total}; name one file`);
  const paint = await paintFor(wantsColour(values, process.stdout, process.env));
  // Some terminals say that they have no columns.
  const view = { width: (process.stdout.isTTY && process.stdout.columns) || Infinity, all: values.on('verbose') };
  for (const { name, message } of failures) await report.failure(name, { code: 'unreadable', message });
  for (const input of inputs) {
    let text: string;
    try {
      text = showExplanation(explain(await readWhole(input), options), paint, view);
    } catch (error) {
      await report.failure(input.name, failureOf(error));
      continue;
    }
    await writeOut(text);
  }
}
