import type { Rule } from '../rule.ts';

/** The region with the most running text is the body nearly always; what stands in it needs evidence to be anything else. */
export const insideMain: Rule = {
  id: 'inside-main',
  label: 'paragraph',
  when: (line, context) => line.index >= context.mainStart && line.index <= context.mainEnd,
  says: () => 'it stands inside the main text',
  yes: ['Home\n> The council decided on Monday evening that the new tram line will be built at last.'],
  no: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
