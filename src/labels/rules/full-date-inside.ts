import type { Rule } from '../rule.ts';

/** With letters for "no space, no digit" a start would spend more on this pattern than on any other file of the program. */
const FULL_DATE = /(?:\b\p{Lu}[^\s\d.,]{2,8}\.? \d{1,2},|\b\d{1,2}\.? [^\s\d.,]{3,9}\.?,?) (?:19|20)\d\d\b/u;

/** A caption tells the full date of the picture in the middle of its sentence; the article itself says "on Monday". */
export const fullDateInside: Rule = {
  id: 'full-date-inside',
  label: 'other',
  when: (line) => line.words >= 12 && line.words < 80 && line.digits > 0 && FULL_DATE.test(line.text),
  says: () => 'a full date with its year stands inside the sentence, as in captions',
  yes: ['The mayor speaks to reporters at the town hall in Westford on Tuesday, Oct. 24, 2023, after the vote.'],
  no: ['The council decided on Monday evening that the new tram line will be built at last.'],
};
