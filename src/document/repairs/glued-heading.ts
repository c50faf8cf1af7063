import type { JointRepair } from './joint-repair.ts';

export const gluedHeading: JointRepair = {
  id: 'glued-heading',
  // `copy-end`: the lines stage found the end of the heading because the same heading stands elsewhere.
  kinds: ['heading', 'copy-end'],
  says: 'a heading ran into its text',
  language: 'de',
  yes: [
    [
      'Gemeinde streitet über neue BrückeDer Gemeinderat hat am Montag lange über den Neubau beraten und dann vertagt.',
      'Gemeinde streitet über neue Brücke Der Gemeinderat hat am Montag lange über den Neubau beraten und dann vertagt.',
    ],
  ],
  no: [
    'Die Videos auf YouTube und TikTok sind laut LinkedIn gelöscht worden, sagte ein Sprecher am Montag.',
    'Alle LehrerInnen und SchülerInnen der Schule kamen zum Fest und feierten bis in den Abend.',
    'Der Minister uMthethwa reiste nach KwaZulu und sprach dort mit den Leuten über das Wasser.',
    'Das iPhone von McDonald lag neben dem MacBook und dem iPad auf dem Tisch im Büro.',
  ],
};
