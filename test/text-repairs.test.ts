import { describe, expect, it } from 'vitest';
import { replay } from '../src/text/edits.ts';
import { textRepairs } from '../src/text/repairs/index.ts';

const und = { language: 'und' };

describe.each(textRepairs.map((repair) => [repair.id, repair] as const))('repair %s', (id, repair) => {
  it.each(repair.yes)('repairs %j', (damaged, whole) => {
    expect(replay(damaged, repair.edits(damaged, und))).toBe(whole);
  });

  it.each(repair.yes)('leaves what it made of %j', (_, whole) => {
    expect(repair.edits(whole, und)).toEqual([]);
  });

  it.each([...repair.no])('leaves %j', (healthy) => {
    expect(repair.edits(healthy, und)).toEqual([]);
  });

  it('gives sorted edits of its own, without overlap', () => {
    const text = [...repair.yes.map(([damaged]) => damaged), ...repair.no].join('\n');
    let end = -1;
    for (const edit of repair.edits(text, und)) {
      expect(edit.rule).toBe(id);
      expect(edit.start).toBeGreaterThanOrEqual(end);
      expect(edit.end).toBeGreaterThanOrEqual(edit.start);
      expect(text.slice(edit.start, edit.end)).not.toBe(edit.replacement);
      end = edit.end;
    }
  });
});
