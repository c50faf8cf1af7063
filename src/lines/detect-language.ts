/**
 * The language of a text. Three steps, each asked only where the one before is silent: the script, the function words
 * of the languages with data, and trigrams (package `franc`; Cavnar and Trenkle, "N-Gram-Based Text Categorization",
 * 1994), which are loaded only then.
 */
import { createRequire } from 'node:module';
import type * as Franc from 'franc';
import { languages } from '../languages/index.ts';
import { classOf, LETTER, LOWER } from './joints/chars.ts';
import { countScripts, languageOfScript, type ScriptCounts } from './scripts.ts';
import { WordFilter } from './word-filter.ts';

export interface DetectedLanguage {
  /** ISO 639-1, or `und` where the text does not tell. */
  code: string;
  /** 0 to 1; 0 with `und`. */
  confidence: number;
}

const UNKNOWN: DetectedLanguage = { code: 'und', confidence: 0 };

/** Characters that are looked at. Function words are a third of any text, so some 400 words decide with ease. */
const SAMPLE = 2500;
/** Where that decides nothing: the longest lines may be source code, or a list of names. */
const SECOND_SAMPLE = 20_000;
/** No line gives more than this, so that one long foreign quotation or consent notice does not decide. */
const LINE = 1000;
/** Longer texts are looked at in their middle only. */
const WINDOW = 60_000;

/**
 * Tells the language of a text from a sample of its longest lines: running text, not the menus around it.
 *
 * @param text of any length; at most 60,000 characters of it are read
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = sampleOf(text, SAMPLE);
  const scripts = countScripts(sample);
  const byScript = languageOfScript(sample, scripts);
  if (byScript !== null) return byScript.code === '' ? byTrigrams(sample, scripts) : byScript;
  return byFunctionWords(sample) ?? byFunctionWords(sampleOf(text, SECOND_SAMPLE)) ?? byTrigrams(sample, scripts);
}

/** The longest lines from the middle of the text, up to `size` characters and the rest of a line, in lower case. */
function sampleOf(text: string, size: number): string {
  const from = Math.max(0, (text.length - WINDOW) >> 1);
  const lines = text.slice(from, from + WINDOW).split('\n');
  lines.sort((a, b) => b.length - a.length);
  let sample = '';
  for (const line of lines) {
    if (sample.length >= size) break;
    // Of a very long line take the middle: its start may be a menu glued to it.
    const start = Math.max(0, (line.length - LINE) >> 1);
    sample += line.slice(start, start + LINE) + '\n';
  }
  return sample.toLowerCase();
}

/**
 * Neighbours of the languages with data. Their texts share many function words with these, so a few words that only
 * they use keep Afrikaans from passing for Dutch, or Catalan for Spanish.
 */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  af: 'nie hulle sal hy haar was vir daar jou julle om dié hierdie ná kan sê gesê wees baie word deur toe nou net nog met van die en het is wat by dat as ook',
  lb: 'an den dat datt ass vun vum net mat fir och eng een sinn huet hunn gëtt ginn gouf déi dës dëst bei op sech mir nach awer wéi wann wat zu zum zur um iwwer no',
  gl: 'unha unhas do da dos das na no nos nas ao á aos ás pola polo polas polos coa co coas cos son foi foron ten teñen máis tamén pero non xa moi entre sobre segundo esta este estas estes ser que de e a o as os para con como onde cando',
  ca: 'els les dels pels amb que què i és són ha han va van per més també però aquest aquesta aquests aquestes seva seu seus entre sobre com quan on del al als un una no ja ser estar fins des molt perquè segons',
  oc: 'lo los las amb es son per dins aquò mai tanben mas dels',
  sk: 'je sú sa si na v vo s so z zo do za po pri pre od ako aj alebo ale že keď ktorý ktorá ktoré ktorí by bol bola boli bolo má majú nie už len tiež podľa medzi pred však ich jej jeho čo tak to táto tento toto aby sme ste som byť bude budú cez až dva roky môže môžu ktorého ktorej kde',
  is: 'og að í á er sem um við af því en til var það með fyrir hann ekki eru hefur frá verið þess hafa hún eftir eða þar þá þeir sé svo upp úr yfir',
  sl: 'je so se in na v za da z s po pri od do ki tudi ni bi ali pa kot bo bodo bil bila bili že še le ne ter med pred svoje ta to te tem lahko kaj kako ker',
  hr: 'je su se i u na za da s sa od do iz po o kao što koji koja koje koju bi bio bila bili nije nisu ali ili te ne će samo još već prema nakon kako jer sve ovo to ta taj ona oni on',
  fy: 'de it en fan yn op foar mei is wie binne hat dat net ek troch as oan by nei sy hy om te har jo wy',
  ro: 'și în de la cu pe din pentru că nu este sunt au fost care mai o un se sau dar după prin fi al ale ai lui lor această acest acestea să va vor ce cum fără între spre',
};

interface Vote {
  /** Position in `codes` of each language that uses the word. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Spares most other words the look-up. */
  readonly filter: WordFilter;
  readonly codes: readonly string[];
}

let vote: Vote | null = null;

function compile(): Vote {
  const words = new Map<string, number[]>();
  const lists: [string, string][] = languages.map((language) => [language.code, language.functionWords]);
  lists.push(...Object.entries(NEIGHBOURS));
  lists.forEach(([, list], index) => {
    for (const word of list.split(' ')) {
      const known = words.get(word);
      if (known) known.push(index);
      else words.set(word, [index]);
    }
  });
  return { words, filter: new WordFilter(words.keys()), codes: lists.map(([code]) => code) };
}

/** A text of which fewer words than this share are function words of a language is no running text in it. */
const SHARE = 0.17;
/** How much more weight the best language must have than the next. */
const MARGIN = 1.12;
/** Fewer function words decide nothing. */
const HITS = 3;

/** End of the run of letters that begins at `start`. */
function lettersFrom(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind >= LOWER && kind <= LETTER) continue;
    if (code < 0xd800 || code > 0xdbff || !/^\p{L}/u.test(text.slice(at, at + 2))) break;
    at += 1;
  }
  return at;
}

/** The language with the most function words, each weighing less the more languages share it; null if none stands out. */
function byFunctionWords(sample: string): DetectedLanguage | null {
  const { words, filter, codes } = (vote ??= compile());
  const weight = new Float64Array(codes.length);
  const hits = new Float64Array(codes.length);
  let total = 0;
  for (let start = 0; start < sample.length; start += 1) {
    let end = lettersFrom(sample, start);
    if (end === start) continue;
    if (sample[end] === "'") {
      const behind = lettersFrom(sample, end + 1);
      if (behind > end + 1) end = behind; // "it's"
    }
    total += 1;
    const users = filter.mayHold(sample, start, end) ? words.get(sample.slice(start, end)) : undefined;
    start = end - 1;
    if (!users) continue;
    const share = 1 / Math.sqrt(users.length);
    for (const user of users) {
      weight[user] = (weight[user] ?? 0) + share;
      hits[user] = (hits[user] ?? 0) + 1;
    }
  }
  let best = 0;
  let second = -1;
  for (let i = 1; i < codes.length; i += 1) {
    if ((weight[i] ?? 0) > (weight[best] ?? 0)) [best, second] = [i, best];
    else if (second < 0 || (weight[i] ?? 0) > (weight[second] ?? 0)) second = i;
  }
  const found = hits[best] ?? 0;
  const share = found / Math.max(total, 1);
  const ratio = (weight[best] ?? 0) / Math.max(weight[second] ?? 0, 0.5);
  if (found < HITS || share < SHARE || ratio < MARGIN) return null;
  return { code: codes[best] ?? 'und', confidence: confidenceOf(share, ratio, found) };
}

/** Many words, a good share of them and a clear lead make it sure; the weakest of the three counts. */
function confidenceOf(share: number, ratio: number, hits: number): number {
  const sure = Math.min(1, share / 0.3, 0.5 + (ratio - 1) * 1.2, 0.6 + hits / 40);
  return Math.round(sure * 100) / 100;
}

/** ISO 639-3 as `franc` says it, and 639-1. Languages that news is written in; all others would only compete. */
const TRIGRAM_CODES: Readonly<Record<string, string>> = {
  afr: 'af',
  als: 'sq',
  azj: 'az',
  bel: 'be',
  bul: 'bg',
  cat: 'ca',
  ceb: 'ceb',
  ces: 'cs',
  ckb: 'ckb',
  cym: 'cy',
  dan: 'da',
  deu: 'de',
  ekk: 'et',
  eng: 'en',
  epo: 'eo',
  eus: 'eu',
  fin: 'fi',
  fra: 'fr',
  gax: 'om',
  glg: 'gl',
  gle: 'ga',
  hat: 'ht',
  hau: 'ha',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ibo: 'ig',
  ind: 'id',
  isl: 'is',
  ita: 'it',
  jav: 'jv',
  kaz: 'kk',
  kin: 'rw',
  kir: 'ky',
  khk: 'mn',
  kmr: 'ku',
  lin: 'ln',
  lit: 'lt',
  ltz: 'lb',
  lug: 'lg',
  lvs: 'lv',
  mar: 'mr',
  mlt: 'mt',
  mri: 'mi',
  nld: 'nl',
  nob: 'no',
  nno: 'no',
  npi: 'ne',
  nso: 'nso',
  nya: 'ny',
  pes: 'fa',
  plt: 'mg',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  run: 'rn',
  rus: 'ru',
  slk: 'sk',
  slv: 'sl',
  smo: 'sm',
  sna: 'sn',
  som: 'so',
  sot: 'st',
  spa: 'es',
  srp: 'sr',
  ssw: 'ss',
  sun: 'su',
  swe: 'sv',
  swh: 'sw',
  tat: 'tt',
  tgk: 'tg',
  tgl: 'tl',
  tsn: 'tn',
  tso: 'ts',
  tuk: 'tk',
  tur: 'tr',
  ukr: 'uk',
  urd: 'ur',
  uzn: 'uz',
  ven: 've',
  vie: 'vi',
  wol: 'wo',
  xho: 'xh',
  yor: 'yo',
  zlm: 'ms',
  zul: 'zu',
};

let franc: typeof Franc | null = null;

/** Letters that trigrams need before they tell one language from its neighbours. */
const LETTERS = 40;
/** Trigrams that fit the next language nearly as well (1 is as well) decide nothing. */
const NEARLY = 0.995;

/** The language whose most frequent trigrams are ranked most like those of the sample. */
function byTrigrams(sample: string, scripts: ScriptCounts): DetectedLanguage {
  let letters = 0;
  for (const count of scripts.values()) letters += count;
  if (letters < LETTERS) return UNKNOWN;
  // Loaded on first use: its tables take longer to read than most documents.
  franc ??= createRequire(import.meta.url)('franc') as typeof Franc;
  const [best, next] = franc.francAll(sample, { only: Object.keys(TRIGRAM_CODES), minLength: LETTERS });
  const code = TRIGRAM_CODES[best?.[0] ?? ''];
  const rival = next?.[1] ?? 0;
  if (code === undefined || rival > NEARLY) return UNKNOWN;
  return { code, confidence: Math.round(Math.min(0.9, 0.5 + (1 - rival) * 4) * 100) / 100 };
}
