import { expect, it } from 'vitest';
import { isNoLead } from '../src/labels/no-lead.ts';
import { prepare } from '../src/normalize.ts';

const HEADLINE = 'Westford closes its old bridge for repairs';
const TEXT = [
  'The old bridge over the river has been closed since Monday, because the town wants to repair its arches.',
  'The mayor said that the work would take a year, and that a ferry would carry people across until then.',
  'Shop owners on both banks fear that fewer people will come, and they have asked the council for help.',
];

/** Whether the line between headline and text is ruled out. */
function isRuledOut(line: string): boolean {
  const { context } = prepare([HEADLINE, line, ...TEXT].join('\n'), { language: 'en' });
  const facts = context.lines[1];
  return facts !== undefined && isNoLead(facts, context);
}

it.each([
  ['a byline', 'By Jane Doe, Political Correspondent'],
  ['a caption', 'The arches of the bridge, as they were seen from the ferry on Monday. (Photo: Jane Doe/AP)'],
  ['a caption with a right', 'The arches of the bridge on Monday - Copyright Jane Doe. All rights reserved'],
  ['a caption said twice', 'The arches of the bridge on Monday. The arches of the bridge on Monday.'],
  ['the headline with its kicker', 'Arches Westford closes its old bridge for repairs'],
  ['a part of the headline', 'Bridge repairs'],
])('%s is no lead', (_, line) => {
  expect(isRuledOut(line)).toBe(true);
});

it.each([
  ['says more than the headline', 'The bridge in Westford closes for a year, and a ferry has to carry people across.'],
  ['makes a sentence of the headline', 'The old bridge in Westford closes for repairs.'],
  ['repeats one sentence with other words', 'The bridge is closed. The bridge is old.'],
  ['is one long sentence', `${'The bridge is closed, and the ferry is late, '.repeat(8)}and nobody knows.`],
])('what %s may be one', (_, line) => {
  expect(isRuledOut(line)).toBe(false);
});
