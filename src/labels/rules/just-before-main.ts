import type { Rule } from '../rule.ts';

/** From the title to the body it is five or six lines on most pages. */
export const justBeforeMain: Rule = {
  id: 'just-before-main',
  label: 'title',
  when: (line, context) =>
    line.index < context.mainStart ? Math.max(0, 1 - (context.mainStart - line.index) / 12) : false,
  says: () => 'the main text begins a few lines further down',
  yes: ['> Council approves tram\nThe council decided on Monday evening that the new tram line will be built at last.'],
  no: ['The council decided on Monday evening that the new tram line will be built at last.\n> Home'],
};
