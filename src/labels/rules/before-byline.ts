import type { Rule } from '../rule.ts';

export const beforeByline: Rule = {
  id: 'before-byline',
  label: 'title',
  when: (line, context) =>
    context.lines[line.index + 1]?.byline === true || context.lines[line.index + 2]?.byline === true,
  says: () => 'a byline follows',
  yes: ['> Harbour festival opens with record crowd\nBy Jane Doe'],
  no: ['By Jane Doe\n> Harbour festival opens with record crowd'],
};
