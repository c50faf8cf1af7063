import type { ExplainedLine } from '../types.ts';
import type { Paint } from './colour.ts';
import { printable } from './printable.ts';

/** Reasons that are shown for a line; `--verbose` shows all. */
const SHOWN_REASONS = 5;

const LABEL_COLOURS: Readonly<Record<string, keyof Paint>> = {
  title: 'green',
  lead: 'cyan',
  paragraph: 'blue',
  subheading: 'blue',
  related: 'magenta',
  teaser: 'magenta',
  footer: 'yellow',
  other: 'dim',
};

/**
 * The explained lines for people: number, label, probability and text of each line, and below it what
 * decided and in which section of the article it is.
 *
 * @param options.width columns of the terminal, to which lines are cut; Infinity cuts nothing
 * @param options.all true shows every reason instead of the strongest
 */
export function showExplanation(
  lines: readonly ExplainedLine[],
  paint: Paint,
  options: { width: number; all: boolean },
): string {
  const labelWidth = Math.max(0, ...lines.map(({ label }) => label.length));
  const numberWidth = Math.max(3, String(lines.at(-1)?.line ?? 0).length);
  const indent = ' '.repeat(numberWidth + 2);
  let out = '';
  for (const { line, label, settled, section, reason, score, text, runnerUp, reasons } of lines) {
    const colour = paint[LABEL_COLOURS[label] ?? 'bold'];
    const head = `${String(line).padStart(numberWidth)}  ${label.padEnd(labelWidth)}  ${percent(score)}  `;
    const shown = cut(printable(text), options.width - head.length);
    out += `${paint.dim(head.slice(0, numberWidth))}${colour(head.slice(numberWidth))}${paint.bold(shown)}\n`;
    for (const { rule, says, weight } of options.all ? reasons : reasons.slice(0, SHOWN_REASONS)) {
      const sign = `${indent}${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}  `;
      const sentence = cut(printable(says), options.width - sign.length - rule.length - 3);
      out += `${weight < 0 ? paint.red(sign) : paint.green(sign)}${sentence}${paint.dim(` (${rule})`)}\n`;
    }
    if (settled !== null)
      out += `${indent}${cut(`then ${settled.label}: ${settled.says}`, options.width - indent.length)}\n`;
    out += `${indent}${paint.dim(reason === null ? `in ${section}` : `discarded as ${reason}`)}\n`;
    if (runnerUp !== null) out += `${indent}${paint.dim(`nearly ${runnerUp}`)}\n`;
  }
  return out;
}

const percent = (score: number): string => `${String(Math.round(score * 100)).padStart(3)} %`;

// Scripts whose characters take two columns.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}]/u;

/** Cuts a text to a number of columns, with an ellipsis where something is missing. */
function cut(text: string, width: number): string {
  if (text.length * 2 <= width) return text;
  let columns = 0;
  let end = 0;
  let fits = 0;
  for (const character of text) {
    columns += WIDE.test(character) ? 2 : 1;
    if (columns > width) return `${text.slice(0, fits)}…`;
    end += character.length;
    if (columns < width) fits = end;
  }
  return text;
}
