import type { Rule } from '../rule.ts';
import { someBelow } from '../below.ts';

export const dateBelow: Rule = {
  id: 'date-below',
  label: 'title',
  when: (line, context) =>
    someBelow(line, context, (f) => f.date || f.topics.has('dateWords') || f.topics.has('relativeTimes')),
  says: () => 'a date or a time stands in the next few lines',
  yes: ['> Harbour festival opens with record crowd\nJane Doe\nThe Westford Gazette\nMay 3, 2024'],
  no: ['May 3, 2024\n> Harbour festival opens with record crowd'],
};
