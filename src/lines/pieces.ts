/**
 * Text → the lines that get labels. A physical line whose blocks were glued together ("…gebaut?VW hat den Prototyp…")
 * is cut at its joints; the pieces remember that they belong together, so that those with the same label can be joined
 * again later.
 */
import type { Language } from '../languages/language.ts';
import { findJoints, SPLIT_SCORE, type Joint } from './joints.ts';
import { LabelSeams } from './label-seams.ts';
import type { Line } from './line.ts';
import { LooseSeams } from './loose-seams.ts';
import { splitLines, type TextLine } from './split.ts';
import { statedFields } from './stated-fields.ts';
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
  const seams = new LabelSeams(text, physical, context);
  const blocks = new RepeatedBlocks(text, physical);
  const fields = statedFields(text, physical, context.language);
  const lines: Line[] = [];
  let found = 0;
  const borders = physical.map((line) => blocks.bordersIn(line));
  const all = physical.map((line, k) => {
    const field = fields.get(line.start);
    if (field)
      return [field.value.start, field.value.end]
        .filter((at) => at > line.start && at < line.end)
        .map((at): Joint => ({ at, kind: 'label', score: SPLIT_SCORE }));
    const cuts: Joint[] = findJoints(text, context, line.start, line.end).filter((j) => j.score >= SPLIT_SCORE);
    for (const at of [copies.get(line.start), blocks.endOfTeased(line), ...(borders[k] as number[])])
      if (at !== undefined && !cuts.some((j) => j.at === at)) cuts.push({ at, kind: 'copy-end', score: 1 });
    cuts.sort((a, b) => a.at - b.at);
    cut(cuts, line, (from, to) => seams.in(from, to));
    found += cuts.length;
    return cuts;
  });
  const more = found >= MANY_CUTS ? new LooseSeams(text, physical) : null;
  physical.forEach((line, k) => {
    const cuts = all[k] as Joint[];
    const field = fields.get(line.start);
    if (more && !field) cut(cuts, line, (from, to) => more.in(from, to));
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
        ...(field && { field: from === field.value.start ? field.kind : 'other' }),
      });
      from = to;
    }
  });
  return { lines, joints };
}

/** Borders in a text that is glued all over, not at one place where a word looks like two. */
const MANY_CUTS = 10;

/** Adds the seams in the pieces of the line. */
function cut(cuts: Joint[], line: TextLine, seamsIn: (start: number, end: number) => number[]): void {
  const borders = [line.start, ...cuts.map((j) => j.at), line.end];
  for (let i = 1; i < borders.length; i += 1) {
    for (const at of seamsIn(borders[i - 1] as number, borders[i] as number))
      cuts.push({ at, kind: 'heading', score: SPLIT_SCORE });
  }
  cuts.sort((a, b) => a.at - b.at);
}

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
  /** Blocks of which only the beginning is known. */
  readonly #openings = new Set<string>();
  /** What such a block says in full behind the title of a teaser, by its first characters. */
  readonly #teased = new Map<string, string>();
  readonly #text: string;

  constructor(text: string, lines: readonly TextLine[]) {
    this.#text = text;
    for (const { start, end } of lines) {
      if (end - start < SHORTEST_BLOCK || end - start > LONGEST_OPENING) continue;
      const line = text.slice(start, end);
      if (line.endsWith('...') || line.endsWith('…')) {
        const opening = line.replace(CUT, '').trimEnd();
        this.#openings.add(opening);
        this.#add(opening);
        continue;
      }
      if (line.length > LONGEST_BLOCK) continue;
      this.#add(line);
      // The title of the page names the site behind the headline: "Westford closes its bridge | Harbour Times".
      const [headline = ''] = line.split(TITLE_SEPARATOR, 1);
      if (headline.length >= SHORTEST_BLOCK && headline.length < line.length) this.#add(headline);
    }
  }

  #add(block: string): void {
    const head = block.slice(0, HEAD_LENGTH);
    const known = this.#byHead.get(head);
    if (!known) this.#byHead.set(head, [block]);
    else if (known.length < 4 && !known.includes(block)) known.push(block);
  }

  /** Offsets inside the line at which such a block begins or ends in the middle of a word. */
  bordersIn({ start, end }: TextLine): number[] {
    const text = this.#text;
    const borders: number[] = [];
    for (let i = start; i + SHORTEST_BLOCK <= end; i += 1) {
      const opens = i > start;
      const likely = !opens || mayOpen(text, i);
      // Where a cut lead goes on in full, no form is asked for.
      if (!likely && (this.#openings.size === 0 || text[i - 1] === ' ')) continue;
      const head = text.slice(i, i + HEAD_LENGTH);
      for (const block of this.#byHead.get(head) ?? []) {
        const isOpening = this.#openings.has(block);
        const to = i + block.length;
        if (to > end || (i === start && to === end) || !text.startsWith(block, i) || !(likely || isOpening)) continue;
        const closes = to < end && isInWord(text, to) && !isOpening;
        if (opens && (closes || to === end || text[to] === ' ' || isOpening)) borders.push(i);
        if (closes) borders.push(to);
        if (opens && isOpening) this.#teased.set(head, text.slice(i, end));
      }
    }
    return borders;
  }

  /**
   * Where a lead ends to which the text was glued, if the teaser of the same article says all of it and was looked at
   * before: scripts without spaces show no joint.
   */
  endOfTeased({ start, end }: TextLine): number | undefined {
    const teased = this.#teased.get(this.#text.slice(start, start + HEAD_LENGTH));
    if (teased === undefined || !this.#text.startsWith(teased, start)) return undefined;
    const at = start + teased.length;
    const inNumber = /\d[.,]\d/u.test(this.#text.slice(at - 2, at + 1));
    return at < end && !inNumber && !/[\s.…]/u.test(this.#text[at] as string) ? at : undefined;
  }
}

const SHORTEST_BLOCK = 20;
const LONGEST_BLOCK = 200;
/** Aggregators cut leads off at some two hundred characters. */
const LONGEST_OPENING = 300;
const HEAD_LENGTH = 16;
const TITLE_SEPARATOR = / [|\-–—•»:] /u;
const isInWord = (text: string, at: number): boolean => /^[\p{L}\p{N}]{2}/u.test(text.slice(at - 1, at + 1));
const FIRST_DIGIT = 48;
/** A block that is glued to what stands before begins with a capital or a digit. */
function mayOpen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < FIRST_DIGIT || (code >= 97 && code <= 122) || text.charCodeAt(at - 1) < FIRST_DIGIT) return false;
  return isInWord(text, at);
}
