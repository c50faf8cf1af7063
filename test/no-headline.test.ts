import { expect, it } from 'vitest';
import type { LineFacts } from '../src/labels/context.ts';
import { isNoHeadline, isWeather } from '../src/labels/no-headline.ts';
import { normalize, prepare } from '../src/normalize.ts';

/** What is known of a line that stands alone. */
const factsOf = (line: string): LineFacts => prepare(line, { language: 'en' }).context.lines[0] as LineFacts;

it.each(['Sunday, May 5th 2024 9PM 12°C 2AM 8°C 5-Day Forecast', 'Westford 12°C Harbour 14 ℃', 'May 5, 2024 12°C'])(
  '%s is the weather',
  (line) => {
    expect(isWeather(factsOf(line))).toBe(true);
  },
);

it.each([
  'Westford swelters at 41°C',
  'Council approves tram line on May 5, 2024',
  'It was 12°C on Monday, the mayor said.',
])('%s is not', (line) => {
  expect(isWeather(factsOf(line))).toBe(false);
});

it('is neither the headline nor the day of the article below it', () => {
  const article = normalize(
    [
      'Sunday, May 5th 2024 9PM 12°C 2AM 8°C 5-Day Forecast',
      'Westford closes its bridge for repairs',
      'By Jane Doe',
      'The old bridge over the river has been closed since Monday, because the town wants to repair its arches.',
      'The mayor said that the work would take a year, and that a ferry would carry people across until then.',
    ].join('\n'),
  );
  expect([article.title, article.published]).toEqual(['Westford closes its bridge for repairs', null]);
});

it.each([
  'How the harbour was built (1:39)',
  'Jane Doe 2 minutes read',
  'Westford 12°C Harbour 14 ℃',
  'Strona główna > Region > Nadwiśle',
  'Home › News › Local news › Westford',
  'The new bridge over the river The new bridge over the river',
])('%s is no headline', (line) => {
  expect(isNoHeadline(factsOf(line))).toBe(true);
});

it.each([
  'Westford beats Northville (2:1)',
  'New York, New York',
  'Home > News > Council drops its plan for a second lighthouse',
  'Why 3 > 2',
  'All that the council decided this year, told in no more than 1,000 words',
])('%s may be one', (line) => {
  expect(isNoHeadline(factsOf(line))).toBe(false);
});

it('is never what goes on in full below', () => {
  const lead = 'The old bridge over the river is closed because the town wants to repair its arches';
  const { context } = prepare(`${lead.slice(0, 60)}...\n${lead} this year.`, { language: 'en' });
  expect(context.lines.filter(isNoHeadline).map((line) => line.index)).toEqual([0]);
});
