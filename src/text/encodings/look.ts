/**
 * How much decoded text looks like text: whether its letters are those of one language, stand in words, and have the
 * case of their neighbours; whether its quotes, dashes and signs stand where such signs stand.
 */

/**
 * Letters beyond a to z that a language writes, the small ones, and some of its most frequent words that are spelled
 * without them. One line may serve several languages.
 */
const ALPHABETS: readonly (readonly [letters: string, words: string])[] = [
  ['äöüß', 'der die und das den von mit ist ein eine auf des nicht dem im'],
  ['éèàêçîôûâïùëœæüÿ', 'les des et la que est dans pour du une un sur par au qui'],
  ['óíáéñúüïçàè', 'el la de los que en las del por con una su para se'], // es, ca
  ['ãçáéíóâêõúàôü', 'de que em do da os um uma para com no na por mais'],
  ['àèéìòùó', 'il di che la in un per del della con una non sono dei'],
  ['ëéïöüñçšžáíóúèêôâãåø', 'the of and to in that is for was on with by from as'],
  ['ëéïöüèêáó', 'de het een van en in is op dat te voor met zijn niet'],
  ['åäöéüø', 'och att det som en i av den till med har inte om ett'], // sv
  ['åäöéü', 'ja on ei se ovat oli mutta kun joka hän sen'], // fi
  ['øåæéäöó', 'og det at som en er til av af med har ikke den for'], // da, no
  ['íáðéóþæúöý', 'og sem er til um hann en var ekki'],
  ['ąćęłńóśźż', 'nie na do w z to jest od po przez dla jak oraz ale tylko tego'],
  ['íáéěščřžýůúťďňóö', 'na se v je za do pro ale jako nebo podle byla bylo jsou jeho'],
  ['áéíóúýčšžľťňďôäĺŕ', 'na sa v je za do pre ale ako alebo'],
  ['áéíóöőúüű', 'az hogy nem is egy meg csak volt mint minden lesz'],
  ['čšžćđ', 'je na se da za su od koji koja iz kako ili nije'], // hr, sl, bs
  ['ăâîșşțţ', 'de la din cu pe care nu mai pentru sau fost este prin lui sunt dar ale ca'],
  ['ëçé', ''], // sq
  ['ığüşöçâîûi̇', 've bir bu da de ile olarak daha gibi kadar sonra ancak olan'],
  ['äöõüšž', 'ja on ei et ka oli mis kui'],
  ['āčēģīķļņšūžō', 'un ir ar no par uz kas bet tika gan jau lai pie pirms'],
  ['ąčęėįšųūž', 'ir kad su yra bet buvo dar tai bus nuo iki apie po per'],
  ['ċġħżàèìòù', 'ta li ma fil minn fuq jew dan tal'], // mt
  ['ŵŷâêîôûäëïöüáéẃ', 'yn mae yr ar gan'],
  ['ĉĝĥĵŝŭ', 'kaj estas esti ajn tiu'], // eo
  [
    'ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹàáâãèéêìíòóôõùúýăđĩũơư\u0300\u0301\u0303\u0309\u0323',
    'trong cho ra khi theo',
  ],
];

const ENGLISH = ALPHABETS.findIndex(([, words]) => words.startsWith('the '));

/** For each word the alphabets of the languages that use it. */
let usersOfWord: ReadonlyMap<string, readonly number[]> | undefined;

function collectWords(): ReadonlyMap<string, readonly number[]> {
  const users = new Map<string, number[]>();
  ALPHABETS.forEach(([, words], index) => {
    for (const word of words.split(' ').filter(Boolean)) users.set(word, [...(users.get(word) ?? []), index]);
  });
  return users;
}

/** Words looked at, and how many of them must speak for one language more than for any other. */
const WORDS = 400;
const LEAD = 2;

/** Plain words; a part of a longer one, beside a letter or what a letter was read as, is none. */
const WHOLE_WORD = /(?<![\u0080-\uFFFF])\b[a-z]+\b(?![\u0080-\uFFFF])/gi;

/** The alphabet of the language in which the plain words of the text are written; -1 where they do not tell. */
function alphabetOf(text: string): number {
  const users = (usersOfWord ??= collectWords());
  const votes = new Float64Array(ALPHABETS.length);
  let words = 0;
  for (const [word] of text.matchAll(WHOLE_WORD)) {
    words += 1;
    if (words > WORDS) break;
    for (const user of users.get(word.toLowerCase()) ?? []) votes[user] = (votes[user] ?? 0) + 1;
  }
  let best = 0;
  for (let i = 1; i < votes.length; i += 1) if ((votes[i] ?? 0) > (votes[best] ?? 0)) best = i;
  const most = votes[best] ?? 0;
  return votes.every((count, i) => i === best || count + LEAD <= most) ? best : -1;
}

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
const OPENERS = '„“‚‘';
const MONEY = '€£¥¢₤';
const INVERTED = '¿¡';
/** Signs of numbers: they follow a digit or a space. */
const NUMBER_SIGNS = '°‰½¼¾±';
/** Signs that stand beside a digit, a space or another sign, never inside a word. */
const SIGNS = '°§©®™№·•½¼¾²³±×µ†¹ªº…‰¶';
const CYRILLIC_CASE = /\p{Lu}/u;

const isUpper = (char: string): boolean => CYRILLIC_CASE.test(char);

/** How well one sign beyond ASCII that is no letter stands between its neighbours, -3 to 1. */
function signLook(
  char: string,
  code: number,
  before: number,
  after: number,
  opened: boolean,
  english: boolean,
): number {
  const inWord = scriptOf(before) !== SCRIPT.none && scriptOf(after) !== SCRIPT.none;
  if (code < 0xa0 || code === 0xfffd || (code >= 0xe000 && code < 0xf900)) return -3;
  if (code === 0xa0) return isSpace(before) && isSpace(after) ? 0 : inWord ? 0.2 : 0.4;
  if (char === '’') return scriptOf(before) !== SCRIPT.none || isSpace(before) ? 1 : 0;
  // “ and ‘ close only what „, ‚ or another of them has opened.
  if ((char === '“' || char === '‘') && !opened && !isSpace(before) && isSpace(after)) return -1;
  // "adopt‚ le": these two never stand behind a letter.
  if ((char === '„' || char === '‚') && scriptOf(before) !== SCRIPT.none) return -1;
  if (QUOTES.includes(char)) return inWord ? -1 : isSpace(before) && isSpace(after) ? -0.5 : 1;
  // English sets the long dash without spaces; inside words the short one joins names and numbers.
  if (char === '—') return inWord && !english ? 0 : 0.7;
  if (char === '–') return inWord ? (english ? 0.3 : 0) : 0.7;
  if (MONEY.includes(char)) return isDigit(before) || isDigit(after) ? 1 : inWord ? -1 : isSpace(before) ? 0.3 : -0.5;
  if (INVERTED.includes(char)) return isDigit(before) || scriptOf(before) !== SCRIPT.none || isSpace(after) ? -1 : 0.7;
  if (NUMBER_SIGNS.includes(char) && scriptOf(before) !== SCRIPT.none) return -1;
  if (SIGNS.includes(char)) return inWord ? -1 : isDigit(before) || isDigit(after) || isSpace(after) ? 0.4 : -0.3;
  if (code >= 0x2500 && code < 0x25a0) return isSpace(before) || (before >= 0x2500 && before < 0x25a0) ? -0.5 : -2;
  return -1;
}

/** Capitals that are words by themselves: "À la", "É um", "È vero", "Ó". */
const LONE_CAPITALS = 'ÀÉÈÓÁÊÒÜ';
const LONE_SMALL = 'àèéåöø';

/** How well a letter beyond ASCII stands between its neighbours, -2 to 1; which language writes it is judged apart. */
function letterLook(text: string, at: number, script: Script): number {
  const char = text.charAt(at);
  const left = scriptOf(text.charCodeAt(at - 1));
  const right = scriptOf(text.charCodeAt(at + 1));
  if (script === SCRIPT.cjk) return left === script || right === script ? 1 : -1;
  if ((left !== SCRIPT.none && left !== script) || (right !== SCRIPT.none && right !== script)) return -1;
  const capital = isUpper(char);
  const isCapitalBefore = isUpper(text.charAt(at - 1));
  if (left === script && capital && !isCapitalBefore) return -2;
  // "GRôSSERE", "ADOPTê": small in a word of capitals; only ß has no capital
  const isSmall = char !== char.toUpperCase() && char !== 'ß';
  if (isSmall && isCapitalBefore && isUpper(text.charAt(right === script ? at + 1 : at - 2))) return -1;
  if (left === SCRIPT.none && right === SCRIPT.none) {
    if (LONE_SMALL.includes(char)) return 1;
    if (script !== SCRIPT.latin || !capital) return 0.5;
    // "later.Ó" is no word
    return LONE_CAPITALS.includes(char) && isSpace(text.charCodeAt(at - 1)) ? 0.5 : -0.5;
  }
  if (capital && script === SCRIPT.latin) {
    const isCapitalAfter = isUpper(text.charAt(at + 1));
    // "NASAÕs" and "ÒTech": no word has its second capital there
    if (left === script && right === script && !isCapitalAfter) return -1;
    const third = text.charAt(at + 2);
    if (left === SCRIPT.none && isCapitalAfter && /\p{Ll}/u.test(third)) return -1;
  }
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
  const own = alphabetOf(text);
  let opened = false;
  let capitals = 0; // less the small letters, of Greek and Cyrillic
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
      score += signLook(char, code, before, after, opened, own === ENGLISH);
      if (OPENERS.includes(char)) opened = true;
      continue;
    }
    if (script === SCRIPT.greek || script === SCRIPT.cyrillic) capitals += isUpper(char) ? 1 : -1;
    const look = letterLook(text, i, script) * bytes;
    if (script !== SCRIPT.latin || look <= 0) score += look;
    else {
      const small = char.toLowerCase();
      letters.set(small, (letters.get(small) ?? 0) + look);
    }
  }
  const sum = score + bestAlphabet(letters, own);
  return { score: capitals > SHOUTED * weight ? sum * UNUSUAL : sum, weight };
}

/** Where more of a text than this is capitals, it may be small letters of a script without case, read wrongly. */
const SHOUTED = 0.7;
const UNUSUAL = 0.9;

/** What a letter counts for that only another language than that of the text writes. */
const FOREIGN = -0.2;

/** Letters count for a text if one language writes them all, and half against it if that language does not. */
function bestAlphabet(letters: ReadonlyMap<string, number>, own: number): number {
  if (letters.size === 0) return 0;
  let best = -Infinity;
  ALPHABETS.forEach(([alphabet], index) => {
    let sum = 0;
    for (const [letter, count] of letters) sum += alphabet.includes(letter) ? count : -count / 2;
    if (own >= 0 && index !== own && sum > 0) sum *= FOREIGN;
    best = Math.max(best, sum);
  });
  return best;
}
