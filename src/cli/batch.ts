import { crypto } from './builtin.ts';
import type { FlagValues } from './flags.ts';
import { UsageError } from './exit-code.ts';
import type { InputOptions } from './inputs.ts';
import type { JobSpec } from './jobs/job.ts';
import { LineFile } from './line-file.ts';
import { knownName, shownName, type EndingFor } from './naming.ts';
import { inputOptions, jobsFrom, recordFields } from './options.ts';
import { inputName, statsOf } from './places.ts';
import { planRun, type Plan } from './plan.ts';
import { printable } from './printable.ts';
import { Progress } from './progress.ts';
import type { Report } from './report.ts';
import { Resume } from './resume.ts';
import { remaining, runAll, type Meet, type Run, type RunOptions } from './run.ts';
import { Runner } from './runner.ts';
import { writeOut } from './stdout.ts';

declare const NEWSNORM_VERSION: string;

/** What a command wants done with many inputs. */
export interface Batch extends RunOptions {
  /** What the command itself knows of its inputs. */
  inputs?: Pick<InputOptions, 'kind' | 'extensions'>;
  endingFor: EndingFor;
  /** False if the job does not find out the language. */
  withLanguage: boolean;
  /** @throws {UsageError} if it cannot be done with these inputs */
  prepare: (plan: Plan) => Prepared | Promise<Prepared>;
}

/** What is to be made of each text, and what the result is put through, if anything. */
export interface Prepared {
  job: JobSpec;
  meet: Meet | null;
}

/** Does what a command wants done with all its inputs. @throws {UsageError} before any work */
export async function runBatch(
  args: readonly string[],
  values: FlagValues,
  batch: Batch,
  report: Report,
): Promise<void> {
  const jobs = jobsFrom(values);
  const { endingFor, withLanguage } = batch;
  const inputs = { ...inputOptions(args, values), ...batch.inputs };
  const again = values.on('resume');
  const replace = again || values.on('force');
  // Learning again is what a profile is there for.
  const replaceShared = replace || batch.closing !== undefined;
  const plan = await planRun(args, values, { inputs, endingFor, withLanguage, replaceShared }, report);
  const { job, meet } = await batch.prepare(plan);
  const fields = recordFields(values);
  // A profile makes it long, and it goes into the fingerprint of every result.
  const circumstances = JSON.stringify([NEWSNORM_VERSION, job, fields]);
  // Only what goes into files can be passed over later, and to load what hashes takes a hundredth of a start.
  const fingerprint = plan.files ? crypto().createHash('sha256').update(circumstances).digest('hex') : '';
  // A result that depends on those before it cannot be passed over later.
  const resume = plan.files && !meet ? await Resume.of(plan.files.naming, fingerprint, again) : null;
  if (again && !resume) throw new UsageError('--resume needs a file for each input; add --out-dir');
  const run: Run = { ...batch, plan, meet, resume, again, replace, failFast: values.on('fail-fast') };
  if (values.on('dry-run')) {
    await listRun(run, report);
    return;
  }
  accompany(run, values, report);
  try {
    const spec = { job, fields, replace, warnings: values.on('verbose'), fingerprint };
    await runAll(run, new Runner(spec, jobs), report);
  } finally {
    report.end();
  }
}

/** Opens the lists that were asked for, and shows how far the run is where somebody looks on. */
function accompany({ plan, again }: Run, values: FlagValues, report: Report): void {
  const listFor = (option: 'failed' | 'log'): LineFile | null => {
    const file = values.value(option);
    return file === undefined ? null : new LineFile(`--${option}`, file);
  };
  const [failed, log] = [listFor('failed'), listFor('log')];
  const { length: inputs, bytes } = plan.list;
  const progress = wantsProgress(plan, values) ? new Progress(report, { inputs, bytes }) : null;
  report.begin({ failed, log, progress }, NEWSNORM_VERSION, { inputs, again });
}

/** Only on a terminal, and not among results that appear on it. */
function wantsProgress(plan: Plan, values: FlagValues): boolean {
  if (!process.stderr.isTTY || values.on('no-progress') || values.on('quiet')) return false;
  return values.on('progress') || plan.files !== null || values.value('output') !== undefined || !process.stdout.isTTY;
}

/** `--dry-run`: what would be read, and where it would be written. */
async function listRun(run: Run, report: Report): Promise<void> {
  let there = 0;
  for await (const entry of remaining(run, report)) {
    if (!('kind' in entry)) {
      await report.failure(entry.name, { code: 'unreadable', message: entry.message });
      continue;
    }
    const { files, file } = run.plan;
    const known = files && knownName(files.naming, entry);
    if (known !== null && statsOf(known)?.isFile()) there += 1;
    const target = files ? shownName(files.naming, entry) : file;
    await writeOut(`${printable(inputName(entry) + (target === null ? '' : ` -> ${target}`))}\n`);
  }
  if (there > 0 && !run.replace)
    report.note(`files that exist already: ${there}; those that differ are replaced only with --force`);
  run.resume?.close(true);
  run.plan.list.close();
}
