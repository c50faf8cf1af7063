import type { Rule } from '../rule.ts';

export const colonInside: Rule = {
  id: 'colon-inside',
  label: 'title',
  when: (line) => line.words <= 35 && line.ending !== 'colon' && /\p{L}["'”»]?: \S/u.test(line.text),
  says: () => 'a colon stands in it',
  yes: ['Harbour festival: record crowd on the first day'],
  no: ['Harbour festival opens at 12:30', 'The mayor said:'],
};
