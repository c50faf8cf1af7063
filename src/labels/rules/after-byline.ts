import type { Rule } from '../rule.ts';

export const afterByline: Rule = {
  id: 'after-byline',
  label: 'lead',
  when: (line, context) =>
    context.lines[line.index - 1]?.byline === true || context.lines[line.index - 2]?.byline === true,
  says: () => 'a byline stands above',
  yes: ['By Jane Doe\n> Harbour festival opens with record crowd'],
  no: ['> Harbour festival opens with record crowd\nBy Jane Doe'],
};
