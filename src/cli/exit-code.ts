/** Every exit code of the program; `--help` and the README print the same table. */
export const EXIT = {
  /** All done. Also when the reader of standard output closed the pipe early. */
  done: 0,
  /**
   * At least one input failed, the others are done and written; or `--check` found something to change; or an article
   * is less sure than `--min-confidence` asks.
   */
  failed: 1,
  /** Wrong usage; nothing was processed. */
  usage: 2,
  /** Interrupted from the keyboard. */
  interrupted: 130,
} as const;

/** What the user asked for cannot be done as asked. The message says in one line what is wrong and what to do. */
export class UsageError extends Error {
  override name = 'UsageError';
}
