/** What went wrong: the input is no text, or an option names something that does not exist or is damaged. */
export type NewsnormErrorCode = 'binary' | 'unknown-encoding' | 'unknown-language' | 'unknown-option' | 'bad-profile';

/** An error of the library. The message is one line that says what is wrong and what to do; it names no file. */
export class NewsnormError extends Error {
  readonly code: NewsnormErrorCode;

  constructor(code: NewsnormErrorCode, message: string) {
    super(message);
    this.name = 'NewsnormError';
    this.code = code;
  }
}
