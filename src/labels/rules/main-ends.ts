import type { Rule } from '../rule.ts';

export const mainEnds: Rule = {
  id: 'main-ends',
  label: 'paragraph',
  when: (line, context) => line.index === context.mainEnd,
  says: () => 'the main text ends here',
  yes: ['> The council decided on Monday evening that the new tram line will be built at last.\nHome'],
  no: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
};
