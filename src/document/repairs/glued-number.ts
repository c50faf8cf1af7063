import type { JointRepair } from './joint-repair.ts';

export const gluedNumber: JointRepair = {
  id: 'glued-number',
  kinds: ['number'],
  says: 'a sentence stood right behind a number with its full stop or its sign',
  language: 'de',
  yes: [
    [
      'Das Museum wurde im Jahr 1987 gebaut, erweitert 2014.Die Kosten stiegen.',
      'Das Museum wurde im Jahr 1987 gebaut, erweitert 2014. Die Kosten stiegen.',
    ],
  ],
  no: [
    'Der 1.FC Neustadt verlor am 3.Mai gegen den SC.',
    'Laut Art.5 Abs.2 ist das am 12.05.2024 um 14.30 Uhr erlaubt.',
  ],
};
