/** Scripts: which one a text is written in, and the languages that their script or their letters tell. */

export type Script =
  | 'latin'
  | 'cyrillic'
  | 'arabic'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'greek'
  | 'hebrew'
  | 'armenian'
  | 'georgian'
  | 'devanagari'
  | 'bengali'
  | 'gurmukhi'
  | 'gujarati'
  | 'oriya'
  | 'tamil'
  | 'telugu'
  | 'kannada'
  | 'malayalam'
  | 'sinhala'
  | 'thai'
  | 'lao'
  | 'tibetan'
  | 'burmese'
  | 'ethiopic'
  | 'khmer';

export type ScriptCounts = ReadonlyMap<Script, number>;

/** First and last UTF-16 unit of each block, in order. */
const BLOCKS: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x530, 0x58f, 'armenian'],
  [0x590, 0x5ff, 'hebrew'],
  [0x620, 0x64a, 'arabic'],
  [0x66e, 0x6d3, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0x900, 0x963, 'devanagari'],
  [0x980, 0x9ff, 'bengali'],
  [0xa00, 0xa7f, 'gurmukhi'],
  [0xa80, 0xaff, 'gujarati'],
  [0xb00, 0xb7f, 'oriya'],
  [0xb80, 0xbff, 'tamil'],
  [0xc00, 0xc7f, 'telugu'],
  [0xc80, 0xcff, 'kannada'],
  [0xd00, 0xd7f, 'malayalam'],
  [0xd80, 0xdff, 'sinhala'],
  [0xe00, 0xe7f, 'thai'],
  [0xe80, 0xeff, 'lao'],
  [0xf00, 0xfff, 'tibetan'],
  [0x1000, 0x109f, 'burmese'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1200, 0x137f, 'ethiopic'],
  [0x1780, 0x17ff, 'khmer'],
  [0x1e00, 0x1eff, 'latin'],
  [0x3041, 0x30ff, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

/** Counts the letters of each script. */
export function countScripts(text: string): ScriptCounts {
  const counts = new Map<Script, number>();
  let latin = 0;
  let block = BLOCKS[0];
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c >= 97 && c <= 122) latin += 1;
    else if (c < 0x250) {
      if ((c >= 65 && c <= 90) || (c >= 0xc0 && c !== 0xd7 && c !== 0xf7)) latin += 1;
    } else {
      if (block === undefined || c < block[0] || c > block[1])
        block = BLOCKS.find((b) => c >= b[0] && c <= b[1]) ?? block;
      if (block && c >= block[0] && c <= block[1]) counts.set(block[2], (counts.get(block[2]) ?? 0) + 1);
    }
  }
  counts.set('latin', latin + (counts.get('latin') ?? 0));
  return counts;
}

/** A syllable or an ideograph says as much as this many letters; a page in Japanese may hold much Latin. */
const DENSITY: Partial<Record<Script, number>> = { han: 2.5, kana: 2, hangul: 2.5 };

/** The script that carries most of the text, or null if it holds no letter. Kana and Han count as one. */
export function mainScript(counts: ScriptCounts): Script | null {
  let best: Script | null = null;
  let most = 0;
  const japanese = counts.get('kana') ?? 0;
  for (const [script, count] of counts) {
    const weight = (count + (script === 'han' ? japanese : 0)) * (DENSITY[script] ?? 1);
    if (weight > most) [best, most] = [script, weight];
  }
  return best;
}

/** Scripts of one language, or of one that nearly all texts in it are in. */
const OWN_SCRIPT: Partial<Record<Script, string>> = {
  kana: 'ja',
  hangul: 'ko',
  greek: 'el',
  hebrew: 'he',
  armenian: 'hy',
  georgian: 'ka',
  bengali: 'bn',
  gurmukhi: 'pa',
  gujarati: 'gu',
  oriya: 'or',
  tamil: 'ta',
  telugu: 'te',
  kannada: 'kn',
  malayalam: 'ml',
  sinhala: 'si',
  thai: 'th',
  lao: 'lo',
  tibetan: 'bo',
  burmese: 'my',
  ethiopic: 'am',
  khmer: 'km',
};

/**
 * Letters that tell the languages of a script apart, the surest first: the first row of which enough letters occur
 * decides. The share is of all letters of the script.
 */
const LETTERS: Partial<Record<Script, readonly (readonly [code: string, letters: RegExp, share: number])[]>> = {
  cyrillic: [
    ['be', /ў/gu, 0.004],
    ['uk', /[їєґ]/gu, 0.004],
    ['mk', /[ѓќѕ]/gu, 0.002],
    ['sr', /[јљњћђџ]/gu, 0.01],
    ['kk', /[қғұ]/gu, 0.01],
    ['tg', /[ҳҷӣӯ]/gu, 0.01],
    ['', /[өүңәҗһ]/gu, 0.01], // Mongolian, Kyrgyz, Tatar, Bashkir: by trigrams
    ['ru', /[ыэ]/gu, 0.008],
    ['bg', /ъ/gu, 0.008],
  ],
  arabic: [
    ['ug', /[ۇېۋ]/gu, 0.03],
    ['ckb', /[ۆێڕڵ]/gu, 0.02],
    ['ps', /[ښځډټړږ]/gu, 0.008],
    ['ur', /[ٹڈڑںے]/gu, 0.02],
    ['sd', /[ڪڻٿڄ]/gu, 0.02],
    ['fa', /[پچگژیک]/gu, 0.06],
    ['ar', /[ةىيأإ]/gu, 0.02],
  ],
};

/** Fewer letters than these prove no script: a name in brackets is no text. */
const LEAST = 6;

/**
 * The language that script and letters tell.
 *
 * @param sample in lower case
 * @returns null for Latin script; the code '' where the script is clear but shared by languages that only trigrams tell
 */
export function languageOfScript(sample: string, counts: ScriptCounts): { code: string; confidence: number } | null {
  const script = mainScript(counts);
  if (script === 'latin') return null;
  const own = script === null ? 0 : (counts.get(script) ?? 0);
  if (script === null || own + (counts.get('kana') ?? 0) < LEAST) return { code: 'und', confidence: 0 };
  if (script === 'han') {
    const kana = counts.get('kana') ?? 0;
    const code = kana > (own + kana) * 0.08 ? 'ja' : 'zh';
    return { code, confidence: 0.99 };
  }
  const single = OWN_SCRIPT[script];
  if (single !== undefined) return { code: single, confidence: 0.99 };
  for (const [code, letters, share] of LETTERS[script] ?? []) {
    const found = sample.match(letters)?.length ?? 0;
    if (found >= 2 && found >= own * share) return { code, confidence: code === '' ? 0 : 0.95 };
  }
  return { code: '', confidence: 0 };
}
