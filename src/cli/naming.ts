import path from 'node:path';

import { UsageError } from './exit-code.ts';
import type { Input } from './inputs.ts';
import { unpackedName } from './unpack.ts';

/** The names of the outputs where each input has a file of its own. */
export interface Naming {
  /** The folder below which all of them stand. */
  folder: string;
  /** A path, cut at the places where the language of the article comes in: mostly in one piece. */
  piecesFor: (input: Input) => readonly string[];
}

/** The name of an output as far as it can be known before the work; null if it depends on the language. */
export function knownName({ piecesFor }: Naming, input: Input): string | null {
  const [name, ...more] = piecesFor(input);
  return more.length === 0 && name !== undefined ? path.normalize(name) : null;
}

/** The name of an output as it can be shown before the language is known. */
export const shownName = (naming: Naming, input: Input): string => nameIn(naming, input, '{lang}');

/** The name of an output. */
export const nameIn = ({ piecesFor }: Naming, input: Input, language: string | null): string =>
  path.normalize(piecesFor(input).join(language ?? 'und'));

/** Ending of an input's own file, with the full stop; null keeps that of the input. */
export type EndingFor = (input: Input) => string | null;

/** `--out-dir`: the folders of the input, mirrored. */
export function mirrored(folder: string, endingFor: EndingFor): Naming {
  return {
    folder,
    piecesFor: (input) => {
      const { dir, name, ending } = partsOf(input, endingFor);
      return [path.join(folder, dir, name + ending)];
    },
  };
}

/** Also what looks like a key and is none, so that `{Name}.json` does not become a file of that name. */
const KEY = /\{(\w+)\}/g;
const KEYS = ['dir', 'name', 'lang', 'ext'];

/** Whether the value of `--output` is a template for many files. */
export const isTemplate = (output: string): boolean => output.search(KEY) >= 0;

/**
 * `--output` with `{dir}`, `{name}`, `{lang}` and `{ext}`.
 *
 * @param withLanguage false if nobody finds out the language
 * @throws {UsageError} for a key that there is not
 */
export function fromTemplate(template: string, endingFor: EndingFor, withLanguage: boolean): Naming {
  const keys = withLanguage ? KEYS : KEYS.filter((key) => key !== 'lang');
  for (const [written, key = ''] of template.matchAll(KEY)) {
    if (keys.includes(key)) continue;
    throw new UsageError(`--output ${template}: unknown key ${written}; there are {${keys.join('}, {')}}`);
  }
  if (/[/\\]$/.test(template)) throw new UsageError(`--output ${template}: a folder; put {name}.{ext} behind it`);
  const fixed = template.slice(0, template.search(KEY));
  return {
    folder: path.dirname(`${fixed}x`),
    piecesFor: (input) => {
      const { dir, name, ending } = partsOf(input, endingFor);
      const filled = { dir: dir || '.', name, ext: ending.slice(1) };
      return template.split('{lang}').map((piece) => piece.replace(KEY, (_, key: keyof typeof filled) => filled[key]));
    },
  };
}

/** `b/a.inner.txt` is `b`, `a.inner` and `.json`; a name that is all ending, as `.txt`, is kept whole. */
function partsOf(input: Input, endingFor: EndingFor): { dir: string; name: string; ending: string } {
  const { dir, name, ext } = path.parse(unpackedName(input.place));
  return { dir, name, ending: endingFor(input) ?? ext };
}
