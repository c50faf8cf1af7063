/**
 * The order of an article as a small machine: before the title, the title, the head (byline, date, lead), the body,
 * and what comes after. A line's state is its label and the part of the document that it stands in. The path may only
 * go forward through the parts; labels inside a part may follow each other as the transition weights allow, so a
 * teaser in the middle of the body does not end the body.
 */

/** What a line can be. `teaser` is the text of a teaser, `related` its title; `other` is sorted further afterwards. */
export const LABELS = [
  'title',
  'lead',
  'byline',
  'published',
  'paragraph',
  'subheading',
  'related',
  'teaser',
  'footer',
  'other',
] as const;
export type Label = (typeof LABELS)[number];

export const PARTS = ['before', 'title', 'head', 'body', 'after'] as const;
export type Part = (typeof PARTS)[number];

export interface State {
  part: Part;
  label: Label;
}

const inPart = (part: Part, ...labels: Label[]): State[] => labels.map((label) => ({ part, label }));

export const STATES: readonly State[] = [
  ...inPart('before', 'other', 'related', 'teaser', 'byline', 'published'),
  ...inPart('title', 'title'),
  ...inPart('head', 'other', 'related', 'teaser', 'byline', 'published', 'lead'),
  ...inPart('body', 'paragraph', 'subheading', 'other', 'related', 'teaser'),
  ...inPart('after', 'other', 'related', 'teaser', 'footer', 'byline', 'published'),
];

export const stateName = (s: State): string => `${s.part}.${s.label}`;

/** A document may have no title, no head or nothing after the body, but never goes back; there is one title. */
function mayFollow(a: State, b: State): boolean {
  const from = PARTS.indexOf(a.part);
  const to = PARTS.indexOf(b.part);
  if (to < from) return false;
  if (a.part === 'title' && b.part === 'title') return false;
  // The body begins with running text or a subheading, never with something strange to it.
  if (from < 3 && b.part === 'body') return b.label === 'paragraph' || b.label === 'subheading';
  if (b.part === 'after' && from < 3) return false;
  return true;
}

/** For each state, the states that may come before it. */
export const PREDECESSORS: readonly (readonly number[])[] = STATES.map((b) =>
  STATES.flatMap((a, i) => (mayFollow(a, b) ? [i] : [])),
);

/** A path may begin anywhere but after the body. */
export const MAY_BEGIN: readonly boolean[] = STATES.map(
  (s) => s.part !== 'after' && !(s.part === 'body' && s.label !== 'paragraph' && s.label !== 'subheading'),
);
