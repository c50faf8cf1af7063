import type { Rule } from '../rule.ts';

export const bareDate: Rule = {
  id: 'bare-date',
  label: 'published',
  when: (line) => line.date && line.words <= 9,
  says: () => 'it holds little but a date',
  yes: ['May 3, 2024', 'Updated May 3, 2024'],
  no: ['The council of Westford decided on May 3, 2024 to build the line.'],
};
