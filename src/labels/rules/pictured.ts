import type { Rule } from '../rule.ts';

/** Words that point at a picture: a caption says where in the picture people stand, or that they are seen in it. */
export const pictured: Rule = {
  id: 'pictured',
  label: 'other',
  when: (line) => line.picture.has('pictured'),
  says: () => 'it points at a picture',
  yes: [
    'Anna Berg, left, and the mayor of Westford at the opening of the bridge.',
    '[de] Anna Berg (links) mit der Bürgermeisterin.',
    '[pl] Anna Berg (z lewej) z panią burmistrz.',
  ],
  no: ['The mayor left the town hall.'],
};
