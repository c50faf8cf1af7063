/** Text → repaired text: the repairs of single characters first, then the joints. One engine applies and replays them. */
import { languageOf } from '../languages/index.ts';
import { detectLanguage } from '../lines/detect-language.ts';
import { findJoints, REPAIR_SCORE, type Joint, type JointContext } from '../lines/joints.ts';
import { languageCode } from '../lines/language-code.ts';
import { Vocabulary } from '../lines/vocabulary.ts';
import { applyEdits, replay, sourceMap, toRepairs, unedited, type Edit, type EditedText } from '../text/edits.ts';
import { NewsnormError } from '../text/error.ts';
import { textRepairs } from '../text/repairs/index.ts';
import type { Repair, Repaired, RepairOptions, Warning } from '../types.ts';
import { findMissing } from './missing.ts';
import { jointRepairs, repairOfKind } from './repairs/index.ts';

export { findMissing, type Missing } from './missing.ts';

/** Ids of all repairs that `repair` makes, in the order in which they run. */
export const repairIds: readonly string[] = [...textRepairs.map(({ id }) => id), ...jointRepairs.map(({ id }) => id)];

/** Repairs of the lines stage, which `normalize` makes and `repair` does not: a filter leaves the lines as they are. */
const LINE_REPAIRS: readonly string[] = ['unwrap', 'dehyphenate', 'link-marks', 'markdown-marks'];

/**
 * Says for each repair whether the options allow it.
 *
 * @throws {NewsnormError} `unknown-option` if `only` or `skip` names a repair that does not exist
 */
export function repairSwitch(options: RepairOptions & { repair?: boolean }): (rule: string) => boolean {
  const known = new Set([...repairIds, ...LINE_REPAIRS]);
  for (const id of [...(options.only ?? []), ...(options.skip ?? [])]) {
    if (!known.has(id))
      throw new NewsnormError('unknown-option', `there is no repair "${id}"; the repairs are ${[...known].join(', ')}`);
  }
  if (options.repair === false) return () => false;
  const only = options.only ? new Set(options.only) : null;
  const skip = new Set(options.skip ?? []);
  return (rule) => (only === null || only.has(rule)) && !skip.has(rule);
}

/** Edits that put a space into each of the joints. */
export function jointEdits(text: string, joints: readonly Joint[]): Edit[] {
  return joints
    .filter(({ at }) => at > 0 && at < text.length)
    .map(({ at, kind }) => ({ start: at, end: at, replacement: ' ', rule: repairOfKind(kind) }));
}

/** A repaired joint can uncover the next ("a.B.C"); real text needs one more pass than there are layers. */
const PASSES = 6;

/** Real text needs one round and one more to see that nothing is left; damage in layers needs some more. */
const ROUNDS = 8;

/** Applies every sure joint that is allowed, until none is left. `known` holds the words of the text as it comes. */
function repairJoints(edited: EditedText, known: JointContext, allows: (rule: string) => boolean): EditedText {
  for (let pass = 0; pass < PASSES; pass += 1) {
    const context = pass === 0 ? known : { ...known, vocabulary: new Vocabulary(edited.text) };
    const sure = findJoints(edited.text, context).filter(({ score }) => score >= REPAIR_SCORE);
    const edits = jointEdits(edited.text, sure).filter(({ rule }) => allows(rule));
    if (edits.length === 0) break;
    edited = applyEdits(edited, edits);
  }
  return edited;
}

/**
 * Repairs a text: mojibake, mark-up, invisible characters, glued sentences and the like. Healthy text stays unchanged,
 * and repairing twice changes nothing more.
 *
 * @param text any text; several lines are several blocks
 * @param options the language, if it is known, and which repairs to make
 * @returns the repaired text, every change with its place in `text` (UTF-16 units), and a `text-missing` warning where
 *   words of the article are missing
 * @throws {NewsnormError} `unknown-option` if an option names a repair that does not exist, `unknown-language` for what
 *   is no code of a language
 */
export function repair(text: string, options: RepairOptions = {}): Repaired {
  const allows = repairSwitch(options);
  const given = languageCode(options.language);
  const warnings = new Map<number, Warning>();
  let edited = unedited(text);
  // What one repair leaves can be work for one before it: mojibake hides behind a control character, a joint behind a tag.
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = edited;
    for (const textRepair of textRepairs) {
      if (allows(textRepair.id))
        edited = applyEdits(edited, textRepair.edits(edited.text, { language: given ?? 'und' }));
    }
    const language = languageOf(given ?? detectLanguage(edited.text).code);
    const known = { language, vocabulary: new Vocabulary(edited.text) };
    const toSource = sourceMap(edited);
    for (const { at, message } of findMissing(edited.text, known)) {
      const start = toSource(at);
      if (!warnings.has(start)) warnings.set(start, { code: 'text-missing', message, start });
    }
    edited = repairJoints(edited, known, allows);
    if (edited === before) break;
  }
  const inOrder = [...warnings.values()].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
  return { text: edited.text, repairs: toRepairs(edited), warnings: inOrder };
}

/**
 * Makes the repairs once more on the text that they were found in: `applyRepairs(source, repair(source).repairs)` is
 * `repair(source).text`.
 */
export function applyRepairs(text: string, repairs: readonly Pick<Repair, 'start' | 'end' | 'replacement'>[]): string {
  const sorted = [...repairs].sort((a, b) => a.start - b.start || a.end - b.end);
  return replay(text, sorted);
}
