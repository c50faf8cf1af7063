import { readdirSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';

/** A file of a folder, or a place in it that could not be looked at. */
export type Found = { file: string; stats: Stats } | { file: string; error: unknown };

/**
 * Walks a folder: the regular files with one of the endings, in the order of their names, folder by folder. Hidden
 * files and folders are passed over; links are followed, but no folder is entered inside itself.
 *
 * @param endings each with its full stop; upper and lower case count as the same
 */
export function* filesOf(folder: string, endings: readonly string[], above: readonly string[] = []): Generator<Found> {
  let names: string[];
  let real: string;
  try {
    real = realpathSync(folder);
    names = readdirSync(folder).sort();
  } catch (error) {
    yield { file: folder, error };
    return;
  }
  if (above.includes(real)) return;
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
    // A link that leads nowhere matters only if it looks like one of the files that are asked for.
    const wanted = endings.some((ending) => name.toLowerCase().endsWith(ending.toLowerCase()));
    if (stats?.isDirectory()) yield* filesOf(file, endings, [...above, real]);
    else if (stats?.isFile() && wanted) yield { file, stats };
    else if (!stats && wanted) yield { file, error: Object.assign(new Error('broken link'), { code: 'ENOENT' }) };
  }
}
