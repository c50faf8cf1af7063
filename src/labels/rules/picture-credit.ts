import type { Rule } from '../rule.ts';

const CREDIT =
  /[([]?(?:photo|foto|bild|image|picture|credit|quelle|source|crédit|fotografía|imagen|immagine|beeld|archiv\w*)s?(?: by| von| de| credit| courtesy)?\s?[:/]|© ?[A-Z]|\/(?:dpa|apa|ap|afp|epa|reuters|getty|keystone|efe|ansa|lusa|tt|ntb|anp|belga)\b|getty images|picture alliance|imago|shutterstock|istock|unsplash/iu;

/** A caption ends with its credit: "… am Montag in Wien. © APA/Muster", "(Photo: Doe/AP)", "Bild: Muster/dpa". */
export const pictureCredit: Rule = {
  id: 'picture-credit',
  label: 'other',
  when: (line) => line.words < 70 && CREDIT.test(line.text),
  says: () => 'it carries a picture credit',
  yes: ['The mayor on Monday. (Photo: Doe)', 'Die Bürgermeisterin am Montag. Bild: Muster/dpa'],
  no: ['The mayor was pleased.'],
};
