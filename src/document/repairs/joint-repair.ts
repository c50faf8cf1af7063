import type { JointKind } from '../../lines/joints.ts';

/** A repair that puts a space into a joint of certain kinds. Its examples are its tests. */
export interface JointRepair {
  /** As `--only`, `--skip` and the list of repairs name it. */
  id: string;
  kinds: readonly JointKind[];
  /** One sentence for people: what was wrong. */
  says: string;
  /** Language of the examples, ISO 639-1. */
  language: string;
  /** Text before and after. */
  yes: readonly (readonly [string, string])[];
  /** Healthy text that looks alike and stays. */
  no: readonly string[];
}
