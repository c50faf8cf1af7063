import { NewsnormError } from '../text/error.ts';

/** ISO 639-1, without the codes that were withdrawn. */
const CODES = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo ' +
    'es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka ' +
    'kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng ' +
    'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su ' +
    'sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu und ' +
    // Languages without two letters that the detector knows.
    'ceb ckb nso'
  ).split(' '),
);

/**
 * The code of a language that a user names, as outputs have it: `DE` and `de-CH` are `de`.
 *
 * @param given ISO 639-1, or `und` if the language is not to be detected; a region or script behind it is cut off
 * @returns the code in lower case; null if none is given
 * @throws {NewsnormError} `unknown-language` for what is no such code, as for that of a country: no data is known by it
 */
export function languageCode(given: string | undefined): string | null {
  if (given === undefined) return null;
  const [, code = ''] = /^([a-z]{2,3})(?:[-_][a-z\d]+)*$/.exec(given.toLowerCase()) ?? [];
  if (CODES.has(code)) return code;
  throw new NewsnormError(
    'unknown-language',
    `"${given}" is no language code; write the two letters of ISO 639-1, as in de or en, or und`,
  );
}
