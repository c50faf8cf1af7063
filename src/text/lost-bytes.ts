/**
 * Bytes of damaged UTF-8 that were lost or became a space, where the words around tell which they were. Put back, they
 * let the line be read whole; without them, a closing quotation mark would be read as a dagger.
 */
import type { Edit } from './edits.ts';

/** The quotation marks “, ” and „, as they are or read in windows-1252; and ” without its last byte, which is 0x9D. */
const MARK = /[“”„]|â€[œž\u009D\uFFFD]?/gu;
const LAST_BYTE = '\u009D';

/**
 * Whether a mark without its last byte can end here. "â€  " was a dagger before a space, "â€ ," one before a comma: its
 * no-break space became a space. What a question mark stands for is not known.
 */
const endsQuote = (after: string): boolean =>
  (after.startsWith(' ') ? /^ [^\s.,;:!?)]/u : /^(?:$|[\r\n.,;:!)\]-])/u).test(after);

/** Closing quotation marks get their last byte back where one is open before them in the line. */
function lastBytesOfQuotes(line: string, rule: string): Edit[] {
  const edits: Edit[] = [];
  let open = '';
  for (const { 0: mark, index } of line.matchAll(MARK)) {
    const end = index + mark.length;
    if (mark === '„' || mark === 'â€ž') open = '„';
    // In „…“ the same mark closes.
    else if (mark === '“' || mark === 'â€œ') open = open === '„' ? '' : '“';
    else if (mark !== 'â€') open = '';
    else if (open !== '' && endsQuote(line.slice(end, end + 2))) {
      edits.push({ start: end, end, replacement: LAST_BYTE, rule });
      open = '';
    }
  }
  return edits;
}

/**
 * The second byte of "à" became a space before a mark or inside a compound: "voilÃ , lÃ -bas". French has a space of its
 * own before "!", "?", ":" and ";", so nothing is known there.
 */
const SPACED_A = /(?<=[a-z-]Ã) (?=[,.)]|-\p{Ll})/gu;

/** Edits that put such bytes back into a line that is damaged. */
export function lostBytes(line: string, rule: string): Edit[] {
  if (!line.includes('â€') && !line.includes('Ã ')) return [];
  const spaced = [...line.matchAll(SPACED_A)].map(({ index }) => ({
    start: index,
    end: index + 1,
    replacement: '\u00A0',
    rule,
  }));
  return [...lastBytesOfQuotes(line, rule), ...spaced].sort((a, b) => a.start - b.start);
}
