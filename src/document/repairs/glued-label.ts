import type { JointRepair } from './joint-repair.ts';

export const gluedLabel: JointRepair = {
  id: 'glued-label',
  kinds: ['label'],
  says: 'text stood right behind the colon of a label',
  language: 'de',
  yes: [
    [
      'Ähnliche Nachrichten:Sie können hier auch andere Berichte lesen.',
      'Ähnliche Nachrichten: Sie können hier auch andere Berichte lesen.',
    ],
  ],
  no: ['Alle Leser:innen und Schüler:Innen waren da.', 'Das Spiel endete 3:2 nach 0:1.'],
};
