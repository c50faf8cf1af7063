/** Left-over HTML tags and comments in a text: where they are and what takes their place. */
import type { Edit } from './edits.ts';

const RULE = 'markup';

/** Tags that begin or end a block, so that a line ends where they stand. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'head header hr html li main nav ol option p pre script section select style summary table tbody tfoot thead title tr ul'
  ).split(' '),
);
/** Tags that set things apart inside a line. */
const SPACED = new Set(
  'button embed iframe img input label object picture source svg td textarea th video audio'.split(' '),
);
/** Tags inside words and sentences. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd link mark meta noscript q s samp small span strike strong ' +
    'sub sup time tt u var wbr'
  ).split(' '),
);
/** Names that are words as well: "<code> eingeben" is a tag only with attributes or with its other half in the text. */
const WORDS = new Set(
  (
    'address article aside body button center code data details figure font footer form head header html input label link main mark ' +
    'object option picture script section select small source strong style summary table time title video audio'
  ).split(' '),
);

const LESS = 0x3c;
const GREATER = 0x3e;

interface Tag {
  name: string;
  closes: boolean;
  attributes: string;
  end: number;
}

/** The tag that begins with the "<" at `at`; null if it is none. Looks no further than the next "<". */
function tagAt(text: string, at: number): Tag | null {
  let i = at + 1;
  const closes = text.charAt(i) === '/';
  if (closes) i += 1;
  const nameStart = i;
  while (i - nameStart < 12 && /[\da-z]/i.test(text.charAt(i))) i += 1;
  const name = text.slice(nameStart, i).toLowerCase();
  if (!BLOCKS.has(name) && !SPACED.has(name) && !INLINE.has(name)) return null;
  if (!/[\s/>]/.test(text.charAt(i))) return null;
  const attributesStart = i;
  let quote = 0;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LESS) return null;
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === GREATER) return { name, closes, end: i + 1, attributes: text.slice(attributesStart, i).trim() };
  }
  return null;
}

/** Attributes as they are written: none, or at least one `name=`. "<b and c>" has neither. */
const hasSoundAttributes = (attributes: string): boolean =>
  attributes === '' || attributes === '/' || /^[\w:@.-]+\s?=/.test(attributes);

/** `class={name}`, as in a template of a program: such a text quotes source code, and its tags are what it is about. */
const isCode = (attributes: string): boolean => attributes.includes('={');

/** Elements that HTML lets stand without their other half, so that one alone is a left-over. */
const UNPAIRED = new Set('br hr img input li option p td th tr wbr'.split(' '));

/** "Use the <div> element.": a tag that a text about markup names stands between words like a word. */
const isMention = (text: string, start: number, { name, closes, end, attributes }: Tag): boolean =>
  !closes &&
  attributes === '' &&
  !UNPAIRED.has(name) &&
  /^[\p{L}\p{N},;:] $/u.test(text.slice(Math.max(0, start - 2), start)) &&
  /^(?: \p{L}|[.,;:!?)]|$)/u.test(text.slice(end, end + 2));

/**
 * Comments and tags, as edits in offsets of the text; none where all are mentioned only. Tags that touch become one
 * edit. One pass.
 */
export function tagEdits(text: string): Edit[] {
  const found: Edit[] = [];
  let commentsEnd = true;
  let onlyMentions = true;
  const closed = new Map<string, boolean>();
  const isClosed = (name: string): boolean => {
    let known = closed.get(name);
    if (known === undefined) {
      known = text.includes(`</${name}`);
      closed.set(name, known);
    }
    return known;
  };
  const isTag = (tag: Tag): boolean =>
    tag.closes
      ? tag.attributes === ''
      : hasSoundAttributes(tag.attributes) && (tag.attributes.length > 1 || !WORDS.has(tag.name) || isClosed(tag.name));

  let run: { start: number; end: number; tags: Tag[] } | null = null;
  const finish = (): void => {
    if (run === null) return;
    found.push({
      start: run.start,
      end: run.end,
      replacement: placeholder(text, run.start, run.end, run.tags),
      rule: RULE,
    });
    run = null;
  };
  const take = (start: number, end: number, tags: Tag[]): void => {
    if (run?.end === start) run = { start: run.start, end, tags: [...run.tags, ...tags] };
    else {
      finish();
      run = { start, end, tags };
    }
  };
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (commentsEnd && text.startsWith('<!--', at)) {
      onlyMentions = false;
      const close = text.indexOf('-->', at + 4);
      commentsEnd = close >= 0;
      if (commentsEnd) {
        take(at, close + 3, []);
        at = close + 3;
        continue;
      }
    }
    const tag = tagAt(text, at);
    if (tag !== null && isCode(tag.attributes)) return [];
    if (tag !== null && isTag(tag)) {
      onlyMentions &&= isMention(text, at, tag);
      take(at, tag.end, [tag]);
      at = tag.end;
    } else at += 1;
  }
  finish();
  return onlyMentions ? [] : found;
}

const isLineEnd = (char: string): boolean => char === '' || char === '\n' || char === '\r';

/** What takes the place of a run of tags, so that no two words fuse and no empty lines appear. */
function placeholder(text: string, start: number, end: number, tags: readonly Tag[]): string {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (isLineEnd(before) || isLineEnd(after)) return '';
  if (tags.some(({ name }) => BLOCKS.has(name))) return '\n';
  if (before.trim() === '' || after.trim() === '') return '';
  // "</a><a href=…>" stands between two links, two pieces of text.
  const isBetweenLinks =
    tags.some(({ name, closes }) => name === 'a' && closes) && tags.some(({ name, closes }) => name === 'a' && !closes);
  return isBetweenLinks || tags.some(({ name }) => SPACED.has(name)) ? ' ' : '';
}
