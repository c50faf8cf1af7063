import type { Rule } from '../rule.ts';
import { someBelow } from '../below.ts';

export const toolsBelow: Rule = {
  id: 'tools-below',
  label: 'title',
  when: (line, context) =>
    someBelow(line, context, (f) => f.topics.has('share') || f.topics.has('readTimes') || f.topics.has('bylineWords')),
  says: () => 'share buttons, a reading time or a byline stand in the next few lines',
  yes: ['> Harbour festival opens with record crowd\nThe boats came early.\n3 min read\nShare'],
  no: ['Share\n> Harbour festival opens with record crowd\nThe boats came early.'],
};
