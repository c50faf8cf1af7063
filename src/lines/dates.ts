/** Dates as news texts state them, with the time of day and zone if those are stated, too. */
import type { Language } from '../languages/language.ts';
import { clockAfter, clockAt, clockBefore, pad, type Clock } from './clock.ts';
import { monthNamed } from './month-names.ts';
import type { Span } from '../types.ts';

export interface FoundDate extends Span {
  /** ISO 8601, exactly as precise as stated: `2024-05-03`, `2024-05-03T14:30`, `2024-05-03T14:30+02:00`. */
  iso: string;
}

/** Only the head of a longer text is looked at: dates of publication stand in short lines. */
const REACH = 400;

/**
 * The dates with a year that a line states, in order. A date without a year gives nothing. `3/5/2024` is read by the
 * habit of the language (month first in English, day first elsewhere) where both readings are possible, and not at all
 * if the language is unknown. A zone is given for `Z`, `UTC`, `GMT`, a numeric offset, and for abbreviations that mean
 * one fixed offset (`PDT`, `MESZ`); never for those that do not (`ET`, `IST`).
 *
 * @param text a line; only its first 400 characters are read
 * @param language of the text, null if unknown
 * @returns spans in offsets of `text`, time and zone included
 */
export function findDates(text: string, language: Language | null): FoundDate[] {
  const head = asciiDigits(text.length > REACH ? text.slice(0, REACH) : text);
  const found: FoundDate[] = [];
  let from = 0; // end of the date before
  for (let i = 0; i < head.length; i += 1) {
    const day = dayAt(head, i, from, language);
    if (!day) continue;
    const after = day.clock ?? clockAfter(head, weekdayEnd(head, day.end, language));
    const before = after ? null : clockBefore(head, day.start, from);
    const clock = after ?? before;
    found.push({
      start: before?.start ?? day.start,
      end: after?.end ?? day.end,
      iso: `${String(day.year)}-${pad(day.month)}-${pad(day.day)}${clock?.iso ?? ''}`,
    });
    from = after?.end ?? day.end;
    i = from - 1;
  }
  return found;
}

const WEEKDAY = /,? (\p{L}{2,12})(?=[,\s])/uy;

/** "5 Mart 2024 Salı, 14:30": the end of the weekday behind a date, or of the date itself. */
function weekdayEnd(text: string, end: number, language: Language | null): number {
  const word = match(WEEKDAY, text, end);
  const name = word?.[1]?.toLowerCase();
  const isWeekday = name !== undefined && language?.weekdays.some((forms) => forms.split(' ').includes(name));
  return word && isWeekday === true ? end + word[0].length : end;
}

interface Day extends Span {
  year: number;
  month: number;
  day: number;
  /** The time of an ISO 8601 stamp; other times are looked for around the date. */
  clock?: Clock;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (char: string): boolean => char.toLowerCase() !== char.toUpperCase() || char > '\u05cf';

/**
 * The date whose first number is at `at`. `from` is where a date before it ended, which may be in the middle of a
 * number ("30.01.202430. Januar").
 */
function dayAt(text: string, at: number, from: number, language: Language | null): Day | null {
  if (!isDigit(text.charCodeAt(at)) || (at > from && isDigit(text.charCodeAt(at - 1)))) return null;
  return (
    yearFirst(text, at) ??
    eastAsian(text, at) ??
    numeric(text, at, language) ??
    northern(text, at) ??
    dayFirst(text, at, language) ??
    monthFirst(text, at, from, language) ??
    yearThenName(text, at, language)
  );
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A year may run into the next number: "30.01.202430. Januar", "May 16, 202411:00 AM". */
const YEAR = '((?:19|20)\\d\\d)(?!\\d{3})';
/** After the name of a month no other number is possible: "Oct 17, 20235757 Shares". */
const NAMED_YEAR = '((?:19|20)\\d\\d)';

const YEAR_FIRST = /((?:19|20)\d\d) ?([-./–]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?!\d)/uy;
const ISO_TIME = /T(?=\d{2}:\d{2})/uy;

function yearFirst(text: string, at: number): Day | null {
  const found = match(YEAR_FIRST, text, at);
  if (!found) return null;
  const end = at + found[0].length;
  // ".../2023/12/22/opinion/...": the path of an address states no date.
  if (found[2] === '/' && (text.charAt(at - 1) === '/' || text.charAt(end) === '/')) return null;
  const stamp = found[2] === '-' && match(ISO_TIME, text, end) ? clockAt(text, end + 1, true) : null;
  const day = valid(found[1], Number(found[3]), found[4], at, end);
  return day && stamp ? { ...day, clock: stamp } : day;
}

const EAST_ASIAN = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/uy;

function eastAsian(text: string, at: number): Day | null {
  const found = match(EAST_ASIAN, text, at);
  return found && valid(found[1], Number(found[2]), found[3], at, at + found[0].length);
}

const NORTHERN = new RegExp(`(\\d{1,2})/(\\d{1,2}) ${NAMED_YEAR}(?![\\d/])`, 'uy');

/** "12/3 2024", as Danes, Norwegians and Swedes write it. */
function northern(text: string, at: number): Day | null {
  const found = match(NORTHERN, text, at);
  return found && valid(found[3], Number(found[2]), found[1], at, at + found[0].length);
}

const HALF_DAY = /[ap]\.?m/iu;
const NUMERIC = new RegExp(`(\\d{1,2}) ?([./–-]) ?(\\d{1,2}) ?\\2 ?(?:${YEAR}|(\\d{2})(?![\\d:./]))`, 'uy');

function numeric(text: string, at: number, language: Language | null): Day | null {
  const found = match(NUMERIC, text, at);
  if (!found) return null;
  const [whole, first, separator, second, long, short] = found;
  const end = at + whole.length;
  // "10-12-24" is a score or a number of something as often as a date; a time behind it decides.
  if (short !== undefined && separator !== '.' && separator !== '/' && !clockAfter(text, end)) return null;
  const year = long ?? String(Number(short) + (Number(short) < 70 ? 2000 : 1900));
  const dayThenMonth = valid(year, Number(second), first, at, end);
  if (separator === '.') return dayThenMonth;
  const monthThenDay = valid(year, Number(first), second, at, end);
  if (!dayThenMonth || !monthThenDay || first === second) return dayThenMonth ?? monthThenDay;
  // Month first is a habit of English, where it goes with a clock of twelve hours: "05/03/2024 2:30 PM", but
  // "05/03/2024 14:30" in London.
  const clock = clockAfter(text, end);
  if (clock) return HALF_DAY.test(text.slice(clock.start, clock.end)) ? monthThenDay : dayThenMonth;
  if (language === null) return null;
  return language.code === 'en' ? monthThenDay : dayThenMonth;
}

const WORD = '(\\p{L}[\\p{L}\\p{M}]{1,14})';
const DAY_FIRST = new RegExp(
  `(\\d{1,2})(?:[.ºª°]|st|nd|rd|th|er)?[ \\u00a0./-]{0,2}(?:(?:d[eio]|of) )?${WORD}\\.?(?: ?/ ?\\p{L}{2,10})?,?(?: del?)?[ \\u00a0/-]?${NAMED_YEAR}`,
  'uy',
);
const VIETNAMESE = new RegExp(`(\\d{1,2}) tháng (\\d{1,2})(?:,| năm)? ${YEAR}`, 'uy');

function dayFirst(text: string, at: number, language: Language | null): Day | null {
  const vietnamese = match(VIETNAMESE, text, at);
  if (vietnamese) return valid(vietnamese[3], Number(vietnamese[2]), vietnamese[1], at, at + vietnamese[0].length);
  const found = match(DAY_FIRST, text, at);
  return found && valid(found[3], monthOf(found[2] ?? '', language), found[1], at, at + found[0].length);
}

const YEAR_THEN_NAME = new RegExp(`((?:19|20)\\d\\d)[.,]? ${WORD}\\.? (\\d{1,2})(?!\\d)`, 'uy');

/** "2024. május 3." */
function yearThenName(text: string, at: number, language: Language | null): Day | null {
  const found = match(YEAR_THEN_NAME, text, at);
  return found && valid(found[1], monthOf(found[2] ?? '', language), found[3], at, at + found[0].length);
}

const MONTH_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[,.]?[ \\u00a0]{1,2}(?:de )?${NAMED_YEAR}`, 'uy');
const LONGEST_NAME = 16;

/** "May 3, 2024", looked at from its day backwards. */
function monthFirst(text: string, at: number, from: number, language: Language | null): Day | null {
  const found = match(MONTH_FIRST, text, at);
  if (!found) return null;
  let end = at;
  while (end > from && at - end < 3 && ' .,\u00a0'.includes(text.charAt(end - 1))) end -= 1;
  let start = end;
  let capital = -1; // "readApril 25, 2023": a capital inside a word may begin the name of a month
  while (start > from && end - start < LONGEST_NAME && isLetter(text.charAt(start - 1))) {
    start -= 1;
    if (capital < 0 && text.charAt(start) !== text.charAt(start).toLowerCase()) capital = start;
  }
  for (const first of [start, capital, ...capitalsBefore(text, start, end)]) {
    const month = first < 0 ? 0 : monthOf(text.slice(first, end), language);
    if (month > 0) return valid(found[2], month, found[1], first, at + found[0].length);
  }
  return null;
}

const SHORTEST_MONTH = 3;

/** Where the name of a month may begin at the end of a word in capitals: "GEAROCT 5, 2023". */
function capitalsBefore(text: string, start: number, end: number): number[] {
  const word = text.slice(start, end);
  if (word.length <= SHORTEST_MONTH || word !== word.toUpperCase()) return [];
  return Array.from({ length: word.length - SHORTEST_MONTH }, (_, k) => start + 1 + k);
}

/** 1 to 12; 0 if the word names no month. The language's own names come first, then those of any language. */
function monthOf(word: string, language: Language | null): number {
  const name = word.toLowerCase().replace('i̇', 'i');
  if (language) {
    const own = language.months.findIndex((forms) => forms.split(' ').includes(name));
    if (own >= 0) return own + 1;
  }
  return monthNamed(name);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function valid(
  year: string | undefined,
  month: number,
  day: string | undefined,
  start: number,
  end: number,
): Day | null {
  const number = Number(day);
  const last = DAYS[month - 1];
  if (last === undefined || number < 1 || number > last) return null;
  const inYear = Number(year);
  const leap = inYear % 4 === 0 && (inYear % 100 !== 0 || inYear % 400 === 0);
  if (month === 2 && number === 29 && !leap) return null;
  return { year: inYear, month, day: number, start, end };
}

const BEYOND_LATIN = /[\u0660-\uffff]/u;
const FOREIGN_DIGIT = /(?!\d)\p{Nd}/gu;
/** The zeros of Arabic, Persian, Devanagari, Bengali and full-width digits. */
const ZEROS = '٠۰०০０';

/** The same text with the digits of other scripts as ASCII digits; every offset stays. */
function asciiDigits(text: string): string {
  if (!BEYOND_LATIN.test(text)) return text;
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    for (let i = 0; i < ZEROS.length; i += 1) {
      const value = code - ZEROS.charCodeAt(i);
      if (value >= 0 && value <= 9) return String(value);
    }
    return digit;
  });
}
