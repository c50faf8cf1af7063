import type { Rule } from '../rule.ts';

export const fullStop: Rule = {
  id: 'full-stop',
  label: 'paragraph',
  when: (line) => line.ending === 'stop' && line.words > 3,
  says: () => 'it ends with a full stop',
  yes: ['The council decided on Monday.'],
  no: ['Council approves new tram line', 'Council approves tram line?'],
};
