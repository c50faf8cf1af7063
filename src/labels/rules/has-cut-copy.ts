import type { Rule } from '../rule.ts';

export const hasCutCopy: Rule = {
  id: 'has-cut-copy',
  label: 'lead',
  when: (line) => line.hasCutCopy >= 0,
  says: () => 'a cut copy of it stands in the document',
  yes: ['The council of Westford decided on...\n> The council of Westford decided on Monday to build it.'],
  no: ['> The council of Westford decided on Monday to build it.\nHome'],
};
