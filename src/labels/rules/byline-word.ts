import type { Rule } from '../rule.ts';

export const bylineWord: Rule = {
  id: 'byline-word',
  label: 'byline',
  when: (line) => line.topics.has('bylineWords'),
  says: () => 'it begins like a byline',
  yes: ['By Jane Doe', '[fr] Par la rédaction', '[sv] Av Anna Exempel, Malmö'],
  no: [
    'By Monday evening the water had reached the bridge.',
    '[fr] Par ailleurs, le pont restera fermé.',
    '[it] Di questo passo il ponte non sarà pronto.',
  ],
};
