import type { Rule } from '../rule.ts';

export const bulletStart: Rule = {
  id: 'bullet-start',
  label: 'related',
  when: (line) => line.startsBullet,
  says: () => 'it begins with a bullet',
  yes: ['• Tram line approved', '* Tram line approved'],
  no: ['Tram line approved'],
};
