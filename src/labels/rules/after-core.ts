import type { Rule } from '../rule.ts';

/** What follows the densest running text is the article no more, however much text there is. */
export const afterCore: Rule = {
  id: 'after-core',
  label: 'other',
  when: (line, context) => context.coreEnd >= 0 && line.index > context.coreEnd,
  says: () => 'the densest running text is over',
  yes: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
  no: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
