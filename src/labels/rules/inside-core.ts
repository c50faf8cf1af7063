import type { Rule } from '../rule.ts';

/** Galleries and lists of teasers with texts are running text, too, but less dense than an article. */
export const insideCore: Rule = {
  id: 'inside-core',
  label: 'paragraph',
  when: (line, context) => line.index >= context.coreStart && line.index <= context.coreEnd,
  says: () => 'it stands inside the densest running text',
  yes: ['Home\n> The council decided on Monday evening that the new tram line will be built at last.'],
  no: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
