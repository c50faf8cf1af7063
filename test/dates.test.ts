import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../src/languages/language.ts';
import { findDates } from '../src/lines/dates.ts';

const language = (code: string): Language =>
  ({ code, months: [] as readonly string[], weekdays: ['salı'] }) as unknown as Language;
const isos = (text: string, code?: string): string[] =>
  findDates(text, code === undefined ? null : language(code)).map((d) => d.iso);

describe('findDates', () => {
  it.each([
    ['de', '3. Mai 2024', ['2024-05-03']],
    ['de', 'Freitag, 3.5.2024, 14:30 Uhr', ['2024-05-03T14:30']],
    ['de', 'Stand: 03.05.24', ['2024-05-03']],
    ['de', '9. September 2025 um 15:46 Uhr / Jutta Beispiel', ['2025-09-09T15:46']],
    ['de', '3. Jänner 2024 um 14.30 Uhr', ['2024-01-03T14:30']],
    ['de', '3. Mai 2024, 14 Uhr', ['2024-05-03T14:00']],
    ['de', 'Aktualisiert am 06/01/2026 - 14:02 MEZ', ['2026-01-06T14:02+01:00']],
    ['de', '12.05.2026 18:58 Uhr Frankfurt | 12:58 Uhr New York', ['2026-05-12T18:58']],
    ['en', 'May 3, 2024 at 2:30 p.m.', ['2024-05-03T14:30']],
    ['en', '3 May 2024', ['2024-05-03']],
    ['en', 'December 19. 2025', ['2025-12-19']],
    ['en', 'May 3rd, 2024 12:05 AM', ['2024-05-03T00:05']],
    ['en', 'Fri 3 May 2024 14.30 CEST', ['2024-05-03T14:30+02:00']],
    ['en', 'Published Thu 2 May 2024 14.30 BST', ['2024-05-02T14:30']],
    ['en', 'May 16, 2024 11:00 AM PDT', ['2024-05-16T11:00-07:00']],
    ['en', 'May 16, 2024 11:00 AM PT', ['2024-05-16T11:00']],
    [
      'en',
      'Published: 09:09 GMT, 22 December 2023 | Updated: 10:53 GMT, 22 December 2023',
      ['2023-12-22T09:09Z', '2023-12-22T10:53Z'],
    ],
    ['en', 'Published 8:00 PM EST, Tue December 19, 2023', ['2023-12-19T20:00-05:00']],
    ['en', 'Dec 21, 2023 10:54am PT', ['2023-12-21T10:54']],
    ['en', 'By Jane Example | Feb. 28 2024, 9:54 a.m.', ['2024-02-28T09:54']],
    ['en', '2024-05-03T14:30:05+02:00', ['2024-05-03T14:30:05+02:00']],
    ['en', '2024-05-03T14:30:05.250Z', ['2024-05-03T14:30:05.250Z']],
    ['en', '2024-05-03 14:30', ['2024-05-03T14:30']],
    ['en', 'Apr 25, 2023 2:26 PM GMT+2', ['2023-04-25T14:26+02:00']],
    ['fr', 'Le 3 mai 2024 à 14h30', ['2024-05-03T14:30']],
    ['fr', 'Publié le 1er août 2024', ['2024-08-01']],
    ['es', '3 de mayo de 2024 16:51 h', ['2024-05-03T16:51']],
    ['pt', '3 de março de 2024 às 14h', ['2024-03-03T14:00']],
    ['it', '3 maggio 2024 alle 14.30', ['2024-05-03T14:30']],
    ['nb', '15.10.24 kl. 23.35', ['2024-10-15T23:35']],
    ['sv', 'söndag 2 augusti 2026', ['2026-08-02']],
    ['sv', '12/3 2024 06:40', ['2024-03-12T06:40']],
    ['sv', 'Publicerad 12 mars 2024 06.40', ['2024-03-12T06:40']],
    ['sv', '12 mars 2024 klockan 06.40', ['2024-03-12T06:40']],
    ['da', '12. mar. 2024 06.40 | Nyheder', ['2024-03-12T06:40']],
    ['nl', '12 maart 2024 om 06.40 uur', ['2024-03-12T06:40']],
    ['nl', '22-04-24, 06:30', ['2024-04-22T06:30']],
    ['cs', '12. března 2024 v 6.40', ['2024-03-12T06:40']],
    ['it', '12 marzo 2024 h 6.40', ['2024-03-12T06:40']],
    ['ru', '12 марта 2024 г., 14:30', ['2024-03-12T14:30']],
    ['uk', '12 березня 2024 р., 14:30', ['2024-03-12T14:30']],
    ['pt', '12/03/2024 14h05', ['2024-03-12T14:05']],
    ['en', '3 May 2024 12.50 euro', ['2024-05-03']],
    ['en', 'score 10-12-24', []],
    ['tr', '3 Mayıs 2024 - 16:48', ['2024-05-03T16:48']],
    ['tr', '3 Mayıs 2024 Salı, 14:30', ['2024-05-03T14:30']],
    ['pl', '3 maja 2024, 14:30', ['2024-05-03T14:30']],
    ['pl', '3 maja 2024 r., godz. 14:30', ['2024-05-03T14:30']],
    ['cs', '3. 5. 2024', ['2024-05-03']],
    ['hu', '2024. május 3., 14:30', ['2024-05-03T14:30']],
    ['ru', '3 мая 2024 года, 14:30', ['2024-05-03T14:30']],
    ['uk', '3 травня 2024, 14:30', ['2024-05-03T14:30']],
    ['ar', '٣ مايو ٢٠٢٤', ['2024-05-03']],
    ['ar', '5 أيار / مايو 2024', ['2024-05-05']],
    ['fa', '۱۵ اسفند ۱۴۰۲', []],
    ['th', '5 มีนาคม 2567', []],
    ['ja', '2024年5月3日（金） 14:30', ['2024-05-03T14:30']],
    ['ja', '令和6年5月3日', []],
    ['ja', '2024年5月3日 14時30分', ['2024-05-03T14:30']],
    ['ja', '公開日：2025/01/31 11:30 更新日：2025/02/01 9:05', ['2025-01-31T11:30', '2025-02-01T09:05']],
    ['zh', '2024年5月3日 下午2:30', ['2024-05-03T14:30']],
    ['ko', '2024. 5. 3. 오후 2:30', ['2024-05-03T14:30']],
    ['ko', '2024년 5월 3일', ['2024-05-03']],
    ['vi', 'Thứ sáu, ngày 3 tháng 5 năm 2024', ['2024-05-03']],
    ['zu', '08 November 2025', ['2025-11-08']],
  ])('%s: %s', (code, text, expected) => {
    expect(isos(text, code)).toEqual(expected);
  });

  it.each([
    ['a name before, a second date behind', 'Jutta Beispiel30.01.202430. Januar 2024', ['2024-01-30', '2024-01-30']],
    ['a time behind', 'March 7, 20247:55 AM UTCUpdated', ['2024-03-07T07:55Z']],
    ['a word before', '2 minute readApril 25, 20232:26 PM', ['2023-04-25T14:26']],
    ['a label in capitals before', 'GARDENOCT 5, 2023 9:00 AM', ['2023-10-05T09:00']],
    ['capitals that end like a month', 'BAZAAR 5, 2023', []],
    ['a word behind', '12:43, 20 Apr 2026Updated 12:44, 20 Apr 2026', ['2026-04-20T12:43', '2026-04-20T12:44']],
    ['a sentence before', 'gebaut wurden.9. September 2025 um 15:46 Uhr', ['2025-09-09T15:46']],
    ['a comma without space', '05. November 2024,10:38', ['2024-11-05T10:38']],
    ['a number behind', 'Oct 17, 20235757 Shares', ['2023-10-17']],
  ])('glued: %s', (_, text, expected) => {
    expect(isos(text, 'en')).toEqual(expected);
  });

  it.each([
    ['en', '5/3/2024', ['2024-05-03']],
    ['en', '5/3/2024 2:30 PM', ['2024-05-03T14:30']],
    ['en', '03/05/2024 14:30', ['2024-05-03T14:30']],
    ['fr', '3/5/2024', ['2024-05-03']],
    ['fr', '5/23/2024', ['2024-05-23']],
    ['en', '23/5/2024', ['2024-05-23']],
    [undefined, '3/5/2024', []],
    [undefined, '23/5/2024', ['2024-05-23']],
    [undefined, '3.5.2024', ['2024-05-03']],
  ])('day or month first (%s): %s', (code, text, expected) => {
    expect(isos(text, code)).toEqual(expected);
  });

  it.each([
    'am 3. Mai',
    'May 3',
    'Mai 2024',
    '31. Februar 2024',
    '29 February 2023',
    '3/2024',
    'https://example.org/2023/12/22/opinion/bridge.html',
    'Telefon 030 12 34 56 78',
    'version 10.12.7',
    '2-1 3-2',
    'see you in march 20 people',
    'He was 20 in 2024',
    '',
  ])('no date: %s', (text) => {
    expect(isos(text, 'en')).toEqual([]);
  });

  it('says where the date stands, with its time', () => {
    const text = 'Von Jutta Beispiel, 3. Mai 2024, 14:30 Uhr, Musterhausen';
    expect(findDates(text, language('de')).map((d) => text.slice(d.start, d.end))).toEqual(['3. Mai 2024, 14:30 Uhr']);
  });

  it('reads the first 400 characters only', () => {
    expect(isos(`${'x '.repeat(199)}3. Mai 2024`, 'de')).toEqual([]);
  });

  it('gives spans in order inside the text and valid days, whatever the text', () => {
    const piece = fc.constantFrom(
      '3',
      '12',
      '2024',
      '.',
      '/',
      '-',
      ' ',
      ':',
      'May',
      'Mai',
      'Januar',
      ', ',
      'T',
      'Z',
      '年',
      '月',
      '日',
      'pm',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }).map((p) => p.join('')),
        (text) => {
          let end = 0;
          for (const date of findDates(text, language('de'))) {
            expect(date.start).toBeGreaterThanOrEqual(end);
            expect(date.end).toBeGreaterThan(date.start);
            expect(date.iso).toMatch(
              /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u,
            );
            expect(new Date(`${date.iso.slice(0, 10)}T00:00Z`).toISOString().slice(0, 10)).toBe(date.iso.slice(0, 10));
            end = date.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
