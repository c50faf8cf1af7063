import type { JointRepair } from './joint-repair.ts';

export const gluedSentence: JointRepair = {
  id: 'glued-sentence',
  kinds: ['sentence'],
  says: 'a sentence stood right behind the full stop of the one before',
  language: 'de',
  yes: [
    [
      'Der Gemeinderat stimmte am Abend zu.Danach gingen alle nach Hause.',
      'Der Gemeinderat stimmte am Abend zu. Danach gingen alle nach Hause.',
    ],
    [
      'Die Brücke bleibt bis Mai gesperrt.Pendler weichen aus.',
      'Die Brücke bleibt bis Mai gesperrt. Pendler weichen aus.',
    ],
  ],
  no: [
    'Die Gemeinde liegt zwischen St.Pölten und Krems.',
    'Der Autor J.K.Holler las aus seinem Buch.',
    'Die Firma Moser & Co.KG schweigt dazu.',
    'Karten gibt es nur auf Kulturhaus.At im Netz.',
  ],
};
