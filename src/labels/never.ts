/** What a line is never in, whatever the rules say: a lead, a headline, or anything but what it says of itself. */
import type { Context, LineFacts } from './context.ts';
import { isNoHeadline, isWeather } from './no-headline.ts';
import { isNoLead } from './no-lead.ts';
import { opensStory } from './opens-story.ts';
import { isProgramCode } from './program-code.ts';
import { statedLabel } from './stated-label.ts';
import { LABELS, STATES, type Label } from './states.ts';

const statesOf = (label: Label): readonly number[] => STATES.flatMap((state, s) => (state.label === label ? [s] : []));
const LEADS = statesOf('lead');
const TITLES = statesOf('title');
const HEAD = (['title', 'lead', 'byline', 'published'] as const).flatMap(statesOf);
/** What a line of a program never is; articles on programs quote it as their text. */
const NAMING = [...HEAD, ...(['subheading', 'related', 'teaser'] as const).flatMap(statesOf)];
const NONE: readonly number[] = [];

const allBut = (label: Label): readonly number[] => STATES.flatMap((state, s) => (state.label === label ? [] : [s]));
const BUT_STATED = new Map(LABELS.map((label) => [label, allBut(label)]));

/** The states that the line is never in, whatever the rules say. */
export function forbiddenStates(line: LineFacts, context: Context): readonly number[] {
  const stated = statedLabel(line);
  if (stated) return BUT_STATED.get(stated) ?? NONE;
  if (isProgramCode(line.text)) return NAMING;
  if (isWeather(line) || opensStory(line, context)) return HEAD;
  if (isNoHeadline(line)) return TITLES;
  return isNoLead(line, context) ? LEADS : NONE;
}

/** Log-odds against which no rules come up. */
export const NEVER = 30;
