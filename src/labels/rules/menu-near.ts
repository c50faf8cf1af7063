import type { Rule } from '../rule.ts';

export const menuNear: Rule = {
  id: 'menu-near',
  label: 'other',
  when: (line, context) => Math.min(1, context.near('navigation', line.index, 4) / 3),
  says: () => 'menu labels are near',
  yes: ['Search\nLog in\n> Westford\nMenu'],
  no: ['> Harbour festival opens with record crowd'],
};
