/** Which of its copies states the headline best: pages write it behind a trail of sections, and with its kicker. */
import type { LabelledLine } from '../labels/label.ts';
import { isWeather } from '../labels/no-headline.ts';

/** Lines between the two. */
const REACH = 5;
const SHORTEST = 3;
const MOST_ADDED = 8;

/** The line that is the headline instead of the one that the path chose, and why. */
export interface HeadlineCopy {
  chosen: number;
  better: number;
  because: string;
}

/** @returns null if the path chose none, or the best of the copies */
export function headlineCopy(lines: readonly LabelledLine[]): HeadlineCopy | null {
  const chosen = lines.findIndex((line) => line.label === 'title');
  if (chosen < 0) return null;
  const first = aboveHead(lines, chosen);
  if (first >= 0) return { chosen, better: first, because: 'author or date stand below it, and it is the headline' };
  const below = behindTrail(lines, chosen);
  if (below >= 0) return { chosen, better: below, because: 'the line above is a trail of sections that ends with it' };
  const parted = withKickerSetOff(lines, chosen);
  return parted < 0 ? null : { chosen, better: parted, because: 'it is the headline with its kicker set off' };
}

/** Lines between a headline with author and date, and its copy right above the text. */
const HEAD = 12;

/** Words of a line that says when, and perhaps who and when again. */
const LONGEST_DATE = 20;

/** The same headline with author or date right below, where the chosen one has neither: a player or a gallery repeats it. */
function aboveHead(lines: readonly LabelledLine[], chosen: number): number {
  const { key } = (lines[chosen] as LabelledLine).facts;
  for (let i = chosen - 1; i >= Math.max(0, chosen - HEAD); i -= 1) {
    if (lines[i]?.facts.key !== key) continue;
    return lines.slice(i + 1, chosen).some(isOfHead) ? i : -1;
  }
  return -1;
}

const isOfHead = ({ facts }: LabelledLine): boolean =>
  facts.byline || (facts.date && facts.words <= LONGEST_DATE && !isWeather(facts));

/** "Home News Council approves tram line" is above the headline what "Council approves tram line" says below. */
function behindTrail(lines: readonly LabelledLine[], chosen: number): number {
  const { text, words } = (lines[chosen] as LabelledLine).facts;
  for (let i = chosen + 1; i <= Math.min(lines.length - 1, chosen + REACH); i += 1) {
    const { facts } = lines[i] as LabelledLine;
    if (facts.words < SHORTEST || words > facts.words + MOST_ADDED || !text.endsWith(facts.text)) continue;
    // "Kicker: headline" is a headline, too.
    const trail = text.slice(0, -facts.text.length).trimEnd();
    if (trail !== '' && !/[:：]$/u.test(trail)) return i;
  }
  return -1;
}

const SIGNS = /[^\p{L}\p{N}]+/gu;
const SET_OFF = /[:：]\s/gu;

/** "Tram line: Council approves new tracks" for "Tram line Council approves new tracks", where markup set the kicker off. */
function withKickerSetOff(lines: readonly LabelledLine[], chosen: number): number {
  const letters = (key: string): string => key.replace(SIGNS, '');
  const setOff = (text: string): number => text.match(SET_OFF)?.length ?? 0;
  const { key, text } = (lines[chosen] as LabelledLine).facts;
  const wanted = letters(key);
  const before = setOff(text);
  return lines.findIndex(
    ({ facts }) =>
      facts.key.length > key.length &&
      facts.key.length <= key.length + 2 &&
      setOff(facts.text) > before &&
      letters(facts.key) === wanted,
  );
}
