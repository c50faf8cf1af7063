import type { Rule } from '../rule.ts';

/** Text browsers centre titles and indent lists. */
export const deepIndent: Rule = {
  id: 'deep-indent',
  label: 'title',
  when: (line, context) => context.indented && line.line.indent > 5,
  says: () => 'it is deeply indented',
  yes: [
    'Home\n           > Council approves\n   The council decided on Monday evening that the new tram line will be built at last.\n   The mayor thanked everyone who had spoken for the plan in the past years.\n   Work begins in spring and will take four years, the city said on Tuesday.',
  ],
  no: [
    '> Council approves\n   The council decided on Monday evening that the new tram line will be built at last.\n   The mayor thanked everyone who had spoken for the plan in the past years.\n   Work begins in spring and will take four years, the city said on Tuesday.',
  ],
};
