import type { Rule } from '../rule.ts';

export const afterMain: Rule = {
  id: 'after-main',
  label: 'other',
  when: (line, context) => line.index > context.mainEnd,
  says: () => 'it stands after the main text',
  yes: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
  no: ['> The council decided on Monday evening that the new tram line will be built at last.\nHome'],
};
