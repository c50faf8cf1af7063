import type { Rule } from '../rule.ts';

export const beforeMain: Rule = {
  id: 'before-main',
  label: 'other',
  when: (line, context) => line.index < context.mainStart,
  says: () => 'it stands before the main text',
  yes: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
  no: ['Home\n> The council decided on Monday evening that the new tram line will be built at last.'],
};
