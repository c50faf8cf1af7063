import { STEERING } from '../text/steering.ts';

/**
 * The text as it may be shown on a terminal: in one line, with every character that could steer the terminal as an
 * escape. A file called `a\u001b[2J.txt` must not clear the screen in which its error is read.
 */
export function printable(text: string): string {
  return text.replace(STEERING, escaped);
}

/** The same for text of several lines: line ends and tabs stay. */
export function printableLines(text: string): string {
  return text.replace(STEERING, (control) => (control === '\n' || control === '\t' ? control : escaped(control)));
}

function escaped(control: string): string {
  if (control === '\n') return '\\n';
  if (control === '\r') return '\\r';
  if (control === '\t') return '\\t';
  const code = control.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
}
