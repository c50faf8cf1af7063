import type { Rule } from '../rule.ts';

/** Aggregators begin with a shortened copy of the lead. */
export const cutCopy: Rule = {
  id: 'cut-copy',
  label: 'other',
  when: (line) => line.cutCopyOf >= 0,
  says: () => 'it is a cut copy of another line',
  yes: ['> The council of Westford decided on...\nThe council of Westford decided on Monday to build it.'],
  no: ['> The council of Westford decided on...\nHome'],
};
