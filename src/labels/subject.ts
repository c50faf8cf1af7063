/** The words that the text is about: those that come back in most of its running text. */
import type { LineWords } from './content-words.ts';
import type { LineFacts } from './context.ts';

/** Words that make the subject, and lines of running text that a word of it must stand in. */
const MOST_WORDS = 12;
const FEWEST_LINES = 2;
/** From this likeness to running text on a line counts as such. */
const PROSE = 0.3;

/**
 * Gives for a line how many words of the subject it holds; endings that inflect are left out of account. Worked out when
 * it is first asked for: most texts never ask.
 */
export function subjectWords(
  facts: readonly LineFacts[],
  words: readonly LineWords[],
  stemOf: readonly number[],
  [mainStart, mainEnd]: readonly [number, number],
): (index: number) => number {
  let subject: ReadonlySet<number> | null = null;
  return (index) => {
    subject ??= subjectOf(facts, words, stemOf, mainStart, mainEnd);
    const own = new Set<number>();
    for (const word of words[index]?.words ?? []) {
      const stem = stemOf[word] as number;
      if (subject.has(stem)) own.add(stem);
    }
    return own.size;
  };
}

function subjectOf(
  facts: readonly LineFacts[],
  words: readonly LineWords[],
  stemOf: readonly number[],
  mainStart: number,
  mainEnd: number,
): ReadonlySet<number> {
  const lines = new Map<number, number>(); // stem → lines of running text that hold it
  for (let i = Math.max(0, mainStart); i <= mainEnd; i += 1) {
    if ((facts[i] as LineFacts).prose < PROSE) continue;
    for (const stem of new Set((words[i] as LineWords).words.map((word) => stemOf[word] as number)))
      lines.set(stem, (lines.get(stem) ?? 0) + 1);
  }
  const known = [...lines].filter(([, count]) => count >= FEWEST_LINES);
  return new Set(
    known
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MOST_WORDS)
      .map(([stem]) => stem),
  );
}
