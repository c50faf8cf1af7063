/** Lines that stand where a headline does, read like one, and are none, whatever the rules say. */
import { secondHalf } from '../lines/doubled.ts';
import type { LineFacts } from './context.ts';

const TEMPERATURE = /\d\s?(?:°|℃)/gu;
/** Words of a line that may state the weather. */
const LONGEST = 40;

/**
 * "Sunday, May 5th 2024 9PM 12°C 2AM 8°C", or the temperatures of several cities: pages show them above their articles,
 * and the day is not the article's.
 */
export const isWeather = ({ text, date, digits, words }: LineFacts): boolean =>
  digits > 0 && words < LONGEST && (text.match(TEMPERATURE)?.length ?? 0) >= (date ? 1 : 2);

/** "How the harbour was built (1:39)": a video, and how long it plays. */
const PLAY_TIME = /\(\d{1,2}:\d\d\)$/u;

/** "Home > Region > Westford": the way to the article, without its headline. */
const TRAIL = /^[^>›»]{1,30}(?:[>›»][^>›»]{1,30}){2,8}$/u;
const LONGEST_SECTION = 3;
const isTrail = (text: string): boolean =>
  TRAIL.test(text) && text.split(/[>›»]/u).every((section) => section.trim().split(' ').length <= LONGEST_SECTION);

/** Words of a line that says how long the article takes to read, perhaps with its author; a headline may say it, too. */
const READ_TIME = 8;

/**
 * True for what goes on in full below, for the weather, for a trail of sections, for videos with their length, for how long the article takes to
 * read, and for what is said twice in a row.
 */
export const isNoHeadline = (line: LineFacts): boolean =>
  line.cutCopyOf > line.index ||
  isWeather(line) ||
  isTrail(line.text) ||
  secondHalf(line.text) >= 0 ||
  (line.words <= READ_TIME && line.topics.has('readTimes')) ||
  (line.digits > 0 && PLAY_TIME.test(line.text));
