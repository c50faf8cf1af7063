// What a terminal obeys instead of showing: the C0 controls, DEL, the C1 controls, the marks that change the direction
// of what follows ("Trojan Source", CVE-2021-42574), and the line and paragraph separators.
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const STEERING = /[\0-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

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
