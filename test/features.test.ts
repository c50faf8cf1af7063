import { describe, expect, it } from 'vitest';

import { shapeOf } from '../src/labels/features.ts';
import { lexiconOf } from '../src/labels/lexicon.ts';
import { languageOf } from '../src/languages/index.ts';

const shape = (code: string, text: string) => shapeOf(text, lexiconOf(languageOf(code)).functionWords);

describe('running text and headlines without spaces between words', () => {
  it.each([
    [
      'ja',
      '市議会は月曜日に川に新しい橋をかける計画を承認した。橋は二年後に完成し、費用は十二億円になる見通しだ。',
      '橋の新設計画、市議会承認',
    ],
    [
      'zh',
      '市议会在周一批准了在河上修建一座新桥的计划。这座桥将在两年后完工，费用由市政府和省政府分担。',
      '市议会批准修建新桥',
    ],
  ])('tells them apart in %s', (code, prose, headline) => {
    expect(shape(code, prose).prose).toBeGreaterThan(0.8);
    expect(shape(code, prose).words).toBeGreaterThan(15);
    expect(shape(code, prose).innerStops).toBe(1);
    expect(shape(code, headline).prose).toBeLessThan(0.3);
    expect(shape(code, prose).functionWords).toBeGreaterThan(shape(code, headline).functionWords * 1.5);
  });

  it('counts the words of Thai by their letters', () => {
    const thai = 'สภาเทศบาลอนุมัติการก่อสร้างสะพานแห่งใหม่ข้ามแม่น้ำเมื่อวันจันทร์ คาดว่าจะแล้วเสร็จภายในสองปี';
    const { words, prose } = shapeOf(thai, null);
    expect(words).toBeGreaterThan(14);
    expect(words).toBeLessThan(26);
    expect(prose).toBeGreaterThan(0.3);
  });
});

it.each([
  ['橋が完成した。', 'stop'],
  ['橋は完成したのか？', 'question'],
  ['新桥竣工了！', 'exclamation'],
  ['هل اكتمل الجسر؟', 'question'],
  ['پل مکمل ہو گیا۔', 'stop'],
  ['पुल बन गया।', 'stop'],
  ['«Мост готов.»', 'stop'],
  ['大桥、隧道，', 'comma'],
  ['الجسر والنفق،', 'comma'],
])('reads how "%s" ends', (text, ending) => {
  expect(shapeOf(text, null).ending).toBe(ending);
});

it.each([
  ['पुल बन गया। उद्घाटन कल है।', 1],
  ['هل اكتمل الجسر؟ نعم.', 1],
  ['پل مکمل ہو گیا۔ افتتاح کل ہے۔', 1],
  ['桥建好了吗？建好了！明天通车。', 2],
])('counts the sentences that end inside "%s"', (text, stops) => {
  expect(shapeOf(text, null).innerStops).toBe(stops);
});
