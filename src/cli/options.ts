import { availableParallelism } from 'node:os';

import { repairSwitch } from '../document/repair.ts';
import { languageCode } from '../lines/language-code.ts';
import { decode } from '../text/decode.ts';
import type { DecodeOptions, RepairOptions } from '../types.ts';
import { UsageError } from './exit-code.ts';
import type { FlagValues } from './flags.ts';
import type { InputKind, InputOptions } from './inputs.ts';
import type { RecordFields } from './record.ts';
import { reasonOf } from './system-error.ts';

/**
 * The options for the pipeline, checked before any input is read.
 *
 * @throws {UsageError} for a repair, encoding or language that does not exist
 */
export function textOptions(values: FlagValues): RepairOptions & DecodeOptions {
  const encoding = values.value('encoding');
  if (encoding !== undefined) checkEncoding(encoding);
  const language = languageFrom(values.value('language'));
  return {
    ...(encoding !== undefined && { encoding }),
    ...(language !== null && { language }),
    ...repairLists(values),
  };
}

function checkEncoding(encoding: string): void {
  try {
    decode(new Uint8Array(0), { encoding });
  } catch (error) {
    throw new UsageError(`--encoding ${encoding}: ${reasonOf(error)}`);
  }
}

function languageFrom(given: string | undefined): string | null {
  try {
    return languageCode(given);
  } catch (error) {
    throw new UsageError(`--language ${given}: ${reasonOf(error)}`);
  }
}

function repairLists(values: FlagValues): Pick<RepairOptions, 'only' | 'skip'> {
  const only = values.list('only');
  const skip = values.list('skip');
  if (values.on('no-repair') && (only ?? skip)) {
    throw new UsageError('--no-repair leaves nothing for --only or --skip to choose from; leave one out');
  }
  const lists = { ...(only && { only }), ...(skip && { skip }) };
  try {
    repairSwitch(lists);
  } catch (error) {
    throw new UsageError(`--only or --skip: ${reasonOf(error)}`);
  }
  return lists;
}

/** @throws {UsageError} for a kind of input that does not exist, or a list that cannot be */
export function inputOptions(args: readonly string[], values: FlagValues): InputOptions {
  const kind = values.value('input');
  if (kind !== undefined && kind !== 'text' && kind !== 'ndjson' && kind !== 'wet') {
    throw new UsageError(`--input ${kind}: no such kind of input; write text, ndjson or wet`);
  }
  const endings = values.list('ext') ?? ENDINGS[kind ?? 'text'];
  return {
    kind,
    extensions: endings.map((ending) => (ending.startsWith('.') ? ending : `.${ending}`)),
    stdinName: values.value('stdin-name'),
    filesFrom: listOfFiles(args, values),
  };
}

const ENDINGS: Readonly<Record<InputKind, readonly string[]>> = {
  text: ['.txt'],
  ndjson: ['.ndjson', '.jsonl'],
  wet: ['.wet'],
};

function listOfFiles(args: readonly string[], values: FlagValues): InputOptions['filesFrom'] {
  const file = values.value('files-from');
  if (file === undefined) {
    if (values.on('null')) throw new UsageError('-0 says how --files-from ends its names; add it, or leave -0 out');
    return undefined;
  }
  if (file === '-' && args.includes('-')) {
    throw new UsageError('standard input is the list of files, so it cannot be an input; leave one of the two - out');
  }
  return { file, end: values.on('null') ? '\0' : '\n' };
}

/** What the members of NDJSON records are called. */
export const recordFields = (values: FlagValues): RecordFields => ({
  id: values.value('id-field') ?? 'id',
  text: values.value('text-field') ?? 'text',
});

/** How many threads may work. @throws {UsageError} for what is no such number */
export function jobsFrom(values: FlagValues): number {
  const given = values.value('jobs');
  if (given === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  throw new UsageError(`--jobs ${given}: not a number of threads; write 1 to 999, or leave it out for all cores`);
}
