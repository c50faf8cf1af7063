/** The lines that say who wrote an article. */
import type { Language } from '../languages/language.ts';
import { agencyIn, onlyAgencies } from './agencies.ts';
import { findDates } from './dates.ts';
import { BYLINE_WORDS, COMPANIONS, CONJUNCTIONS, GENRES, NO_AUTHORS, PLACE_WORDS } from './name-data.ts';
import { isExcluded, isLabel, isRole, isRoleOrHouse, nameRun, setOf } from './person.ts';

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
  const line = text.trim();
  if (line === '' || line.length > LONGEST_BYLINE) return null;
  const agency = onlyAgencies(line);
  if (agency) return { names: [], agency };
  const words = bylineWordsOf(language);
  const signed = announces(line, words);
  if (!signed && !NAME_FIRST.test(line) && !DIGIT.test(line)) return null;
  const { segments, dated } = segmentsOf(line, language);
  if (signed) {
    const names: string[] = [];
    let found = false;
    for (const segment of segments) {
      const list = signedNames(segment, words, language) ?? (found ? wholeNames(segment, language) : null);
      if (!list) continue;
      found = true;
      names.push(...list);
    }
    const named = found ? agencyIn(line) : null;
    if (names.length > 0 || named) return { names: unique(names), agency: named };
  }
  return unsignedNames(segments, dated, language, line);
}

const DIGIT = /\d/u;
/** Two capitalised words, a signature dash before them allowed; or East Asian characters. */
const NAME_FIRST = /^[—–-]?\s?(?:\p{Lu}\S*\s+(?:\p{Lu}|\p{Ll}{2,3}\s)|\p{Script=Han}|\p{Script=Hangul})/u;

const GLUED_BY = /^(?:[Bb]y|[Vv]on|[Pp]ar)(?=\p{Lu}\p{Ll})/u;

/** True if some word of the line can announce an author. */
function announces(line: string, words: ReadonlySet<string>): boolean {
  if (GLUED_BY.test(line)) return true;
  return line
    .toLowerCase()
    .split(/[\s:：＝=]/u)
    .some((word) => words.has(word));
}

/** The names behind the word that announces them; null if the segment announces none. */
function signedNames(segment: string, words: ReadonlySet<string>, language: Language | null): string[] | null {
  if (NO_AUTHORS.test(segment)) return null;
  const lead = leadIn(segment, words);
  if (!lead) return null;
  const list = namesIn(segment.slice(lead.length), language, lead.strong, true);
  if (!list) return lead.inside ? null : agencyIn(segment) !== null ? [] : null;
  return lead.inside && list.rest !== '' ? null : list.names;
}

/** A line without a word like "by": it needs two names, or a date, a place or a role beside the one. */
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
const HOUSE_IN_CAPITALS = /^\p{Lu}{2,8}(?: \p{Lu}{2,8})?$/u;

/** "in Berlin", "Political Correspondent", "USA HEUTE", "3 min read"; nothing else may follow a name that no word announces. */
function placesOrRoles(rest: string): boolean {
  if (IN_PLACE.test(rest) || CLOSING.test(rest) || HOUSE_IN_CAPITALS.test(rest)) return true;
  const words = rest.toLowerCase().split(/[\s,]+/u);
  return words.length <= MOST_REST_WORDS && words.some((word) => isRole(word)) && /^\p{Lu}/u.test(rest);
}

const SIGNATURE = /^[—–]\s?\p{Lu}/u;
const MOST_LABEL_WORDS = 4;

// A handle may be glued to a name ("Anna Muster@annamuster"), the first part of an address is in small letters.
const ADDRESS = /[\p{Ll}\d._%+-]{0,60}@\S{1,60}|(?:https?:|www\.)\S{1,200}/gu;
const SEPARATOR =
  /[|•·⋅∙;»\n]|(?:^|\s)[-–—/](?=\s)|^[—–]|,?\s(?=(?:additional |further )?(?:reporting|writing|editing) by )/iu;

/** The parts of a line between bars, dots, dates and the notes of agencies. */
function segmentsOf(line: string, language: Language | null): { segments: string[]; dated: boolean } {
  const plain =
    line.includes('@') || line.includes('://') || line.includes('www.') ? line.replace(ADDRESS, ' | ') : line;
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

let common: ReadonlySet<string> | null = null;
const byLanguage = new WeakMap<Language, ReadonlySet<string>>();

function bylineWordsOf(language: Language | null): ReadonlySet<string> {
  common ??= new Set(BYLINE_WORDS);
  if (!language) return common;
  let words = byLanguage.get(language);
  if (!words) {
    words = new Set([...common, ...language.bylineWords.map((phrase) => phrase.replaceAll('…', '').trim())]);
    byLanguage.set(language, words);
  }
  return words;
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

/** What announces the author at the start of a segment, or at its end behind the name of a genre. */
function leadIn(segment: string, words: ReadonlySet<string>): LeadIn | null {
  const glued = GLUED_BY.exec(segment);
  if (glued) return { length: glued[0].length, strong: false, inside: false };
  let at = 0;
  let genreAt = -9;
  let wordAt = -9;
  for (let i = 0; i < MOST_LEAD_WORDS; i += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(segment)?.[0].toLowerCase();
    if (word === undefined) return null;
    GAP.lastIndex = at + word.length;
    const gap = GAP.exec(segment)?.[0];
    if (gap === undefined) return null;
    const colon = gap.trim() !== '';
    const rest = at + word.length + gap.length;
    at = rest;
    if (words.has(word)) {
      // "Kommentar von", "Written by", "Text: von": the last of them counts.
      const next =
        segment
          .slice(rest, rest + 12)
          .toLowerCase()
          .split(/[\s:：]/u, 1)[0] ?? '';
      const genre = i - genreAt <= 2 || i - wordAt === 1;
      if (words.has(next)) wordAt = i;
      else if (i === 0 || genre) return { length: rest, strong: colon || genre, inside: i > 3 };
    }
    if (genres.has(word)) genreAt = i;
  }
  return null;
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

/** Cuts at commas, slashes and the words for "and", where a name was announced also at those for "with". */
function piecesOf(segment: string, signed: boolean): string[] {
  const out: string[] = [];
  let words: string[] = [];
  const flush = (): void => {
    if (words.length > 0) out.push(words.join(' '));
    words = [];
  };
  for (const raw of segment.replace(/[,/、，]/gu, ' , ').split(/\s+/u)) {
    // Small letters, or capitals in "ANNA MUSTER UND BEN BEISPIEL"; "Ever I Knew" holds no Slavic "i".
    const word = raw.length > 1 && isShout(raw) ? raw.toLowerCase() : raw;
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
  if (CLOSING.test(rest) || isRoleOrHouse(first)) return true;
  if (placeWords.has(first))
    return words.length === 1 || /^(?:\p{Lu}|(?:the|der|die|den|la|le|el)$)/u.test(words[1] ?? '');
  return words.every((word) => /^[\p{Lu}&(]/u.test(word)); // "Associated Press", "Harbour Telegram"
}

const unique = (names: readonly string[]): string[] => [...new Set(names)].slice(0, MOST_NAMES);
