/** News agencies in a line. */
import { international } from '../languages/international.ts';
import { AGENCIES } from './name-data.ts';

let bySign: ReadonlyMap<string, string> | null = null;

/** Small letters to the usual spelling; '' where the list does not say how an agency writes itself. */
const signs = (): ReadonlyMap<string, string> => (bySign ??= collect());

/** All names and signs that are known, in small letters. */
export const agencyNames = (): Iterable<string> => signs().keys();

/** Short signs are words of some language ("map", "mehr", "sta"), so only those of the list with spellings count. */
const SHORT = 5;

function collect(): ReadonlyMap<string, string> {
  const map = new Map(AGENCIES.map((sign) => [sign.toLowerCase(), sign]));
  for (const name of international.agencies)
    if (name.length > SHORT && !name.includes('…') && !map.has(name)) map.set(name, '');
  return map;
}

/** Signs that agencies and editors also write in small letters: "dpa/afp". */
const SMALL: ReadonlySet<string> = new Set(['afp', 'apa', 'dapd', 'dpa', 'dts', 'epd', 'kna', 'sda', 'sid']);

/** The usual sign of an agency, by any spelling of it; null if it is none. */
export function agencyNamed(name: string): string | null {
  const part = name.trim();
  return signOf(part) ?? signOf(FIRST_PART.exec(part)?.[0] ?? '');
}

/** "dpa-AFX", "dpa/lby", "AFP-Korrespondent": the first part is the agency. */
const FIRST_PART = /^\p{L}+(?=[-/])/u;

function signOf(part: string): string | null {
  const low = part.toLowerCase();
  const sign = signs().get(low);
  if (sign === undefined) return null;
  // "Ani", "spa" are words; "ANI", "SPA" are agencies.
  const spelled = part === sign || part === part.toUpperCase() || SMALL.has(part) || low.length > SHORT;
  return spelled ? sign || part : null;
}

const PARTS = /[,;/|]|\s(?:und|and|et|en|[ey&])\s/u;
const LEAD = /^(?:\(|\[|quelle:|source:|mit material von|von|by|par|avec|con|fonte:|fuente:)\s*/iu;
const LONGEST = 60;

/** The agency, if the line holds only signs of agencies and editors: "(dpa)", "dpa/mus", "AFP, Reuters", "sda/afp/kesm". */
export function onlyAgencies(line: string): string | null {
  if (line.length > LONGEST) return null;
  let inner = line;
  for (let match = LEAD.exec(inner); match; match = LEAD.exec(inner)) inner = inner.slice(match[0].length);
  const first = FIRST_WORD.exec(inner)?.[0].toLowerCase();
  if (first === undefined || !firstWords().has(first)) return null;
  while (')]. '.includes(inner.at(-1) ?? '-')) inner = inner.slice(0, -1);
  let agency: string | null = null;
  for (const part of inner.split(PARTS)) {
    const known = agencyNamed(part);
    if (known) agency ??= known;
    else if (!EDITOR.test(part.trim())) return null;
  }
  return agency;
}

/** What the line begins with when it holds nothing but signs: most lines are settled by one look-up. */
const FIRST_WORD = /^[\p{L}\p{M}]+/u;
let starts: ReadonlySet<string> | null = null;
const firstWords = (): ReadonlySet<string> =>
  (starts ??= new Set([...signs().keys()].map((sign) => FIRST_WORD.exec(sign)?.[0] ?? '')));

/** Short sign of an editor: "mus", "kesm", "hosb". */
const EDITOR = /^\p{Ll}{2,5}$/u;

/** The first agency among the words of a byline, in the agency's own spelling: "By JANE DOE Associated Press", "Anna Muster, dpa". */
export function agencyIn(line: string): string | null {
  for (const part of line.split(/[\s,;/|()]+/u)) {
    const known = signOf(part);
    if (known) return known;
  }
  const low = line.toLowerCase();
  if (!NAMES_OF_HOUSES.test(low)) return null;
  for (const [name, sign] of signs()) if (name.includes(' ') && low.includes(name)) return sign || name;
  return null;
}

/** Some word of every agency that writes its name in several words. */
const NAMES_OF_HOUSES = /press|agen|new|trust|service|brasil|conte|novosti|новости/u;
