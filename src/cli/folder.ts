import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

import { unpackedName } from './unpack.ts';

/** A file of a folder, a place in it that could not be looked at, or one that is left out on purpose. */
export type Found =
  { file: string; stats: Stats } | { file: string; error: unknown } | { file: string; passedOver: string };

/**
 * Walks a folder: the regular files with one of the endings, in the order of their names, folder by folder. Hidden
 * files and folders are passed over; links are followed, but no folder is entered inside itself. What is held in
 * memory are the names of one folder and of those above it.
 *
 * @param endings each with its full stop; upper and lower case count as the same, and `.txt` means `.txt.gz` too
 */
export function* filesOf(folder: string, endings: readonly string[], above: readonly string[] = []): Generator<Found> {
  let names: string[];
  let real: string;
  try {
    real = realpathSync(folder);
    names = above.includes(real) ? [] : readdirSync(folder).sort();
  } catch (error) {
    yield { file: folder, error };
    return;
  }
  if (above.includes(real)) {
    yield { file: folder, passedOver: 'a link to a folder above it' };
    return;
  }
  for (const name of names) {
    if (name.startsWith('.')) continue;
    const file = path.join(folder, name);
    let stats: Stats | undefined;
    try {
      stats = statSync(file, { throwIfNoEntry: false });
    } catch (error) {
      yield { file, error };
      continue;
    }
    if (stats?.isDirectory()) yield* filesOf(file, endings, [...above, real]);
    // Anything else matters only if it looks like one of the files that are asked for.
    else if (endings.some((ending) => hasEnding(name, ending))) yield lookedAt(file, stats);
  }
}

const hasEnding = (name: string, ending: string): boolean =>
  [name, unpackedName(name)].some((each) => each.toLowerCase().endsWith(ending.toLowerCase()));

function lookedAt(file: string, stats: Stats | undefined): Found {
  if (!stats) return { file, error: Object.assign(new Error('broken link'), { code: 'ENOENT' }) };
  if (stats.isFile()) return { file, stats };
  // Nobody may ever write into such a pipe, and a device may never end.
  return { file, passedOver: stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : 'a device' };
}
