import type { Rule } from '../rule.ts';

export const captionWord: Rule = {
  id: 'caption-word',
  label: 'other',
  when: (line) => line.topics.has('captionWords'),
  says: () => 'it begins like a caption or a credit',
  yes: ['Photo: Jane Doe'],
  no: ['The mayor was pleased.'],
};
