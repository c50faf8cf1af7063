import type { Rule } from '../rule.ts';

export const veryLongLine: Rule = {
  id: 'very-long-line',
  label: 'paragraph',
  when: (line) => Math.max(0, Math.min(1, (line.words - 45) / 60)),
  says: () => 'it is very long',
  yes: [
    'a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h',
  ],
  no: ['Council approves new tram line'],
};
