import { createRequire } from 'node:module';
import type * as Entities from 'entities/decode';
import { applyEdits, unedited, type Edit } from '../edits.ts';
import { tagEdits } from '../tags.ts';
import type { TextRepair } from '../text-repair.ts';

const RULE = 'markup';

type Decode = typeof Entities.decodeHTMLStrict;
let decodeEntity: Decode | undefined;
// Loaded on first use: few texts have entities, and its table has to be unpacked.
const decodeHTMLStrict: Decode = (...args) =>
  (decodeEntity ??= (createRequire(import.meta.url)('entities/decode') as typeof Entities).decodeHTMLStrict)(...args);

/** Longest name of an entity, with its mark and semicolon: &CounterClockwiseContourIntegral; */
const LONGEST = 34;
const NAME = /^(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/i;
const CAPITALS = /^[A-Z]+;$/;

/** What an entity stands for; `name` has its semicolon, and no ampersand. Null if there is no such entity. */
function characterOf(name: string): string | null {
  const entity = `&${name}`;
  const exact = decodeHTMLStrict(entity);
  if (exact !== entity) return exact;
  if (!CAPITALS.test(name)) return null;
  // Headlines set in capitals take the entities along: "CAF&EACUTE;".
  const small = entity.toLowerCase();
  const letter = decodeHTMLStrict(small);
  return letter !== small && /^\p{Ll}$/u.test(letter) ? letter.toUpperCase() : null;
}

/**
 * Entities and what they stand for. An ampersand that was escaped several times is read through to its end in one go:
 * "&amp;amp;nbsp;" is a space.
 */
function entityEdits(text: string): Edit[] {
  const found: Edit[] = [];
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at)) {
    let end = at + 1;
    let character = '&';
    while (character === '&') {
      const name = NAME.exec(text.slice(end, end + LONGEST))?.[0];
      const next = name === undefined ? null : characterOf(name);
      if (name === undefined || next === null) break;
      character = next;
      end += name.length;
    }
    if (end > at + 1) found.push({ start: at, end, replacement: character, rule: RULE });
    at = end;
  }
  return found;
}

/** What is taken away may uncover more of it: an escaped tag. Hostile text has more layers than any real one. */
const ROUNDS = 8;

function edits(text: string): Edit[] {
  if (!text.includes('&') && !text.includes('<')) return [];
  let edited = unedited(text);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = edited;
    edited = applyEdits(edited, tagEdits(edited.text));
    edited = applyEdits(edited, entityEdits(edited.text));
    if (edited === before) break;
  }
  return [...edited.edits];
}

export const markup: TextRepair = {
  id: 'markup',
  says: 'HTML entities become the characters that they stand for, left-over HTML tags go',
  edits,
  yes: [
    ['Rat &amp; Verwaltung', 'Rat & Verwaltung'],
    ['&#8220;Nein&#x201D;, sagte sie&hellip;', '“Nein”, sagte sie…'],
    ['doppelt &amp;amp;quot;maskiert&amp;quot;', 'doppelt "maskiert"'],
    ['CAF&EACUTE; AM SEE', 'CAFÉ AM SEE'],
    ['Erste Zeile.<br>Zweite Zeile.<br/>', 'Erste Zeile.\nZweite Zeile.'],
    ['<p>Der Rat</p><p class="text">tagt</p>', 'Der Rat\ntagt'],
    ['Ein <b>wichtiger</b> <a href="https://example.org/?a=1">Verweis</a>.', 'Ein wichtiger Verweis.'],
    ['<b>Ber</b>lin<!-- Anzeige --> tagt', 'Berlin tagt'],
    ['&lt;strong&gt;Neu:&lt;/strong&gt; Sturm', 'Neu: Sturm'],
    ['Eine Zeile <br> und noch <p> eine', 'Eine Zeile \n und noch \n eine'],
    ['Das <b> ist </b> fett, so <i> auch', 'Das  ist  fett, so  auch'],
    ['Tore<td>Punkte</td><td>Spiele', 'Tore Punkte Spiele'],
  ],
  no: [
    'AT&T und Q&A; bei R&D',
    'x &copy ohne Semikolon, a && b',
    'Ich <3 Berlin, a < b und c > d',
    'Anna Beispiel <anna@example.org>',
    'Der Wert <p.12> und <name>',
    'Bitte <code> eingeben',
    'Use the <div> element.',
    'Die Tags <b> und <i> sind bekannt, auch <span>',
    'So sieht es aus: <ul className="todos"><li key={todo.id}>{todo.text}</li></ul>',
  ],
};
