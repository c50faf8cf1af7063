import type { Rule } from '../rule.ts';

export const oftenRepeatedLine: Rule = {
  id: 'often-repeated-line',
  label: 'other',
  when: (line) => line.copies > 2,
  says: (line) => 'the same line stands ' + line.copies + ' times in the document',
  yes: ['> Advert\nSport\nAdvert\nAdvert'],
  no: ['> Advert\nSport\nAdvert'],
};
