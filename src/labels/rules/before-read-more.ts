import type { Rule } from '../rule.ts';

export const beforeReadMore: Rule = {
  id: 'before-read-more',
  label: 'teaser',
  when: (line, context) => context.lines[line.index + 1]?.topics.has('readMore') === true,
  says: () => 'a "read more" label follows',
  yes: ['> Harbour festival opens with record crowd\nRead more'],
  no: ['Read more\n> Harbour festival opens with record crowd'],
};
