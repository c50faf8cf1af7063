import type { LabelledLine } from '../labels/label.ts';

/** Lines of the longest signature. */
const LONGEST = 12;

/**
 * The lines of the signature that ends a mail, below a line of two hyphens (RFC 3676, section 4.3): who sent it, and how
 * to get no more. Nothing if no text stands above.
 */
export function signatureOf<L extends Pick<LabelledLine, 'facts' | 'label'>>(lines: readonly L[]): ReadonlySet<L> {
  const mark = lines.findLastIndex(({ facts }) => facts.text === '--');
  const isSignature = mark > 0 && lines.length - mark - 1 <= LONGEST;
  const isBelowText = isSignature && lines.slice(0, mark).some(({ label }) => label === 'paragraph');
  return new Set(isBelowText ? lines.slice(mark + 1) : []);
}
