/**
 * THE pipeline: bytes → text → lines → labels → sections → article. Each step is a function of its own folder; what
 * this file knows is their order.
 */
import { lineCounter, whereaboutsOf, writeArticle } from './document/article.ts';
import { inWhole } from './document/part.ts';
import { repairSwitch } from './document/repair.ts';
import { contextOf, type Context } from './labels/context.ts';
import { withHeadline } from './labels/headline.ts';
import { labelLines, reasonsFor } from './labels/label.ts';
import { languageOf } from './languages/index.ts';
import { articlesIn } from './lines/articles.ts';
import { detectLanguage } from './lines/detect-language.ts';
import type { Joint } from './lines/joints.ts';
import { languageCode } from './lines/language-code.ts';
import type { Line } from './lines/line.ts';
import { linkMarkEdits } from './lines/link-marks.ts';
import { markdownEdits } from './lines/markdown-marks.ts';
import { piecesOf } from './lines/pieces.ts';
import { unwrapEdits } from './lines/unwrap.ts';
import { Vocabulary } from './lines/vocabulary.ts';
import { sectionsOf } from './sections/sections.ts';
import { settledLines, type SettledLine } from './sections/settled.ts';
import { decode } from './text/decode.ts';
import { applyEdits, unedited, type EditedText } from './text/edits.ts';
import { textRepairs } from './text/repairs/index.ts';
import type { Article, Decoded, ExplainedLine, NormalizeOptions, SplitOptions } from './types.ts';

/** A text cut into its lines. */
interface InLines {
  decoded: Decoded | null;
  /** Length of the input where it was bytes. */
  bytes: number;
  edited: EditedText;
  language: string;
  joints: ReadonlyMap<number, Joint>;
  vocabulary: Vocabulary;
  lines: readonly Line[];
  allows: (rule: string) => boolean;
}

/** Everything that is known before the lines are labelled. */
export interface Prepared extends InLines {
  context: Context;
}

export function prepare(input: string | Uint8Array, options: NormalizeOptions): Prepared {
  const inLines = intoLines(input, options);
  const { lines, language } = inLines;
  return { ...inLines, context: withHeadline(contextOf(lines, { language, profile: options.profile })) };
}

function intoLines(input: string | Uint8Array, options: NormalizeOptions): InLines {
  const decoded = typeof input === 'string' ? null : decode(input, options);
  const source = decoded ? decoded.text : (input as string);
  const allows = repairSwitch(options);
  const given = languageCode(options.language);
  let edited = unedited(source);
  for (const repair of textRepairs) {
    // Line ends of every kind end a line here; changing them would only fill the list of repairs.
    if (repair.id !== 'line-ends' && allows(repair.id))
      edited = applyEdits(edited, repair.edits(edited.text, { language: given ?? 'und' }));
  }
  const language = given ?? detectLanguage(edited.text).code;
  const known = { language: languageOf(language), vocabulary: new Vocabulary(edited.text) };
  const edits = [
    ...unwrapEdits(edited.text, known).edits,
    ...linkMarkEdits(edited.text),
    ...markdownEdits(edited.text),
  ];
  const unwrapped = applyEdits(
    edited,
    edits.filter((e) => allows(e.rule)).sort((a, b) => a.start - b.start),
  );
  const { lines, joints } = piecesOf(unwrapped.text, known);
  const vocabulary = unwrapped === edited ? known.vocabulary : new Vocabulary(unwrapped.text);
  return { decoded, bytes: input.length, edited: unwrapped, language, joints, vocabulary, lines, allows };
}

/** The lines of a text as they are labelled later, for `newsnorm learn`. */
export const linesToLearn = (input: string | Uint8Array, options: NormalizeOptions = {}): string[] =>
  intoLines(input, options).lines.map(({ text }) => text);

/**
 * Splits the raw text of one news article into its sections and repairs it.
 *
 * @param input the text, or its bytes in any encoding
 * @param options what is known beforehand and what to leave out; see `NormalizeOptions`
 * @returns the article; every non-space character of the text is in one of its sections
 * @throws {NewsnormError} if the bytes are no text, or an option names an encoding, a language or a repair that does not
 *   exist
 */
export function normalize(input: string | Uint8Array, options: NormalizeOptions = {}): Article {
  return articleFrom(prepare(input, options), options);
}

/** Labels the lines of a text that was made ready, and puts the article together. */
export function articleFrom(prepared: Prepared, options: NormalizeOptions): Article {
  const { decoded, bytes, edited, language, joints, vocabulary, context, allows } = prepared;
  const draft = sectionsOf(labelLines(context), context, { inferTitle: options.inferTitle ?? true });
  return writeArticle(edited, draft, context, {
    source: { ...options.source, ...(decoded ? { bytes, encoding: decoded.encoding } : {}) },
    language,
    spans: options.spans ?? false,
    joints,
    vocabulary,
    allows,
    warnings: decoded?.warnings ?? [],
  });
}

/**
 * The same for a text that holds several articles, as exports of archives and mail digests do. Each is normalized by
 * itself; its offsets and lines are those of the whole text, and `source.part` is its range. What only parts them is in
 * `discarded`, so that nothing is lost between them either.
 *
 * @param options `split` says what parts them; the rest is as for `normalize`
 * @returns at least one article, in the order of the text
 * @throws {NewsnormError} as `normalize`
 */
export function splitArticles(input: string | Uint8Array, options: SplitOptions = {}): Article[] {
  const { split = 'auto', ...each } = options;
  const decoded = typeof input === 'string' ? null : decode(input, options);
  const text = decoded ? decoded.text : (input as string);
  const whole = decoded ? { bytes: input.length, encoding: decoded.encoding } : {};
  const lineAt = lineCounter(text);
  return articlesIn(text, split).map((range, i, { length: of }) => {
    const { start, end, content } = range;
    const source = { ...options.source, ...whole, part: { number: i + 1, of, start, end } };
    const article = normalize(text.slice(content.start, content.end), { ...each, source });
    return inWhole(article, text, range, lineAt, decoded?.warnings ?? []);
  });
}

/**
 * Says for each line (or piece of a glued line) what it was taken for, how surely, which rules decided, and in which
 * section of the article it is.
 *
 * @throws {NewsnormError} as `normalize`
 */
export function explain(input: string | Uint8Array, options: NormalizeOptions = {}): ExplainedLine[] {
  const { context } = prepare(input, options);
  const lines = labelLines(context);
  const settled = settledLines(lines, context);
  const places = whereaboutsOf(sectionsOf(lines, context, { inferTitle: options.inferTitle ?? true }));
  return lines.map((line, i) => ({
    line: line.facts.line.number,
    text: line.facts.text,
    label: line.label,
    settled: settledAs(settled[i]),
    section: places.get(line.facts)?.section ?? 'discarded',
    reason: places.get(line.facts)?.reason ?? null,
    score: line.probability,
    runnerUp: line.runnerUpProbability >= 0.02 ? line.runnerUp : null,
    reasons: reasonsFor(line, context),
  }));
}

const settledAs = (line: SettledLine | undefined): ExplainedLine['settled'] =>
  line?.because ? { label: line.label, says: line.because } : null;
