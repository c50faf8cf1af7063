import type { JointKind } from '../../lines/joints.ts';
import { gluedBracket } from './glued-bracket.ts';
import { gluedDate } from './glued-date.ts';
import { gluedEllipsis } from './glued-ellipsis.ts';
import { gluedHeading } from './glued-heading.ts';
import { gluedLabel } from './glued-label.ts';
import { gluedLowercase } from './glued-lowercase.ts';
import { gluedMark } from './glued-mark.ts';
import { gluedNumber } from './glued-number.ts';
import { gluedQuote } from './glued-quote.ts';
import { gluedReadMore } from './glued-read-more.ts';
import { gluedSentence } from './glued-sentence.ts';
import type { JointRepair } from './joint-repair.ts';

export type { JointRepair } from './joint-repair.ts';

/** Every repair of joints; each kind of joint belongs to exactly one. */
export const jointRepairs: readonly JointRepair[] = [
  gluedSentence,
  gluedLowercase,
  gluedMark,
  gluedQuote,
  gluedBracket,
  gluedNumber,
  gluedEllipsis,
  gluedLabel,
  gluedHeading,
  gluedDate,
  gluedReadMore,
];

const idOfKind: ReadonlyMap<JointKind, string> = new Map(
  jointRepairs.flatMap(({ id, kinds }) => kinds.map((kind) => [kind, id] as const)),
);

/** Id of the repair that a joint of this kind belongs to. */
export function repairOfKind(kind: JointKind): string {
  return idOfKind.get(kind) ?? 'glued-sentence';
}
