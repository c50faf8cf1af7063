import { readFileSync } from 'node:fs';

import { profileFromJson } from '../folder/profile.ts';
import type { SiteProfile } from '../types.ts';
import { UsageError } from './exit-code.ts';
import { reasonOf } from './system-error.ts';

/**
 * The profile that `--profile` names, before any input is read; undefined if it names none.
 *
 * @throws {UsageError} if it cannot be read or holds no profile
 */
export function namedProfile(file: string | undefined): SiteProfile | undefined {
  if (file === undefined) return undefined;
  try {
    return profileFromJson(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--profile ${file}: ${reasonOf(error)}`);
  }
}
