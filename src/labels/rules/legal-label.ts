import type { Rule } from '../rule.ts';

export const legalLabel: Rule = {
  id: 'legal-label',
  label: 'footer',
  when: (line) => line.topics.has('footer'),
  says: () => 'it is a legal or closing line',
  yes: ['Privacy policy'],
  no: ['The mayor was pleased.'],
};
