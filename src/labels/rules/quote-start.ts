import type { Rule } from '../rule.ts';

export const quoteStart: Rule = {
  id: 'quote-start',
  label: 'paragraph',
  when: (line) => line.startsQuote,
  says: () => 'it begins with a quotation mark',
  yes: ['“We are pleased,” the mayor said.'],
  no: ['The mayor was pleased.'],
};
