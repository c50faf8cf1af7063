import type { Edit } from '../edits.ts';
import type { TextRepair } from '../text-repair.ts';

const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

function edits(text: string): Edit[] {
  const found: Edit[] = [];
  for (const match of text.matchAll(LINE_END)) {
    // Of CR LF only the CR goes, so that the line end keeps its place.
    const isPair = match[0].length === 2;
    found.push({ start: match.index, end: match.index + 1, replacement: isPair ? '' : '\n', rule: 'line-ends' });
  }
  return found;
}

export const lineEnds: TextRepair = {
  id: 'line-ends',
  says: 'line ends of every kind become line feeds',
  edits,
  yes: [
    ['eins\r\nzwei\rdrei', 'eins\nzwei\ndrei'],
    ['eins\u2028zwei\u2029drei\u0085vier\fneue Seite', 'eins\nzwei\ndrei\nvier\nneue Seite'],
  ],
  no: ['eins\nzwei\n\n\tdrei'],
};
