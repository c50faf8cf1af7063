import { formats, type Format } from '../../output/index.ts';
import type { NormalizeOptions } from '../../types.ts';
import { runBatch } from '../batch.ts';
import { UsageError } from '../exit-code.ts';
import type { FlagValues } from '../flags.ts';
import type { Input, InputKind } from '../inputs.ts';
import type { JobSpec } from '../jobs/job.ts';
import { nearest } from '../nearest.ts';
import { textOptions } from '../options.ts';
import type { CommandLine } from '../parse.ts';
import type { Plan } from '../plan.ts';
import type { Report } from '../report.ts';
import { separatorFrom } from '../separator.ts';

/** `newsnorm [inputs..]`: articles in, articles out. */
export async function normalizeCommand({ inputs: args, values }: CommandLine, report: Report): Promise<void> {
  const named = namedFormat(values);
  const format = named ?? formatOf('markdown');
  const options: NormalizeOptions = {
    ...textOptions(values),
    spans: values.on('spans'),
    repair: !values.on('no-repair'),
    inferTitle: !values.on('no-infer-title'),
  };
  const split = await splitFrom(values);
  const minConfidence = minConfidenceFrom(values);
  const jobFor = ({ list, files }: Plan): JobSpec => {
    checkRecords(list.kinds, named);
    checkSpans(list.kinds, format, values);
    // A document that stands alone is indented for people; documents that follow each other take a line each.
    const alone = split === null && (files !== null || list.length === 1);
    return { command: 'normalize', options, split, minConfidence, format: format.name, indent: alone ? 2 : 0 };
  };
  const textEnding = split !== null && format.lines ? '.ndjson' : `.${format.extension}`;
  const batch = {
    endingFor: ({ kind }: Input) => ({ text: textEnding, ndjson: null, wet: '.ndjson' })[kind],
    withLanguage: split === null,
    between: () => (format.lines ? '' : '\n'),
    coloured: false,
    jobFor,
  };
  await runBatch(args, values, batch, report);
}

/** What parts the articles of a text; null if each text is one. @throws {UsageError} if it cannot be */
async function splitFrom(values: FlagValues): Promise<string | null> {
  const split = values.value('split') ?? 'none';
  if (split === 'none') return null;
  if (split !== 'auto') await separatorFrom(split);
  if (values.value('output')?.includes('{lang}'))
    throw new UsageError('--split finds many articles in a text, of no one language; leave {lang} out of --output');
  return split;
}

/** @throws {UsageError} for what is no such number */
function minConfidenceFrom(values: FlagValues): number {
  const given = values.value('min-confidence') ?? '0';
  if (/^(?:0?\.\d{1,9}|[01](?:\.0{0,9})?)$/.test(given)) return Number(given);
  throw new UsageError(`--min-confidence ${given}: not a probability; write a number from 0 to 1, as in 0.8`);
}

/** The format that the options name, or else the ending of the output file; null if neither does. */
function namedFormat(values: FlagValues): Format | null {
  const given = values.value('format');
  const names = [
    ...(values.on('json') ? ['json'] : []),
    ...(values.on('markdown') ? ['markdown'] : []),
    ...(values.on('ndjson') ? ['ndjson'] : []),
    ...(given === undefined ? [] : [given]),
  ];
  const [name, other] = new Set(names);
  if (other !== undefined) throw new UsageError(`${name} and ${other} exclude each other; choose one format`);
  if (name !== undefined) return formatOf(name);
  const output = values.value('output')?.toLowerCase();
  return formats.find(({ extension }) => output?.endsWith(`.${extension}`)) ?? null;
}

function formatOf(name: string): Format {
  const format = formats.find((row) => row.name === name || row.extension === name);
  if (format) return format;
  const names = formats.map((row) => row.name);
  const meant = nearest(name, names);
  const advice = meant === null ? `there are ${names.join(', ')}` : `did you mean ${meant}?`;
  throw new UsageError(`unknown format ${name}; ${advice}`);
}

type Kinds = ReadonlySet<InputKind>;

function checkRecords(kinds: Kinds, named: Format | null): void {
  if (named === null || named.lines || !holdRecords(kinds)) return;
  const what = kinds.has('ndjson') ? 'NDJSON records' : 'the pages of a WET archive';
  throw new UsageError(`${what} become JSON, a line for each; leave ${named.name} out`);
}

function checkSpans(kinds: Kinds, format: Format, values: FlagValues): void {
  if (!values.on('spans') || format.lines || holdRecords(kinds)) return;
  throw new UsageError(`--spans has no place in ${format.name}; add --json`);
}

const holdRecords = (kinds: Kinds): boolean => kinds.has('ndjson') || kinds.has('wet');
