import type { Rule } from '../rule.ts';

const ADDRESS = /https?:\/\/|www\.|@[a-z0-9-]+\.[a-z]/iu;

/** A web or mail address on a short line belongs to the page, not to the story. */
export const address: Rule = {
  id: 'address',
  label: 'other',
  when: (line) => line.words < 40 && ADDRESS.test(line.text),
  says: () => 'it holds a web or mail address',
  yes: ['https://example.org/tram', 'Write to desk@example.org'],
  no: ['The mayor was pleased.'],
};
