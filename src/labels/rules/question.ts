import type { Rule } from '../rule.ts';

export const question: Rule = {
  id: 'question',
  label: 'subheading',
  when: (line) => line.ending === 'question',
  says: () => 'it is a question',
  yes: ['What happens next?'],
  no: ['The council decided on Monday.'],
};
