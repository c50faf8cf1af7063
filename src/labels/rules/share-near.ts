import type { Rule } from '../rule.ts';

export const shareNear: Rule = {
  id: 'share-near',
  label: 'title',
  when: (line, context) => Math.min(1, context.near('share', line.index, 4) / 3),
  says: () => 'a share bar is near',
  yes: ['> Harbour festival opens with record crowd\nFacebook\nWhatsApp\nShare'],
  no: ['> Harbour festival opens with record crowd'],
};
