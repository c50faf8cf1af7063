import { formats, type Format } from '../../output/index.ts';
import type { NormalizeOptions, SiteProfile } from '../../types.ts';
import { runBatch, type Prepared } from '../batch.ts';
import { markDuplicates, samenessFrom } from '../duplicates.ts';
import { UsageError } from '../exit-code.ts';
import type { FlagValues } from '../flags.ts';
import type { Input, InputKind } from '../inputs.ts';
import { learnedProfile } from '../learning.ts';
import { nearest } from '../nearest.ts';
import { jobsFrom, recordFields, textOptions } from '../options.ts';
import type { CommandLine } from '../parse.ts';
import type { Plan } from '../plan.ts';
import { namedProfile } from '../profile-file.ts';
import type { Report } from '../report.ts';
import { separatorFrom } from '../separator.ts';

/** `newsnorm [inputs..]`: articles in, articles out. */
export async function normalizeCommand({ inputs: args, values }: CommandLine, report: Report): Promise<void> {
  const named = namedFormat(values);
  const format = named ?? formatOf('markdown');
  const sameness = samenessFrom(values.value('dedupe'));
  checkTogether(values);
  const given: NormalizeOptions = {
    ...textOptions(values),
    spans: values.on('spans'),
    repair: !values.on('no-repair'),
    inferTitle: !values.on('no-infer-title'),
  };
  const profileFile = namedProfile(values.value('profile'));
  const split = await splitFrom(values);
  const minConfidence = minConfidenceFrom(values);
  const prepare = async ({ list, files }: Plan): Promise<Prepared> => {
    checkRecords(list.kinds, named);
    if (values.on('spans')) checkJson('--spans', list.kinds, format);
    if (sameness) checkJson('--dedupe', list.kinds, format);
    // A document that stands alone is indented for people; documents that follow each other take a line each.
    const alone = split === null && (files !== null || list.length === 1);
    const indent = alone ? 2 : 0;
    const profile = profileFile ?? (await profileOf(list, given, values));
    const options = { ...given, ...(profile && { profile }) };
    return {
      job: { command: 'normalize', options, split, minConfidence, format: format.name, indent, sameness },
      meet: sameness && markDuplicates(sameness, await format.load(), indent),
    };
  };
  const textEnding = split !== null && format.lines ? '.ndjson' : `.${format.extension}`;
  const batch = {
    endingFor: ({ kind }: Input) => ({ text: textEnding, ndjson: null, wet: '.ndjson' })[kind],
    withLanguage: split === null,
    between: () => (format.lines ? '' : '\n'),
    coloured: false,
    prepare,
  };
  await runBatch(args, values, batch, report);
}

/** @throws {UsageError} for options that exclude each other */
function checkTogether(values: FlagValues): void {
  if (values.on('learn') && values.value('profile') !== undefined)
    throw new UsageError('--profile and --learn exclude each other; leave one out');
  if (values.on('resume') && values.value('dedupe') !== undefined)
    throw new UsageError('--dedupe has to see all articles, and --resume passes some over; leave one out');
}

/** What `--learn` finds; undefined if it was not given, or makes no difference. */
async function profileOf(
  list: Plan['list'],
  options: NormalizeOptions,
  values: FlagValues,
): Promise<SiteProfile | undefined> {
  // Only what a profile has to do with what was done before makes a dry run read its inputs.
  if (!values.on('learn') || (values.on('dry-run') && !values.on('resume'))) return undefined;
  return learnedProfile(list, options, recordFields(values), jobsFrom(values));
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

function checkJson(option: string, kinds: Kinds, format: Format): void {
  if (format.lines || holdRecords(kinds)) return;
  throw new UsageError(`${option} has no place in ${format.name}; add --json`);
}

const holdRecords = (kinds: Kinds): boolean => kinds.has('ndjson') || kinds.has('wet');
