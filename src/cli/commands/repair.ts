import { runBatch, type Prepared } from '../batch.ts';
import { wantsColour } from '../colour.ts';
import { UsageError } from '../exit-code.ts';
import type { Input } from '../inputs.ts';
import { textOptions } from '../options.ts';
import type { CommandLine } from '../parse.ts';
import type { Plan } from '../plan.ts';
import type { Report } from '../report.ts';
import { total } from '../tally.ts';

/** `newsnorm repair [inputs..]`: text in, text out. Gives whether `--check` found something to change. */
export async function repairCommand({ inputs: args, values }: CommandLine, report: Report): Promise<boolean> {
  const options = textOptions(values);
  const check = values.on('check');
  const diff = values.on('diff');
  const view = check ? '--check' : diff ? '--diff' : null;
  if (view !== null && (values.value('output') !== undefined || values.value('out-dir') !== undefined)) {
    throw new UsageError(`${view} writes no text; leave --output and --out-dir out`);
  }
  const names = values.on('quiet') ? 'nothing' : 'names';
  const show = diff ? 'changes' : check ? names : 'text';
  const coloured = diff && wantsColour(values, process.stdout, process.env);
  const prepare = ({ list }: Plan): Prepared => {
    if (view !== null && list.kinds.has('ndjson')) {
      throw new UsageError(`${view} is for text, and an input holds NDJSON; leave ${view} out`);
    }
    if (view !== null && list.kinds.has('wet')) {
      throw new UsageError(`${view} is for text, and an input is an archive; leave ${view} out`);
    }
    return { job: { command: 'repair', options, show, coloured }, meet: null };
  };
  const batch = {
    endingFor: ({ kind }: Input) => (kind === 'wet' ? '.ndjson' : null),
    withLanguage: false,
    // Two articles must not be glued together by the program that is there to undo that.
    between: (closed: boolean) => (closed || view !== null ? '' : '\n'),
    coloured: diff,
    prepare,
  };
  await runBatch(args, values, batch, report);
  return check && total(report.tally.repairs) > 0;
}
