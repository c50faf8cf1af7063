/** The lines that say who wrote an article. */
import type { Language } from '../languages/language.ts';
import { agencyIn, agencyNamed, onlyAgencies } from './agencies.ts';
import { withoutBullet } from './bullets.ts';
import { findDates } from './dates.ts';
import { BYLINE_WORDS, COMPANIONS, CONJUNCTIONS, GENRES, NO_AUTHORS, PLACE_WORDS } from './name-data.ts';
import { isExcluded, isHouse, isLabel, isRole, isRoleOrHouse, nameRun, setOf } from './person.ts';
import { WordSet } from './word-filter.ts';

export { looksLikeName } from './person.ts';

export interface Byline {
  /** As they are written, at most eight. */
  names: string[];
  /** Sign of the news agency, if one is named. */
  agency: string | null;
}

const LONGEST_BYLINE = 220;
const MOST_NAMES = 8;

const genres = setOf(GENRES);
const conjunctions = setOf(CONJUNCTIONS);
const JOINED = new RegExp(`\\s(?:${CONJUNCTIONS.replaceAll(' ', '|')})\\s`, 'iu');
const companions = setOf(COMPANIONS);
const placeWords = setOf(PLACE_WORDS);

/**
 * Who wrote it, if the line says so: "Von Anna Muster und Peter Beispiel, Nairobi", "By JANE DOE Associated Press",
 * "Jane Doe in Berlin", "Anna Muster3. Mai 2024", "Reporting by A. Doe; Editing by B. Roe", "dpa/mus". Roles, places,
 * houses, addresses, handles and dates are left out of the names.
 *
 * @param text one line
 * @returns null where the line is no byline. A bare name is none; see `looksLikeName`
 */
export function parseByline(text: string, language: Language | null): Byline | null {
  const words = bylineWordsOf(language);
  const line = closeGap(withoutBullet(text.trim()), words);
  if (line === '' || line.length > LONGEST_BYLINE) return null;
  const agency = onlyAgencies(line);
  if (agency) return { names: [], agency };
  const signed = announces(line, words);
  const digits = DIGIT.test(line);
  const named = startsWithName(line, language);
  if (!signed && !named && !digits) return null;
  const { segments, dated } = segmentsOf(line, language);
  if (signed) {
    const found = signedByline(segments, words, language, line);
    if (found) return found;
  }
  // "Anna Muster/Harbour Times" is the credit of a picture.
  return (named || dated) && !CREDIT.test(line) ? unsignedNames(segments, dated, language, line) : null;
}

const FIRST_GAP = /^(\S{1,24})\s{2,}/u;

/** The line with one space behind the word that announces the author: two part a name from what is none of it. */
function closeGap(line: string, words: BylineWords): string {
  const [gap, first] = FIRST_GAP.exec(line) ?? [];
  if (gap === undefined || first === undefined) return line;
  return words.last.has(first.replace(/:$/u, '').toLowerCase()) ? `${first} ${line.slice(gap.length)}` : line;
}

/**
 * True if an author follows the words at the start of a line that announce one: a name, an agency, a role. "By Monday
 * evening the water had …", "Par ailleurs, …", "Di questo passo …" begin with the same words. Also true where they would
 * hardly begin a sentence ("Text:", "Written by"), and where no such word stands there.
 */
export function announcesAuthor(text: string, language: Language | null): boolean {
  const line = text.trim();
  const lead = leadIn(line, bylineWordsOf(language));
  if (!lead || lead.strong) return true;
  const rest = line.slice(lead.length);
  if (CASELESS.test(rest)) return rest.length <= LONGEST_CASELESS_NAME;
  if (namesIn(rest, language, false, true) || isOrganisation(rest)) return true;
  const words = rest.split(/[\s,;]+/u, MOST_ROLE_WORDS);
  return agencyIn(words.join(' ')) !== null || words.some((word) => isRole(word.toLowerCase()));
}

const CASELESS = /^\p{Lo}/u;
const LONGEST_CASELESS_NAME = 30;
/** "Von unserer Redaktion", "Par la rédaction": the role stands at the start or hardly later. */
const MOST_ROLE_WORDS = 3;

function signedByline(
  segments: readonly string[],
  words: BylineWords,
  language: Language | null,
  line: string,
): Byline | null {
  const names: string[] = [];
  let found = false;
  for (const segment of segments) {
    const list = signedNames(segment, words, language) ?? (found ? wholeNames(segment, language) : null);
    if (!list) continue;
    found = true;
    names.push(...list);
  }
  const agency = found ? agencyIn(line) : null;
  return names.length > 0 || agency ? { names: unique(names), agency } : null;
}

const DIGIT = /\d/u;
/** A signature dash before the name is allowed: "—Anna Muster". */
const NAME_FIRST =
  /^[—–-]?\s?((?:\p{Lu}\S*\s+(?:\p{Lu}|\p{Ll}{2,3}\s)|\p{Script=Han}|\p{Script=Hangul})[^|•·⋅∙;,/&]*)(?:$|([|•·⋅∙;,/&]))/u;

/** True if the line begins with a name and goes on behind it, seen without cutting it up: most lines end here. */
function startsWithName(line: string, language: Language | null): boolean {
  const match = NAME_FIRST.exec(line);
  if (!match) return false;
  const start = (match[1] ?? '').trimEnd();
  // Few lines are worth the cutting.
  const [first = start, second] = JOINED.test(start) ? piecesOf(start, false) : [];
  const run = nameRun(first, language, false);
  const goesOn = second !== undefined || match[2] !== undefined || SIGNATURE.test(line);
  return run !== null && (run.rest !== '' || goesOn);
}

const CREDIT = /\p{L}\/\p{L}/u;
const GLUED_BY = /^(?:(?:(?:[Pp]osted|[Ww]ritten) )?[Bb]y|[Vv]on|[Pp]ar)(?=\p{Lu}\p{Ll})/u;
/** "本报记者王小明", "文/王小明" */
const GLUED_HAN =
  /^(?:(?:本[报報台网網])?[记記]者(?=\p{Script=Han}{2,4}(?:[\s、，,]|$))|(?:撰?文|[编編][译譯])[/／|｜丨・] ?(?!写真)(?=\p{Script=Han}))/u;
const FIRST_HAN = 0x2e80;

/** The word before a name that stands right behind it. */
const gluedLead = (segment: string): string | undefined =>
  (segment.charCodeAt(0) < FIRST_HAN ? GLUED_BY : GLUED_HAN).exec(segment)?.[0];

/** True if some word of the line can announce an author. */
function announces(line: string, words: BylineWords): boolean {
  if (gluedLead(line) !== undefined) return true;
  let start = 0;
  for (let i = 0; i <= line.length; i += 1) {
    const code = i < line.length ? line.charCodeAt(i) : SPACE;
    if (code !== SPACE && code !== COLON && code !== WIDE_COLON && code !== WIDE_EQUAL && code !== NO_BREAK_SPACE)
      continue;
    if (i > start && words.last.mayHold(line, start, i) && words.last.has(line.slice(start, i).toLowerCase()))
      return true;
    start = i + 1;
  }
  return false;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const WIDE_EQUAL = 0xff1d;

/** The names behind the word that announces them; null if the segment announces none. */
function signedNames(segment: string, words: BylineWords, language: Language | null): string[] | null {
  if (NO_AUTHORS.test(segment)) return null;
  const lead = leadIn(segment, words);
  if (!lead) return null;
  const signature = segment.slice(lead.length).trim();
  if (HOUSE.test(signature)) return [signature];
  const list = namesIn(segment.slice(lead.length), language, lead.strong, true);
  if (!list && lead.inside) return null;
  if (!list) return isOrganisation(signature) ? [signature] : agencyIn(segment) !== null ? [] : null;
  return lead.inside && list.rest !== '' ? null : list.names;
}

/** "By Harbour Times Staff", "Von MH-Redaktion": nobody signs, the house does. */
const HOUSE =
  /^(?:(?:The )?\p{Lu}[\p{L}\d]{0,30}[ -]){0,3}(?:[Ss]taff|[Tt]eam|[Dd]esk|[Ee]ditors|[Nn]ewsroom|[Rr]edaktion|[Rr]édaction|[Rr]edacción|[Rr]edazione|[Rr]edação|[Rr]edactie)$/u;

const MOST_ORGANISATION_WORDS = 6;
/** A word of its name, or a small one between two of them. */
const ORGANISATION_WORD = /^(?:\p{Lu}[\p{L}\d'’-]*|of|for|the|and|&|de|del|für|und|et|y)$/u;

/** "By University of Westford", "by Harbour Times": a house whose name says that it is one. */
function isOrganisation(signature: string): boolean {
  const words = signature.split(' ');
  return (
    words.length > 1 &&
    words.length <= MOST_ORGANISATION_WORDS &&
    words.every((word) => ORGANISATION_WORD.test(word)) &&
    [words[0], words.at(-1)].some((word) => isHouse(word ?? '')) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '')
  );
}

/** A line without a word like "by": it needs two names, or a date, a place, a house or a role beside the one. */
function unsignedNames(
  segments: readonly string[],
  dated: boolean,
  language: Language | null,
  line: string,
): Byline | null {
  const names: string[] = [];
  let beside = dated || SIGNATURE.test(line);
  let words = 0; // of segments that hold no name
  for (const [i, segment] of segments.entries()) {
    const found = isLabel(segment, language) ? null : namesIn(segment, language, false, false);
    if (found && (found.rest === '' || placesOrRoles(found.rest))) {
      names.push(...found.names);
      if (found.rest !== '') beside = true;
    } else if (CLOSING.test(segment)) beside = true;
    else {
      words += segment.split(' ').length;
      // "Artikel veröffentlicht am 3. Mai 2024, Anna Muster": a few words are a label, more are a sentence.
      if ((i === 0 && !dated) || words > MOST_LABEL_WORDS) return null;
    }
  }
  const known = unique(names);
  if (known.length === 0 || (known.length === 1 && !beside)) return null;
  return { names: known, agency: agencyIn(line) };
}

const IN_PLACE = /^(?:in|aus|à|en)(?: \p{Lu}\S*){1,3}$/u;
const HOUSE_IN_CAPITALS = /^\p{Lu}{2,8} \p{Lu}{2,8}$/u;

/** "in Berlin", "Political Correspondent", "USA HEUTE", "avec AFP", "3 min read"; nothing else may follow a name that no word announces. */
function placesOrRoles(rest: string): boolean {
  if (IN_PLACE.test(rest) || CLOSING.test(rest) || HOUSE_IN_CAPITALS.test(rest)) return true;
  const words = rest.split(/[\s,]+/u);
  if (isAgency(rest)) return true;
  if (words.length > MOST_REST_WORDS || !/^\p{Lu}/u.test(rest)) return false;
  if (words.some((word) => isRole(word.toLowerCase()))) return true;
  // "Anna Muster Westford Courier-Post", "Petra Holubcová, Deník Horácko"
  return (isHouse(words.at(-1) ?? '') || HOUSE_FIRST.test(rest)) && words.every((word) => /^[\p{Lu}&]/u.test(word));
}

/** Languages in which the kind of house stands before its name. */
const HOUSE_FIRST = /^(?:Portal|Deník|Dziennik|Diário|Jornal|Giornale|Dagblad|Agência|Agencia|Agence)\s/u;

/** "Lusa", "avec AFP" */
function isAgency(rest: string): boolean {
  const [first = '', ...others] = rest.split(' ');
  return agencyNamed(companions.has(first) ? others.join(' ') : rest) !== null;
}

const SIGNATURE = /^[—–]\s?\p{Lu}/u;
const MOST_LABEL_WORDS = 4;

// The first part of an address is in small letters; a handle may be glued to a name ("Anna Muster@annamuster").
const ADDRESS = /(?<!\p{L})[\p{Ll}\d._%+-]{1,60}@\S{1,60}|@\S{1,60}|(?:https?:|www\.)\S{1,200}/gu;
const SEPARATOR =
  /[|•·⋅∙;»\n]|\s{2,}|\s[-–—]$|(?:^|\s)[-–—/](?=\s)|^[—–]|,?\s(?=(?:additional |further )?(?:reporting|writing|editing) by )/iu;

/** The line with a bar in place of each address and handle. */
export const withoutAddresses = (line: string): string =>
  line.includes('@') || line.includes('://') || line.includes('www.') ? line.replace(ADDRESS, ' | ') : line;

/** The parts of a line between bars, dots, dates and the notes of agencies. */
function segmentsOf(line: string, language: Language | null): { segments: string[]; dated: boolean } {
  const plain = withoutAddresses(line);
  const dates = DIGIT.test(plain) ? findDates(plain, language) : [];
  let at = 0;
  let cut = '';
  for (const date of dates) {
    cut += `${plain.slice(at, date.start)} | `;
    at = date.end;
  }
  cut += plain.slice(at);
  const segments = cut
    .split(SEPARATOR)
    .map((s) => s.replace(/^[,(\s]+/u, '').trim())
    .filter((s) => s !== '');
  return { segments, dated: dates.length > 0 };
}

/** What announces an author in a language. */
interface BylineWords {
  /** Words and phrases, those that need a colon with it: "by", "written by", "interview:". */
  phrases: ReadonlySet<string>;
  /** The last word of each, without colon. */
  last: WordSet;
}

let common: BylineWords | null = null;
const byLanguage = new WeakMap<Language, BylineWords>();

function bylineWordsOf(language: Language | null): BylineWords {
  if (!language) return (common ??= collect([]));
  let words = byLanguage.get(language);
  if (!words) {
    // "written by …" announces; "staff writer" and "… for the wire" are roles.
    words = collect(
      language.bylineWords.filter((p) => p.endsWith('…') && !NO_AUTHORS.test(p)).map((p) => p.slice(0, -1).trim()),
    );
    byLanguage.set(language, words);
  }
  return words;
}

function collect(own: readonly string[]): BylineWords {
  const phrases = new Set([...BYLINE_WORDS, ...own]);
  return { phrases, last: new WordSet([...phrases].map((phrase) => phrase.replace(':', '').split(' ').at(-1) ?? '')) };
}

interface LeadIn {
  /** Characters before the names. */
  length: number;
  /** True where prose would hardly say so: "Text:", "Written by", "Ein Kommentar von". */
  strong: boolean;
  /** True in the middle of a sentence: "So geht es nicht! Ein Kommentar von Anna Muster". */
  inside: boolean;
}

const WORD = /[^\s:：＝=]{1,24}/uy;
const GAP = /\s?[:：＝=]\s?|\s+/uy;
const MOST_LEAD_WORDS = 14;
/** "Text och foto:" is a phrase that begins with another one; so many words may stand between their ends. */
const PHRASE_GOES_ON = 2;

/** What announces the author at the start of a segment, or at its end behind the name of a genre. */
function leadIn(segment: string, { phrases }: BylineWords): LeadIn | null {
  const glued = gluedLead(segment);
  if (glued !== undefined) return { length: glued.length, strong: false, inside: false };
  let at = 0;
  let genreAt = -9;
  let found: LeadIn | null = null;
  let foundAt = -9;
  for (let i = 0; i < MOST_LEAD_WORDS; i += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(segment)?.[0].toLowerCase();
    if (word === undefined) break;
    GAP.lastIndex = at + word.length;
    const gap = GAP.exec(segment)?.[0];
    if (gap === undefined) break;
    const colon = gap.trim() !== '';
    const phrase = segment.slice(0, at + word.length).toLowerCase();
    at += word.length + gap.length;
    const mark = colon ? ':' : '';
    const genre = i - genreAt <= 2;
    // "Written by", "Text: von", "Kommentar von": of several words in a row the last counts.
    if (phrases.has(phrase + mark) || phrases.has(phrase) || ((genre || foundAt === i - 1) && phrases.has(word))) {
      found = { length: at, strong: colon || genre || i > 0, inside: i > 3 };
      foundAt = i;
    } else if (found && i - foundAt > PHRASE_GOES_ON) break;
    if (genres.has(word)) genreAt = i;
  }
  return found;
}

interface NameList {
  names: string[];
  /** What stands behind the names: a place, a role, a house. */
  rest: string;
}

const SINGLE = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{1,20}$/u;

/** The names at the start of a segment; null if it does not begin with one or goes on as a sentence. */
function namesIn(segment: string, language: Language | null, strong: boolean, signed: boolean): NameList | null {
  const names: string[] = [];
  const pieces = piecesOf(segment, signed);
  for (const [i, piece] of pieces.entries()) {
    const found = nameRun(piece, language, signed);
    // "Anna Muster, MDR SACHSEN": capitals behind a name in small letters are a house.
    const run = found && i > 0 && isShout(found.name) && !isShout(names[0] ?? '') ? null : found;
    const single = strong && i === 0 && SINGLE.test(piece) && !isExcluded(piece, language, true);
    if (!run && !single) return i === 0 ? null : { names, rest: pieces.slice(i).join(', ') };
    names.push(run?.name ?? piece);
    const rest = run?.rest ?? '';
    if (rest === '') continue;
    if (!closes(rest)) return null;
    if (i === pieces.length - 1) return { names, rest };
  }
  return names.length > 0 ? { names, rest: '' } : null;
}

/** The names of a segment that holds nothing else. */
function wholeNames(segment: string, language: Language | null): string[] | null {
  const found = namesIn(segment, language, false, false);
  return found && found.rest === '' && !isLabel(segment, language) ? found.names : null;
}

const isShout = (name: string): boolean => name === name.toUpperCase() && name !== name.toLowerCase();

/** "Anna Muster (text) und Ben Beispiel (Foto)": who did what. */
const SHARE_OF_WORK = /\s\(\p{L}\p{Ll}{2,12}\)/gu;

/** Cuts at commas, slashes and the words for "and", where a name was announced also at those for "with". */
function piecesOf(segment: string, signed: boolean): string[] {
  const out: string[] = [];
  let words: string[] = [];
  const flush = (): void => {
    if (words.length > 0) out.push(words.join(' '));
    words = [];
  };
  const shouted = isShout(segment);
  for (const raw of segment
    .replace(SHARE_OF_WORK, '')
    .replace(/[,/、，]/gu, ' , ')
    .split(/\s+/u)) {
    // Small letters, or capitals in "ANNA MUSTER UND BEN BEISPIEL"; "Ever I Knew" and "A" hold no Slavic "i" and "a".
    const word = (shouted && raw !== 'A') || (raw.length > 1 && isShout(raw)) ? raw.toLowerCase() : raw;
    if (raw === ',' || conjunctions.has(word) || (signed && companions.has(word))) flush();
    else if (raw !== '') words.push(raw);
  }
  flush();
  return out;
}

const CLOSING =
  /^(?:@|記者|记者|編集委員|特派員|(?:선임)?기자|특파원|논설위원|follow\b|(?:last )?updated?\b|published\b|posted\b|archive page|aktualisiert|stand\b|veröffentlicht|publié|publicado|gepubliceerd|(?:on|am|le|el|il)$|vor \d|\d{1,4}\s?(?:min(?:ute)?s?|h(?:ou)?rs?|h|d(?:ays?)?|w(?:eeks?)?|mo(?:nth)?s?|y(?:ears?)?|std|stunden?|tagen?|wochen?|comments?|kommentare?|heures?|jours?|horas?|días?)\b)/iu;
const MOST_REST_WORDS = 5;

/** True if what stands behind a name ends the byline: a place, a role, a house, a date; not the rest of a sentence. */
function closes(rest: string): boolean {
  const words = rest.split(' ');
  if (words.length > MOST_REST_WORDS) return false;
  const first = (words[0] ?? '').toLowerCase().replace(/[.,:]$/u, '');
  if (CLOSING.test(rest) || isRoleOrHouse(first) || isAgency(rest)) return true;
  // "Transport correspondent"
  if (words.length === 2 && /^\p{Lu}/u.test(rest) && isRole((words[1] ?? '').toLowerCase())) return true;
  if (placeWords.has(first))
    return words.length === 1 || /^(?:\p{Lu}|(?:the|der|die|den|la|le|el)$)/u.test(words[1] ?? '');
  return words.every((word) => /^[\p{Lu}&(]/u.test(word)); // "Associated Press", "Harbour Telegram"
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].slice(0, MOST_NAMES);
