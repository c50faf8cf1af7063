/**
 * Which line states the headline best: pages write it behind a trail of sections, with its kicker, and with a second
 * headline below; and of two that read like headlines, the one that says what the text is about.
 */
import type { Context } from '../labels/context.ts';
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

/** @returns null if the path chose none, or the best of them */
export function headlineCopy(lines: readonly LabelledLine[], context: Context): HeadlineCopy | null {
  const chosen = lines.findIndex((line) => line.label === 'title');
  if (chosen < 0) return null;
  const first = aboveHead(lines, chosen);
  if (first >= 0) return { chosen, better: first, because: 'author or date stand below it, and it is the headline' };
  const below = behindTrail(lines, chosen);
  if (below >= 0) return { chosen, better: below, because: 'the line above is a trail of sections that ends with it' };
  if (isDeck(lines, chosen, context))
    return { chosen, better: chosen - 1, because: 'it reads like a headline, and the line below like its second one' };
  const parted = withKickerSetOff(lines, chosen);
  if (parted >= 0) return { chosen, better: parted, because: 'it is the headline with its kicker set off' };
  const named = ofSubject(lines, chosen, context);
  return named < 0
    ? null
    : { chosen, better: named, because: 'it names more of the words that the text comes back to' };
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

/** A kicker has fewer words; the rules trust a headline at least so much, also where they trust the line below more. */
const LONGEST_KICKER = 6;
const LEAST_TRUST = 0.08;

/**
 * True if the line is the second headline, the deck, and the one right above the first. Decks say more of what the text
 * says, so that they pass for the headline, but no page repeats them elsewhere.
 */
function isDeck(lines: readonly LabelledLine[], chosen: number, context: Context): boolean {
  const deck = (lines[chosen] as LabelledLine).facts;
  const above = lines[chosen - 1];
  if (above?.label !== 'other' || deck.copies > 1) return false;
  const { facts } = above;
  if (facts.words <= LONGEST_KICKER || facts.ending !== 'none' || facts.topics.size + facts.picture.size > 0)
    return false;
  if (facts.key.includes(deck.key) || deck.key.includes(facts.key)) return false;
  return context.headlineShare(chosen - 1) >= LEAST_TRUST;
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

/** From this trust of the rules on a line may be the headline though the path chose another; and where that is doubtful. */
const TRUSTED = 0.2;
const DOUBTFUL_TRUSTED = 0.1;
/** Probability of a title on the path below which it is doubtful, and how much more the rules must trust another line. */
const DOUBTFUL = 0.6;
const FAR_MORE = 10;
/** Words of the subject that it must hold more, and what one is enough for. */
const MORE = 2;
/** Share of its words from which a line says the same headline. */
const SAME = 0.6;
/** A page that says its headline so often says none more rarely. */
const OFTEN = 3;
/** Lines right below a headline, where its deck names more of the subject. */
const DECK = 3;

/**
 * Another headline that names more of what the text is about: teasers, names of columns and notices above the text read
 * like headlines, too. One word more is enough where the choice of the path is doubtful, else it must be two.
 */
function ofSubject(lines: readonly LabelledLine[], chosen: number, context: Context): number {
  const { facts, probability } = lines[chosen] as LabelledLine;
  const trust = context.headlineShare(chosen);
  const isDoubtful = (share: number): boolean => probability < DOUBTFUL || share > trust * FAR_MORE;
  let better = -1;
  let most = 0;
  lines.forEach((line, i) => {
    const share = context.headlineShare(i);
    if (
      share <= most ||
      (facts.copies >= OFTEN && line.facts.copies < facts.copies) ||
      (i >= chosen && i <= chosen + DECK)
    )
      return;
    const doubtful = isDoubtful(share);
    if (share < (doubtful ? DOUBTFUL_TRUSTED : TRUSTED) || context.heldBy(i, [chosen]) >= SAME) return;
    if (context.subjectWords(i) < context.subjectWords(chosen) + (doubtful ? 1 : MORE)) return;
    better = i;
    most = share;
  });
  return better;
}
