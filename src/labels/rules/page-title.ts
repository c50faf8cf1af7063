import type { Rule } from '../rule.ts';

/** The title of the page is the headline, a separator and the name of the site: "Tram approved | Westford Gazette". */
export const pageTitle: Rule = {
  id: 'page-title',
  label: 'other',
  when: (line) => line.pageTitle,
  says: () => 'another line is this one and a site name',
  yes: ['Council approves tram line | Westford Gazette\n> Council approves tram line'],
  no: ['> Council approves tram line\nHome'],
};
