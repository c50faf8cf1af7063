import { keysOf } from '../../folder/learner.ts';
import { profileFromJson } from '../../folder/profile.ts';
import { linesToLearn } from '../../normalize.ts';
import type { NormalizeOptions } from '../../types.ts';
import { NO_ARTICLE, type Gist, type Job, type Made } from './job.ts';

export interface LearnSpec {
  command: 'learn';
  options: NormalizeOptions;
  /** What the inputs are. */
  from: 'texts' | 'profiles';
}

/** Texts in, and what a profile is made of out; or profiles in, for their sum. */
export function learnJob({ options, from }: LearnSpec): Job {
  const learned = (content: string | Uint8Array): Made => made({ keys: keysOf(linesToLearn(content, options)) });
  const profile = (bytes: Uint8Array): Made => made({ profile: profileFromJson(new TextDecoder().decode(bytes)) });
  return {
    document: from === 'texts' ? learned : profile,
    record: ({ content }) => learned(content),
  };
}

const made = (gist: Gist): Made => ({
  text: null,
  ...NO_ARTICLE,
  encoding: null,
  repairs: [],
  warnings: [],
  gists: [gist],
});
