/** What kind of place it is at which a space is missing. Each kind belongs to one repair in `src/document/repairs`. */
export type JointKind =
  | 'sentence'
  | 'lowercase'
  | 'mark'
  | 'quote'
  | 'bracket'
  | 'number'
  | 'ellipsis'
  | 'label'
  | 'heading'
  | 'date'
  | 'read-more'
  /** Not found here: the lines stage cuts where the copy of another block of the document ends. */
  | 'copy-end';

/** A place where two pieces of text were glued without a space. */
export interface Joint {
  /** UTF-16 offset at which a space belongs. */
  at: number;
  kind: JointKind;
  /** Evidence that it is one, 0 to 1. */
  score: number;
}

/** From this score on a joint is repaired: a false break costs more than a missed one. */
export const REPAIR_SCORE = 0.8;
/** From this score on a joint may be the border between two blocks; whoever splits there can join the pieces again. */
export const SPLIT_SCORE = 0.4;
