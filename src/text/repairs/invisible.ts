import type { Edit } from '../edits.ts';
import type { TextRepair } from '../text-repair.ts';

const RULE = 'invisible';

/** Anything that may need a repair, for one fast look at texts that need none. */
const SUSPICIOUS =
  /[\u034f\u00ad\u061c\u180e\u{200b}-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\u{e0000}-\u{e007f}]/u;

const SOFT_HYPHEN = 0xad;
const ZERO_WIDTH_SPACE = 0x200b;
const NON_JOINER = 0x200c;
const JOINER = 0x200d;
const TAG_HIGH_SURROGATE = 0xdb40;

const isBidi = (code: number): boolean =>
  code === 0x61c ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

/** Invisible everywhere, and of no use in any text. */
const isUseless = (code: number): boolean =>
  code === 0x34f ||
  code === 0x180e ||
  (code >= 0x2060 && code <= 0x2064) ||
  (code >= 0x206a && code <= 0x206f) ||
  code === 0xfeff ||
  (code >= 0xfff9 && code <= 0xfffc);

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Letters whose shape depends on joiners: Arabic and Syriac, N'Ko, the scripts of India, Myanmar, Khmer, Mongolian. */
const joins = (code: number): boolean =>
  (code >= 0x600 && code < 0x860) ||
  (code >= 0x8a0 && code < 0xe00) ||
  (code >= 0x1000 && code < 0x10a0) ||
  (code >= 0x1780 && code < 0x18b0) ||
  (code >= 0xfb50 && code < 0xfe00) ||
  (code >= 0xfe70 && code < 0xfeff) ||
  (code >= 0xd804 && code <= 0xd806);

/** Scripts without spaces, in which a zero-width space says where a line may be broken: Thai, Lao, Myanmar, Khmer. */
const lacksSpaces = (code: number): boolean =>
  (code >= 0xe00 && code < 0xf00) || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800);

/** Parts of emoji: surrogates of the pictures, the older signs, variation selectors. */
const isEmoji = (code: number): boolean =>
  (code >= 0xd83c && code <= 0xd83e) ||
  (code >= 0xdc00 && code < 0xe000) ||
  code === 0xfe0f ||
  (code >= 0x2190 && code < 0x2c00);

/** Whether a character that can be seen nowhere does some work where it stands. */
function works(text: string, at: number, code: number, line: Lines): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === SOFT_HYPHEN) return after === 10 || after === 13; // says where a word was cut: "Wirt-" at a line's end
  if (code === ZERO_WIDTH_SPACE) return lacksSpaces(before) && lacksSpaces(after);
  if (code === NON_JOINER) return joins(before) && joins(after);
  if (code === JOINER)
    return (joins(before) && (joins(after) || !isVisible(after))) || (isEmoji(before) && isEmoji(after));
  return isBidi(code) && line.hasRightToLeft(at);
}

/** A joiner may end a word, to show a letter in the shape that it has before another. */
const isVisible = (code: number): boolean => code > 0x20;

/** Answers questions about the line around an offset; ask with rising offsets. */
class Lines {
  readonly #text: string;
  #end = -1;
  #rightToLeft = false;

  constructor(text: string) {
    this.#text = text;
  }

  hasRightToLeft(at: number): boolean {
    if (at >= this.#end) {
      const feed = this.#text.indexOf('\n', at);
      this.#end = feed < 0 ? this.#text.length : feed + 1;
      const start = this.#text.lastIndexOf('\n', at - 1) + 1;
      this.#rightToLeft = RIGHT_TO_LEFT.test(this.#text.slice(start, this.#end));
    }
    return this.#rightToLeft;
  }
}

/** Tag letters spell the name of a region after a flag and are invisible; elsewhere they hide text. */
const isTag = (text: string, at: number): boolean =>
  text.charCodeAt(at) === TAG_HIGH_SURROGATE && text.charCodeAt(at + 1) < 0xdc80;

function edits(text: string): Edit[] {
  const first = text.search(SUSPICIOUS);
  if (first < 0) return [];
  const found: Edit[] = [];
  const lines = new Lines(text);
  const remove = (start: number, end: number): void => {
    const last = found.at(-1);
    if (last?.end === start) last.end = end;
    else found.push({ start, end, replacement: '', rule: RULE });
  };
  let flagEnd = -1;
  for (let at = first; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0xad) continue;
    if (isTag(text, at)) {
      if (isFlagBefore(text, at) || flagEnd === at) flagEnd = at + 2;
      else remove(at, at + 2);
      at += 1;
    } else if (isUseless(code)) remove(at, at + 1);
    else if (isSometimesUseful(code) && !works(text, at, code, lines)) remove(at, at + 1);
  }
  return found;
}

const isSometimesUseful = (code: number): boolean =>
  code === SOFT_HYPHEN || code === ZERO_WIDTH_SPACE || code === NON_JOINER || code === JOINER || isBidi(code);

/** 🏴 begins the flags that tag letters go on with. */
const isFlagBefore = (text: string, at: number): boolean => text.slice(at - 2, at) === '\u{1F3F4}';

export const invisible: TextRepair = {
  id: 'invisible',
  says: 'characters that cannot be seen and do no work are removed',
  edits,
  yes: [
    ['Wirt\u00ADschafts\u00ADminister', 'Wirtschaftsminister'],
    ['Der\u200B Rat\u2060 tagt\uFEFF.', 'Der Rat tagt.'],
    ['\u200EThe council\u202C met', 'The council met'],
    ['Auf\u200Clage', 'Auflage'],
    ['Sturm\u{E0041}', 'Sturm'],
  ],
  no: [
    'می\u200Cخواهم',
    'क्\u200Dष',
    '👩\u200D🚀 fliegt',
    '❤\uFE0F und 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    'שלום\u200F (abc)',
    'ภาษา\u200Bไทย',
    'Wirt\u00AD\nschaft',
  ],
};
