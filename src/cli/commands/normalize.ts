import { normalize } from '../../normalize.ts';
import { formats, type Format } from '../../output/index.ts';
import { toJson } from '../../output/json.ts';
import type { NormalizeOptions } from '../../types.ts';
import { UsageError } from '../exit-code.ts';
import type { FlagValues } from '../flags.ts';
import { findInputs, type Input } from '../inputs.ts';
import { nearest } from '../nearest.ts';
import { inputOptions, textOptions } from '../options.ts';
import { planOutputs } from '../outputs.ts';
import type { CommandLine } from '../parse.ts';
import type { Report } from '../report.ts';
import { runAll } from '../run.ts';

/** `newsnorm [inputs..]`: articles in, articles out. */
export async function normalizeCommand({ inputs: args, values }: CommandLine, report: Report): Promise<void> {
  const named = namedFormat(values);
  const options: NormalizeOptions = {
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
        const article = normalize(bytes, { ...options, source: name === null ? {} : { path: name } });
        return { text: render(article, { indent }), warnings: article.warnings, repairs: article.repairs.length };
      },
      record: ({ id, content }) => toJson(normalize(content, { ...options, source: id === undefined ? {} : { id } })),
    },
    report,
  );
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
  if (!values.on('spans') || format.lines || inputs.some(({ kind }) => kind === 'ndjson')) return;
  throw new UsageError(`--spans has no place in ${format.name}; add --json`);
}
