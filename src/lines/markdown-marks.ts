/** Marks of Markdown ("## ", "**", "[words](address)"), which tools that turn pages into text leave, down to the words. */
import type { Edit } from '../text/edits.ts';

const RULE = 'markdown-marks';

/** Signs of Markdown that a text must have before its marks go; a plain text may quote one. */
const ENOUGH = 3;

/** Characters of the address of a link. */
const LONGEST_ADDRESS = 2000;
/** Where the address of a link leads: to a page, to a place in one, to a mailbox. */
const ADDRESS = /^<?(?:[a-z]{2,10}:|[/#?]|\.{1,2}\/|[\w-]{1,63}\.)/iu;
/** The title of a link behind its address: `"Read more")`. */
const TITLE = / "[^"\n]{0,300}"\)/uy;

/** "[mole]: /img/mole.jpg", which "![The mole][mole]" refers to. */
const DEFINITION = /^ {0,3}\[([^\]\n]{1,60})\]: ?\S+[^\n]{0,300}$/gmu;
const REFERENCE = /\[([^\]\n]{0,60})\]/uy;
/** "# Heading" */
const HEADING = /^#{1,6} {1,4}(?=\S)/gmu;
/** A quotation: "> We pay nothing." */
const QUOTED = /^(?:> ?){1,4}/gmu;
/** "Heading ##" */
const HEADING_END = /(?<=\S) #{1,6}$/u;
/** A sign that Markdown would take for a mark, and that is none. */
const ESCAPED = /\\(?=[\\`*_{}[\]()#+.!|>~-])/gu;
/** Words in bold and in italics; "2 * 3" and "snake_case" are none. */
const STRONG = /(?<![\w*\\])(\*\*|__)(?=[^\s*_])[^\n*_]{1,400}(?<=[^\s\\])\1(?![\w*])/gu;
const EMPHASIS = /(?<![\w*\\])([*_])(?=[^\s*_])[^\n*_]{1,300}(?<=[^\s\\])\1(?![\w*])/gu;

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
  const headings = [...text.matchAll(HEADING)];
  // Text browsers draw lines of "__"; stars alone are as often a habit of plain texts.
  if (links.length + headings.length === 0) return [];
  const bold = [...text.matchAll(STRONG)].filter(({ 1: mark }) => mark === '**');
  if (links.length + headings.length + bold.length < ENOUGH) return [];
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
  for (const pattern of [STRONG, EMPHASIS])
    for (const { index, 0: whole, 1: mark = '' } of text.matchAll(pattern)) {
      remove(index, index + mark.length);
      remove(index + whole.length - mark.length, index + whole.length);
    }
  for (const { index } of text.matchAll(ESCAPED)) remove(index, index + 1);
  return withoutOverlap(edits);
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
    else if (char === '\n' && text.charAt(i + 1) === '\n') open = [];
    else if (char === '[') open.push(i);
    else if (char === ']') {
      const from = open.pop();
      if (from === undefined) continue;
      const next = text.charAt(i + 1);
      const end = next === '(' ? addressEnd(text, i + 1) : next === '[' ? referenceEnd(text, i + 1, defined) : -1;
      if (end < 0) continue;
      const marked = text.charAt(from - 1) === '!';
      const image = marked || text.startsWith('![', from + 1);
      found.push({ start: marked ? from - 1 : from, from: from + 1, to: i, end, image });
    }
  }
  return found;
}

/** End of the reference in square brackets at `at`; -1 if the text defines none of that name. */
function referenceEnd(text: string, at: number, defined: ReadonlySet<string>): number {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(text);
  return found && defined.has((found[1] ?? '').toLowerCase()) ? at + found[0].length : -1;
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
  const title = text.charAt(end) === ' ' ? TITLE.exec(text)?.[0].length : undefined;
  return title === undefined ? -1 : end + title;
}

/** In order; of two that overlap, as an underscore in an address, the first stays. */
function withoutOverlap(edits: Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.sort((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
