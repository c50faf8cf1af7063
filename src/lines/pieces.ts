/**
 * Text → the lines that get labels. A physical line whose blocks were glued together ("…gebaut?VW hat den Prototyp…")
 * is cut at its joints; the pieces remember that they belong together, so that those with the same label can be joined
 * again later.
 */
import { languageOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { findJoints, SPLIT_SCORE, type Joint } from './joints.ts';
import type { Line } from './line.ts';
import { functionWordsOf } from './person.ts';
import { splitLines, type TextLine } from './split.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Pieces {
  lines: Line[];
  /** The joints at which lines were cut, by offset. */
  joints: ReadonlyMap<number, Joint>;
}

export function piecesOf(text: string, context: { language: Language | null; vocabulary: Vocabulary }): Pieces {
  const physical = splitLines(text);
  const joints = new Map<number, Joint>();
  const copies = copyEnds(text, physical);
  const functionWords: ReadonlySet<string> = context.language ? functionWordsOf(context.language) : NONE;
  const blocks = new RepeatedBlocks(text, physical);
  const lines: Line[] = [];
  for (const line of physical) {
    const cuts: Joint[] = findJoints(text, context, line.start, line.end).filter((j) => j.score >= SPLIT_SCORE);
    const copy = copies.get(line.start);
    if (copy !== undefined && !cuts.some((j) => j.at === copy)) cuts.push({ at: copy, kind: 'copy-end', score: 1 });
    for (const at of knownSeams(text, line, context, functionWords)) {
      if (!cuts.some((j) => j.at === at)) cuts.push({ at, kind: 'heading', score: SPLIT_SCORE });
    }
    for (const at of blocks.bordersIn(line))
      if (!cuts.some((j) => j.at === at)) cuts.push({ at, kind: 'copy-end', score: 1 });
    cuts.sort((a, b) => a.at - b.at);
    let from = line.start;
    for (let i = 0; i <= cuts.length; i += 1) {
      const joint = cuts[i];
      const to = joint ? joint.at : line.end;
      if (to <= from) continue;
      if (joint) joints.set(joint.at, joint);
      const raw = text.slice(from, to);
      const start = from + (raw.length - raw.trimStart().length);
      lines.push({
        start,
        end: from + raw.trimEnd().length,
        text: raw.trim(),
        number: line.number,
        blankBefore: from === line.start ? line.blankBefore : 0,
        indent: from === line.start ? line.indent : 0,
        gluedBefore: from !== line.start,
        gluedAfter: joint !== undefined,
        cutAt: joint?.at ?? -1,
      });
      from = to;
    }
  }
  return { lines, joints };
}

const NONE: ReadonlySet<string> = new Set();
const CUT = /(?:\.\.\.|…)$/u;

/**
 * A line that ends in an ellipsis is cut at the end of a word. Where a later line begins with the same words and goes
 * on without a space ("…max out to Tester..." and "…max out to Testersenator Jon Tester"), its first part ended there
 * as well and the next block was glued to it.
 */
function copyEnds(text: string, lines: readonly TextLine[]): Map<number, number> {
  const ends = new Map<number, number>();
  const HEAD = 24;
  const stems = new Map<string, string>();
  for (const line of lines) {
    const length = line.end - line.start;
    const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
    const stem = stems.get(head);
    if (stem !== undefined && length > stem.length && text.startsWith(stem, line.start)) {
      const at = line.start + stem.length;
      if (/^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1))) ends.set(line.start, at);
    }
    if (length > HEAD + 3 && length < 1000 && CUT.test(text.slice(line.end - 3, line.end))) {
      stems.set(head, text.slice(line.start, line.end).replace(CUT, '').trimEnd());
    }
  }
  return ends;
}

/**
 * Lines of the document that stand once more inside a longer line, with nothing between them and their neighbours
 * there: "Local NewsNewsMining blasts shatter homesby Anna Berg" where "Mining blasts shatter homes" is a line of its
 * own, too. Their ends are borders between blocks.
 */
class RepeatedBlocks {
  /** Lines that may be a block, by their first characters. */
  readonly #byHead = new Map<string, string[]>();
  readonly #text: string;

  constructor(text: string, lines: readonly TextLine[]) {
    this.#text = text;
    for (const { start, end } of lines) {
      const length = end - start;
      if (length < SHORTEST_BLOCK || length > LONGEST_BLOCK) continue;
      const block = text.slice(start, end);
      const head = block.slice(0, HEAD_LENGTH);
      const known = this.#byHead.get(head);
      if (!known) this.#byHead.set(head, [block]);
      else if (known.length < 4 && !known.includes(block)) known.push(block);
    }
  }

  /** Offsets inside the line at which such a block begins or ends in the middle of a word. */
  bordersIn({ start, end }: TextLine): number[] {
    const text = this.#text;
    const borders: number[] = [];
    for (let i = start; i + SHORTEST_BLOCK <= end; i += 1) {
      const opens = i > start;
      if (opens && !mayOpen(text, i)) continue;
      for (const block of this.#byHead.get(text.slice(i, i + HEAD_LENGTH)) ?? []) {
        const to = i + block.length;
        if (to > end || (i === start && to === end) || !text.startsWith(block, i)) continue;
        const closes = to < end && isInWord(text, to);
        if (opens && (closes || to === end || text[to] === ' ')) borders.push(i);
        if (closes) borders.push(to);
      }
    }
    return borders;
  }
}

/** Longer lines are running text, whose seams are judged as repairs. */
const LONGEST_LABEL_LINE = 400;

/** What every seam has: a capitalised part, or a number, behind a letter or digit. Most lines are settled by one look. */
const MAY_HAVE_SEAM = /[\p{L}\p{N}]\p{Lu}[\p{Lu}\p{Ll}]|\p{L}\p{N}/u;

/**
 * Seams in a line of labels and headings whose halves are words of this document: "NewsNicole Kidman takes…",
 * "ROYALSPrincess Diana", "Best of 2023Opinion: …", "Winter Safety10 Ways to…". Too weak for a repair, good enough for a
 * border between blocks.
 */
function knownSeams(
  text: string,
  { start, end }: TextLine,
  { language, vocabulary }: { language: Language | null; vocabulary: Vocabulary },
  functionWords: ReadonlySet<string>,
): number[] {
  if (end - start > LONGEST_LABEL_LINE) return [];
  const line = text.slice(start, end);
  if (!MAY_HAVE_SEAM.test(line)) return [];
  const seams: number[] = [];
  const labels = labelsOf(language);
  const isKnown = (word: string): boolean => vocabulary.has(word) || vocabulary.has(word.toLowerCase());
  for (const { 0: token, index } of line.matchAll(/[\p{L}\p{N}]{5,60}/gu)) {
    if (!MAY_HAVE_SEAM.test(token)) continue;
    const humps = [...token.matchAll(/\p{Lu}{1,60}(?=\p{Lu}\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}+|\p{N}+|\p{Lo}+/gu)];
    if (humps.length < 2 || vocabulary.count(token) > 1) continue;
    for (let k = 1; k < humps.length; k += 1) {
      const left = (humps[k - 1] as RegExpExecArray)[0];
      const { 0: right, index: at } = humps[k] as RegExpExecArray;
      const last = k === humps.length - 1;
      const rest = last ? line.slice(index + token.length) : '';
      if (isSeam(left, right, rest) || isLabelSeam(index + at)) seams.push(start + index + at);
    }
  }
  return seams;

  /** "PoliticsCongress passed…", "…within daysShare": what stands before the seam, or behind it, is a label of pages. */
  function isLabelSeam(at: number): boolean {
    const isLabel = (part: string): boolean => labels.has(part.trim().toLowerCase());
    return isLabel(line.slice(0, at)) || (/^\p{Lu}/u.test(line.slice(at)) && isLabel(line.slice(at)));
  }

  function isSeam(left: string, right: string, rest: string): boolean {
    const isWord = /^\p{Lu}\p{Ll}{2,}$/u.test(right);
    if (/^(?:19|20)\d\d$/u.test(left)) return isWord && (isKnown(right) || rest.startsWith(':'));
    if (/^\d+$/u.test(right)) return /^\p{Lu}?\p{Ll}{4,}$/u.test(left) && /^ \p{Lu}\p{Ll}/u.test(rest);
    // "EconomyUK inches closer": a name in capitals that the text knows, and words behind it.
    if (/^\p{Lu}{2,}$/u.test(right)) return left.length >= 4 && vocabulary.has(right) && /^ \p{L}/u.test(rest);
    if (!isWord) return false;
    if (/^\p{Lu}{2,}$/u.test(left)) return right.length >= 4 && vocabulary.has(right);
    if (left.length < 3) return false;
    if (functionWords.has(right.toLowerCase())) return left.length >= 4 && rest.startsWith(' ');
    return isKnown(left) && vocabulary.has(right);
  }
}

const labels = new Map<Language | null, ReadonlySet<string>>();

/** Phrases that are a whole line of a page by themselves, in the language and in English, which stands on all pages. */
function labelsOf(language: Language | null): ReadonlySet<string> {
  let known = labels.get(language);
  if (!known) {
    const phrases = [language, languageOf('en')].flatMap((l) =>
      l ? [...l.navigation, ...l.relatedHeadings, ...l.media, ...l.share, ...l.readMore] : [],
    );
    labels.set(language, (known = new Set(phrases.filter((phrase) => !phrase.includes('…')))));
  }
  return known;
}

const SHORTEST_BLOCK = 20;
const LONGEST_BLOCK = 200;
const HEAD_LENGTH = 16;
const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
const FIRST_DIGIT = 48;
/** A block that is glued to what stands before begins with a capital or a digit. */
function mayOpen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < FIRST_DIGIT || (code >= 97 && code <= 122) || text.charCodeAt(at - 1) < FIRST_DIGIT) return false;
  return isInWord(text, at);
}
