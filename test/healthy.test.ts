/** Healthy text stays as it is: one case a line, by language, in test/fixtures/healthy.txt. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repair } from '../src/index.ts';

interface Case {
  line: number;
  language: string;
  text: string;
}

/** Reads `# xx` headings with a case a line below each. */
function parse(source: string): Case[] {
  const cases: Case[] = [];
  let language = '';
  const lines = source.split('\n');
  if (lines.pop() !== '') throw new Error('the last line has no end');
  lines.forEach((text, index) => {
    const line = index + 1;
    const heading = /^# ([a-z]{2})$/.exec(text)?.[1];
    if (heading !== undefined) language = heading;
    else if (text.trim() === '' || text !== text.trim()) throw new Error(`line ${line} is empty or has outer space`);
    else if (text.startsWith('# ')) throw new Error(`line ${line} is no heading: ${text}`);
    else if (language === '') throw new Error(`line ${line} stands before the first heading`);
    else cases.push({ line, language, text });
  });
  return cases;
}

const cases = parse(readFileSync(new URL('fixtures/healthy.txt', import.meta.url), 'utf8'));

describe('healthy text', () => {
  it('is a list of many different cases in many languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(cases.map(({ language }) => language)).size).toBeGreaterThanOrEqual(20);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });

  it.each(['Text vor der Überschrift\n', '# de\n\nText\n', '# deutsch\nText\n', '# de\nText', '# de\n Text\n'])(
    'refuses a malformed list: %j',
    (source) => {
      expect(() => parse(source)).toThrow();
    },
  );

  it.each(cases)('$language, line $line: $text', ({ text, language }) => {
    expect(repair(text).text).toBe(text);
    expect(repair(text, { language }).text).toBe(text);
  });

  it.each([...new Set(cases.map(({ language }) => language))])('stays as it is in one document, %s', (language) => {
    const text = cases
      .filter((one) => one.language === language)
      .map((one) => one.text)
      .join('\n');
    expect(repair(text).text).toBe(text);
  });
});
