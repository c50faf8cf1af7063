import type { Rule } from '../rule.ts';

export const beforeDate: Rule = {
  id: 'before-date',
  label: 'title',
  when: (line, context) => context.lines[line.index + 1]?.date === true || context.lines[line.index + 2]?.date === true,
  says: () => 'a date follows',
  yes: ['> Harbour festival opens with record crowd\nMay 3, 2024'],
  no: ['May 3, 2024\n> Harbour festival opens with record crowd'],
};
