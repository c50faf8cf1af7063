import type { Rule } from '../rule.ts';

/** Comments read like running text; only what stands above them tells. */
export const commentsAbove: Rule = {
  id: 'comments-above',
  label: 'other',
  when: (line, context) =>
    context.since('comments', line.index) <= 40 ? 1 - context.since('comments', line.index) / 60 : false,
  says: () => 'a comment section begins above',
  yes: ['Comments\n> I like the tram'],
  no: ['> I like the tram\nComments'],
};
