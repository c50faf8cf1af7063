import { isRunning } from '../regions.ts';
import type { Rule } from '../rule.ts';

/** A lead says in short what the first paragraphs say again. */
export const restated: Rule = {
  id: 'restated',
  label: 'lead',
  when: (line, context) => (isRunning(line) ? context.restated(line.index) : 0),
  says: (line, context) => `${Math.round(context.restated(line.index) * 100)} % of its words come again right below`,
  yes: [
    '> The council decided on Monday evening that the new tram line will be built at last.\nThe council decided on Monday evening that the new tram line will be built at last.',
  ],
  no: [
    '> The council decided on Monday evening that the new tram line will be built at last.\nSomething else entirely was reported from abroad by all the agencies there.',
  ],
};
