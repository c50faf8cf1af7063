import type { Rule } from '../rule.ts';

import type { LineFacts } from '../context.ts';

const isShort = (line: LineFacts | undefined): boolean => line === undefined || line.words <= 4;

export const shortNeighbours: Rule = {
  id: 'short-neighbours',
  label: 'other',
  when: (line, context) => isShort(context.lines[line.index - 1]) && isShort(context.lines[line.index + 1]),
  says: () => 'the lines above and below are short',
  yes: ['Home\n> Council approves new tram line after debate\nSport'],
  no: ['Council approves new tram line after debate\n> Home\nSport'],
};
