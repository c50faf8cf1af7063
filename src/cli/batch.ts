import type { FlagValues } from './flags.ts';
import type { JobSpec } from './jobs/job.ts';
import type { EndingFor } from './naming.ts';
import { inputOptions, jobsFrom, recordFields } from './options.ts';
import { planRun, type Plan } from './plan.ts';
import type { Report } from './report.ts';
import { runAll, type RunOptions } from './run.ts';
import { Runner } from './runner.ts';

declare const NEWSNORM_VERSION: string;

/** What a command wants done with many inputs. */
export interface Batch extends RunOptions {
  endingFor: EndingFor;
  /** False if the job does not find out the language. */
  withLanguage: boolean;
  /** What is to be made of each text. @throws {UsageError} if that cannot be done with these inputs */
  jobFor: (plan: Plan) => JobSpec;
}

/** Does what a command wants done with all its inputs. @throws {UsageError} before any work */
export async function runBatch(
  args: readonly string[],
  values: FlagValues,
  batch: Batch,
  report: Report,
): Promise<void> {
  const jobs = jobsFrom(values);
  const options = { inputs: inputOptions(args, values), endingFor: batch.endingFor, withLanguage: batch.withLanguage };
  const plan = await planRun(args, values, options, report);
  const job = batch.jobFor(plan);
  const fields = recordFields(values);
  const spec = {
    job,
    fields,
    warnings: values.on('verbose'),
    fingerprint: JSON.stringify([NEWSNORM_VERSION, job, fields]),
  };
  await runAll(plan, new Runner(spec, jobs), report, batch);
}
