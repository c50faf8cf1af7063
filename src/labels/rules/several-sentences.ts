import type { Rule } from '../rule.ts';

export const severalSentences: Rule = {
  id: 'several-sentences',
  label: 'paragraph',
  when: (line) => Math.min(1, line.innerStops / 2),
  says: () => 'it holds more than one sentence',
  yes: ['The council decided. The mayor was pleased. The opposition was not.'],
  no: ['The council decided on Monday.'],
};
