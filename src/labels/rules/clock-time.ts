import type { Rule } from '../rule.ts';

const CLOCK = /^\d{1,2}[:.h]\d{2}(?:\s?(?:am|pm|a\.m\.|p\.m\.|uhr|h))?\b/iu;

export const clockTime: Rule = {
  id: 'clock-time',
  label: 'other',
  when: (line) => line.words < 30 && CLOCK.test(line.text),
  says: () => 'it begins with a time of day',
  yes: ['14:05 Council meets again'],
  no: ['The mayor was pleased.'],
};
