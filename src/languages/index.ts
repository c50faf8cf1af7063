/** The languages that newsnorm has data for. A new language is one data file and two lines here. */
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** All languages with data, German and English first, then by code. */
export const languages: readonly Language[] = [de, en, es, fr, it, nl, pt];

const byCode = new Map(languages.map((language) => [language.code, language]));

/** The data of a language by its ISO 639-1 code; null for every other code, `und` included. */
export function languageOf(code: string): Language | null {
  return byCode.get(code) ?? null;
}
