import { fstatSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

import { filesOf } from './folder.ts';
import { COMMANDS } from './flags.ts';
import { nearest } from './nearest.ts';
import { reasonOf } from './system-error.ts';

export type InputKind = 'text' | 'ndjson';

/** One thing to read. */
export interface Input {
  /** As the user wrote it, with `/` between folders; null for standard input without a name. */
  name: string | null;
  /** What to open; null for standard input. */
  file: string | null;
  /** Where it stands below the folder or pattern that named it: `--out-dir` mirrors this. */
  place: string;
  kind: InputKind;
  /** Device and inode, which tell whether an output is the same file; null where nothing can be known. */
  identity: string | null;
}

export interface InputFailure {
  name: string;
  message: string;
}

export interface InputOptions {
  /** What the inputs hold; by their names if undefined. */
  kind: InputKind | undefined;
  /** Endings of the files to take from folders, each with its full stop. */
  extensions: readonly string[];
  stdinName: string | undefined;
}

/** Whether two names mean the same file, also through links and on disks that do not tell `A.txt` from `a.txt`. */
export const identityOf = (stats: Stats): string => `${stats.dev}:${stats.ino}`;

/**
 * Finds what the arguments name: files, folders, patterns and `-`, each file once, in the order of the arguments and
 * sorted within a folder or pattern. What exists as a path is a path, and only then a pattern.
 */
export async function findInputs(
  args: readonly string[],
  options: InputOptions,
): Promise<{ inputs: Input[]; failures: InputFailure[] }> {
  const inputs: Input[] = [];
  const failures: InputFailure[] = [];
  const seen = new Set<string>();
  const add = (file: string, place: string, stats: Stats): void => {
    const key = path.resolve(file);
    if (seen.has(key)) return;
    seen.add(key);
    const name = slashed(file);
    inputs.push({ name, file, place: slashed(place), kind: kindOf(name, options), identity: identityOf(stats) });
  };
  const fail = (name: string, message: string): void => void failures.push({ name, message });

  for (const arg of args) {
    if (arg === '-') {
      if (!seen.has('-')) inputs.push(standardInput(options));
      seen.add('-');
      continue;
    }
    if (arg === '') {
      fail('""', 'an empty name; check the variable that it comes from');
      continue;
    }
    let stats: Stats;
    try {
      stats = statSync(arg);
    } catch (error) {
      if (mayBePattern(arg)) await addMatches(arg, add, fail);
      else fail(arg, withCommandAdvice(arg, reasonOf(error)));
      continue;
    }
    if (stats.isDirectory()) addFolder(arg, options, add, fail);
    else if (stats.isSocket()) fail(arg, 'a socket, not a file; name a file, a folder or -');
    else add(arg, path.basename(arg), stats);
  }
  return { inputs, failures };
}

type Add = (file: string, place: string, stats: Stats) => void;
type Fail = (name: string, message: string) => void;

function addFolder(folder: string, options: InputOptions, add: Add, fail: Fail): void {
  let found = false;
  for (const entry of filesOf(folder, options.extensions)) {
    found = true;
    if ('error' in entry) fail(entry.file, reasonOf(entry.error));
    else add(entry.file, path.relative(folder, entry.file), entry.stats);
  }
  if (!found) fail(folder, `no ${options.extensions.join(' or ')} file in this folder; name other endings with --ext`);
}

async function addMatches(pattern: string, add: Add, fail: Fail): Promise<void> {
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
      if (stats.isFile()) add(file, path.relative(base, file), stats);
      found ||= stats.isFile();
    } catch (error) {
      found = true;
      fail(file, reasonOf(error));
    }
  }
  if (!found) fail(pattern, 'no file matches this pattern; check it, and quote it');
}

function standardInput(options: InputOptions): Input {
  const name = options.stdinName ?? null;
  let identity: string | null = null;
  try {
    const stats = fstatSync(0);
    if (stats.isFile()) identity = identityOf(stats);
  } catch {
    // A closed standard input has no identity, and reading it will find its end.
  }
  const place = path.basename(name ?? 'stdin.txt');
  return { name, file: null, place, kind: kindOf(name ?? '', options), identity };
}

function kindOf(name: string, { kind }: InputOptions): InputKind {
  return kind ?? (/\.(?:ndjson|jsonl)$/i.test(name) ? 'ndjson' : 'text');
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
