import type { Rule } from '../rule.ts';
import { someBelow } from '../below.ts';

export const bylineBelow: Rule = {
  id: 'byline-below',
  label: 'title',
  when: (line, context) => someBelow(line, context, (f) => f.byline || f.name),
  says: () => "a byline or a person's name stands in the next few lines",
  yes: ['> Harbour festival opens with record crowd\nThe boats came early.\nWestford\nBy Jane Doe'],
  no: ['By Jane Doe\n> Harbour festival opens with record crowd'],
};
