import type { JointRepair } from './joint-repair.ts';

export const gluedReadMore: JointRepair = {
  id: 'glued-read-more',
  kinds: ['read-more'],
  says: 'a read-more label was stuck to the end of a teaser',
  language: 'de',
  yes: [['Kann der Klub das Ziel noch erreichen?mehr', 'Kann der Klub das Ziel noch erreichen? mehr']],
  no: ['Wer das liest, sollte die Vorlesung nachlesen', 'Die Zahl der Gäste stieg, und die der Hotels umso mehr'],
};
