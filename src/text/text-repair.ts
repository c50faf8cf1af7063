import type { Edit } from './edits.ts';

/** What a repair may know beyond the text. */
export interface RepairContext {
  /** ISO 639-1 code, or `und` if the language is not known yet. */
  language: string;
}

/** One kind of repair of characters. Healthy text gives no edits, and repaired text gives none a second time. */
export interface TextRepair {
  /** As `--only` and `--skip` take it. */
  id: string;
  /** One sentence for the list of repairs. */
  says: string;
  /** Edits in UTF-16 offsets of `text`, sorted, without overlap. Linear in the length of the text. */
  edits(text: string, context: RepairContext): Edit[];
  /** Examples: damaged text and what becomes of it. */
  yes: readonly (readonly [string, string])[];
  /** Examples that stay as they are. */
  no: readonly string[];
}
