import type { Rule } from '../rule.ts';

/** The first line of the main text is its lead or its first paragraph. */
export const mainBegins: Rule = {
  id: 'main-begins',
  label: 'lead',
  when: (line, context) => line.index === context.mainStart,
  says: () => 'the main text begins here',
  yes: ['Home\n> The council decided on Monday evening that the new tram line will be built at last.'],
  no: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
