/** Credits of pictures: who took them and who sells them, at the end of a caption or on a line of their own. */
import { international } from '../languages/international.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/index.ts';
import { agencyNamed, agencyNames } from './agencies.ts';
import { lineKey, openingKey, PhraseBook } from './phrases.ts';

/** A credit is no longer than this. */
const LONGEST = 110;
const LONGEST_UNSEPARATED = 60;

/**
 * Where the credit begins that ends the text: "… am Montag. Foto: Muster/dpa", "… in Oslo (Jane Doe/AP)", "… © Muster",
 * "… on Friday. Getty Images", "…（警察提供）". 0 if the text is a credit and nothing else, -1 if it ends with none.
 */
export function creditAt(text: string, language: Language | null): number {
  let end = text.trimEnd();
  while (end.endsWith('.')) end = end.slice(0, -1).trimEnd();
  for (const find of [inBrackets, behindSign, lastSentence, slashed]) {
    const at = find(end, language);
    if (at >= 0) return at;
  }
  return -1;
}

const OPENING = '([（［【';
const CLOSING = ')]）］】';

function inBrackets(text: string, language: Language | null): number {
  const kind = CLOSING.indexOf(text.at(-1) ?? ' ');
  if (kind < 0) return -1;
  const at = text.lastIndexOf(OPENING[kind] as string);
  if (at < 0 || text.length - at > LONGEST) return -1;
  const inside = text.slice(at + 1, -1).trim();
  return announced(inside, language) || ofHouses(inside) || GIVEN.test(inside) || isBracketed(inside) ? at : -1;
}

/** "(Foto Piva)": a word for pictures and a name; running text has such brackets nowhere. */
const PICTURE_OF = /^(?:foto|fotos|photos?|fot|bild|bilder|beeld|imagen|imagem|kuva|zdj)[.:]? \p{Lu}[^.!?]{1,60}$/iu;
/** "(J. Morel/Le Ballon)": a person and a house, which no list needs to know. */
const PERSON_OF_HOUSE = /^\p{Lu}(?:\.|\p{Ll}+) \p{Lu}[\p{L}’'-]+ ?\/ ?\p{Lu}[^/.!?]{1,40}$/u;
/** "(Ansa)" for "(ANSA)" */
const CAPITALISED = /^\p{Lu}\p{Ll}{1,7}$/u;

const isBracketed = (inside: string): boolean =>
  (PICTURE_OF.test(inside) && /\p{Lu}/u.test(inside.split(' ')[1] ?? '')) ||
  PERSON_OF_HOUSE.test(inside) ||
  (CAPITALISED.test(inside) && agencyNamed(inside.toUpperCase()) !== null);

/** "警視庁提供", "山田花子撮影": given by, taken by. */
const GIVEN = /(?:提供|撮影|写真|제공|촬영)$/u;

const SIGN = /©|\(c\)/giu;
const LEGAL = /\d{4}|\bright|recht|droit|derecho|diritt|direito/iu;

/** "… vor Gericht. © Anna Muster", but no "© 2024 Westford Gazette". */
function behindSign(text: string): number {
  const tail = text.slice(-LONGEST);
  if (!tail.includes('©') && !tail.includes('(')) return -1;
  const at = [...tail.matchAll(SIGN)].at(-1)?.index;
  if (at === undefined) return -1;
  const from = text.length - Math.min(LONGEST, text.length) + at;
  return LEGAL.test(text.slice(from)) || text.length - from < 4 ? -1 : from;
}

/** What separates a caption from its credit, other than brackets. */
const SEPARATOR = /[.!?…»”"“。！？](?:\s+|(?=\p{Lu}))|\s[|–—-]\s|[＝=]\s?|\s{2,}/gu;

function lastSentence(text: string, language: Language | null): number {
  const offset = Math.max(0, text.length - LONGEST);
  const starts = [...text.slice(offset).matchAll(SEPARATOR)].map((m) => offset + m.index + m[0].length);
  if (offset === 0) starts.unshift(0);
  // "Photo: J. Doe" holds a full stop of its own, so every start is tried.
  for (const at of starts) {
    const tail = text.slice(at);
    if (announced(tail, language) || ofHouses(tail) || (at > 0 && REPORTER.test(tail))) return at;
  }
  return unseparated(text, language);
}

const CAPITAL_WORD = /\s(?=\p{Lu})/gu;
const MOST_SMALL_WORDS = 2;

/** "The band on stage Courtesy of Muster Records": a phrase and names behind it, with no mark before. */
function unseparated(text: string, language: Language | null): number {
  const offset = Math.max(0, text.length - LONGEST_UNSEPARATED);
  for (const { index } of text.slice(offset).matchAll(CAPITAL_WORD)) {
    const at = offset + index + 1;
    const tail = text.slice(at);
    if (announced(tail, language) && smallWords(tail) <= MOST_SMALL_WORDS) return at;
  }
  return -1;
}

const smallWords = (text: string): number => text.split(' ').filter((word) => /^\p{Ll}/u.test(word)).length;

/** "고영권 기자": the reporter who took it. */
const REPORTER = /^\p{Script=Hangul}{2,4} 기자$/u;

const NAME_WORDS =
  "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|van|von|de|der|den|del|di|da|of|the)){0,4}";
const SLASHED = new RegExp(`(?:^|[\\s|(])(${NAME_WORDS}(?:\\s?/\\s?${NAME_WORDS}){1,3})$`, 'u');

const SIGN_OF_HOUSE = /^\p{Lu}{2,8}$/u;
const FULL_NAME = /^\p{Lu}\p{Ll}\S* \p{Lu}\p{Ll}\S*$/u;

/** "… este domingo en Madrid EFE/ J. Muster", "… two decades | Jane Doe/AP": a house on one side of a slash. */
function slashed(text: string): number {
  const tail = text.slice(-LONGEST);
  const match = tail.includes('/') ? SLASHED.exec(tail) : null;
  if (!match) return -1;
  const credit = match[1] ?? '';
  const parts = credit.split(/\s?\/\s?/u);
  const from = text.length - credit.length;
  // Of the words before the first slash the last may alone be the house: "Madrid EFE/ J. Muster".
  const word = (parts[0] ?? '').split(' ').at(-1) ?? '';
  if (isHouse(word)) return from + (parts[0] ?? '').length - word.length;
  // "Jane Doe/WGZ": a sign behind a name is a house that no list holds.
  const signed = parts.length === 2 && FULL_NAME.test(parts[0] ?? '') && SIGN_OF_HOUSE.test(parts[1] ?? '');
  return signed || parts.slice(1).some(isHouse) ? from : -1;
}

/** True for a word or phrase that begins credits: "Foto: …", "photo by …", "courtesy of …". */
function announced(text: string, language: Language | null): boolean {
  const opening = openingKey(text);
  // Most texts are told by their first word, so that no key is made of the rest.
  return books(language).some((book) => book.mayOpen(opening) && book.opens(lineKey(text)));
}

/** True if the line says that it is a caption: "Bild 3 von 5: …", "Image caption …"; not if it is a label alone ("Symbolbild"). */
export function announcesCaption(text: string, language: Language | null): boolean {
  const key = lineKey(text);
  return books(language).some((book) => !['line', null].includes(book.match(key)));
}

const compiled = new Map<Language | null, readonly PhraseBook[]>();

/** The phrases that begin captions and credits; English ones stand on pages in every language. */
function books(language: Language | null): readonly PhraseBook[] {
  let known = compiled.get(language);
  if (!known) {
    const sources = new Set([language, languageOf('en')]);
    known = [...sources].flatMap((l) => (l ? [new PhraseBook(l.captionWords)] : []));
    compiled.set(language, known);
  }
  return known;
}

const JOINTS = /\s?[/,;|]\s?|\s(?:via|for|by|pour|per|für)\s/iu;
const NAME = new RegExp(`^${NAME_WORDS}$`, 'u');

/** True if the text holds nothing but houses and names, and a house among them: "Jane Doe/FIFA via Getty Images". */
function ofHouses(text: string): boolean {
  if (hasForeignWord(text)) return false;
  const parts = text.split(JOINTS).filter((part) => part !== '');
  return parts.every((part) => NAME.test(part) || isHouse(part)) && parts.some(isHouse);
}

/** Small words between names, and between the parts that `JOINTS` tells. */
const BETWEEN_NAMES = 'van von de der den del di da of the via for by pour per'.split(' ');
/** What is written in small letters, and with nothing but these, between two spaces. */
const SMALL_WORDS = /(?<= )[a-z]+(?= |$)/gu;
let wordsOfHouses: ReadonlySet<string> | null = null;

/** True for running text: it holds a small word that is of no house and of no name, as hardly any text lacks one. */
function hasForeignWord(text: string): boolean {
  // Behind a sign such as "dpa-" anything may stand.
  if (text.includes('-')) return false;
  wordsOfHouses ??= new Set([
    ...BETWEEN_NAMES,
    ...[...international.photoAgencies, ...agencyNames()].flatMap((house) => house.toLowerCase().split(' ')),
  ]);
  for (const [word] of text.matchAll(SMALL_WORDS)) if (!wordsOfHouses.has(word)) return true;
  return false;
}

let houses: ReadonlySet<string> | null = null;

function isHouse(written: string): boolean {
  const name = written.normalize('NFKC'); // "＝ＡＰ"
  houses ??= new Set(international.photoAgencies.filter((house) => !house.includes('…')));
  const low = name.toLowerCase();
  // Short signs are words of some language, unless they are in capitals.
  if (houses.has(low) && (low.length > 5 || name === name.toUpperCase() || name !== low)) return true;
  return agencyNamed(name) !== null;
}
