import type { Rule } from '../rule.ts';

/** Text browsers centre titles and indent lists. */
export const deepIndent: Rule = {
  id: 'deep-indent',
  label: 'title',
  when: (line, context) => context.indented && line.line.indent > 5,
  says: () => 'it is deeply indented',
  yes: ['Home\n           > Council approves\n   The council decided on Monday evening that the new tram line will be built at last.'],
  no: ['> Council approves\n   The council decided on Monday evening that the new tram line will be built at last.'],
};
