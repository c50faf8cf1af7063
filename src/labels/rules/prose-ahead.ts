import type { Rule } from '../rule.ts';

/** While most of the running text is still to come, this is not the end. */
export const proseAhead: Rule = {
  id: 'prose-ahead',
  label: 'other',
  when: (line, context) =>
    context.proseWords(line.index + 1, context.lines.length) / (context.proseWords(0, context.lines.length) + 1),
  says: (line, context) =>
    Math.round(
      (100 * context.proseWords(line.index + 1, context.lines.length)) /
        (context.proseWords(0, context.lines.length) + 1),
    ) + ' % of the running text is still to come',
  yes: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
  no: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
};
