import type { Rule } from '../rule.ts';

export const noLetters: Rule = {
  id: 'no-letters',
  label: 'other',
  when: (line) => line.words === 0 || line.words <= line.digits * line.text.length,
  says: () => 'it holds no words',
  yes: ['______', '* * *', '12 34'],
  no: ['Sport'],
};
