import type { Context, LineFacts } from './context.ts';
import type { Label } from './states.ts';

/**
 * One piece of evidence about a line. A rule decides nothing: its answer is weighed for every label and every part of
 * the document (`weights.ts`), and the path over the whole document decides.
 *
 * `yes` and `no` are the rule's tests. An example is a text; the line in question is its only line or the one that
 * begins with `> `. `[de] ` at the very start names the language, English otherwise.
 */
export interface Rule {
  /** Unique, kebab-case; also the name of its file. */
  id: string;
  /** The label that it was written for. */
  label: Label;
  /** How strongly it holds: true or false, or a share from 0 to 1. */
  when(line: LineFacts, context: Context): number | boolean;
  /** Why, as a sentence for `explain`; built only when someone asks. */
  says(line: LineFacts, context: Context): string;
  yes: readonly string[];
  no: readonly string[];
}

/** What spoke for a label of a line, or against it. */
export interface Reason {
  rule: string;
  says: string;
  /** How much it speaks for the label rather than for the runner-up. */
  weight: number;
}

/** How much each rule, and each pair of rules that hold together, tells the headline from other lines before the text. */
export interface HeadlineWeights {
  rules: Readonly<Record<string, number>>;
  pairs: readonly (readonly [string, string, number])[];
  /** What a line must weigh to be the headline rather than none. */
  none: number;
}

/** How much each rule counts, and each pair of rules that hold together; then what it costs to go from state to state. */
export interface Weights {
  headline: HeadlineWeights;
  /** The pairs of rules that count for more (or less) than the two alone. */
  pairs: readonly (readonly [string, string])[];
  /** By rule or pair: one weight a label, in the order of LABELS. */
  labels: Readonly<Record<string, readonly number[]>>;
  /** By rule or pair: one weight a part, in the order of PARTS. */
  parts: Readonly<Record<string, readonly number[]>>;
  /** One weight a state, in the order of STATES. */
  bias: readonly number[];
  /** By state: one weight a following state. */
  transitions: Readonly<Record<string, readonly number[]>>;
  /** One weight a state that the document begins with. */
  initial: readonly number[];
}

/** For measuring what a rule is worth: its id, or null. Nothing but `test/quality` sets it. */
export const without: { id: string | null } = { id: null };
