import type { Rule } from '../rule.ts';

export const shortSentence: Rule = {
  id: 'short-sentence',
  label: 'paragraph',
  when: (line) => line.words <= 9 && line.words > 2 && (line.ending === 'stop' || line.ending === 'exclamation'),
  says: () => 'it is a short sentence',
  yes: ['That was all.'],
  no: ['Council approves new tram line'],
};
