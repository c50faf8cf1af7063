import { formats } from '../output/index.ts';
import { flags, type CommandName, type Flag } from './flags.ts';

interface CommandHelp {
  usage: string;
  says: string;
  examples: readonly (readonly [string, string])[];
}

const HELP: Readonly<Record<CommandName, CommandHelp>> = {
  normalize: {
    usage: 'newsnorm [options] [inputs..]',
    says: 'Splits the raw text of news articles into title, lead, body, footer and related teasers, and repairs it.',
    examples: [
      ['newsnorm article.txt', 'read it as Markdown'],
      ['cat article.txt | newsnorm --json | jq -r .title', 'print its title'],
      ["newsnorm 'dump/**/*.txt' --json > articles.ndjson", 'many articles, one JSON document a line'],
      ['newsnorm dump -d out --json', 'a folder into a folder of the same shape'],
      ['newsnorm explain article.txt', 'why each line went where it went'],
    ],
  },
  repair: {
    usage: 'newsnorm repair [options] [inputs..]',
    says: 'Decodes and repairs text: glued sentences, broken encodings, invisible characters. Text in, text out.',
    examples: [
      ['newsnorm repair < damaged.txt > whole.txt', 'a filter'],
      ['newsnorm repair --diff article.txt', 'show what would change'],
      ['newsnorm repair --check texts', 'exit code 1 if anything would change'],
    ],
  },
  explain: {
    usage: 'newsnorm explain [options] <input>',
    says: 'Shows each line with its section, its score and the rules that decided.',
    examples: [
      ['newsnorm explain article.txt', 'the reasons, line by line'],
      ['newsnorm explain article.txt --color | less -R', 'the same, page by page'],
    ],
  },
  learn: {
    usage: 'newsnorm learn [options] [inputs..]',
    says: 'Learns which lines the pages of one site repeat, for --profile. One text for each page.',
    examples: [
      ["newsnorm learn 'site/**/*.txt' -o site.profile.json", 'learn from what is there'],
      ['newsnorm --profile site.profile.json new.txt', 'use it on that and on what comes later'],
      ['newsnorm learn --merge may.json june.json -o both.json', 'add profiles up'],
    ],
  },
  schema: {
    usage: 'newsnorm schema',
    says: 'Prints the JSON Schema (2020-12) of the JSON output.',
    examples: [['newsnorm schema > article.schema.json', 'keep it in a file']],
  },
};

const INPUTS =
  'Inputs are files, folders, quoted patterns, or - for standard input, which is also read\n' +
  'when nothing is named and something is piped in.';

const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'all done'],
  ['1', 'at least one input failed, the others are done; or --check or --min-confidence found something'],
  ['2', 'wrong usage, nothing was done'],
  ['130', 'interrupted'],
];

/** The help text of a command, written from the table of flags; the examples come first. */
export function helpText(command: CommandName): string {
  const { usage, says, examples } = HELP[command];
  const parts = [says, titled('Examples', columns(examples)), `Usage: ${usage}`];
  if (command === 'normalize') {
    const others = Object.entries(HELP).filter(([name]) => name !== command);
    parts.push(titled('Commands', columns(others.map(([name, help]) => [name, help.says] as const))));
  }
  if (command !== 'schema') parts.push(INPUTS);
  for (const group of new Set(flags.map((flag) => flag.group))) {
    const rows = flags.filter((flag) => flag.group === group && flag.of.includes(command));
    if (rows.length > 0)
      parts.push(
        titled(group, columns(rows.map((flag) => [spelling(flag), flag.saysFor?.[command] ?? flag.says] as const))),
      );
  }
  if (command === 'normalize')
    parts.push(titled('Formats', columns(formats.map(({ name, says }) => [name, says] as const))));
  if (command !== 'schema') parts.push(titled('Exit codes', columns(EXIT_CODES)));
  return `${parts.join('\n\n')}\n`;
}

function spelling({ short, name, also, value }: Flag): string {
  const names = `${short === undefined ? '    ' : `-${short}, `}--${name}${also === undefined ? '' : `, --${also}`}`;
  return value === undefined ? names : `${names} ${value}`;
}

const titled = (title: string, text: string): string => `${title}:\n${text}`;

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
