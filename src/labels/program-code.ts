/** Lines of a page's programs and style sheets, which some tools leave in the text. */

/** Signs that programs are made of and sentences are not, and how many of them, and what share, make a line one. */
const SIGNS = /[{}()[\];=$<>_&|\\":]/gu;
const FEWEST = 8;
const SHARE = 0.08;
/** What no sentence has: a block, a call that ends, a comparison. */
const STATEMENT = /[{}]|\);|\]\)|=>|===|\|\||&&/u;

/** True for `window.dataLayer = window.dataLayer || [];` and `.teaser { display: none }`. */
export function isProgramCode(text: string): boolean {
  if (!STATEMENT.test(text)) return false;
  const signs = text.match(SIGNS)?.length ?? 0;
  return signs >= FEWEST ? signs >= text.length * SHARE : /^[^\s{}]{1,60} ?\{[^{}]{0,200}\}$/u.test(text);
}
