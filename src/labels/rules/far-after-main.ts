import type { Rule } from '../rule.ts';

export const farAfterMain: Rule = {
  id: 'far-after-main',
  label: 'other',
  when: (line, context) => (line.index > context.mainEnd ? Math.min(1, (line.index - context.mainEnd) / 40) : false),
  says: () => 'the main text is long over',
  yes: [
    'The council decided on Monday evening that the new tram line will be built at last.\nSport\nCulture\nTravel\n> Home',
  ],
  no: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
