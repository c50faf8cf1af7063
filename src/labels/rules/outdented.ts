import type { Rule } from '../rule.ts';

/** Text browsers indent paragraphs and set headings further left. */
export const outdented: Rule = {
  id: 'outdented',
  label: 'title',
  when: (line, context) => line.line.indent < 3 && context.indented,
  says: () => 'it is less indented than the paragraphs',
  yes: [
    '> Council approves\n   The council decided on Monday evening that the new tram line will be built at last.\n   The mayor thanked everyone who had spoken for the plan in the past years.\n   Work begins in spring and will take four years, the city said on Tuesday.',
  ],
  no: ['> Council approves\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
