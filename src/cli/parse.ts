import yargs from 'yargs';

import { UsageError } from './exit-code.ts';
import { COMMANDS, flags, type CommandName, type Flag, type FlagValues } from './flags.ts';
import { nearest } from './nearest.ts';

/** What was typed, before anyone looks at the disk. */
export interface CommandLine {
  command: CommandName;
  inputs: string[];
  values: FlagValues;
}

type Typed = Record<string, unknown> & { _: (string | number)[]; '--'?: string[] };

/**
 * Reads the command line.
 *
 * @param args without the names of Node.js and of the program
 * @throws {UsageError} for an option that the command does not have, or one that lacks its value
 */
export function parse(args: readonly string[]): CommandLine {
  const { command, typed } = read(args);
  if (typed.help !== true && typed.version !== true) check(command, typed);
  const named = command === 'normalize' ? typed._ : typed._.slice(1);
  return { command, inputs: [...named.map(String), ...(typed['--'] ?? [])], values: valuesOf(typed) };
}

function read(args: readonly string[]): { command: CommandName; typed: Typed } {
  let command: CommandName = 'normalize';
  const parser = yargs(spelledOut(args))
    .detectLocale(false)
    .help(false)
    .version(false)
    .exitProcess(false)
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'greedy-arrays': false,
      // A file called 333 is called "333".
      'parse-numbers': false,
      'parse-positional-numbers': false,
      // `newsnorm -- repair` reads a file called "repair".
      'populate--': true,
    })
    .fail((message) => {
      throw new UsageError(`${message}; see newsnorm --help`);
    });
  // All options are known before the command is, so that `newsnorm --json repair` does not take "repair" for a value.
  for (const flag of flags) {
    parser.option(flag.name, {
      type: flag.value === undefined ? 'boolean' : 'string',
      alias: [flag.short, flag.also].filter((name) => name !== undefined),
    });
  }
  parser.command('$0', '', {}, () => undefined);
  for (const name of COMMANDS) {
    if (name !== 'normalize') {
      parser.command(name, '', {}, () => {
        command = name;
      });
    }
  }
  const typed = parser.parseSync() as Typed;
  return { command, typed };
}

/**
 * The arguments with one letter to each `-`, and no option that nobody has: `-qfjson` becomes `-q -f json`. yargs reads
 * `-fjson` as `-f -j …`, lets a switch have a value, and trips over names such as `--constructor`.
 */
function spelledOut(args: readonly string[]): string[] {
  const rest = args.includes('--') ? args.slice(args.indexOf('--')) : [];
  const options: string[] = [];
  for (const arg of args.slice(0, args.length - rest.length)) {
    const last = options.at(-1);
    if (arg.startsWith('--')) {
      checkLong(arg);
      options.push(arg);
    } else if (arg.startsWith('-') && (arg.length > 2 || arg === '-0')) options.push(...letters(arg));
    // yargs takes a lone dash for an option, and so not for the value of a long one.
    else if (arg === '-' && last !== undefined && takesValue(last)) options.push(`${options.pop() ?? ''}=-`);
    else options.push(arg);
  }
  return [...options, ...rest];
}

function takesValue(arg: string): boolean {
  const flag = flags.find(({ name, also }) => arg === `--${name}` || arg === `--${also ?? name}`);
  return flag?.value !== undefined;
}

function checkLong(arg: string): void {
  const [name = ''] = arg.slice(2).split('=', 1);
  const flag = flags.find((row) => row.name === name || row.also === name);
  if (!flag) {
    const meant = nearest(
      name,
      flags.flatMap((row) => [row.name, row.also ?? []].flat()),
    );
    throw new UsageError(`unknown option --${name}; ${meant === null ? SEE_HELP : `did you mean --${meant}?`}`);
  }
  if (flag.value === undefined && arg.includes('=')) {
    throw new UsageError(`option --${name} takes no value; write --${name}`);
  }
}

function letters(arg: string): string[] {
  const out: string[] = [];
  for (const [at, letter] of [...arg].entries()) {
    if (at === 0) continue;
    const flag = flags.find((row) => row.short === letter);
    if (!flag) throw new UsageError(`unknown option -${letter}; if ${arg} is a file, write ./${arg}, else ${SEE_HELP}`);
    const value = arg.slice(at + 1).replace(/^=/, '');
    if (flag.value !== undefined && at + 1 < arg.length) return [...out, `--${flag.name}=${value}`];
    // yargs takes `-0` for a number.
    out.push(letter === '0' ? `--${flag.name}` : `-${letter}`);
  }
  return out;
}

const SEE_HELP = 'see newsnorm --help';

function check(command: CommandName, typed: Typed): void {
  for (const name of Object.keys(typed)) {
    if (name === '_' || name === '$0' || name === '--') continue;
    const option = name.length === 1 ? `-${name}` : `--${name}`;
    const flag = flags.find((row) => row.name === name || row.short === name || row.also === name);
    if (!flag) throw new UsageError(`unknown option ${option}; ${SEE_HELP}`);
    if (!flag.of.includes(command)) throw new UsageError(`${called(command)} has no option ${option}; ${owners(flag)}`);
    const lacks = flag.many ? listOf(typed[name]).length === 0 : lastOf(typed[name]) === '';
    if (flag.value !== undefined && lacks) {
      throw new UsageError(`option ${option} needs a value; write ${option} ${flag.value}`);
    }
  }
}

const called = (command: CommandName): string => (command === 'normalize' ? 'newsnorm' : `newsnorm ${command}`);

function owners({ of }: Flag): string {
  return `only ${of.map(called).join(' and ')} ${of.length === 1 ? 'has' : 'have'} it, so leave it out`;
}

/** A flag that was given twice counts as it was given last. */
const lastOf = (value: unknown): unknown => (Array.isArray(value) ? (value.at(-1) ?? '') : value);

function valuesOf(typed: Typed): FlagValues {
  return {
    on: (name) => lastOf(typed[name]) === true,
    value: (name) => {
      const value = lastOf(typed[name]);
      return typeof value === 'string' ? value : undefined;
    },
    list: (name) => (typed[name] === undefined ? undefined : listOf(typed[name])),
  };
}

function listOf(given: unknown): string[] {
  return [given]
    .flat()
    .flatMap((value) => String(value).split(','))
    .map((value) => value.trim())
    .filter(Boolean);
}
