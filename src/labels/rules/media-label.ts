import type { Rule } from '../rule.ts';

export const mediaLabel: Rule = {
  id: 'media-label',
  label: 'other',
  when: (line) => line.topics.has('media'),
  says: () => 'it belongs to a video, an audio player or a gallery',
  yes: ['Play video'],
  no: ['The mayor was pleased.'],
};
