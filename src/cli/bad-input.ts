/** An input is not what its name or an option says; the message says what is wrong and what to do. */
export class BadInput extends Error {
  override name = 'BadInput';
}
