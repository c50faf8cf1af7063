/**
 * How much decoded text looks like text: whether its letters are those of one language, stand in words, and have the
 * case of their neighbours; whether its quotes, dashes and signs stand where such signs stand.
 */

/** Letters beyond a to z that a language writes, the small ones. One string may serve several languages. */
const ALPHABETS: readonly string[] = [
  'äöüß', // de
  'éèàêçîôûâïùëœæüÿ', // fr
  'óíáéñúüïçàè', // es, ca
  'ãçáéíóâêõúàôü', // pt
  'àèéìòùó', // it
  'ëéïöüèêáó', // nl, en
  'åäöéüø', // sv, fi
  'øåæéäöó', // da, no
  'íáðéóþæúöý', // is
  'ąćęłńóśźż', // pl
  'íáéěščřžýůúťďňóö', // cs
  'áéíóúýčšžľťňďôäĺŕ', // sk
  'áéíóöőúüű', // hu
  'čšžćđ', // hr, sl, bs
  'ăâîșşțţ', // ro
  'ëçé', // sq
  'ığüşöçâîûi̇', // tr
  'äöõüšž', // et
  'āčēģīķļņšūžō', // lv
  'ąčęėįšųūž', // lt
  'ċġħżàèìòù', // mt
  'ŵŷâêîôûäëïöüáéẃ', // cy
  'ĉĝĥĵŝŭ', // eo
  'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáâãèéêìíòóôõùúýăđĩũơư\u0300\u0301\u0303\u0309\u0323', // vi
];

/** How well a text looks: `score` is at most `weight`, the number of bytes that its characters beyond ASCII take. */
export interface Look {
  score: number;
  weight: number;
}

const SCRIPT = { none: 0, latin: 1, greek: 2, cyrillic: 3, hebrew: 4, arabic: 5, thai: 6, cjk: 7 } as const;
type Script = (typeof SCRIPT)[keyof typeof SCRIPT];

/** The script of a letter or mark; none for everything else. */
function scriptOf(code: number): Script {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? SCRIPT.latin : SCRIPT.none;
  if (code < 0xc0) return SCRIPT.none;
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? SCRIPT.none : SCRIPT.latin;
  if (code >= 0x300 && code < 0x330) return SCRIPT.latin;
  if (code >= 0x386 && code < 0x3cf) return code === 0x387 ? SCRIPT.none : SCRIPT.greek;
  if (code >= 0x400 && code < 0x530) return SCRIPT.cyrillic;
  if (code >= 0x5b0 && code < 0x5f3) return SCRIPT.hebrew;
  if (code >= 0x60c && code < 0x700) return SCRIPT.arabic;
  if (code >= 0xe01 && code < 0xe5c) return SCRIPT.thai;
  if (code >= 0x1ea0 && code < 0x1efa) return SCRIPT.latin;
  if (code >= 0x2e80 && code < 0xa000) return SCRIPT.cjk;
  if (code >= 0xac00 && code < 0xd7a4) return SCRIPT.cjk;
  if (code >= 0xf900 && code < 0xfb00) return SCRIPT.cjk;
  if (code >= 0xff00 && code < 0xff66) return SCRIPT.cjk;
  return SCRIPT.none;
}

const isDigit = (code: number): boolean => code >= 0x30 && code < 0x3a;
const isSpace = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code < 14) || code === 0xa0 || Number.isNaN(code);

const QUOTES = '“”„«»‹›‚‘"';
const MONEY = '€£¥¢₤';
/** Signs that stand beside a digit, a space or another sign, never inside a word. */
const SIGNS = '°§©®™№·•½¼¾²³±×µ†¹ªº…¿¡‰¶';
const CYRILLIC_CASE = /\p{Lu}/u;

const isUpper = (char: string): boolean => CYRILLIC_CASE.test(char);

/** How well one sign beyond ASCII that is no letter stands between its neighbours, -3 to 1. */
function signLook(char: string, code: number, before: number, after: number): number {
  const inWord = scriptOf(before) !== SCRIPT.none && scriptOf(after) !== SCRIPT.none;
  if (code < 0xa0 || code === 0xfffd || (code >= 0xe000 && code < 0xf900)) return -3;
  if (code === 0xa0) return isSpace(before) && isSpace(after) ? 0 : inWord ? 0.2 : 0.4;
  if (char === '’') return scriptOf(before) !== SCRIPT.none || isSpace(before) ? 1 : 0;
  if (QUOTES.includes(char)) return inWord ? -1 : isSpace(before) && isSpace(after) ? -0.5 : 1;
  if (char === '–' || char === '—') return inWord ? 0 : 0.7;
  if (MONEY.includes(char)) return isDigit(before) || isDigit(after) ? 1 : inWord ? -1 : isSpace(before) ? 0.3 : -0.5;
  if (SIGNS.includes(char)) return inWord ? -1 : isDigit(before) || isDigit(after) || isSpace(after) ? 0.4 : -0.3;
  if (code >= 0x2500 && code < 0x25a0) return isSpace(before) || (before >= 0x2500 && before < 0x25a0) ? -0.5 : -2;
  return -1;
}

/** How well a letter beyond ASCII stands between its neighbours, -2 to 1; which language writes it is judged apart. */
function letterLook(char: string, script: Script, before: number, beforeChar: string, after: number): number {
  const left = scriptOf(before);
  const right = scriptOf(after);
  if (script === SCRIPT.cjk) return left === script || right === script ? 1 : -1;
  if ((left !== SCRIPT.none && left !== script) || (right !== SCRIPT.none && right !== script)) return -1;
  if (left === script && isUpper(char) && !isUpper(beforeChar)) return -2;
  if (left === SCRIPT.none && right === SCRIPT.none) return 0.5;
  return 1;
}

/**
 * Judges the characters beyond ASCII of a decoded text.
 *
 * @param bytesPerCharacter how many bytes a CJK character takes in the encoding, so that readings can be compared
 */
export function lookOf(text: string, bytesPerCharacter = 2): Look {
  let score = 0;
  let weight = 0;
  const letters = new Map<string, number>();
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const char = text.charAt(i);
    const before = text.charCodeAt(i - 1);
    const after = text.charCodeAt(i + 1);
    const script = scriptOf(code);
    const bytes = script === SCRIPT.cjk ? bytesPerCharacter : 1;
    weight += bytes;
    if (script === SCRIPT.none) {
      score += signLook(char, code, before, after);
      continue;
    }
    const look = letterLook(char, script, before, text.charAt(i - 1), after) * bytes;
    if (script !== SCRIPT.latin || look <= 0) score += look;
    else {
      const small = char.toLowerCase();
      letters.set(small, (letters.get(small) ?? 0) + look);
    }
  }
  return { score: score + bestAlphabet(letters), weight };
}

/** Letters count for a text if one language writes them all, and half against it if that language does not. */
function bestAlphabet(letters: ReadonlyMap<string, number>): number {
  if (letters.size === 0) return 0;
  let best = -Infinity;
  for (const alphabet of ALPHABETS) {
    let sum = 0;
    for (const [letter, count] of letters) sum += alphabet.includes(letter) ? count : -count / 2;
    best = Math.max(best, sum);
  }
  return best;
}
