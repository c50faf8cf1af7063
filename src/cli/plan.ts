import { fstatSync, statSync, type Stats } from 'node:fs';

import { UsageError } from './exit-code.ts';
import type { FlagValues } from './flags.ts';
import { InputList } from './input-list.ts';
import { findInputs, identityOf, type Input, type InputOptions } from './inputs.ts';
import { fromTemplate, isTemplate, knownName, mirrored, type EndingFor, type Naming } from './naming.ts';
import { oneFile, standardOutput, type Stream } from './outputs.ts';
import { pauses } from './pause.ts';
import { inputName, overwriting, keysOf, PlaceCheck, placeOf, replacing, statsOf, type Place } from './places.ts';
import type { Report } from './report.ts';

/** What is to be read, and where the results go: all that is settled before any work. */
export interface Plan {
  list: InputList;
  /** Where each input has a file of its own; null if all share a stream. */
  files: { naming: Naming; check: PlaceCheck } | null;
  /** The file that all share, as the user named it; null if it is standard output, or each has one of its own. */
  file: string | null;
  /** Opens the stream that all share. `coloured`: what is written steers a terminal on purpose. */
  stream: (coloured: boolean) => Stream;
}

/**
 * Finds the inputs, and sees to it that no output is an input and no two inputs have the same output.
 *
 * @param withLanguage false if the job does not find out the language
 * @param replaceShared whether a file for all results may be there already
 * @throws {UsageError} if something cannot be as it is asked for
 */
export async function planRun(
  args: readonly string[],
  values: FlagValues,
  options: { inputs: InputOptions; endingFor: EndingFor; withLanguage: boolean; replaceShared: boolean },
  report: Report,
): Promise<Plan> {
  const naming = namingFrom(values, options);
  const output = values.value('output');
  const file = naming === null && output !== undefined && output !== '-' ? output : null;
  const shared = file === null ? null : fixedPlace(`--output ${file}`, file);
  const list = new InputList();
  const kept = keptFiles(values);
  const fixed = fixedOutputs(values, file, shared, kept);
  const lists = [...fixed].map(([key, { what }]) => [key, what] as const);
  const check = naming && new PlaceCheck(list, naming, new Map([...kept, ...lists]));
  const pause = pauses();
  for await (const entry of findInputs(args, options.inputs)) {
    if ('passedOver' in entry) report.note(entry.passedOver);
    else if ('message' in entry) list.add(entry);
    else {
      const { input, identity } = entry;
      list.add(input);
      if (naming) checkLanguage(naming, input);
      check?.add(input, identity);
      const taken = identity === null ? undefined : fixed.get(identity);
      if (taken !== undefined) throw overwriting(taken.name, input);
    }
    await pause();
  }
  const replace = options.replaceShared || shared === null || !holdsContent(shared);
  // A single result may be what the file holds already, which is seen at its end; for many that would be too late.
  if (!replace && list.length > 1)
    throw new UsageError(`--output ${file}: exists already; add --force to replace it, or write elsewhere`);
  return {
    list,
    files: naming && check && { naming, check },
    file,
    stream: (coloured) =>
      file !== null && shared && !isStandardOutput(shared.stats)
        ? oneFile(file, shared, { coloured, replace })
        : standardOutput({ coloured }),
  };
}

/** @throws {UsageError} if the name of the output depends on the one language of many articles */
function checkLanguage(naming: Naming, input: Input): void {
  if (input.kind === 'text' || knownName(naming, input) !== null) return;
  throw new UsageError(`${inputName(input)} holds many articles, of no one language; leave {lang} out of --output`);
}

function namingFrom(
  values: FlagValues,
  { endingFor, withLanguage }: { endingFor: EndingFor; withLanguage: boolean },
): Naming | null {
  const output = values.value('output');
  const folder = values.value('out-dir');
  if (folder !== undefined) {
    if (output !== undefined) throw new UsageError('--output and --out-dir exclude each other; leave one out');
    const there = statsOf(folder);
    if (there && !there.isDirectory()) throw new UsageError(`--out-dir ${folder}: a file; name a folder`);
    return mirrored(folder, endingFor);
  }
  return output !== undefined && isTemplate(output) ? fromTemplate(output, endingFor, withLanguage) : null;
}

/** What a run reads beside its inputs, by identity: what each file is. */
function keptFiles(values: FlagValues): Map<string, string> {
  const kept = new Map<string, string>();
  for (const [option, what] of [
    ['profile', 'the profile'],
    ['files-from', 'the list of --files-from'],
  ] as const) {
    const stats = statsOfRead(values.value(option));
    if (stats?.isFile()) kept.set(identityOf(stats), what);
  }
  return kept;
}

/** Of what is to be read; whoever reads it says what is wrong with it. */
function statsOfRead(file: string | undefined): Stats | undefined {
  try {
    if (file === '-') return fstatSync(0);
    return file === undefined ? undefined : statSync(file);
  } catch {
    return undefined;
  }
}

/** A file that is written whatever the inputs are. */
interface FixedOutput {
  /** As the user wrote it. */
  name: string;
  what: string;
}

/**
 * The files that are written whatever the inputs are, by path and, where they exist already, by identity.
 *
 * @throws {UsageError} if two of them are one, or one is a file that is read
 */
function fixedOutputs(
  values: FlagValues,
  file: string | null,
  shared: Place | null,
  kept: ReadonlyMap<string, string>,
): Map<string, FixedOutput> {
  const fixed = new Map<string, FixedOutput>();
  const add = (place: Place, output: FixedOutput): void => {
    for (const key of keysOf(place)) fixed.set(key, output);
  };
  if (file !== null && shared) add(shared, { name: file, what: 'the output' });
  for (const option of ['failed', 'log'] as const) {
    const list = values.value(option);
    if (list === undefined) continue;
    const place = fixedPlace(`--${option} ${list}`, list);
    const [other] = keysOf(place).flatMap((key) => fixed.get(key) ?? []);
    // Two lists may well go to the same terminal.
    if (other && (!place.stats || place.stats.isFile())) {
      throw new UsageError(`--${option} ${list} would overwrite ${other.name}; write elsewhere`);
    }
    add(place, { name: list, what: `the list of --${option}` });
  }
  for (const [key, { name }] of fixed) {
    const what = kept.get(key);
    if (what !== undefined) throw new UsageError(replacing(name, what));
  }
  return fixed;
}

/** Whether the file for all results is there already and holds something. */
const holdsContent = ({ stats }: Place): boolean =>
  stats?.isFile() === true && stats.size > 0 && !isStandardOutput(stats);

/** Whether standard output leads to the file, as with /dev/stdout: the shell that opened it settled what it replaces. */
function isStandardOutput(stats: Stats | undefined): boolean {
  try {
    return stats?.isFile() === true && identityOf(stats) === identityOf(fstatSync(1));
  } catch {
    // It is closed.
    return false;
  }
}

/** The place of a file whose name is known. @param named it, with its option */
function fixedPlace(named: string, file: string): Place {
  const place = placeOf(file);
  if (!place)
    throw new UsageError(
      `${named}: no such folder; make it first${named.startsWith('--output') ? ', or use --out-dir' : ''}`,
    );
  if (place.stats?.isDirectory() || /[/\\]$/.test(file))
    throw new UsageError(
      `${named}: a folder; ${named.startsWith('--output') ? 'use --out-dir for folders' : 'name a file'}`,
    );
  return place;
}
