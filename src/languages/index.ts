/** The languages that newsnorm has data for. A new language is one data file and two lines here. */
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** All languages with data, German and English first, then by code. */
export const languages: readonly Language[] = [
  de,
  en,
  ar,
  cs,
  da,
  es,
  fr,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh,
];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** The data of a language by its ISO 639-1 code; null for every other code, `und` included. */
export function languageOf(code: string): Language | null {
  return byCode.get(code) ?? null;
}
