import type { Rule } from '../rule.ts';

export const farBeforeMain: Rule = {
  id: 'far-before-main',
  label: 'other',
  when: (line, context) =>
    line.index < context.mainStart ? Math.min(1, (context.mainStart - line.index) / 60) : false,
  says: () => 'the main text is still far',
  yes: [
    '> Home\nSport\nCulture\nTravel\nThe council decided on Monday evening that the new tram line will be built at last.',
  ],
  no: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
};
