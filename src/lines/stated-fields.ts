/**
 * Fields in the head of a text that say what is what: "Headline: …", "Byline: …", "Subject: …" of archives, mails and
 * front matter, and the two letters of news databases ("HD  …", "BY  …").
 */
import { languageOf } from '../languages/index.ts';
import type { FieldKind, Language } from '../languages/language.ts';
import type { Span } from '../types.ts';
import type { TextLine } from './split.ts';

export interface StatedField {
  kind: FieldKind;
  /** What the field states, without its name and without quotation marks; its whole line for kind `other`. */
  value: Span;
}

/** Lines in which the head of a text stands. */
const HEAD = 40;
const LONGEST_NAME = 30;
/** Longer names are sentences. */
const NAME = /^(\p{L}[\p{L}-]{1,24}(?: \p{L}{1,20}){0,2})[ \t]?[:：][ \t]*/u;
const CODE = /^([A-Z]{2,3})(?: {2,8}|\t{1,8}|$)/u;

/** Of a mail; "@annaberg" is none. */
const ADDRESS = /\w@\w/u;

/** What the codes of news databases stand for. */
const CODES: ReadonlyMap<string, FieldKind> = new Map([
  ['hd', 'title'],
  ['by', 'author'],
  ['pd', 'date'],
  ...'se cr wc et sn sc ed pg vol la cy lp td rf co in ns re pub an ct art clm ipc ipd'
    .split(' ')
    .map((code): [string, FieldKind] => [code, 'other']),
]);

/** So many different names in one head are no chance; with a title among them two are enough. */
const ENOUGH = 3;
const ENOUGH_WITH_TITLE = 2;
const ENOUGH_CODES = 4;
/** Characters of a field that nobody knows, between others that are known: a longer one is text. */
const LONGEST_UNKNOWN = 120;

interface Field {
  line: TextLine;
  kind: FieldKind | undefined;
  /** Where its value begins. */
  from: number;
}

const NONE: ReadonlyMap<number, StatedField> = new Map();
const NO_KINDS: ReadonlyMap<string, FieldKind> = new Map();

/**
 * The fields of a text, by the offsets of their lines; none unless there are several. Only the first title, author, date
 * and lead count, and a lead only below the title.
 *
 * @param text any text
 * @param lines of the text
 * @param language of the text; the names of fields are known in it and in English
 */
export function statedFields(
  text: string,
  lines: readonly TextLine[],
  language: Language | null,
): ReadonlyMap<number, StatedField> {
  const head = lines.slice(0, HEAD);
  const coded = fieldsIn(text, head, CODE, CODES).filter(({ kind }) => kind !== undefined);
  if (coded.length >= ENOUGH_CODES) return valuesOf(text, coded, lines);
  // Most texts have no line like this, and need no names of fields.
  if (fieldsIn(text, head, NAME, NO_KINDS).length < ENOUGH_WITH_TITLE) return NONE;
  const named = fieldsIn(text, head, NAME, kindsIn(language));
  const hasAddress = ({ from, line }: Field): boolean => ADDRESS.test(text.slice(from, line.end));
  const isMail = named.some(hasAddress) && !named.some(({ kind }) => kind === 'title');
  for (const field of named) {
    if (field.kind === 'subject') field.kind = isMail ? 'title' : 'other';
    // "Von: Anna Berg <berg@…>" says who sent a mail.
    else if (field.kind === 'author' && hasAddress(field)) field.kind = 'other';
  }
  const kinds = named.flatMap(({ kind }) => kind ?? []);
  if (kinds.length < (kinds.includes('title') ? ENOUGH_WITH_TITLE : ENOUGH)) return NONE;
  return valuesOf(text, withUnknown(text, named), lines);
}

/** The lines of this form, the first of each name, with what is known of the name. */
function fieldsIn(
  text: string,
  lines: readonly TextLine[],
  form: RegExp,
  kinds: ReadonlyMap<string, FieldKind>,
): Field[] {
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const [whole, name = ''] = form.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_NAME))) ?? [];
    if (whole === undefined || seen.has(name)) return [];
    seen.add(name);
    return [{ line, kind: kinds.get(name.toLowerCase()), from: line.start + whole.length }];
  });
}

const known = new Map<Language | null, ReadonlyMap<string, FieldKind>>();

/** Names of fields to what they state. */
function kindsIn(language: Language | null): ReadonlyMap<string, FieldKind> {
  let kinds = known.get(language);
  if (!kinds) {
    const fields = [languageOf('en'), language].flatMap((l) => (l ? Object.entries(l.exports.fields) : []));
    kinds = new Map(fields.flatMap(([kind, names]) => names.split('|').map((name) => [name, kind as FieldKind])));
    known.set(language, kinds);
  }
  return kinds;
}

/** The fields that are known, and those between and right beside them whose names nobody knows: "Content-Type: …". */
function withUnknown(text: string, fields: readonly Field[]): Field[] {
  const isField = fields.map(({ kind }) => kind !== undefined);
  const isBeside = (i: number, k: number): boolean =>
    isField[k] === true && Math.abs((fields[k] as Field).line.number - (fields[i] as Field).line.number) === 1;
  fields.forEach(({ line: { start, end } }, i) => {
    const isShort = end - start <= LONGEST_UNKNOWN && !/[.!?]$/u.test(text.slice(end - 1, end));
    isField[i] ||= isShort && (isBeside(i, i - 1) || isBeside(i, i + 1));
  });
  return fields.filter((_, i) => isField[i]);
}

function valuesOf(
  text: string,
  fields: readonly Field[],
  lines: readonly TextLine[],
): ReadonlyMap<number, StatedField> {
  const stated = new Map<number, StatedField>();
  const places = new Map(lines.map((line, i) => [line, i]));
  const isField = new Set(fields.map(({ line }) => line));
  const seen = new Set<FieldKind>();
  for (const { line, kind = 'other', from } of fields) {
    stated.set(line.start, { kind: 'other', value: line });
    if (kind === 'text') {
      if (from < line.end) stated.set(line.start, { kind, value: { start: from, end: line.end } });
      break;
    }
    if (kind === 'other' || kind === 'subject' || seen.has(kind) || (kind === 'lead' && !seen.has('title'))) continue;
    // "HEADLINE:" and below it what it is.
    const below = lines[(places.get(line) ?? 0) + 1];
    const value = from < line.end ? unquoted(text, from, line.end) : below && !isField.has(below) ? below : null;
    if (!value) continue;
    seen.add(kind);
    stated.set(value === below ? below.start : line.start, { kind, value: { start: value.start, end: value.end } });
  }
  return stated;
}

/** Front matter has its texts in quotation marks. */
function unquoted(text: string, start: number, end: number): Span {
  const quote = text.charAt(start);
  const isQuoted = end - start > 2 && (quote === '"' || quote === "'") && text.charAt(end - 1) === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
}
