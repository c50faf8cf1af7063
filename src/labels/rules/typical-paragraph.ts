import type { Rule } from '../rule.ts';

/** Paragraphs of one article are of one kind; what is much shorter than the rest is a label, a caption or a teaser. */
export const typicalParagraph: Rule = {
  id: 'typical-paragraph',
  label: 'paragraph',
  when: (line, context) => (context.typicalParagraph > 0 ? Math.min(1, line.words / context.typicalParagraph) : false),
  says: () => "it is about as long as the article's paragraphs",
  yes: ['The council decided on Monday evening that the new tram line will be built at last.'],
  no: ['Home'],
};
