import { createReadStream, fstatSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

import { CompactSet } from './compact-set.ts';
import { UsageError } from './exit-code.ts';
import { COMMANDS } from './flags.ts';
import { filesOf } from './folder.ts';
import { nearest } from './nearest.ts';
import { reasonOf } from './system-error.ts';
import { packingOf, unpackedName, type Packing } from './unpack.ts';

export type InputKind = 'text' | 'ndjson' | 'wet';

/** One thing to read; plain data. */
export interface Input {
  /** As the user wrote it, with `/` between folders; null for standard input without a name. */
  name: string | null;
  /** What to open; null for standard input. */
  file: string | null;
  /** Where it stands below the folder or pattern that named it: `--out-dir` mirrors this. */
  place: string;
  kind: InputKind;
  packing: Packing | null;
  /** Bytes on the disk; null for pipes and devices, which can be read once and only as they come. */
  size: number | null;
}

export interface InputFailure {
  name: string;
  message: string;
}

/** What an argument leads to: an input with device and inode, if it has them, or a failure, or a note about neither. */
export type Entry = { input: Input; identity: string | null } | InputFailure | { passedOver: string };

export interface InputOptions {
  /** What the inputs hold; by their names if undefined. */
  kind: InputKind | undefined;
  /** Endings of the files to take from folders, each with its full stop. */
  extensions: readonly string[];
  stdinName: string | undefined;
  /** A file that lists further inputs, and what ends each name in it. */
  filesFrom: { file: string; end: '\n' | '\0' } | undefined;
}

/** Whether two names mean the same file, also through links and on disks that do not tell `A.txt` from `a.txt`. */
export const identityOf = (stats: Stats): string => `${stats.dev}:${stats.ino}`;

/**
 * Finds what the arguments name: files, folders, patterns and `-`, each file once, in the order of the arguments and
 * sorted within a folder or pattern. What exists as a path is a path, and only then a pattern. Then comes what a list
 * of files names, where a path keeps its folders.
 */
export async function* findInputs(args: readonly string[], options: InputOptions): AsyncGenerator<Entry> {
  // One argument never names a file twice: no folder is entered inside itself.
  const seen = args.length > 1 || options.filesFrom ? new CompactSet() : null;
  for await (const entry of everyEntry(args, options)) {
    if ('input' in entry && seen?.add(keyOf(entry.input)) === false) continue;
    yield entry;
  }
}

const keyOf = ({ file }: Input): string => (file === null ? '-' : path.resolve(file));

async function* everyEntry(args: readonly string[], options: InputOptions): AsyncGenerator<Entry> {
  for (const arg of args) {
    if (arg === '-') yield standardInput(options);
    else if (arg === '') yield { name: '""', message: 'an empty name; check the variable that it comes from' };
    else yield* entriesOf(arg, options);
  }
  if (!options.filesFrom) return;
  for await (const name of namesIn(options.filesFrom)) yield* listedEntries(name, options);
}

async function* entriesOf(arg: string, options: InputOptions): AsyncGenerator<Entry> {
  let stats: Stats;
  try {
    stats = statSync(arg);
  } catch (error) {
    if (mayBePattern(arg)) yield* matchesOf(arg, options);
    else yield { name: arg, message: withCommandAdvice(arg, reasonOf(error)) };
    return;
  }
  yield* entriesAt(arg, path.basename(arg), '', stats, options);
}

/** A name in a list is a path, never a pattern; it keeps its folders, but none that leads upwards. */
function* listedEntries(name: string, options: InputOptions): Generator<Entry> {
  let stats: Stats;
  try {
    stats = statSync(name);
  } catch (error) {
    yield { name, message: reasonOf(error) };
    return;
  }
  const place = path.relative(path.parse(name).root, path.normalize(name)).replace(/^(?:\.\.(?:[/\\]|$))+/, '');
  yield* entriesAt(name, place, place, stats, options);
}

/**
 * @param place of a file
 * @param above what stands before the places of the files in a folder
 */
function* entriesAt(file: string, place: string, above: string, stats: Stats, options: InputOptions): Generator<Entry> {
  if (stats.isDirectory()) yield* entriesIn(file, above, options);
  else if (stats.isSocket()) yield { name: file, message: 'a socket, not a file; name a file, a folder or -' };
  else yield entryOf(file, place, stats, options);
}

function* entriesIn(folder: string, above: string, options: InputOptions): Generator<Entry> {
  let found = false;
  for (const entry of filesOf(folder, options.extensions)) {
    found = true;
    const { file } = entry;
    if ('error' in entry) yield { name: file, message: reasonOf(entry.error) };
    else if ('passedOver' in entry) yield { passedOver: `${file}: ${entry.passedOver}; passed over` };
    else yield entryOf(file, path.join(above, path.relative(folder, file)), entry.stats, options);
  }
  if (found) return;
  const endings = options.extensions.join(' or ');
  yield { name: folder, message: `no ${endings} file in this folder; name other endings with --ext` };
}

function entryOf(file: string, place: string, stats: Stats, options: InputOptions): Entry {
  const name = slashed(file);
  const size = stats.isFile() ? stats.size : null;
  return {
    input: { name, file, place: slashed(place), ...contentOf(name, options), size },
    identity: identityOf(stats),
  };
}

async function* matchesOf(pattern: string, options: InputOptions): AsyncGenerator<Entry> {
  const { default: glob } = await import('fast-glob');
  // A backslash parts folders on Windows and escapes the next character elsewhere.
  const portable = process.platform === 'win32' ? glob.win32.convertPathToPattern(pattern) : pattern;
  // As in bash, `**` enters no linked folder, since two that lead upwards would make it endless; linked files count.
  const followSymbolicLinks = !portable.includes('**');
  const matches = await glob(portable, { onlyFiles: false, suppressErrors: true, followSymbolicLinks });
  const base = fixedPart(portable);
  let found = false;
  for (const file of matches.sort()) {
    try {
      const stats = statSync(file);
      if (stats.isFile()) yield entryOf(file, path.relative(base, file), stats, options);
      found ||= stats.isFile();
    } catch (error) {
      found = true;
      yield { name: file, message: reasonOf(error) };
    }
  }
  if (!found) yield { name: pattern, message: 'no file matches this pattern; check it, and quote it' };
}

function standardInput(options: InputOptions): Entry {
  const name = options.stdinName ?? null;
  let identity: string | null = null;
  try {
    const stats = fstatSync(0);
    if (stats.isFile()) identity = identityOf(stats);
  } catch {
    // A closed standard input has no identity, and reading it will find its end.
  }
  const place = path.basename(name ?? 'stdin.txt');
  return { input: { name, file: null, place, ...contentOf(name ?? '', options), size: null }, identity };
}

function contentOf(name: string, { kind }: InputOptions): Pick<Input, 'kind' | 'packing'> {
  return { kind: kind ?? kindByName(unpackedName(name)), packing: packingOf(name) };
}

function kindByName(name: string): InputKind {
  if (/\.(?:ndjson|jsonl)$/i.test(name)) return 'ndjson';
  return /\.wet$/i.test(name) ? 'wet' : 'text';
}

/** The names in a list of files, as they come in. @throws {UsageError} if the list cannot be read */
async function* namesIn({ file, end }: { file: string; end: '\n' | '\0' }): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const tidy = (name: string): string => (end === '\n' ? name.replace(/\r$/, '') : name);
  let open = '';
  try {
    for await (const chunk of stream.setEncoding('utf8')) {
      const names = (open + (chunk as string)).split(end);
      open = names.pop() ?? '';
      yield* names.map(tidy).filter(Boolean);
    }
  } catch (error) {
    throw new UsageError(`--files-from ${file}: ${reasonOf(error)}`);
  }
  if (tidy(open)) yield tidy(open);
}

const mayBePattern = (arg: string): boolean => /[*?[\]{}()!]/.test(arg);

/** The folders of a pattern before its first special character: `a/b` of `a/b/**` + `/x*.txt`. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/');
  const special = parts.findIndex(mayBePattern);
  return parts.slice(0, special).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** A misspelt command is read as the name of a file, which is then missing. */
function withCommandAdvice(arg: string, reason: string): string {
  const commands = COMMANDS.filter((name) => name !== 'normalize');
  const meant = arg === 'help' ? '--help' : /^[a-z]+$/.test(arg) ? nearest(arg, commands) : null;
  return meant === null ? reason : `${reason.split(';')[0] ?? reason}; did you mean newsnorm ${meant}?`;
}

const slashed = (file: string): string => (path.sep === '/' ? file : file.replaceAll(path.sep, '/'));
