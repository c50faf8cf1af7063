import type { Rule } from '../rule.ts';

export const repeatedLine: Rule = {
  id: 'repeated-line',
  label: 'other',
  when: (line) => line.copies > 1,
  says: (line) => 'the same line stands ' + line.copies + ' times in the document',
  yes: ['> Advert\nSport\nAdvert'],
  no: ['> Advert\nSport'],
};
