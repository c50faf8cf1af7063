/**
 * UTF-8 that was read in another encoding, once or several times ("Ã¼", "â€™", "√º"), read back. The method is that
 * of ftfy by Robyn Speer (Apache-2.0, https://github.com/rspeer/python-ftfy, version 6.3): a line that contains
 * sequences nobody writes is taken back to bytes in the first encoding in which these bytes are whole UTF-8; where no
 * encoding fits the line, each damaged passage is tried by itself. Here each character is an edit of its own range, so
 * that the way from damaged to whole text can be replayed.
 */
import { isBad, isCyrillicInLatin } from './badness.ts';
import { charmaps, type Charmap } from './charmaps.ts';
import { damagedPassages } from './damaged-passages.ts';
import { applyEdits, unedited, type Edit, type EditedText } from './edits.ts';
import { highHalf } from './encodings/codec.ts';
import { sequenceAt } from './encodings/utf8.ts';
import { lostBytes } from './lost-bytes.ts';

const RULE = 'mojibake';
/** Text has been seen that was damaged four times over; each time it grows to twice its length. */
const ROUNDS = 6;

const SPACE = 0x20;
const NO_BREAK = 0xa0;
/** Stands for a byte that was lost and became U+FFFD. */
const LOST = 0x1a;

/** The bytes that the text was before it was read in the encoding, one a character; null if it cannot have been. */
function toBytes(text: string, { bytes, sloppy }: Charmap): Uint8Array | null {
  const out = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) out[i] = code;
    else {
      const byte = code === 0xfffd && sloppy ? LOST : bytes.get(code);
      if (byte === undefined) return null;
      out[i] = byte;
    }
  }
  return out;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const isContinuation = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/**
 * Leads after which a no-break space turned into a space may be the second byte of two: U+00A0, à, Š, Π, Р and the
 * Arabic zero. The others would give letters that hardly ever occur.
 */
const SPACE_AFTER = new Set([0xc2, 0xc3, 0xc5, 0xce, 0xd0, 0xd9]);

/** Length of a sequence at `at` that is whole once a space in it is a no-break space again; 0 if there is none. */
function spacedLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const [second, third, fourth] = [bytes[at + 1], bytes[at + 2], bytes[at + 3]];
  if (SPACE_AFTER.has(lead)) return second === SPACE ? 2 : 0;
  // 0x85 is left out because a space stands after it where it was an ellipsis.
  const clear = (byte: number | undefined): boolean => isContinuation(byte) && byte !== 0x85 && byte !== NO_BREAK;
  if (lead === 0xe2 || lead === 0xe3) {
    if (second === SPACE && clear(third)) return 3;
  }
  if (lead >= 0xe0 && lead <= 0xe3) return clear(second) && third === SPACE ? 3 : 0;
  if (lead !== 0xf0) return 0;
  const spaces = [second, third, fourth].filter((byte) => byte === SPACE).length;
  const others = [second, third, fourth].filter(isContinuation).length;
  return spaces === 1 && others === 2 ? 4 : 0;
}

/** Length of a sequence at `at` of which some bytes are lost; 0 if there is none. "?" may stand for one of them. */
function lossyLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  let lost = 0;
  let questions = 0;
  for (let i = 1; i < length; i += 1) {
    const byte = bytes[at + i];
    if (byte === LOST) lost += 1;
    else if (byte === 0x3f) questions += 1;
    else if (!isContinuation(byte)) return 0;
  }
  if (questions > 1 || lost + questions === 0) return 0;
  // "Ä?" is a question; only after these two, which begin most letters of the West, a lone "?" is a lost byte.
  if (length === 2 && questions === 1 && lead !== 0xc2 && lead !== 0xc3) return 0;
  return length;
}

/** Words that begin with à in Portuguese, where the à was glued to them: "Ã s vezes" is "às vezes". */
const A_GRAVE_WORDS = [' ', 'quele', 'quela', 'quilo', 's '];

/**
 * A lone "Ã " is the word "à": the no-break space of its second byte and the space after it became one.
 * "voilÃ le travail" keeps its space.
 */
const isAGraveWord = (text: string, at: number): boolean =>
  !A_GRAVE_WORDS.some((word) => text.startsWith(word, at + 2));

/** A surrogate pair written as two sequences of three bytes (CESU-8): its length is 6. */
function isCesu(bytes: Uint8Array, at: number): boolean {
  const [a, b, c, d, e, f] = bytes.subarray(at, at + 6);
  if (a !== 0xed || d !== 0xed || b === undefined || e === undefined) return false;
  return b >= 0xa0 && b < 0xb0 && isContinuation(c) && e >= 0xb0 && e < 0xc0 && isContinuation(f);
}

function cesuPair(bytes: Uint8Array, at: number): string {
  const unit = (i: number): number => 0xd000 | (((bytes[i + 1] ?? 0) & 0x3f) << 6) | ((bytes[i + 2] ?? 0) & 0x3f);
  return String.fromCharCode(unit(at), unit(at + 3));
}

/** One damaged character: how many characters of the text it takes, and what it was. Null if the bytes are no UTF-8. */
function readCharacter(
  text: string,
  bytes: Uint8Array,
  at: number,
  { name, sloppy }: Charmap,
): { length: number; was: string } | null {
  const length = sequenceAt(bytes, at);
  if (length > 1) return { length, was: utf8.decode(bytes.subarray(at, at + length)) };
  // In Mac Roman an en dash before a space would be taken for one of these.
  if (name !== 'macintosh') {
    if (bytes[at] === 0xc3 && bytes[at + 1] === SPACE && isAGraveWord(text, at)) return { length: 1, was: 'à' };
    const spaced = spacedLength(bytes, at);
    if (spaced > 0) {
      const restored = bytes.slice(at, at + spaced).map((byte) => (byte === SPACE ? NO_BREAK : byte));
      return { length: spaced, was: utf8.decode(restored) };
    }
  }
  if (isCesu(bytes, at)) return { length: 6, was: cesuPair(bytes, at) };
  const lossy = sloppy ? lossyLength(bytes, at) : 0;
  if (lossy === 0) return null;
  // Of the bytes that windows-1252 leaves open, only 0x9D ends a character of running text here: the closing quote.
  const isQuote = name === 'windows-1252' && bytes[at] === 0xe2 && bytes[at + 1] === 0x80 && bytes[at + 2] === LOST;
  return { length: lossy, was: isQuote ? '”' : '\uFFFD' };
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}]/u.test(char);

/** The edits that read the whole text back through one encoding; null if it was not damaged that way. */
function editsThrough(text: string, map: Charmap): Edit[] | null {
  const bytes = toBytes(text, map);
  if (bytes === null) return null;
  const edits: Edit[] = [];
  for (let at = 0; at < bytes.length;) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1;
      continue;
    }
    const character = readCharacter(text, bytes, at, map);
    if (character === null) return null;
    const { length, was } = character;
    const last = edits.at(-1);
    // At a mark two pieces of text may meet, so that each mark is an edit of its own.
    if (last?.end === at && isLetter(last.replacement.at(-1)) && isLetter(was.at(0))) {
      last.end += length;
      last.replacement += was;
    } else edits.push({ start: at, end: at + length, replacement: was, rule: RULE });
    at += length;
  }
  return edits.length === 0 ? null : edits;
}

/** A text that is known to be damaged with each round of damage undone, as edits on it. */
function fixed(text: string): EditedText {
  let edited = unedited(text);
  for (let round = 0; round < ROUNDS; round += 1) {
    if (round > 0 && !isBad(edited.text)) break;
    edited = applyEdits(edited, lostBytes(edited.text, RULE));
    const edits = wholeEdits(edited.text) ?? passageEdits(edited.text) ?? controlEdits(edited.text) ?? [];
    if (edits.length === 0) break;
    edited = applyEdits(edited, edits);
  }
  return edited;
}

/** Letters of phonetics and Esperanto, none of Romanian, Vietnamese, Azerbaijani and Hausa, which stand among them. */
const ODD_LETTER =
  /[ĈĉĜĝĤĥĴĵŜŝ\u0180-\u018E\u0190-\u0198\u019A-\u019F\u01A2-\u01AE\u01B1\u01B2\u01B5-\u01CC\u01DD-\u0217\u021C-\u0252\u0254-\u0256\u0258\u025A-\u02AF]/u;
/** What damaged text of the Latin script is for the most part: letters of its languages and the marks of print. */
const ORDINARY = /^[\u00A1-\u017F\u2013-\u2026]+$/u;

/** "plan.”Éric" is no "Ӄric": a single letter of Cyrillic in a word of the Latin script is none. */
const isLoneCyrillic = (text: string, { start, end, replacement }: Edit): boolean =>
  /^\p{Script=Cyrillic}$/u.test(replacement) &&
  (/[A-Z]/i.test(text.charAt(end)) || /[A-Z]/i.test(text.charAt(start - 1)));

/** The first encoding in which the line is whole; a later one if only that gives letters that newspapers write. */
function wholeEdits(text: string): Edit[] | null {
  let odd: Edit[] | null = null;
  for (const map of charmaps()) {
    const edits = editsThrough(text, map);
    if (edits === null || edits.some((edit) => isLoneCyrillic(text, edit))) continue;
    const isOdd = edits.some(({ replacement }) => ODD_LETTER.test(replacement));
    if (!isOdd && (odd === null || edits.every(({ replacement }) => ORDINARY.test(replacement)))) return edits;
    odd ??= edits;
  }
  return odd;
}

/**
 * A lone "Â " or "Ã " between whole words: damage only where other passages are damaged, else "Â" is what was meant
 * ("Â ou â, en vietnamien").
 */
const LONE = /^[ÂÃ] $/u;

/** Consecutive characters, as in a table of letters ("ÔÕÖ×ØÙÚ"): no damage gives those. */
function isInTable(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return text.charCodeAt(at - 1) === code - 1 && text.charCodeAt(at + 1) === code + 1;
}

/** Edits of the passages that are damaged each in its own way, in a line that is sound otherwise. */
function passageEdits(text: string): Edit[] | null {
  const edits: Edit[] = [];
  let certain = false;
  for (const { start, end } of damagedPassages(text)) {
    const passage = text.slice(start, end);
    if (isInTable(text, start) || passage.length === text.length || !(isBad(passage) || isCyrillicInLatin(text, start)))
      continue;
    if (!LONE.test(passage)) certain = true;
    for (const edit of fixed(passage).edits) edits.push({ ...edit, start: start + edit.start, end: start + edit.end });
  }
  return certain && edits.length > 0 ? edits : null;
}

/** Latin-1 has control characters where windows-1252 has quotation marks, dashes and some letters. */
const C1 = /[\x80-\x84\x86-\x9f]/;

let cachedHalf: string | undefined;

/** Control characters that are characters of windows-1252, read as Latin-1. */
function controlEdits(text: string): Edit[] | null {
  // U+0085 alone is the line end that it claims to be; beside others of its kind it is an ellipsis.
  if (!C1.test(text)) return null;
  const half = (cachedHalf ??= highHalf('windows-1252'));
  const edits: Edit[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80 || code > 0x9f) continue;
    const was = half.charAt(code - 0x80);
    // Five of them mean nothing in windows-1252 either.
    if (was.charCodeAt(0) > 0x9f && was !== '\uFFFD')
      edits.push({ start: at, end: at + 1, replacement: was, rule: RULE });
  }
  return edits.length === 0 ? null : edits;
}

/** Edits that undo mojibake in a text, in its offsets: sorted, without overlap. */
export function mojibakeEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, end);
    for (const edit of isBad(line) ? fixed(line).edits : [])
      edits.push({ ...edit, start: start + edit.start, end: start + edit.end });
    start = end;
  }
  return edits;
}
