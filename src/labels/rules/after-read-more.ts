import type { Rule } from '../rule.ts';

export const afterReadMore: Rule = {
  id: 'after-read-more',
  label: 'related',
  when: (line, context) => context.lines[line.index - 1]?.topics.has('readMore') === true,
  says: () => 'a "read more" label stands above',
  yes: ['Read more\n> Harbour festival opens with record crowd'],
  no: ['> Harbour festival opens with record crowd\nRead more'],
};
