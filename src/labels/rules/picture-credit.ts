import type { Rule } from '../rule.ts';

const SIGNED = /© ?\p{L}/u;

/** A caption ends with its credit: "… am Montag in Wien. © APA/Muster", "(Photo: Doe/AP)", "Bild: Muster/dpa". */
export const pictureCredit: Rule = {
  id: 'picture-credit',
  label: 'other',
  when: (line) => line.words < 70 && (line.picture.has('credits') || SIGNED.test(line.text)),
  says: () => 'it carries a picture credit',
  yes: [
    'The mayor on Monday. (Photo: Doe)',
    '[de] Die Bürgermeisterin am Montag. Bild: Muster/dpa',
    'The mayor on Monday. © Doe',
    '[ja] 会見する市長＝写真提供・市役所',
  ],
  no: ['The mayor was pleased.'],
};
