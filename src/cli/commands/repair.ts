import { repair } from '../../document/repair.ts';
import { decode } from '../../text/decode.ts';
import type { Decoded, Repaired } from '../../types.ts';
import { paintFor, wantsColour } from '../colour.ts';
import { showChanges } from '../diff.ts';
import { UsageError } from '../exit-code.ts';
import { findInputs } from '../inputs.ts';
import { inputOptions, textOptions } from '../options.ts';
import { planOutputs } from '../outputs.ts';
import type { CommandLine } from '../parse.ts';
import { printable } from '../printable.ts';
import type { Report } from '../report.ts';
import { runAll } from '../run.ts';

/** `newsnorm repair [inputs..]`: text in, text out. Gives whether `--check` found something to change. */
export async function repairCommand({ inputs: args, values }: CommandLine, report: Report): Promise<boolean> {
  const options = textOptions(values);
  const check = values.on('check');
  const diff = values.on('diff');
  const found = await findInputs(args, inputOptions(values));
  if (check || diff) {
    const view = check ? '--check' : '--diff';
    if (values.value('output') !== undefined || values.value('out-dir') !== undefined) {
      throw new UsageError(`${view} writes no text; leave --output and --out-dir out`);
    }
    if (found.inputs.some(({ kind }) => kind === 'ndjson')) {
      throw new UsageError(`${view} is for text, and an input holds NDJSON; leave ${view} out`);
    }
  }
  const paint = await paintFor(diff && wantsColour(values, process.stdout, process.env));
  const destination = planOutputs(found.inputs, {
    file: values.value('output'),
    folder: values.value('out-dir'),
    extensionFor: () => null,
    // Two articles must not be glued together by the program that is there to undo that.
    between: (previous) => (previous.endsWith('\n') || check || diff ? '' : '\n'),
    coloured: diff,
  });
  let changed = false;
  const repairBytes = (bytes: Uint8Array): { decoded: Decoded; repaired: Repaired } => {
    const decoded = decode(bytes, options);
    return { decoded, repaired: repair(decoded.text, options) };
  };
  await runAll(
    found,
    destination,
    {
      document: (bytes, { name }) => {
        const { decoded, repaired } = repairBytes(bytes);
        const { repairs } = repaired;
        const shownName = printable(name ?? 'standard input');
        changed ||= check && repairs.length > 0;
        let text: string | null = repaired.text;
        if (diff) text = showChanges(shownName, decoded.text, repairs, paint);
        else if (check) text = repairs.length > 0 && !values.on('quiet') ? `${shownName}\n` : null;
        return { text, warnings: [...decoded.warnings, ...repaired.warnings], repairs: repairs.length };
      },
      record: ({ id, content }) => {
        if (typeof content === 'string') return JSON.stringify({ id, ...repair(content, options) });
        const { decoded, repaired } = repairBytes(content);
        const { text, repairs } = repaired;
        const warnings = [...decoded.warnings, ...repaired.warnings];
        return JSON.stringify({ id, text, encoding: decoded.encoding, repairs, warnings });
      },
    },
    report,
  );
  return changed;
}
