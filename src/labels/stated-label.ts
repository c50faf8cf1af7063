/** Labels that the text itself gives to its lines. */
import type { FieldKind } from '../languages/language.ts';
import type { LineFacts } from './context.ts';
import type { Label } from './states.ts';

const LABEL_OF_FIELD: Readonly<Record<FieldKind, Label | null>> = {
  title: 'title',
  kicker: 'other',
  author: 'byline',
  date: 'published',
  subject: 'other',
  lead: 'lead',
  text: null,
  other: 'other',
};

/** What the text calls the line, in a field of its head; null if it says nothing. */
export const statedLabel = ({ line }: LineFacts): Label | null => (line.field ? LABEL_OF_FIELD[line.field] : null);
