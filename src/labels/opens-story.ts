/** Lines that state a place and a day, and are the first paragraph all the same. */
import { findDateline } from '../lines/dateline.ts';
import type { Context, LineFacts } from './context.ts';

/** Characters of what a dateline opens, if it is a paragraph. */
const SHORTEST_STORY = 60;

/** "WESTFORD, March 14, 2023 (GLOBE NEWSWIRE) -- Acme Wind said on Monday …": a dateline with a day, and the story behind it. */
export function opensStory({ date, ending, text }: LineFacts, { language }: Context): boolean {
  if (!date || ending !== 'stop') return false;
  const dateline = findDateline(text, language);
  return dateline !== null && text.length - dateline.end >= SHORTEST_STORY;
}
