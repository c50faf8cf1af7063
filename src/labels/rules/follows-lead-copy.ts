import type { Rule } from '../rule.ts';

/** After the full copy of a shortened lead the body begins. */
export const followsLeadCopy: Rule = {
  id: 'follows-lead-copy',
  label: 'paragraph',
  when: (line, context) => context.lines[line.index - 1]?.hasCutCopy === line.index - 2 && line.index >= 2,
  says: () => 'the full copy of the shortened lead stands right above',
  yes: [
    'The council of Westford decided on...\nThe council of Westford decided on Monday to build it.\n> and will begin in May.',
  ],
  no: ['The council of Westford decided on...\n> The council of Westford decided on Monday to build it.'],
};
