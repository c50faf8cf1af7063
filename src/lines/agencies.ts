/** News agencies in a line. */
import { AGENCIES } from './name-data.ts';

let bySign: ReadonlyMap<string, string> | null = null;
const signs = (): ReadonlyMap<string, string> =>
  (bySign ??= new Map(AGENCIES.map((sign) => [sign.toLowerCase(), sign])));

/** The usual sign of an agency, by any spelling of it; null if it is none. */
export function agencyNamed(name: string): string | null {
  const low = name.trim().toLowerCase();
  const known = signs().get(low);
  if (known) return known;
  // "dpa-AFX", "dpa/lby", "AFP-Korrespondent": the first part is the agency.
  const first = /^\p{L}+(?=[-/])/u.exec(low)?.[0];
  return (first !== undefined && signs().get(first)) || null;
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
    const known = signs().get(part.toLowerCase());
    if (known && (part === known || part === known.toLowerCase() || part === part.toUpperCase())) return known;
  }
  const low = line.toLowerCase();
  for (const [name, sign] of signs()) if (name.includes(' ') && low.includes(name)) return sign;
  return null;
}
