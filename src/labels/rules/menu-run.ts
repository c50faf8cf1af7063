import type { Rule } from '../rule.ts';

/** A menu is a run of short lines without final marks. */
export const menuRun: Rule = {
  id: 'menu-run',
  label: 'other',
  when: (line, context) => Math.min(1, Math.max(0, context.shortRun(line.index) - 2) / 8),
  says: (line, context) => 'it stands in a run of ' + context.shortRun(line.index) + ' short lines',
  yes: ['Home\nPolitics\n> Sport\nCulture\nScience'],
  no: ['> Home\nThe council decided on Monday evening that the new tram line will be built at last.'],
};
