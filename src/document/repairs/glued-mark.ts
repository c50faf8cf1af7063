import type { JointRepair } from './joint-repair.ts';

export const gluedMark: JointRepair = {
  id: 'glued-mark',
  kinds: ['mark'],
  says: 'a sentence stood right behind an exclamation or question mark',
  language: 'de',
  yes: [
    [
      'Wer soll das alles bezahlen?Die Stadt jedenfalls nicht.',
      'Wer soll das alles bezahlen? Die Stadt jedenfalls nicht.',
    ],
  ],
  no: ['Was nun?!? Niemand antwortete.', 'Mehr unter https://example.org/suche?Thema=Wahl im Netz.'],
};
