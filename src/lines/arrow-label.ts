/** Few words, a space and an arrow: "Lire la suite »". A closing quotation mark has no space before it in most languages, or an opening one. */
const ARROW_LABEL = /^\p{L}[^«»‹›→▸►„“"]{1,40} [»›→▸►]$/u;

/** A label that leads on to another page, whatever its language. */
export const isArrowLabel = (line: string): boolean => ARROW_LABEL.test(line);
