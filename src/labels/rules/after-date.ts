import type { Rule } from '../rule.ts';

export const afterDate: Rule = {
  id: 'after-date',
  label: 'lead',
  when: (line, context) => context.lines[line.index - 1]?.date === true || context.lines[line.index - 2]?.date === true,
  says: () => 'a date stands above',
  yes: ['May 3, 2024\n> Harbour festival opens with record crowd'],
  no: ['> Harbour festival opens with record crowd\nMay 3, 2024'],
};
