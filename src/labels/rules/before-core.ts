import type { Rule } from '../rule.ts';

/** What stands before the densest running text is not the article yet. */
export const beforeCore: Rule = {
  id: 'before-core',
  label: 'other',
  when: (line, context) => line.index < context.coreStart,
  says: () => 'the densest running text is still to come',
  yes: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
  no: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
};
