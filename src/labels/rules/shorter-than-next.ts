import { isRunning } from '../regions.ts';
import type { Rule } from '../rule.ts';

/** A lead is shorter than the article and often shorter than its first paragraph; a caption as well. */
export const shorterThanNext: Rule = {
  id: 'shorter-than-next',
  label: 'lead',
  when: (line, context) => isRunning(line) && line.words < 0.6 * (context.below(line.index)?.words ?? 0),
  says: () => 'the line below is much longer',
  yes: [
    '> The new tram line will be built at last.\nThe council decided on Monday evening that the new tram line will be built at last. The mayor said that she was pleased with the vote and thanked all who had spoken for it.',
  ],
  no: [
    '> The council decided on Monday evening that the new tram line will be built at last.\nThe mayor said that she was pleased with the vote and thanked all who had spoken for it.',
  ],
};
