/** The name of one person at the start of a piece of text. */
import type { Language } from '../languages/language.ts';
import { BYLINE_WORDS, HOUSES, NEVER_NAMES, NO_NAMES, PARTICLES, ROLES, SUFFIXES, TITLES } from './name-data.ts';

const LONGEST_NAME_LINE = 60;
/** Words of a name without its particles. */
const MOST_WORDS = 4;

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const particles = setOf(PARTICLES);
const titles = setOf(TITLES);
const suffixes = setOf(SUFFIXES);
const roles = setOf(ROLES);
const houses = setOf(HOUSES);
const noNames = new Set([...houses, ...setOf(NO_NAMES)]);
const neverNames = new Set([...setOf(NEVER_NAMES), ...BYLINE_WORDS]);

/** The word, or what stands behind its last hyphen: "Courier-Post". */
const lastWord = (word: string): string => {
  const low = word.toLowerCase();
  return low.slice(low.lastIndexOf('-') + 1);
};

/** True for words of the names of newspapers and institutions: "Times", "Courier-Post". */
export const isHouse = (word: string): boolean => houses.has(lastWord(word));

const isNoName = (word: string): boolean => noNames.has(lastWord(word));

/** True for what an author is: "Reporter". */
export const isRole = (low: string): boolean => roles.has(low);

/** True for what an author is ("Reporter") and for words of houses and pages ("Times", "Newsletter"). */
export const isRoleOrHouse = (low: string): boolean => roles.has(low) || noNames.has(low);

const CAPITAL_WORD = /^\p{Lu}[\p{L}\p{M}'’‘\u2010\u2011-]*\.?$/u;
const INITIALS = /^(?:\p{Lu}\.-?){1,3}$|^\p{Lu}$/u;
const POSSESSIVE = /['’]s$/u;
/** "WalshShowbiz" is a name and what was glued to it; "McDonald", "O’Regan", "DeSantis", "LaBelle" are names. */
const GLUED_WORD = /^((?:Mc|O['’]|D[eiu]|L[ae])?\p{Lu}\p{Ll}{2,}|\p{Lu}{4,})(?=\p{Lu}\p{Ll})/u;
const INNER_CAPITAL = /^(?:Mac|Fitz|Van|Von|Del|San|Saint|Vander)\p{Lu}/u;
/** "FOXBusiness", "MDR" */
const HOUSE_SIGN = /^\p{Lu}{2,4}$|^\p{Lu}{2,}\p{Ll}/u;

/** Roles that hardly ever stand without what they are for: "Political Editor". */
const OF_SOMETHING = /^(?:correspondent|editor)$/iu;

/** A name and what stands behind it in the same piece. */
export interface Run {
  name: string;
  rest: string;
}

/**
 * The longest name at the start of a piece: two to four capitalised words with initials, titles and particles.
 * `signed` is true where a word before says that a name follows; only then are words without capitals (Chinese, Arabic)
 * a name.
 */
export function nameRun(piece: string, language: Language | null, signed: boolean): Run | null {
  const caseless = eastAsianName(piece, signed) ?? (signed ? caselessName(piece, language) : null);
  if (caseless) return caseless;
  const words = piece.split(' ');
  const taken: string[] = [];
  let full = 0; // words that are neither particle, title nor initial
  let weight = 0; // words that make it a name
  let upper = false; // the first full word is in capitals
  let cut = false; // something was glued to the last word
  let at = 0;
  for (; at < words.length && weight <= MOST_WORDS; at += 1) {
    const whole = bareWord(words[at] ?? '');
    const glued = INNER_CAPITAL.test(whole) ? undefined : GLUED_WORD.exec(whole)?.[1];
    const word = glued ?? whole;
    const low = word.toLowerCase().replace('.', '');
    const first = taken.length === 0;
    if (first && (titles.has(low) || /^\p{Lu}{2}$/u.test(word))) weight += 1;
    else if (INITIALS.test(word)) weight += 1;
    else if (!(full > 0 && suffixes.has(low)) && !(particles.has(low) && word === low && (full > 0 || first))) {
      if (!CAPITAL_WORD.test(word) || isExcluded(word, language, first)) break;
      const shout = word.length > 1 && word === word.toUpperCase();
      // "JANE DOE Associated Press", "Anna Muster MDR"; but "Bill MCCARTHY", whose surname is written so.
      if (full > 0 && (upper ? !shout : HOUSE_SIGN.test(word))) break;
      if (full === 0) upper = shout;
      full += 1;
      weight += 1;
      if (glued !== undefined || word.endsWith('.')) {
        taken.push(word.replace('.', ''));
        at += 1;
        cut = glued !== undefined;
        break;
      }
    }
    taken.push(word);
  }
  while (particles.has(taken.at(-1) ?? '')) {
    taken.pop();
    at -= 1;
  }
  // "Sarah Muster Harbour Telegram": the words before the name of a house belong to the house.
  if (!cut && isNoName(bareWord(words[at] ?? ''))) {
    if (full === 2 && !signed) return null;
    for (; full > 2; full -= 1) {
      taken.pop();
      at -= 1;
    }
  }
  // "Jane Doe Transport Correspondent": what the author is for.
  if (!cut && full > 2 && OF_SOMETHING.test(bareWord(words[at] ?? ''))) {
    taken.pop();
    at -= 1;
  }
  const half = taken.length / 2; // "Anna Muster Anna Muster": the name of the picture and the name
  if (half >= 2 && taken.slice(0, half).join(' ') === taken.slice(half).join(' ')) taken.length = half;
  if (full === 0 || weight < 2 || full > MOST_WORDS) return null;
  return { name: taken.join(' '), rest: words.slice(at).join(' ') };
}

/** A word without the brackets and quotation marks around it; a full stop stays, for it makes an initial. */
function bareWord(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && '("“„‘'.includes(word.charAt(start))) start += 1;
  while (end > start && ')"”“’'.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(start, end);
}

const HAN_NAME = /^(\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4})$/u;
const SIGNED_HAN =
  /^(\p{Script=Han}{1,3}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}?)(?:[ \u3000]?(記者|记者|編集委員|特派員))?$/u;
const HAN_REPORTER = /^(\p{Script=Han}{2,3}[ \u3000]?\p{Script=Han}{0,3}?)[ \u3000]?(記者|记者|特派員)$/u;
const HANGUL_REPORTER = /^(\p{Script=Hangul}{2,4}) ?((?:선임)?기자|특파원|논설위원)(?: 외 \d명)?$/u;

/** The scripts of China, Japan and Korea begin here. */
const FIRST_EAST_ASIAN = 0x1100;

/** Without a space or the word for reporter two to four characters are as often a menu entry as a name. */
function eastAsianName(piece: string, signed: boolean): Run | null {
  if (!(piece.charCodeAt(0) >= FIRST_EAST_ASIAN)) return null;
  const match =
    HANGUL_REPORTER.exec(piece) ??
    (signed ? SIGNED_HAN.exec(piece) : (HAN_REPORTER.exec(piece) ?? HAN_NAME.exec(piece)));
  return match ? { name: match[1] ?? piece, rest: match[2] ?? '' } : null;
}

const CASELESS_WORD = /^(?!\p{Script=Han}|\p{Script=Hangul})\p{Lo}[\p{Lo}\p{M}\u0640]+$/u;

/** "محمد علي حسن": two to four words of a script without capitals, none of them a function word. */
function caselessName(piece: string, language: Language | null): Run | null {
  const words = piece.split(' ');
  const fits = words.length >= 2 && words.length <= MOST_WORDS;
  const own = language ? functionWordsOf(language) : null;
  return fits && words.every((word) => CASELESS_WORD.test(word) && !own?.has(word)) ? { name: piece, rest: '' } : null;
}

const functionWords = new WeakMap<Language, ReadonlySet<string>>();

/** Function words of the language, in small letters. */
export function functionWordsOf(language: Language): ReadonlySet<string> {
  let own = functionWords.get(language);
  if (!own) functionWords.set(language, (own = setOf(language.functionWords)));
  return own;
}

/** Function words that are given names or parts of names as well. */
const ALSO_NAMES = setOf('will may an so do min ma su son per max art mark don sue jo');

/** True for capitalised words that belong to no name; a function word of the language only excludes the first place. */
export function isExcluded(word: string, language: Language | null, first: boolean): boolean {
  const low = word.toLowerCase().replace(/[.:]$/u, '');
  if (!first && particles.has(low)) return false;
  if (neverNames.has(low) || isRoleOrHouse(low) || POSSESSIVE.test(low)) return true;
  const hyphen = low.lastIndexOf('-');
  if (hyphen > 0 && noNames.has(low.slice(hyphen + 1))) return true; // "Courier-Post"
  if (!language || !first || ALSO_NAMES.has(low) || particles.has(low)) return false;
  return functionWordsOf(language).has(low);
}

/** A capital or a particle, then a second word; or East Asian characters. */
const NAME_START = /^(?:\p{Lu}\S*\s|\p{Ll}{2,3}\s\p{Lu}|\p{Script=Han}|\p{Script=Hangul})/u;

/**
 * True if the line holds nothing but the name of one person: "Anna Muster", "Ursula von der Leyen", "J. K. Beispiel",
 * "山田 花子". Capitalised phrases of other kinds ("Latest News", "Die Brücke") are told apart by their words where
 * those are known; a headline of two capitalised words cannot be.
 */
export function looksLikeName(text: string, language: Language | null): boolean {
  const line = text.trim();
  if (line.length > LONGEST_NAME_LINE || /\d/u.test(line)) return false;
  if (!NAME_START.test(line)) return false;
  const run = nameRun(line, language, false);
  return run !== null && run.rest === '' && !isLabel(line, language) && !isButtons(line, language);
}

const buttons = new WeakMap<Language, ReadonlySet<string>>();

/** "Teilen Kommentare", "Share Close Button": labels of buttons side by side. */
function isButtons(line: string, language: Language | null): boolean {
  if (!language) return false;
  let own = buttons.get(language);
  if (!own) buttons.set(language, (own = new Set([...(language.share ?? []), ...(language.comments ?? [])])));
  const [first = ''] = line.toLowerCase().split(' ', 1);
  return own.has(first) && !ALSO_NAMES.has(first);
}

const labels = new WeakMap<Language, ReadonlySet<string>>();

/** True for whole lines that the language knows as page furniture: "Alle Ressorts". */
export function isLabel(line: string, language: Language | null): boolean {
  if (!language) return false;
  let own = labels.get(language);
  if (!own) {
    const { navigation, share, footer, relatedHeadings, readMore, comments, media } = language;
    own = new Set(
      [navigation, share, footer, relatedHeadings, readMore, comments, media].flatMap((list) => list ?? []),
    );
    labels.set(language, own);
  }
  return own.has(line.toLowerCase());
}
