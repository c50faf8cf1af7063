import { setImmediate as nextTurn } from 'node:timers/promises';

import { UsageError } from './exit-code.ts';
import type { FlagValues } from './flags.ts';
import { InputList } from './input-list.ts';
import { findInputs, identityOf, type InputOptions } from './inputs.ts';
import { fromTemplate, isTemplate, mirrored, type EndingFor, type Naming } from './naming.ts';
import { oneFile, standardOutput, type Stream } from './outputs.ts';
import { overwriting, PlaceCheck, placeOf, statsOf, type Place } from './places.ts';
import type { Report } from './report.ts';

/** What is to be read, and where the results go: all that is settled before any work. */
export interface Plan {
  list: InputList;
  /** Where each input has a file of its own; null if all share a stream. */
  files: { naming: Naming; check: PlaceCheck } | null;
  /** Opens the stream that all share. `coloured`: what is written steers a terminal on purpose. */
  stream: (coloured: boolean) => Stream;
}

/**
 * Finds the inputs, and sees to it that no output is an input and no two inputs have the same output.
 *
 * @param withLanguage false if the job does not find out the language
 * @throws {UsageError} if something cannot be as it is asked for
 */
export async function planRun(
  args: readonly string[],
  values: FlagValues,
  options: { inputs: InputOptions; endingFor: EndingFor; withLanguage: boolean },
  report: Report,
): Promise<Plan> {
  const naming = namingFrom(values, options);
  const output = values.value('output');
  const file = naming === null && output !== undefined && output !== '-' ? output : null;
  const shared = file === null ? null : fixedPlace(file);
  const list = new InputList();
  const check = naming && new PlaceCheck(list, naming);
  const taken = shared?.stats?.isFile() ? identityOf(shared.stats) : null;
  let rested = performance.now();
  for await (const entry of findInputs(args, options.inputs)) {
    if ('passedOver' in entry) report.note(entry.passedOver);
    else if ('message' in entry) list.add(entry);
    else {
      const { input, identity } = entry;
      list.add(input);
      check?.add(input, identity);
      if (file !== null && identity !== null && identity === taken) throw overwriting(file, input);
    }
    if (performance.now() - rested > 25) {
      // Signals want to be heard.
      await nextTurn();
      rested = performance.now();
    }
  }
  return {
    list,
    files: naming && check && { naming, check },
    stream: (coloured) =>
      file !== null && shared ? oneFile(file, shared, { coloured }) : standardOutput({ coloured }),
  };
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

/** The place of the one file that all results share. */
function fixedPlace(file: string): Place {
  const named = `--output ${file}`;
  const place = placeOf(file);
  if (!place) throw new UsageError(`${named}: no such folder; make it first, or use --out-dir`);
  if (place.stats?.isDirectory() || /[/\\]$/.test(file)) {
    throw new UsageError(`${named}: a folder; use --out-dir for folders`);
  }
  return place;
}
