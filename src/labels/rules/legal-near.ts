import type { Rule } from '../rule.ts';

export const legalNear: Rule = {
  id: 'legal-near',
  label: 'footer',
  when: (line, context) => Math.min(1, context.near('footer', line.index, 4) / 3),
  says: () => 'legal lines are near',
  yes: ['Privacy policy\nTerms of use\n> Westford\nImprint\nAll rights reserved'],
  no: ['> Harbour festival opens with record crowd'],
};
