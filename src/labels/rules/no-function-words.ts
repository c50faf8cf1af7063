import type { Rule } from '../rule.ts';

export const noFunctionWords: Rule = {
  id: 'no-function-words',
  label: 'other',
  when: (line) => line.words >= 3 && line.functionWords === 0,
  says: () => 'it has no function words',
  yes: ['Tram line harbour university'],
  no: ['It was the first of many.'],
};
