/** Times of day and zones, as they stand beside a date. */

/** A time of day in ISO 8601 (`T14:30`, `T14:30:05+02:00`) and where it ends in the text. */
export interface Clock {
  start: number;
  end: number;
  iso: string;
}

/** What may stand between a date and its time: marks and the words for "at", at most a few. */
const BETWEEN =
  /(?:[\s,.;|•·/–—-]|\((?=\d)|[（(]\p{L}{1,3}[)）]|(?:at|um|à|a las|alle|às|kl|klo|klockan|om|ob|об|saat|lúc|ore|alle ore|года|року|godz|[dhrouvwвгор]|الساعة)(?!\p{L})){0,8}/uy;
/** Words of that kind that make a number with a stop a time: "kl. 14.47". */
const SAYS_TIME = /(?:um|à|alle|ore|kl|klo|klockan|om|ob|saat|(?<!\p{L})[hov])\.?\s*$/u;
/** Behind a date a number with a stop is a time also where it ends the line or its part: "12 mars 2024 06.40". */
const ENDS_PART = /\d{1,2}\.\d{2}\s*(?:$|[|•·,;)/–—])/uy;

const COLON_TIME = /(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?(?!\d)/uy;
const STOP_TIME = /(\d{1,2})\.(\d{2})(?![.\d])/uy;
const LETTER_TIME = /(\d{1,2}) ?[hH](?: ?(\d{2}))?(?![\p{L}\d])/uy;
const UHR_TIME = /(\d{1,2}) ?Uhr(?: (\d{2})(?![.\d]))?/uy;
const PLAIN_HOUR = /(\d{1,2})(?= ?[ap]\.?m\b)/iuy;
const EAST_ASIAN_TIME = /(午前|午後|上午|下午|오전|오후)? ?(\d{1,2}) ?[時时点點시:] ?(?:(\d{1,2}) ?[分분]?)?/uy;
const HALF_DAY = /\s?([ap])\.?m\b\.?/iuy;
const AFTER_STOP_TIME = /\s?(?:Uhr|uur|[ap]\.?m\b|(?:GMT|UTC|CET|CEST|MEZ|MESZ|BST|EST|EDT|PST|PDT|IST)\b)/iuy;
const UNIT = /\s?(?:Uhr|uur|hrs?|h|год|ч|μ\.?μ|π\.?μ)(?!\p{L})/uy;
const ZONE =
  /\s?\(?(?:(Z|UTC|GMT)(?![a-z])([+\-−]\d{1,2}(?::?\d{2})?(?!\d))?|([+\-−]\d{2}:?\d{2})(?!\d)|([ECMP]T|[A-Z]{3,4})(?![a-z]))/uy;

/**
 * Zones whose abbreviation means one fixed offset wherever news is written. Those with several meanings (BST, CST, IST)
 * and those that change over the year (ET, PT) state no offset, so the time stays without one.
 */
const NAMED_ZONES: Readonly<Record<string, string>> = {
  EST: '-05:00',
  EDT: '-04:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  JST: '+09:00',
  KST: '+09:00',
  SAST: '+02:00',
  AEST: '+10:00',
  AEDT: '+11:00',
};

/** Zones that are told apart from other capitals behind a time, and state no offset. */
const CHANGING_ZONES: ReadonlySet<string> = new Set(['ET', 'CT', 'MT', 'PT', 'BST', 'CST', 'IST']);

function at(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

/** The time that follows a date which ends at `offset`; null if none does. */
export function clockAfter(text: string, offset: number): Clock | null {
  const skipped = at(BETWEEN, text, offset)?.[0].length ?? 0;
  const start = offset + skipped;
  const saysTime = SAYS_TIME.test(text.slice(offset, start)) || (skipped > 0 && at(ENDS_PART, text, start) !== null);
  return clockAt(text, start, saysTime);
}

/** A time as it stands before a date with a zone, a weekday or a comma in between: "09:09 GMT, 22 December 2023". */
const BEFORE = /^(?:\s?Uhr)?[\s,|–—-]{0,3}(?:\p{L}{2,10}\.?,?\s)?(?:(?:on|am|le)\s)?$/u;
const REACH = 40;

/** The time that stands before a date which starts at `offset`, not before `from`; null if none does. */
export function clockBefore(text: string, offset: number, from: number): Clock | null {
  const first = Math.max(from, offset - REACH);
  for (let i = first; i < offset; i += 1) {
    if (!isDigit(text.charCodeAt(i)) || (i > 0 && isDigit(text.charCodeAt(i - 1)))) continue;
    const clock = clockAt(text, i, false);
    if (clock && clock.end <= offset && BEFORE.test(text.slice(clock.end, offset))) return clock;
  }
  return null;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The time that starts at `offset`, with its half of the day and its zone. */
export function clockAt(text: string, offset: number, saysTime: boolean): Clock | null {
  const eastAsian = at(EAST_ASIAN_TIME, text, offset);
  if (eastAsian && /[時时点點시]|^[午上下오]/u.test(eastAsian[0])) {
    const afternoon = /^(?:午後|下午|오후)/u.test(eastAsian[0]);
    return clock(text, offset, eastAsian[0].length, hourOf(eastAsian[2], afternoon ? 'p' : ''), eastAsian[3]);
  }
  let match = at(COLON_TIME, text, offset);
  if (!match) {
    const stop = at(STOP_TIME, text, offset);
    if (stop && (saysTime || at(AFTER_STOP_TIME, text, offset + stop[0].length))) match = stop;
  }
  match ??= at(LETTER_TIME, text, offset) ?? at(UHR_TIME, text, offset) ?? at(PLAIN_HOUR, text, offset);
  if (!match) return null;
  const half = at(HALF_DAY, text, offset + match[0].length);
  const length = match[0].length + (half?.[0].length ?? 0);
  return clock(text, offset, length, hourOf(match[1], half?.[1]?.toLowerCase() ?? ''), match[2], match[3]);
}

/** 24-hour clock; `half` is `a`, `p` or ''. */
function hourOf(digits: string | undefined, half: string): number {
  const hour = Number(digits);
  if (half === '' || hour > 12) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function clock(
  text: string,
  start: number,
  length: number,
  hour: number,
  minutes = '00',
  seconds?: string,
): Clock | null {
  if (hour > 23 || Number(minutes) > 59 || (seconds !== undefined && Number(seconds) >= 60)) return null;
  const unit = at(UNIT, text, start + length)?.[0].length ?? 0;
  const zone = zoneAt(text, start + length + unit);
  const iso = `T${pad(hour)}:${minutes.padStart(2, '0')}${seconds === undefined ? '' : `:${seconds}`}${zone.offset}`;
  return { start, end: start + length + unit + zone.length, iso };
}

function zoneAt(text: string, offset: number): { length: number; offset: string } {
  const match = at(ZONE, text, offset);
  if (!match) return { length: 0, offset: '' };
  const [whole, utc, relative, numeric, name] = match;
  if (utc !== undefined)
    return { length: whole.length, offset: relative === undefined ? 'Z' : numericOffset(relative) };
  if (numeric !== undefined) return { length: whole.length, offset: numericOffset(numeric) };
  const known = NAMED_ZONES[name ?? ''] ?? (CHANGING_ZONES.has(name ?? '') ? '' : null);
  return known === null ? { length: 0, offset: '' } : { length: whole.length, offset: known };
}

/** `+2`, `+0200`, `−02:00` → `+02:00`. */
function numericOffset(stated: string): string {
  const digits = stated.slice(1).replace(':', '');
  const hours = digits.length > 2 ? digits.slice(0, -2) : digits;
  const minutes = digits.length > 2 ? digits.slice(-2) : '00';
  return `${stated.startsWith('+') ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

export const pad = (value: number): string => String(value).padStart(2, '0');
