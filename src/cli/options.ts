import { repairSwitch } from '../document/repair.ts';
import { decode } from '../text/decode.ts';
import type { DecodeOptions, RepairOptions } from '../types.ts';
import { UsageError } from './exit-code.ts';
import type { FlagValues } from './flags.ts';
import type { InputKind, InputOptions } from './inputs.ts';
import { reasonOf } from './system-error.ts';

/**
 * The options for the pipeline, checked before any input is read.
 *
 * @throws {UsageError} for a repair, encoding or language that does not exist
 */
export function textOptions(values: FlagValues): RepairOptions & DecodeOptions {
  const encoding = values.value('encoding');
  if (encoding !== undefined) checkEncoding(encoding);
  const language = values.value('language');
  if (language !== undefined && !/^[a-z]{2,3}$/i.test(language)) {
    throw new UsageError(`--language ${language}: not a language code; write two letters, as in de or en`);
  }
  return {
    ...(encoding !== undefined && { encoding }),
    ...(language !== undefined && { language: language.toLowerCase() }),
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

/** @throws {UsageError} for a kind of input that does not exist */
export function inputOptions(values: FlagValues): InputOptions {
  const kind = values.value('input');
  if (kind !== undefined && kind !== 'text' && kind !== 'ndjson') {
    throw new UsageError(`--input ${kind}: no such kind of input; write text or ndjson`);
  }
  const endings = values.list('ext') ?? usualEndings(kind);
  return {
    kind,
    extensions: endings.map((ending) => (ending.startsWith('.') ? ending : `.${ending}`)),
    stdinName: values.value('stdin-name'),
  };
}

const usualEndings = (kind: InputKind | undefined): string[] => (kind === 'ndjson' ? ['.ndjson', '.jsonl'] : ['.txt']);
