/** Lines that stand where a lead does, read like one, and are none, whatever the rules say. */
import { secondHalf } from '../lines/doubled.ts';
import type { Context, LineFacts } from './context.ts';
import { copyright } from './rules/copyright.ts';
import { MOST_ADDED } from './rules/holds-headline.ts';
import { pictureCredit } from './rules/picture-credit.ts';

/** A longer line is no caption and no headline. */
const LONGEST = 80;

/** True for bylines, for captions, for labels with a colon, and for the headline once more with its kicker or in part. */
export function isNoLead(line: LineFacts, context: Context): boolean {
  if (line.words > LONGEST) return false;
  if (line.byline || pictureCredit.when(line, context) || copyright.when(line, context)) return true;
  return isLabel(line) || secondHalf(line.text) >= 0 || isHeadlineAgain(line, context);
}

/** Words of a label that announces what stands below it. */
const LONGEST_LABEL = 6;

/** "Author of the article:" */
const isLabel = ({ words, ending }: LineFacts): boolean => ending === 'colon' && words <= LONGEST_LABEL;

function isHeadlineAgain(line: LineFacts, { lines, headline: at, heldBy }: Context): boolean {
  const headline = lines[at];
  // A sentence says something, though it is in the words of the headline.
  if (!headline || line.ending === 'stop') return false;
  // The path may take another copy of the headline for the title.
  if (headline === line) return line.copies > 1 && isSaidNear(line, lines);
  const [short, long] = line.words < headline.words ? [line, headline] : [headline, line];
  return long.words <= short.words + MOST_ADDED && heldBy(short.index, [long.index]) === 1;
}

/** Lines between two copies of the headline. */
const NEAR = 3;

const isSaidNear = ({ index, text }: LineFacts, lines: readonly LineFacts[]): boolean =>
  lines
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .some((other) => other.index !== index && other.text === text);
