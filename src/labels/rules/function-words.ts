import type { Rule } from '../rule.ts';

/** Grammatical text is a third function words, lists of labels have none (the stop-word density of jusText). */
export const functionWords: Rule = {
  id: 'function-words',
  label: 'paragraph',
  when: (line) => Math.min(1, line.functionWords / 0.4),
  says: (line) => Math.round(line.functionWords * 100) + ' % of its words are function words',
  yes: ['It was the first of many that they had seen.'],
  no: ['Tram line approved'],
};
