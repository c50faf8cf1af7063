import type { Rule } from '../rule.ts';

/** Aggregators print the headline, the cut copy of the lead, and then the text. */
export const beforeCutCopy: Rule = {
  id: 'before-cut-copy',
  label: 'title',
  when: (line, context) => (context.lines[line.index + 1]?.cutCopyOf ?? -1) > line.index,
  says: () => 'the cut copy of a line further down follows',
  yes: [
    '> Council decides on tram line\nThe council of Westford decided on...\nThe council of Westford decided on Monday to build it.',
  ],
  no: [
    'Council decides on tram line\n> The council of Westford decided on...\nThe council of Westford decided on Monday to build it.',
  ],
};
