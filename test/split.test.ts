import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../src/lines/split.ts';

const view = (text: string): string[] => splitLines(text).map((l) => text.slice(l.start, l.end));

describe('splitLines', () => {
  it.each([
    ['line feed', 'one\ntwo', ['one', 'two']],
    ['carriage return and line feed count once', 'one\r\n\r\ntwo', ['one', 'two']],
    ['carriage return alone', 'one\rtwo', ['one', 'two']],
    ['vertical tab and form feed', 'one\vtwo\fthree', ['one', 'two', 'three']],
    ['next line, line and paragraph separator', 'one\u0085two\u2028three\u2029four', ['one', 'two', 'three', 'four']],
    ['white space of every kind is trimmed', ' \t\u00a0one two\u3000\u2009 \n\ufeffthree', ['one two', 'three']],
    ['nothing but white space', ' \n\t\n', []],
    ['empty', '', []],
  ])('%s', (_, text, expected) => {
    expect(view(text)).toEqual(expected);
  });

  it('numbers lines, counts blank lines before and columns of indent', () => {
    const facts = splitLines('\n\n  a\r\n\r\n\tb\n \tc\n\u3000d').map(({ number, blankBefore, indent }) => [
      number,
      blankBefore,
      indent,
    ]);
    expect(facts).toEqual([
      [3, 2, 2],
      [5, 1, 8],
      [6, 0, 8],
      [7, 0, 2],
    ]);
  });

  it('leaves out white space only, and nothing twice', () => {
    const piece = fc.constantFrom('a', 'é', '\u{1f600}', ' ', '\t', '\n', '\r', '\r\n', '\u2028', '\u3000', '\u200b');
    fc.assert(
      fc.property(
        fc.array(piece).map((parts) => parts.join('')),
        (text) => {
          const lines = splitLines(text);
          expect(
            lines
              .map((l) => text.slice(l.start, l.end))
              .join('')
              .replace(/\s/gu, ''),
          ).toBe(text.replace(/\s/gu, ''));
          for (const line of lines) expect(text.slice(line.start, line.end)).toMatch(/^\S(?:.*\S)?$/u);
        },
      ),
    );
  });
});
