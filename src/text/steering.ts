/**
 * What a terminal obeys instead of showing: the C0 controls, DEL, the C1 controls, the marks that change the direction
 * of what follows ("Trojan Source", CVE-2021-42574), and the line and paragraph separators.
 */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
export const STEERING = /[\0-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * All JSON that is written: what could steer the terminal that shows it stands as an escape, and reads back the same.
 *
 * @param indent spaces for each level; 0 writes it on one line
 */
export function safeJson(value: object | string, indent = 0): string {
  // Of the C0 controls JSON.stringify leaves only the line feeds that it puts between members itself.
  return JSON.stringify(value, null, indent).replace(STEERING, (control) =>
    control === '\n' ? control : `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
