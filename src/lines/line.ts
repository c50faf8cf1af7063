import type { FieldKind } from '../languages/language.ts';
import type { Span } from '../types.ts';

/** A physical line, or a piece of one that was cut at joints. */
export interface Line extends Span {
  /** The text between `start` and `end`. */
  text: string;
  /** Line of the decoded text, from 1. */
  number: number;
  /** Blank lines before it. */
  blankBefore: number;
  /** Columns of white space before its text. */
  indent: number;
  /** True if the piece before belongs to the same physical line. */
  gluedBefore: boolean;
  /** Offset of the joint at which the line was cut after this piece, -1 if it was not. */
  cutAt: number;
  /** True if the piece after belongs to the same physical line. */
  gluedAfter: boolean;
  /** What a field in the head of the text says that this line is. */
  field?: FieldKind;
}
