import type { Rule } from '../rule.ts';

/** A short line without a full stop between two pieces of running text is a subheading. */
export const subheadingForm: Rule = {
  id: 'subheading-form',
  label: 'subheading',
  when: (line, context) =>
    line.words <= 12 &&
    line.words >= 1 &&
    (line.ending === 'none' || line.ending === 'question' || line.ending === 'exclamation') &&
    line.topics.size === 0 &&
    !line.startsLower &&
    context.proseWords(line.index - 1, line.index - 1) > 8 &&
    context.proseWords(line.index + 1, line.index + 1) > 8,
  says: () => 'it is short and stands alone between two paragraphs',
  yes: [
    'The council decided on Monday evening that the new tram line will be built at last.\n> What happens next\nThe mayor said on Monday evening that the new tram line will be built at once.',
  ],
  no: ['Home\n> What happens next\nThe mayor said on Monday evening that the new tram line will be built at once.'],
};
