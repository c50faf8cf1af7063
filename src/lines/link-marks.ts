/** Numbers of links that text browsers write before the words of a link ("the [6]harbour fund"), and list at the end. */
import type { Edit } from '../text/edits.ts';
import { splitLines } from './split.ts';

/** "   6. https://gazette.example/fund" */
const LISTED = /^(\d{1,4})\. [a-z]{2,10}:\S+$/u;
/** A footnote stands behind its word, a link's number right before it. */
const MARK = /\[(\d{1,4})\](?=\S)/gu;
/** A heading of the list, and how many lines may be one: "References", "Visible links:". */
const LONGEST_HEADING = 30;
const MOST_HEADINGS = 4;
/** Share of the links of the list that stand in the text; the others are pictures or fields. */
const ENOUGH = 0.5;

/**
 * The edits that remove the numbers of links, if the text ends with the list of what they lead to.
 *
 * @param text as a text browser prints it, before or after it is unwrapped
 * @returns edits of rule `link-marks` in UTF-16 offsets of `text`, in order
 */
export function linkMarkEdits(text: string): Edit[] {
  if (!text.includes('[1]')) return [];
  const [links, end] = listedLinks(text);
  if (links === 0) return [];
  const edits: Edit[] = [];
  let last = 0;
  for (const { 0: mark, 1: number, index } of text.slice(0, end).matchAll(MARK)) {
    // Links are numbered in the order of the text: what goes back, or beyond the list, is none.
    if (Number(number) <= last || Number(number) > links) continue;
    last = Number(number);
    edits.push({ start: index, end: index + mark.length, replacement: '', rule: 'link-marks' });
  }
  return edits.length >= ENOUGH * links ? edits : [];
}

/** Number of links in the list that the text ends with, and where the list begins. */
function listedLinks(text: string): [links: number, start: number] {
  const lines = splitLines(text);
  let links = 0;
  let below = 0; // the number in the line below
  let headings = 0;
  for (const { start, end } of lines.toReversed()) {
    const number = Number(LISTED.exec(text.slice(start, end))?.[1] ?? 0);
    if (number === 0 && end - start <= LONGEST_HEADING && headings < MOST_HEADINGS) {
      headings += 1;
      continue;
    }
    if (number === 0 || (below !== 0 && number !== below - 1)) break;
    links ||= number;
    below = number;
    if (number === 1) return [links, start];
  }
  return [0, 0];
}
