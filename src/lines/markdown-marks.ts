/** Marks of Markdown ("## ", "**", "[words](address)"), which tools that turn pages into text leave, down to the words. */
import type { Edit } from '../text/edits.ts';

const RULE = 'markdown-marks';

/** Signs of Markdown that a text must have before its marks go; a plain text may quote one. */
const ENOUGH = 3;

/** Characters of the address of a link. */
const LONGEST_ADDRESS = 2000;
/** Where the address of a link leads: to a page, to a place in one, to a file, to a mailbox; "(p.5)" and "(?)" to none. */
const ADDRESS = /^<?(?:[a-z]{2,10}:|\/|#\w|\?\w+=|\.{1,2}\/|(?:[\w-]{1,63}\.){1,8}[a-z]{2,10}(?:[/?#]|$))/iu;
/** The title of a link behind its address: `"Read more")`. */
const TITLE = /[ \n](?:"[^"\n]{0,300}"|'[^'\n]{0,300}')\)/uy;

/** "[mole]: /img/mole.jpg", which "![The mole][mole]" refers to. */
const DEFINITION = /^ {0,3}\[([^\]\n]{1,60})\]: ?\S+[^\n]{0,300}$/gmu;
const REFERENCE = /\[([^\]\n]{0,60})\]/uy;
/** "# Heading" */
const HEADING = /^(#{1,6}) {1,4}(?=\S)/gmu;
/** "Heading ##", "Heading {#heading}" */
const HEADING_END = /(?<=\S) (?:#{1,6}|\{#[\w-]{1,80}\})$/u;
/** A quotation: "> We pay nothing." */
const QUOTED = /^ {0,3}(?:> ?){1,4}/gmu;
/** A sign that Markdown would take for a mark, and that is none; at the end of a line it only breaks that. */
const ESCAPED = /\\(?:[\\`*_{}[\]()#+.!|>~$"'<@-]|\r?$)/gmu;
/** Words in bold and in italics, within a paragraph; "2 * 3" and "snake_case" are none. */
const BOLD = /(?<![\w\\])\*\*(?=[^\s*]|\*[^\s*])(?:[^*\n]|\*(?!\*)|\n(?!\r?\n))+(?<=[^\s\\])\*\*/gu;
const UNDERLINED = /(?<![\w\\/])__(?=[^\s_])[^\n_]{1,400}(?<=[^\s\\])__(?![\w/])/gu;
const ITALIC = /(?<![\w*\\])\*(?=[^\s*])(?:[^*\n]|\n(?!\r?\n))+(?<=[^\s\\])\*(?![\w*])/gu;
const SLANTED = /(?<![\w\\/])_(?=[^\s_])[^\n_]{1,300}(?<=[^\s\\])_(?![\w/])/gu;
/** Code keeps its signs. */
const CODE = /^```[^\n]*\n(?:(?!```)[^\n]*\n)*```|`[^`\n]{1,300}`/gmu;
/** Takes the place of "**" while single stars are looked for. */
const MASK = '\u0001\u0001';

/** A link or an image: where its words stand, and where it ends. */
interface Link {
  start: number;
  /** The words, between the square brackets. */
  from: number;
  to: number;
  end: number;
  /** True for an image, and for a link whose words are one. */
  image: boolean;
}

/**
 * The edits that remove the marks of Markdown, if the text has enough of them. The words stay, those of pictures too;
 * addresses go with their links.
 *
 * @param text with its lines as they came
 * @returns edits of rule `markdown-marks` in UTF-16 offsets of `text`, in order, without overlap
 */
export function markdownEdits(text: string): Edit[] {
  const links = text.includes('](') || text.includes('][') ? linksIn(text) : [];
  const headings = text.includes('#') ? [...text.matchAll(HEADING)] : [];
  if (links.length + headings.length === 0) return [];
  const bold = [...text.matchAll(BOLD)];
  // Of headings that are all of one level one counts: "# 1 Adele", "# 2 Berg" are the ranks of a list.
  const levels = new Set(headings.map(({ 1: level }) => level)).size;
  const signs = links.length + bold.length + (levels > 1 ? headings.length : levels);
  if (signs < ENOUGH) return [];
  const edits: Edit[] = [];
  const remove = (start: number, end: number): void => {
    if (end > start) edits.push({ start, end, replacement: '', rule: RULE });
  };
  for (const { start, from, to, end, image } of links) {
    remove(start, from);
    // Behind a picture stands its caption, or what the picture is a link to.
    const endsLine = !image || from === to || /^\s*(?:\]|$)/u.test(text.slice(end, lineEnd(text, end)));
    edits.push({ start: to, end, replacement: endsLine ? '' : '\n', rule: RULE });
  }
  for (const { index, 0: mark } of text.matchAll(QUOTED)) remove(index, index + mark.length);
  for (const { index, 0: mark } of headings) {
    remove(index, index + mark.length);
    const line = text.slice(index, lineEnd(text, index)).trimEnd();
    const [last] = HEADING_END.exec(line) ?? [];
    if (last !== undefined) remove(index + line.length - last.length, index + line.length);
  }
  const around = ({ index, 0: whole }: RegExpExecArray, length: number): void => {
    remove(index, index + length);
    remove(index + whole.length - length, index + whole.length);
  };
  for (const match of [...bold, ...text.matchAll(UNDERLINED)]) around(match, 2);
  const single = text.replaceAll('**', MASK);
  for (const match of [...single.matchAll(ITALIC), ...single.matchAll(SLANTED)]) around(match, 1);
  for (const { index } of text.matchAll(ESCAPED)) remove(index, index + 1);
  return outsideOf(
    Array.from(text.matchAll(CODE), ({ index, 0: code }) => [index, index + code.length] as const),
    withoutOverlap(edits),
  );
}

const lineEnd = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed;
};

/** Links and images, also an image as the words of a link, each within its paragraph. One pass. */
function linksIn(text: string): Link[] {
  const defined = new Set(Array.from(text.matchAll(DEFINITION), ({ 1: name = '' }) => name.toLowerCase()));
  const found: Link[] = [];
  let open: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char === '\\') i += 1;
    else if (char === '\n' && /[\r\n]/.test(text.charAt(i + 1))) open = [];
    else if (char === '[') open.push(i);
    else if (char === ']') {
      const from = open.pop();
      if (from === undefined) continue;
      const next = text.charAt(i + 1);
      const words = text.slice(from + 1, i);
      const end =
        next === '(' ? addressEnd(text, i + 1) : next === '[' ? referenceEnd(text, i + 1, words, defined) : -1;
      if (end < 0 || (end === i + 3 && words.trim() !== '' && next === '(')) continue;
      const marked = text.charAt(from - 1) === '!';
      const image = marked || text.startsWith('![', from + 1);
      found.push({ start: marked ? from - 1 : from, from: from + 1, to: i, end, image });
    }
  }
  return found;
}

/** End of the reference in square brackets at `at`, to the words if it is empty; -1 if the text defines none. */
function referenceEnd(text: string, at: number, words: string, defined: ReadonlySet<string>): number {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text);
  return found && defined.has((found[1] || words).toLowerCase()) ? at + found[0].length : -1;
}

/** End of the address in round brackets at `at`, with the title behind it; -1 if it is none. */
function addressEnd(text: string, at: number): number {
  let depth = 0;
  let end = at;
  for (; end < text.length && end - at < LONGEST_ADDRESS; end += 1) {
    const char = text.charAt(end);
    if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) break;
    } else if (char === '[' || char === ']' || char === ' ' || char === '\n') break;
  }
  const address = text.slice(at + 1, end);
  if (address !== '' && !ADDRESS.test(address)) return -1;
  if (text.charAt(end) === ')') return end + 1;
  TITLE.lastIndex = end;
  const title = TITLE.exec(text)?.[0].length;
  return title === undefined ? -1 : end + title;
}

/** Those that touch none of the ranges; both in order. */
function outsideOf(ranges: readonly (readonly [number, number])[], edits: readonly Edit[]): Edit[] {
  let at = 0;
  return edits.filter(({ start, end }) => {
    while (at < ranges.length && (ranges[at] as readonly [number, number])[1] <= start) at += 1;
    const [from] = ranges[at] ?? [Infinity];
    return end <= from;
  });
}

/** In order; of two that overlap, as an underscore in an address, the first stays. */
function withoutOverlap(edits: Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.sort((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
