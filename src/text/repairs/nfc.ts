import type { Edit } from '../edits.ts';
import type { TextRepair } from '../text-repair.ts';

/**
 * What normalization can change: a character with the marks after it (or the vowel and final of a Hangul syllable), or
 * a single character that stands for another ("Ω" the ohm sign for "Ω" the letter).
 */
const CLUSTER =
  /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]+|[\u0340-\u0385\u0958-\u0fff\u1f00-\u212f\u2329\u232a\uf900-\ufb4f]|[\p{M}\u1160-\u11ff]+/gu;

/**
 * More marks in a row than any language writes (UAX #15, stream-safe text): putting them in order would take the square
 * of their number.
 */
const MOST_MARKS = 30;
const TOO_MANY_MARKS = /\p{M}{31}/u;

function edits(text: string): Edit[] {
  const isStreamSafe = !TOO_MANY_MARKS.test(text);
  if (isStreamSafe && text.normalize('NFC') === text) return [];
  const found: Edit[] = [];
  for (const { 0: before, index } of text.matchAll(CLUSTER)) {
    if (before.length > MOST_MARKS) continue;
    const after = before.normalize('NFC');
    if (after !== before) found.push({ start: index, end: index + before.length, replacement: after, rule: 'nfc' });
  }
  return found;
}

export const nfc: TextRepair = {
  id: 'nfc',
  says: 'letters that are spelled as letter and mark become one character (Unicode normal form C)',
  edits,
  yes: [
    ['Mu\u0308nchen', 'München'],
    ['Vie\u0323\u0302t Nam', 'Việt Nam'],
    ['\u1112\u1161\u11AB', '한'],
    ['10 k\u2126', '10 kΩ'],
  ],
  no: ['München', 'Việt Nam', 'x\u0303 ≈ ﬁ ²', '한국', 'привет'],
};
