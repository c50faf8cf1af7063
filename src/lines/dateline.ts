/** Datelines: where, when and by which agency a story was filed, at the head of its first paragraph. */
import type { Language } from '../languages/language.ts';
import { agencyNamed } from './agencies.ts';
import { KNOWN_PLACES, NO_PLACES, PLACE_PARTICLES } from './dateline-data.ts';
import { monthNamed } from './month-names.ts';

export interface FoundDateline {
  /** Offset at which the body starts. */
  end: number;
  /** The dateline without the dash behind it. */
  text: string;
  /** As it is written, region included: "CLEAR LAKE, Iowa"; null if only an agency stands there. */
  place: string | null;
  agency: string | null;
}

/** A dateline ends within so many characters. */
const REACH = 110;
const MOST_PLACE_WORDS = 6;
/** A place in capitals needs no other evidence, but a heading in capitals may be longer than any place. */
const MOST_BARE_WORDS = 4;
/** Without a dash more words are a sentence. */
const MOST_WORDS_WITHOUT_DASH = 3;

/**
 * The dateline at the start of a paragraph: "BERLIN, 3. Mai (dpa) - ", "SALT LAKE CITY — ", "(Reuters) - ",
 * "[東京 3日 ロイター] - ", "新华社北京4月24日电 ". A place before a dash counts only with evidence: an agency or a date
 * behind it, capitals, or a city from which news is filed every day; "Bier – billiges reicht" has none.
 *
 * @param text one paragraph; only its first 110 characters are read
 * @param isNamed says that a place of an article by an agency is named in its text, which is evidence as well
 */
export function findDateline(
  text: string,
  language: Language | null,
  isNamed: (place: string) => boolean = () => false,
): FoundDateline | null {
  const head = text.slice(0, REACH);
  const first = head.charCodeAt(0);
  if (first >= ARABIC_BLOCK[0] && first <= ARABIC_BLOCK[1]) return arabic(head);
  const slavicOne = first >= CYRILLIC_BLOCK[0] && first <= CYRILLIC_BLOCK[1] ? slavic(head) : null;
  return slavicOne ?? eastAsian(head) ?? western(head, text.length, language, isNamed) ?? beforeCapitals(head);
}

/** Spanish agencies put a stop before the dash: "Lima (EFE).- "; old wires have an underscore for it: "WESTFORD (AP) _ ". */
const DASH = /(?<=\))\.-\s+|(?<=\))--(?=\p{Lu})|\s?[-–—―]{1,2}\s+|\s_\s+|\s\|\s+/gu;
/** "(dpa)", "/PRNewswire/", and "--(BUSINESS WIRE)". */
const AGENCY = /(?:^|\s|--)(?:\(([^()]{2,40})\)|\/([\p{L} -]{2,40})\/)$/u;
/** "Frankfurt/Main (AFP) Die", "Oslo (NTB): Kommunen", "NEW DELHI, Mar 14 (PTI): The", "MOSCOW, March 14. /TASS/. The". */
const AGENCY_WITHOUT_DASH = /^[^()]{3,60}?\.? (?:\([\p{L}/-]{2,25}\):?|\/\p{L}{2,25}\/\.?) (?=[\p{Lu}"„“«])/u;
const SENTENCE_START = /^["'„“‚‘«»]?[\p{Lu}\p{Nd}]/u;
/** "BERLIN taz", "KÖLN epd": houses that write their sign in small letters behind the place. */
const SIGN_BEHIND = /^(\p{Lu}[\p{Lu} /.-]+) (\p{Ll}{2,4})$/u;

function western(
  head: string,
  length: number,
  language: Language | null,
  isNamed: (place: string) => boolean,
): FoundDateline | null {
  if (!STARTS.test(head)) return null;
  for (const dash of head.matchAll(DASH)) {
    const at = dash.index;
    const end = at + dash[0].length;
    const found = read(head.slice(0, at), language, dash[0].includes('|'), isNamed);
    // "CARTES - Après le feu vert", "Köln – das ist mehr": a sentence starts with a capital, and a paragraph goes on.
    if (found)
      return end < length && SENTENCE_START.test(head.slice(end))
        ? withPlaceBehind(head, { ...found, end }, language)
        : null;
    // A dash inside a place has no spaces; the first that has ends the dateline or there is none.
    if (dash[0].trim().length > 0) break;
  }
  const [whole] = AGENCY_WITHOUT_DASH.exec(head) ?? [];
  if (whole === undefined) return null;
  const found = read(whole.replace(/[:.]? $/u, ''), language, false, isNamed);
  if (!found?.agency || !found.place || !isPlace(found.place, MOST_WORDS_WITHOUT_DASH)) return null;
  return { ...found, end: whole.length };
}

/** "(ANSA) - ROMA, 14 MAR - ": an agency that names itself before the place. */
function withPlaceBehind(head: string, found: FoundDateline, language: Language | null): FoundDateline {
  if (found.place !== null) return found;
  const rest = head.slice(found.end);
  const [dash] = rest.matchAll(DASH);
  const behind = dash && read(rest.slice(0, dash.index), language, false, () => false);
  if (!dash || !behind || behind.agency !== null) return found;
  const text = head.slice(0, found.end + dash.index);
  return { ...found, text, place: behind.place, end: found.end + dash.index + dash[0].length };
}

const BEFORE_CAPITALS = /^(\p{Lu}[\p{Lu} .'’-]{3,40}): (?=\p{Lu}{2,}[’'\s])/u;

/** "WESTFORD: THE council met …": a place in capitals before a text whose first word is in capitals, too. */
function beforeCapitals(head: string): FoundDateline | null {
  const [whole, place] = BEFORE_CAPITALS.exec(head) ?? [];
  if (whole === undefined || place === undefined || !isPlace(place, MOST_BARE_WORDS)) return null;
  return { end: whole.length, text: place, place, agency: null };
}

const STARTS = /^[(\p{Lu}]/u;

type Parts = Omit<FoundDateline, 'end'>;

/** Reads what stands before the dash. */
function read(
  stated: string,
  language: Language | null,
  bar: boolean,
  isNamed: (place: string) => boolean,
): Parts | null {
  const text = stated.trim();
  const behind = SIGN_BEHIND.exec(text);
  if (behind && (bar || agencyNamed(behind[2] ?? ''))) {
    return { text, place: behind[1] ?? null, agency: agencyNamed(behind[2] ?? '') ?? behind[2] ?? null };
  }
  if (bar) return null;
  const bracket = AGENCY.exec(text);
  const before = bracket ? text.slice(0, bracket.index) : text;
  // "MOSCOW, March 14. /TASS/", but "CLEAR RIVER, Mo. (AP)".
  const filed = bracket?.[2] === undefined ? before : before.replace(/\.$/u, '');
  const day = dateAtEnd(filed, language);
  const place = (day === null ? filed : filed.slice(0, day)).replace(/,$/u, '').trim();
  const upper = isUpper(place);
  const agency = bracket ? agencyOf(bracket[1] ?? bracket[2] ?? '', upper || day !== null) : null;
  if (bracket && !agency) return null;
  if (place === '') return agency?.known ? { text, place: null, agency: agency.sign } : null;
  const city = isKnown(place);
  if (!city && !isPlace(place, MOST_PLACE_WORDS)) return null;
  if (agency || day !== null) return { text, place, agency: agency?.sign ?? null };
  const bare =
    (upper && /\p{Lu}{4}/u.test(place) && isPlace(place, MOST_BARE_WORDS)) || city || placesOf(place).every(isNamed);
  return bare ? { text, place, agency: null } : null;
}

/** The places of "München/Westford". */
const placesOf = (place: string): string[] => (place.includes('/') ? place.split('/') : [place]);

/** Where several places are stated, one that is known vouches for all: "London/Westford". */
const isKnown = (place: string): boolean =>
  KNOWN_PLACES.has(place.toLowerCase()) || placesOf(place).some((one) => KNOWN_PLACES.has(one.toLowerCase()));

interface Agency {
  sign: string;
  /** False for a sign that no list holds. */
  known: boolean;
}

/** "(dpa/lby)", "(AFP, Reuters)", "(taz)"; a sign in capitals that no list holds counts only behind a place in capitals. */
function agencyOf(stated: string, trusted: boolean): Agency | null {
  const parts = stated.split(/[/,]\s?/u);
  const known = parts.map((part) => agencyNamed(part)).find((sign) => sign !== null);
  if (known) return { sign: known, known: true };
  const sign = parts[0] ?? '';
  const shaped = trusted
    ? parts.every((part) => /^\p{L}{2,8}$/u.test(part))
    : parts.length === 1 && /^\p{Ll}{3,4}$/u.test(sign);
  return shaped && !NO_SIGNS.has(sign.toLowerCase()) ? { sign, known: false } : null;
}

/** Notes in brackets behind a name: "Jane Doe (she/her)", "Anna Muster (Foto)". */
const NO_SIGNS: ReadonlySet<string> = new Set([
  'she',
  'her',
  'he',
  'him',
  'they',
  'them',
  'ret',
  'sic',
  'foto',
  'bild',
  'mitte',
  'left',
  'top',
]);

const DATE_AT_END =
  /,?\s(?:(?:le|den|am|el|il)\s)?(?:(?:[^\s\d,]{2,11},?\s)?\d{1,2}(?:\.|er|st|nd|rd|th)?\s(?:de\s)?([^\s\d.,]{3,12})\.?|([^\s\d.,]{3,12})\.?\s\d{1,2}|\d{1,2}\.\s?\d{1,2}\.)(?:,?\s?\d{4})?$/u;

/** Where a date begins that ends the text, a day with its month; null if none does. */
function dateAtEnd(text: string, language: Language | null): number | null {
  const match = DATE_AT_END.exec(text);
  if (!match) return null;
  const name = (match[1] ?? match[2])?.toLowerCase();
  if (name === undefined) return match.index;
  const own = language?.months.some((forms) => forms.split(' ').includes(name)) ?? false;
  return own || monthNamed(name) > 0 ? match.index : null;
}

const isUpper = (text: string): boolean => {
  const first = text.split(',', 1)[0] ?? '';
  return first === first.toUpperCase() && /\p{Lu}{3}/u.test(first);
};

const PLACE_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** Capitalised words, with the small words that places hold: "Frankfurt am Main", "Rio de Janeiro", "BEIRUT/THE HAGUE". */
function isPlace(text: string, most: number): boolean {
  const words = text.split(/[\s,/]+/u);
  if (words.length > most) return false;
  return words.every((word, i) => {
    const low = word.toLowerCase();
    if (NO_PLACES.has(low) && !(low === 'the' && i > 0)) return false; // "BEIRUT/THE HAGUE"
    return PLACE_WORD.test(word) || (i > 0 && PLACE_PARTICLES.has(word));
  });
}

/** First and last UTF-16 unit: patterns of a script are not even compiled for texts in others. */
const ARABIC_BLOCK = [0x600, 0x6ff] as const;
const CYRILLIC_BLOCK = [0x400, 0x4ff] as const;

/** "МОСКВА, 3 мая. /ТАСС/. ", "Київ. 3 травня. УНН. ", "МОСКВА, 3 мая — РИА Новости. " */
const SLAVIC =
  /^((\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?)[.,] \d{1,2} (\p{Script=Cyrillic}{3,10})(?:\. ?| [—–-] )\/?(\p{Lu}[\p{L}-]{2,12}(?: \p{Lu}\p{L}{2,10})?)(?:\.RU)?\/?\.?)(?: [—–-])?\s+(?=[\p{Lu}«"])/u;

function slavic(head: string): FoundDateline | null {
  const match = SLAVIC.exec(head);
  if (!match) return null;
  const [whole, text = '', place = null, month = '', sign = ''] = match;
  const agency = agencyNamed(sign);
  if (!agency || monthNamed(month) === 0) return null;
  return { end: whole.length, text: text.replace(/\.$/u, ''), place, agency };
}

/** "القاهرة (رويترز) - ", "دبي 3 مايو (رويترز) - " */
const ARABIC =
  /^((\p{Script=Arabic}{2,15}(?: \p{Script=Arabic}{2,15}){0,2})(?:[،,]? \p{Nd}{1,2} \p{Script=Arabic}{3,10}(?: ?\/ ?\p{Script=Arabic}{3,10})?)? \(([^()]{2,25})\))\s?[-–—:]\s?/u;

function arabic(head: string): FoundDateline | null {
  const match = ARABIC.exec(head);
  const agency = match ? agencyNamed(match[3] ?? '') : null;
  return match && agency ? { end: match[0].length, text: match[1] ?? '', place: match[2] ?? null, agency } : null;
}

/** "【ソウル＝山田花子】", "[東京 3日 ロイター] - ", "(서울=연합뉴스) 김민수 기자 = ", "新华社北京4月24日电　". */
const BRACKETED =
  /^([【［[(（〔](?:([\p{L} ・/]{1,20}?)\s?(?:\p{Nd}{1,2}日)?\s?[=＝\s]\s?)?([\p{L} ・]{1,20})[】］\])）〕])\s?(?:\p{Script=Hangul}{2,4} 기자\s?=\s?|[-–—=]\s?)?/u;
const BRACKETED_AGENCY = /^([【［]([\p{Script=Han}\p{Script=Katakana}ー]{2,12})(共同|時事|ロイター|AFP|CNN)[】］])\s?/u;
/** A wire report may name its reporter behind it: "新华社北京4月24日电（记者 王小明）". */
const WIRE_REPORT =
  /^((新华社|新華社|中新社|中新网|中央社|本报|央视网)(\p{Script=Han}{1,8})\d{1,2}月\d{1,2}日\p{Script=Han}{0,4}?电(?:\s?[（(](?:[记記]者\s?)?[\p{Script=Han}\s、]{2,20}[)）])?)[\s：:，,]*/u;
/** "（中央社記者王小明台北3日電）": the name has three characters, as nearly all have. */
const BRACKETED_WIRE =
  /^([（(](中央社)(?:記者\p{Script=Han}{3})?(\p{Script=Han}{2,6})\d{1,2}日\p{Script=Han}{0,5}(?:[電电]|報導)[)）])\s?/u;
const HAN_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

/** Brackets and East Asian characters, with which every one of these begins. */
const EAST_ASIAN_START = /^[[(\u3000-\uffff]/u;

function eastAsian(head: string): FoundDateline | null {
  if (!EAST_ASIAN_START.test(head)) return null;
  const wire = WIRE_REPORT.exec(head) ?? ('(（'.includes(head.charAt(0)) ? BRACKETED_WIRE.exec(head) : null);
  if (wire) return { end: wire[0].length, text: wire[1] ?? '', place: wire[3] ?? null, agency: wire[2] ?? null };
  const short = BRACKETED_AGENCY.exec(head);
  if (short) return { end: short[0].length, text: short[1] ?? '', place: short[2] ?? null, agency: short[3] ?? null };
  const match = BRACKETED.exec(head);
  if (!match || match[0].length >= head.length) return null;
  const [whole, text = '', place, by = ''] = match;
  if (place === undefined || !HAN_OR_HANGUL.test(text)) return null;
  const agency = agencyNamed(by);
  // "[写真 1枚]" and "(개정판 내용)" have no agency and no sign of equality.
  if (!agency && !/[=＝]/u.test(text)) return null;
  return { end: whole.length, text, place: place.trim(), agency };
}
