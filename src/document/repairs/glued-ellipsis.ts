import type { JointRepair } from './joint-repair.ts';

export const gluedEllipsis: JointRepair = {
  id: 'glued-ellipsis',
  kinds: ['ellipsis'],
  says: 'a sentence stood right behind an ellipsis',
  language: 'de',
  yes: [['Und dann wartete das ganze Dorf…Der Bus kam nie.', 'Und dann wartete das ganze Dorf… Der Bus kam nie.']],
  no: ['Er sagte nur: …Und jetzt?', 'Das ist der "Ja, aber..."-Kurs der Partei.'],
};
