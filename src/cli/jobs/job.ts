import { normalizeJob } from './normalize.ts';
import { learnJob } from './learn.ts';
import { repairJob } from './repair.ts';
import type { Fingerprint } from '../../folder/fingerprint.ts';
import type { Repair, SiteProfile, Warning } from '../../types.ts';
import type { InputRecord } from '../record.ts';
import type { LearnSpec } from './learn.ts';
import type { NormalizeSpec } from './normalize.ts';
import type { RepairSpec } from './repair.ts';

/** What is to be made of every text, as plain data that can be sent to a thread. */
export type JobSpec = NormalizeSpec | RepairSpec | LearnSpec;

/** What is compared with other texts of the run, in order and in one place. */
export interface Gist {
  /** For `--dedupe`. */
  fingerprint?: Fingerprint;
  /** For `learn`: the lines of the text. */
  keys?: readonly string[];
  /** For `learn --merge`. */
  profile?: SiteProfile;
}

/** What was made of one text. */
export interface Made {
  /** What to write; null if nothing is. A record's line comes without its end. */
  text: string | null;
  /** ISO 639-1, `und` if unknown; null where nobody asked. */
  language: string | null;
  /** Null where the text was none of bytes. */
  encoding: string | null;
  /** How many were found in it. */
  articles: number;
  /** How many of them have a title. */
  titles: number;
  /** How many of them are less sure than `--min-confidence` asks. */
  unsure: number;
  repairs: readonly Repair[];
  warnings: readonly Warning[];
  /** Of each article in it, which is a line of its own where a record becomes lines; none if nobody compares them. */
  gists: readonly Gist[];
}

/** Of a text in which nobody looked for articles. */
export const NO_ARTICLE = { language: null, articles: 0, titles: 0, unsure: 0 } as const;

/** What a command makes of its inputs. */
export interface Job {
  /** One whole input; `name` is null for standard input without one. */
  document: (bytes: Uint8Array, name: string | null) => Made;
  /** One record of many in an input. */
  record: (record: InputRecord) => Made;
}

/** Loads what a command needs to work. */
export async function jobOf(spec: JobSpec): Promise<Job> {
  if (spec.command === 'normalize') return normalizeJob(spec);
  if (spec.command === 'learn') return learnJob(spec);
  return repairJob(spec);
}
