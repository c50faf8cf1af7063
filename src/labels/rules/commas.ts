import type { Rule } from '../rule.ts';

export const commas: Rule = {
  id: 'commas',
  label: 'paragraph',
  when: (line) => Math.min(1, line.commas / 3),
  says: () => 'it has commas',
  yes: ['The mayor, who had fought for the line, was pleased.'],
  no: ['The mayor was pleased.'],
};
