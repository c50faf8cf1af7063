import { normalize } from '../../normalize.ts';
import { formats, type Format } from '../../output/index.ts';
import { toJson } from '../../output/json.ts';
import type { NormalizeOptions, SiteProfile } from '../../types.ts';
import { markerFor } from '../duplicates.ts';
import { UsageError } from '../exit-code.ts';
import type { FlagValues } from '../flags.ts';
import { findInputs, type Input } from '../inputs.ts';
import { learnedProfile } from '../learning.ts';
import { nearest } from '../nearest.ts';
import { inputOptions, textOptions } from '../options.ts';
import { planOutputs } from '../outputs.ts';
import type { CommandLine } from '../parse.ts';
import { namedProfile } from '../profile-file.ts';
import type { Report } from '../report.ts';
import { runAll } from '../run.ts';

/** `newsnorm [inputs..]`: articles in, articles out. */
export async function normalizeCommand({ inputs: args, values }: CommandLine, report: Report): Promise<void> {
  const named = namedFormat(values);
  const given: NormalizeOptions = {
    ...textOptions(values),
    spans: values.on('spans'),
    repair: !values.on('no-repair'),
    inferTitle: !values.on('no-infer-title'),
  };
  const found = await findInputs(args, inputOptions(values));
  const { inputs, failures } = found;
  checkRecords(inputs, named);
  const format = named ?? formatOf('markdown');
  checkSpans(inputs, format, values);
  const how = values.value('dedupe');
  if (how !== undefined) checkJson('--dedupe', inputs, format);
  const mark = markerFor(how);
  const profile = await profileFor(values, inputs, given);
  const options = { ...given, ...(profile && { profile }) };
  const render = await format.load();
  const destination = planOutputs(inputs, {
    file: values.value('output'),
    folder: values.value('out-dir'),
    extensionFor: ({ kind }) => (kind === 'ndjson' ? null : `.${format.extension}`),
    between: () => (format.lines ? '' : '\n'),
    coloured: false,
  });
  // A document that stands alone is indented for people; documents that follow each other take a line each.
  const indent = destination.separate || inputs.length + failures.length === 1 ? 2 : 0;
  await runAll(
    found,
    destination,
    {
      document: (bytes, { name }) => {
        const source = name === null ? {} : { path: name };
        const article = mark(normalize(bytes, { ...options, source }), { path: name ?? '-' });
        return { text: render(article, { indent }), warnings: article.warnings, repairs: article.repairs.length };
      },
      record: ({ id, content }, { name }, line) => {
        const which = id === undefined ? { line } : { id };
        const article = normalize(content, { ...options, source: id === undefined ? {} : { id } });
        return toJson(mark(article, { path: name ?? '-', ...which }));
      },
    },
    report,
  );
}

async function profileFor(
  values: FlagValues,
  inputs: readonly Input[],
  options: NormalizeOptions,
): Promise<SiteProfile | undefined> {
  const file = values.value('profile');
  if (!values.on('learn')) return namedProfile(file);
  if (file !== undefined) throw new UsageError('--profile and --learn exclude each other; leave one out');
  return learnedProfile(inputs, options);
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

function checkRecords(inputs: readonly Input[], named: Format | null): void {
  if (named === null || named.lines || !inputs.some(({ kind }) => kind === 'ndjson')) return;
  throw new UsageError(`NDJSON records become JSON, a line for each; leave ${named.name} out`);
}

function checkSpans(inputs: readonly Input[], format: Format, values: FlagValues): void {
  if (values.on('spans')) checkJson('--spans', inputs, format);
}

function checkJson(option: string, inputs: readonly Input[], format: Format): void {
  if (format.lines || inputs.some(({ kind }) => kind === 'ndjson')) return;
  throw new UsageError(`${option} has no place in ${format.name}; add --json`);
}
