/** Characters of a line that are compared; what differs only behind them is no line of a site. */
const KEY_LENGTH = 200;
const NUMBER = /\p{N}+(?:[.,:/]\p{N}+)*/gu;
const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * The form in which lines of different documents are compared: lower case, every number 0, no punctuation, so that
 * "12 Kommentare" and "3 Kommentare »" are one line.
 *
 * @returns the empty text for a line without a letter
 */
export function siteKey(text: string): string {
  const key = text.slice(0, KEY_LENGTH).toLowerCase().replace(NUMBER, '0').replace(NO_LETTERS, ' ').trim();
  return /\p{L}/u.test(key) ? key : '';
}

/** True if a text could have come from `siteKey`: it holds nothing that steers a terminal. */
export const isSiteKey = (text: string): boolean => /^[\p{L}\p{M}\p{N} ]+$/u.test(text);
