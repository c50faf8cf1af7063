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
  const parser = yargs([...args])
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

function check(command: CommandName, typed: Typed): void {
  for (const name of Object.keys(typed)) {
    if (name === '_' || name === '$0' || name === '--') continue;
    const flag = flags.find((row) => row.name === name || row.short === name || row.also === name);
    if (!flag || !flag.of.includes(command)) throw unknownOption(command, name, flag);
    if (flag.value !== undefined && lastOf(typed[name]) === '') {
      throw new UsageError(`option ${dashed(name)} needs a value; write ${dashed(name)} ${flag.value}`);
    }
  }
}

function unknownOption(command: CommandName, name: string, elsewhere: Flag | undefined): UsageError {
  const called = command === 'normalize' ? 'newsnorm' : `newsnorm ${command}`;
  if (elsewhere) {
    const owners = elsewhere.of.map((owner) => (owner === 'normalize' ? 'newsnorm' : `newsnorm ${owner}`));
    return new UsageError(`${called} has no option ${dashed(name)}, only ${owners.join(' and ')} has; leave it out`);
  }
  const known = flags
    .filter((flag) => flag.of.includes(command))
    .flatMap(({ name, also }) => [name, also ?? []].flat());
  // A single letter is near to every other; what helps there is the list.
  const meant = name.length > 1 ? nearest(name, known) : null;
  const advice = meant === null ? `see ${called} --help` : `did you mean --${meant}?`;
  return new UsageError(`unknown option ${dashed(name)}; ${advice}`);
}

const dashed = (name: string): string => (name.length === 1 ? `-${name}` : `--${name}`);

/** A flag that was given twice counts as it was given last. */
const lastOf = (value: unknown): unknown => (Array.isArray(value) ? (value.at(-1) ?? '') : value);

function valuesOf(typed: Typed): FlagValues {
  return {
    on: (name) => lastOf(typed[name]) === true,
    value: (name) => {
      const value = lastOf(typed[name]);
      return typeof value === 'string' ? value : undefined;
    },
    list: (name) => {
      const given = typed[name];
      if (given === undefined) return undefined;
      return [given]
        .flat()
        .flatMap((value) => String(value).split(','))
        .map((value) => value.trim())
        .filter(Boolean);
    },
  };
}
