import type { JointRepair } from './joint-repair.ts';

export const gluedLowercase: JointRepair = {
  id: 'glued-lowercase',
  kinds: ['lowercase'],
  says: 'a clause stood right behind a full stop; it begins in lower case, so words are missing',
  language: 'de',
  yes: [
    [
      'Die beiden Länder vertiefen ihre Allianz.am Freitag unterschrieben sie.',
      'Die beiden Länder vertiefen ihre Allianz. am Freitag unterschrieben sie.',
    ],
    [
      'Das Wasser stieg über die Ufer der Enns.mussten ihre Häuser verlassen.',
      'Das Wasser stieg über die Ufer der Enns. mussten ihre Häuser verlassen.',
    ],
  ],
  no: [
    'Mehr dazu steht auf wetterdienst.at im Netz.',
    'Die Datei protokoll.pdf ist fehlerhaft.',
    'Das gilt u.a. für Schulen, d.h. für alle.',
  ],
};
