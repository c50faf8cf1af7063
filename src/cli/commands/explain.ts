import { explain } from '../../normalize.ts';
import { paintFor, wantsColour } from '../colour.ts';
import { UsageError } from '../exit-code.ts';
import { showExplanation } from '../explanation.ts';
import { failureOf } from '../failure.ts';
import { findInputs, type Input, type InputFailure } from '../inputs.ts';
import { textOptions } from '../options.ts';
import type { CommandLine } from '../parse.ts';
import { inputName } from '../places.ts';
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
  const found = { kind: undefined, extensions: ['.txt'], stdinName: values.value('stdin-name') } as const;
  for await (const entry of findInputs(args, { ...found, filesFrom: undefined })) {
    if ('input' in entry) inputs.push(entry.input);
    else if ('message' in entry) failures.push(entry);
  }
  const total = inputs.length + failures.length;
  if (total > 1) throw new UsageError(`newsnorm explain takes one input, not ${total}; name one file`);
  for (const input of inputs) checkText(input);
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

/** @throws {UsageError} if the input holds many texts, by its name: as one text, all of it would be nonsense */
function checkText(input: Input): void {
  if (input.kind === 'text') return;
  const what = input.kind === 'ndjson' ? 'NDJSON records' : 'the pages of a web archive';
  const advice = input.kind === 'ndjson' ? 'pipe one in, as jq -r .text prints it' : 'save one as text';
  throw new UsageError(`newsnorm explain takes one text, and ${inputName(input)} holds ${what}; ${advice}`);
}
