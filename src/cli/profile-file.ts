import { profileFromJson } from '../folder/profile.ts';
import type { SiteProfile } from '../types.ts';
import { UsageError } from './exit-code.ts';
import type { Input } from './inputs.ts';
import { readWhole } from './read.ts';
import { reasonOf } from './system-error.ts';

/** @throws {NewsnormError} if it holds no profile, and the errors of the operating system */
export async function readProfile(from: Pick<Input, 'file'>): Promise<SiteProfile> {
  return profileFromJson(new TextDecoder().decode(await readWhole(from)));
}

/**
 * The profile that `--profile` names, before any input is read; undefined if it names none.
 *
 * @throws {UsageError} if it cannot be read or holds no profile
 */
export async function namedProfile(file: string | undefined): Promise<SiteProfile | undefined> {
  if (file === undefined) return undefined;
  try {
    return await readProfile({ file });
  } catch (error) {
    throw new UsageError(`--profile ${file}: ${reasonOf(error)}`);
  }
}
