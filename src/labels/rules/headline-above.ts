import type { Rule } from '../rule.ts';
import type { LineFacts } from '../context.ts';

const isHeadline = (line: LineFacts | undefined): boolean =>
  line !== undefined && line.words > 4.5 && line.words < 20 && line.prose < 0.5 && line.topics.size === 0;

/** A teaser and a subtitle have another headline right above, the headline itself rarely has. */
export const headlineAbove: Rule = {
  id: 'headline-above',
  label: 'related',
  when: (line, context) => isHeadline(context.above(line.index)),
  says: () => 'a line as long as a headline stands right above',
  yes: ['Council approves new tram line after debate\n> Harbour festival opens with record crowd'],
  no: ['Home\n> Harbour festival opens with record crowd'],
};
