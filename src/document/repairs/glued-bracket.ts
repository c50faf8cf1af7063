import type { JointRepair } from './joint-repair.ts';

export const gluedBracket: JointRepair = {
  id: 'glued-bracket',
  kinds: ['bracket'],
  says: 'a sentence stood right behind a bracket',
  language: 'de',
  yes: [
    [
      'Das Team gewann klar (3:0).Die Fans feierten bis in die Nacht.',
      'Das Team gewann klar (3:0). Die Fans feierten bis in die Nacht.',
    ],
  ],
  no: ['Die (Un)Sicherheit und die Nutzer(innen) im Test.', 'Der Abgeordnete (ÖVP) kam, der andere (SPÖ) nicht.'],
};
