import type { Rule } from '../rule.ts';

/** What follows "Most read" or "Lesen Sie auch" is teasers until running text comes. */
export const underRelatedHeading: Rule = {
  id: 'under-related-heading',
  label: 'related',
  when: (line, context) =>
    context.sinceRelated(line.index) >= 1 && context.sinceRelated(line.index) <= 12
      ? 1 - (context.sinceRelated(line.index) - 1) / 12
      : false,
  says: (line, context) =>
    'a heading of a list of other articles stands ' + context.sinceRelated(line.index) + ' lines above',
  yes: ['Most read\n> Harbour festival opens with record crowd'],
  no: ['> Harbour festival opens with record crowd\nMost read'],
};
