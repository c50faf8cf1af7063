import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Deduper } from '../src/folder/deduper.ts';
import { fingerprintOf, type Sameness } from '../src/folder/fingerprint.ts';
import { keysOf, Learner } from '../src/folder/learner.ts';
import { profileFromJson, profileOf, ProfileSum, profileToJson, sightingsOf } from '../src/folder/profile.ts';
import { siteKey } from '../src/folder/site-key.ts';
import { explain, NewsnormError, normalize } from '../src/index.ts';
import { linesToLearn } from '../src/normalize.ts';
import type { SiteProfile } from '../src/types.ts';

const NOTICE = 'The Westford Gazette pays for all travel itself and takes no money from the companies it writes about.';

/** Three paragraphs about something that no other article is about. */
const bodyOf = (subject: string): string[] => [
  `The town council talked about the ${subject} on Monday. It will vote on the ${subject} next week, said a speaker.`,
  `Neighbours have asked for a better ${subject} for ten years. They are glad that somebody listens to them at last.`,
  `A new ${subject} would cost 12 million dollars. The ${subject} could be ready in two years if nothing gets in its way.`,
];

const pageOf = (subject: string): string =>
  ['Home | News | Sport', `Council argues about ${subject}`, ...bodyOf(subject), NOTICE].join('\n\n');

const learned = (pages: readonly string[], limit?: number): SiteProfile => {
  const learner = new Learner(limit);
  for (const page of pages) learner.add(keysOf(linesToLearn(page)));
  return learner.profile();
};

describe('the key of a line', () => {
  it.each([
    ['Advertisement', 'advertisement'],
    ['ADVERTISEMENT:', 'advertisement'],
    ['12 Kommentare', '0 kommentare'],
    ['1,234 Kommentare »', '0 kommentare'],
    ['Montag, 3. Mai 2024, 17:30 Uhr', 'montag 0 mai 0 0 uhr'],
    ['© 2024 Westford Gazette — all rights reserved.', '0 westford gazette all rights reserved'],
    ['お問い合わせ｜利用規約', 'お問い合わせ 利用規約'],
    ['* * *', ''],
    ['17:30', ''],
    ['', ''],
    [`${'ab '.repeat(100)}c`, siteKey('ab '.repeat(100))],
  ])('%j: %j', (text, key) => {
    expect(siteKey(text)).toBe(key);
  });
});

describe('a profile', () => {
  const many = (counts: Record<string, number>, documents: number): SiteProfile =>
    profileOf(documents, Object.entries(counts));

  it('has the most frequent lines first, and others by their characters', () => {
    expect(many({ b: 1, c: 2, a: 1 }, 3).lines).toEqual([
      ['c', 2],
      ['a', 1],
      ['b', 1],
    ]);
  });

  it.each([
    [10, { once: 1, twice: 2 }, ['twice', 'once']],
    [11, { once: 1, twice: 2 }, ['twice']],
    [1000, { nine: 9, ten: 10 }, ['ten']],
  ])('of %d documents keeps of %j the lines %j', (documents, counts, kept) => {
    expect(many(counts, documents).lines.map(([line]) => line)).toEqual(kept);
  });

  it.each([
    [1, 1, true],
    [50, 41, true],
    [50, 5, true],
    [50, 4, false],
  ])('of %d documents of which %d hold a line: a line of the site is %j', (documents, seen, isOne) => {
    const profile = many({ 'read more': seen }, documents);
    expect(sightingsOf(profile, ['Read more!', NOTICE])).toEqual([isOne ? { seen, documents } : null, null]);
  });

  it('says nothing of a document that it knows from nowhere else', () => {
    const lines = linesToLearn(pageOf('bridge'));
    expect(sightingsOf(learned([pageOf('bridge')]), lines)).toEqual(lines.map(() => null));
    const known = sightingsOf(learned([pageOf('bridge'), pageOf('museum')]), lines);
    expect(lines.filter((_, i) => known[i])).toEqual(['Home | News | Sport', NOTICE]);
    expect(known[0]).toEqual({ seen: 1, documents: 1 });
  });

  it('survives as JSON, with its lines to read', () => {
    const profile = many({ 'say no': 2, constructor: 1, '0 westford': 3 }, 3);
    const json = profileToJson(profile);
    expect(profileFromJson(json)).toEqual(profile);
    expect(json).toContain('\n    ["0 westford", 3],\n');
    expect(profileFromJson(profileToJson(many({}, 0)))).toEqual({ profile: 1, documents: 0, lines: [] });
  });

  it.each([
    ['', 'not JSON'],
    ['{"profile": 1', 'not JSON'],
    ['null', 'not a profile'],
    ['[1]', 'not a profile'],
    ['{"version": 1}', 'not a profile'],
    ['{"profile": 2, "documents": 1, "lines": []}', 'a profile of another version'],
    ['{"profile": 1, "documents": -1, "lines": []}', 'a damaged profile'],
    ['{"profile": 1, "documents": 1}', 'a damaged profile'],
    ['{"profile": 1, "documents": 1, "lines": {}}', 'a damaged profile'],
    ['{"profile": 1, "documents": 1, "lines": [["a", 2]]}', 'a damaged profile'],
    ['{"profile": 1, "documents": 1, "lines": [["a\\u009b2J", 1]]}', 'a damaged profile'],
    ['{"profile": 1, "documents": 1, "lines": [["a", 0.5]]}', 'a damaged profile'],
    ['{"profile": 1, "documents": 1, "lines": [["a"]]}', 'a damaged profile'],
  ])('cannot be read from %j: %s', (json, message) => {
    expect(() => profileFromJson(json)).toThrow(NewsnormError);
    expect(() => profileFromJson(json)).toThrow(message);
  });

  it('is the same in whatever order profiles are merged', () => {
    const [a, b, c] = [many({ x: 1, y: 2 }, 2), many({ x: 1 }, 1), many({ z: 5, y: 1 }, 9)] as const;
    const sumOf = (profiles: readonly SiteProfile[]): SiteProfile => {
      const sum = new ProfileSum();
      for (const profile of profiles) sum.add(profile);
      return sum.profile();
    };
    const merged = sumOf([a, b, c]);
    expect(merged).toEqual({
      profile: 1,
      documents: 12,
      lines: [
        ['z', 5],
        ['y', 3],
        ['x', 2],
      ],
    });
    expect(sumOf([c, a, b])).toEqual(merged);
  });
});

describe('learning', () => {
  it('counts a document once, also when it comes again with other lines around its text', () => {
    const underMenu = (name: string): string => {
      const menu = [...'abcdefghijklmnop'].flatMap((a) => [
        `${name} ${a}`,
        `More ${name} ${a}`,
        `All the ${name} ${a}`,
      ]);
      return `${menu.join('\n\n')}\n\n${pageOf('bridge')}`;
    };
    const pages = [underMenu('Section'), pageOf('museum')];
    const again = underMenu('Topic');
    expect(learned([...pages, ...pages])).toEqual(learned(pages));
    expect(learned([...pages, again]).documents).toBe(2);
  });

  it('takes nothing from empty documents', () => {
    expect(learned(['', '* * *'])).toEqual({ profile: 1, documents: 0, lines: [] });
  });

  const page = fc.array(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 1, maxLength: 12 });

  it('has the same result whatever the order, with room for all documents and without', () => {
    fc.assert(
      fc.property(
        fc.array(page, { maxLength: 30 }),
        fc.constantFrom(5, 20, 1000),
        fc.infiniteStream(fc.nat()),
        (pages, limit, keys) => {
          const other = pages
            .map((lines) => [keys.next().value as number, lines] as const)
            .sort(([a], [b]) => a - b)
            .map(([, lines]) => lines);
          const profile = (all: readonly string[][]): SiteProfile => {
            const learner = new Learner(limit);
            for (const lines of all) learner.add(keysOf(lines));
            return learner.profile();
          };
          expect(profile(other)).toEqual(profile(pages));
        },
      ),
    );
  });

  it('holds no more documents than it has room for', () => {
    const learner = new Learner(100);
    for (let i = 0; i < 1000; i += 1)
      learner.add(keysOf([`Advertisement`, `${'w'.repeat(i + 1)} w`, `${'x'.repeat(i + 1)} x`]));
    const { documents, lines } = learner.profile();
    expect(documents).toBeGreaterThan(20);
    expect(documents).toBeLessThanOrEqual(33);
    expect(lines[0]).toEqual(['advertisement', documents]);
  });
});

describe('an article with a profile', () => {
  const profile = learned([pageOf('museum'), pageOf('harbour')]);
  const article = normalize(pageOf('bridge'), { profile });

  it('keeps its own text and loses what the site repeats', () => {
    expect(article.body.map(({ text }) => text)).toEqual(bodyOf('bridge'));
    expect(article.title).toBe('Council argues about bridge');
    expect(normalize(pageOf('bridge')).body.map(({ text }) => text)).toContain(NOTICE);
  });

  it('keeps the text that another copy of it has', () => {
    const copy = `${pageOf('bridge').replace('Home | News | Sport', 'Start')}\n\nMost read`;
    expect(normalize(pageOf('bridge'), { profile: learned([copy]) })).toEqual(normalize(pageOf('bridge')));
  });

  it('keeps a headline that other pages repeat as a teaser', () => {
    const others = ['museum', 'harbour'].map((subject) => `${pageOf(subject)}\n\nCouncil argues about bridge`);
    expect(normalize(pageOf('bridge'), { profile: learned(others) }).title).toBe('Council argues about bridge');
  });

  it('says why', () => {
    const line = explain(pageOf('bridge'), { profile }).find(({ text }) => text === NOTICE);
    expect(line?.reasons).toContainEqual({
      rule: 'site-line',
      says: 'the site repeats it: seen in 2 of 2 documents',
      weight: 6,
    });
    const reasons = explain(pageOf('bridge')).flatMap((row) => row.reasons.map(({ rule }) => rule));
    expect(reasons).not.toContain('site-line');
  });

  it('is the same as without, if the profile knows none of its lines', () => {
    expect(
      normalize(pageOf('bridge'), { profile: { profile: 1, documents: 9, lines: [['no such line', 9]] } }),
    ).toEqual(normalize(pageOf('bridge')));
  });
});

describe('duplicates', () => {
  const print = (text: string, sameness: Sameness) =>
    fingerprintOf({ body: text.split('\n').map((block) => ({ type: 'paragraph', text: block })) }, sameness);
  const text = Array.from({ length: 30 }, (_, i) => bodyOf(`bridge${i}`).join(' ')).join('\n');
  const changed = text.replaceAll('bridge7', 'tunnel').replace('Monday', 'Tuesday');

  it.each<[string, string, string, Sameness, boolean]>([
    ['itself', text, text, 'exact', true],
    ['other cases, spaces and marks', text, text.toUpperCase().replaceAll('\n', ' '), 'exact', true],
    ['one other word', text, text.replace('Monday', 'Tuesday'), 'exact', false],
    ['a few other words', text, changed, 'near', true],
    ['half of it', text, text.slice(0, text.length / 2), 'near', false],
    ['another text', text, bodyOf('museum').join('\n'), 'near', false],
    ['a short text', 'No.', 'no', 'near', true],
    ['another short text', 'No.', 'Yes.', 'near', false],
    ['Japanese', '橋は月曜日に開通した。', '橋は月曜日に開通した', 'near', true],
    ['other Japanese', '橋は月曜日に開通した。', '美術館は古い絵を見つけた。', 'near', false],
    ['nothing', '', '', 'exact', false],
    ['nothing', '* * *', '', 'near', false],
  ])('%s', (_, one, other, sameness, same) => {
    const deduper = new Deduper(sameness);
    const first = { path: 'first' };
    expect(deduper.firstOf(print(one, sameness), first)).toBeNull();
    expect(deduper.firstOf(print(other, sameness), { path: 'second' })).toEqual(same ? first : null);
    if (same) expect(deduper.firstOf(print(one, sameness), { path: 'third' })).toEqual(first);
  });

  it.each<Sameness>(['exact', 'near'])('%s: forgets the oldest when there are too many', (sameness) => {
    const deduper = new Deduper(sameness, 3);
    const ask = (subject: string) => deduper.firstOf(print(bodyOf(subject).join('\n'), sameness), { path: subject });
    for (const subject of ['bridge', 'museum', 'harbour', 'school']) expect(ask(subject)).toBeNull();
    expect(ask('school')).toEqual({ path: 'school' });
    expect(ask('bridge')).toBeNull();
  });

  it('exact: what is met again is not the oldest', () => {
    const deduper = new Deduper('exact', 2);
    const ask = (text: string) => deduper.firstOf(print(text, 'exact'), { path: text });
    expect(['one', 'two', 'one', 'three', 'one', 'two'].map(ask)).toEqual([
      null,
      null,
      { path: 'one' },
      null,
      { path: 'one' },
      null,
    ]);
  });
});
