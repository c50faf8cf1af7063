/** Bytes → text: every encoding that news comes in, built here from invented texts. */
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, NewsnormError } from '../src/index.ts';

const german =
  'Die Gemeinde Grünau hat am Montag über die Brücke gestritten. Bürgermeisterin Eva Groß erklärte, die Kosten seien höher als gedacht. ' +
  'Die Anwohner möchten, dass die alte Straße für Fußgänger geöffnet bleibt.';
const french =
  'La mairie de Valmont a fermé le pont après l’orage. « Nous n’avons pas été prévenus », a déclaré une commerçante, très fâchée. ' +
  'Les travaux dureront jusqu’à l’été, selon le préfet.';
const polish =
  'Rada gminy Zielonka zdecydowała, że most zostanie zamknięty. Mieszkańcy są oburzeni, ponieważ objazd wydłuży drogę do szkoły. ' +
  'Wójt powiedział, że prace potrwają do końca września.';
const czech =
  'Zastupitelé obce Zelená rozhodli, že most bude uzavřen. Občané jsou rozhořčeni, protože objížďka prodlouží cestu do školy. ' +
  'Starosta řekl, že práce potrvají až do konce září.';
const hungarian =
  'A zöldvölgyi önkormányzat úgy döntött, hogy lezárják a hidat. A lakók felháborodtak, mert a kerülő út hosszabb lesz az iskoláig. ' +
  'A polgármester szerint a munkák őszig tartanak, a hűvös idő beálltáig.';
const turkish =
  'Yeşilköy belediyesi köprünün kapatılacağını açıkladı. Mahalle sakinleri, okula giden yolun uzamasına öfkeli. ' +
  'Başkan, çalışmaların eylül sonuna kadar süreceğini söyledi.';
const greek =
  'Ο δήμος αποφάσισε να κλείσει τη γέφυρα μετά την καταιγίδα. Οι κάτοικοι διαμαρτύρονται, γιατί ο δρόμος για το σχολείο γίνεται μεγαλύτερος.';
const russian =
  'Совет посёлка решил закрыть мост после бури. Жители недовольны, потому что дорога до школы станет длиннее. ' +
  'Глава сказал, что работы продлятся до конца сентября.';
const ukrainian =
  'Рада селища вирішила закрити міст після бурі. Мешканці незадоволені, бо дорога до школи стане довшою. Голова їм нічого не пояснив.';
const portuguese =
  'A câmara de Vila Verde decidiu fechar a ponte após a tempestade. Os moradores não estão satisfeitos, pois o caminho até à escola será mais longo. ' +
  'As obras vão durar até ao início do verão, disse o presidente na sessão de terça-feira.';
const icelandic =
  'Sveitarstjórn Grænavatns ákvað að loka brúnni eftir óveðrið. Íbúarnir eru reiðir, því að leiðin í skólann verður lengri. ' +
  'Oddvitinn sagði að verkið stæði fram á haust og þá yrði brúin opnuð á ný.';
const croatian =
  'Općinsko vijeće odlučilo je zatvoriti most nakon oluje. Stanovnici su ogorčeni jer će put do škole biti duži. ' +
  'Načelnik kaže da će radovi trajati do kraja rujna.';
const romanian =
  'Consiliul comunei a hotărât să închidă podul după furtună. Locuitorii sunt nemulţumiţi, pentru că drumul până la şcoală va fi mai lung. ' +
  'Lucrările vor dura până la sfârşitul lui septembrie, când vântul se va potoli.';
const lithuanian =
  'Žaliosios seniūnijos taryba nutarė po audros uždaryti tiltą. Gyventojai pyksta, nes kelias į mokyklą bus ilgesnis. ' +
  'Seniūnas sakė, kad darbai truks iki rugsėjo pabaigos, o naujas tiltas kainuos daug.';
const hebrew = 'המועצה החליטה לסגור את הגשר אחרי הסערה. התושבים כועסים, כי הדרך לבית הספר תהיה ארוכה יותר.';
const arabic = 'قرر المجلس إغلاق الجسر بعد العاصفة. السكان غاضبون لأن الطريق إلى المدرسة سيصبح أطول.';
const thai = 'สภาเทศบาลตัดสินใจปิดสะพานหลังพายุ ชาวบ้านไม่พอใจเพราะทางไปโรงเรียนยาวขึ้น';
const vietnamese = 'Hội đồng xã quyết định đóng cầu sau cơn bão. Người dân bất bình vì đường đến trường dài hơn.';
const japanese = '町議会は嵐のあと、橋を閉鎖することを決めた。学校までの道が長くなるため、住民は反発している。';
const korean = '마을 의회는 폭풍 뒤에 다리를 닫기로 결정했다. 학교까지 가는 길이 길어져 주민들이 반발하고 있다.';
const chinese = '镇议会决定在暴风雨后关闭大桥。居民们很不满，因为去学校的路会变长。工程将持续到九月底。';
const taiwanese = '鎮議會決定在暴風雨後關閉大橋。居民們很不滿，因為去學校的路會變長。工程將持續到九月底。';

const legacy: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1252', german],
  ['windows-1252', french],
  ['iso-8859-1', german],
  ['iso-8859-15', `${german} Sie kosten 3 Millionen €.`],
  ['macintosh', german],
  ['macintosh', french],
  ['cp850', german],
  ['windows-1250', polish],
  ['windows-1250', czech],
  ['windows-1250', hungarian],
  ['iso-8859-2', polish],
  ['iso-8859-2', czech],
  ['windows-1254', turkish],
  ['iso-8859-9', turkish],
  ['windows-1257', lithuanian],
  ['iso-8859-13', lithuanian],
  ['iso-8859-4', lithuanian],
  ['windows-1253', greek],
  ['iso-8859-7', greek],
  ['windows-1251', russian],
  ['windows-1251', ukrainian],
  ['iso-8859-5', russian],
  ['koi8-r', russian],
  ['koi8-u', ukrainian],
  ['cp866', russian],
  ['windows-1255', hebrew],
  ['iso-8859-8', hebrew],
  ['cp862', hebrew],
  ['cp720', arabic],
  ['cp869', greek],
  ['macgreek', greek],
  ['macturkish', turkish],
  ['cp860', portuguese],
  ['cp861', icelandic],
  ['maciceland', icelandic],
  ['maccroatian', croatian],
  ['macromania', romanian],
  ['windows-1256', arabic],
  ['windows-874', thai],
  ['windows-1258', vietnamese],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['euc-kr', korean],
  ['gb18030', chinese],
  ['gbk', chinese],
  ['big5', taiwanese],
];

/** windows-1258 writes some letters as two characters. */
const encode = (text: string, encoding: string): Uint8Array =>
  iconv.encode(encoding === 'windows-1258' ? forWindows1258(text) : text, encoding);

function forWindows1258(text: string): string {
  return [...text]
    .map((char) => {
      if (!iconv.encode(char, 'windows-1258').includes(0x3f)) return char;
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(char.normalize('NFD'))?.[0] ?? '';
      return char.normalize('NFD').replace(tone, '').normalize('NFC') + tone;
    })
    .join('');
}

describe('decode', () => {
  it.each(legacy)('reads %s: %s', (encoding, text) => {
    const bytes = encode(text, encoding);
    expect(iconv.decode(Buffer.from(bytes), encoding).normalize('NFC')).toBe(text); // the case is one
    const decoded = decode(bytes);
    expect(decoded.text.normalize('NFC')).toBe(text);
    expect(decoded.warnings.filter(({ code }) => code !== 'uncertain-encoding')).toEqual([]);
  });

  it.each(legacy)('reads %s when it is named: %s', (encoding, text) => {
    const decoded = decode(encode(text, encoding), { encoding });
    expect(decoded.text.normalize('NFC')).toBe(text);
    expect(decoded.confidence).toBe(1);
    expect(decoded.warnings).toEqual([]);
  });

  it.each(['iso-8859-1', 'windows-1252', 'macintosh', 'cp850'])('reads a few words in %s', (encoding) => {
    const text = 'Der Rat von Grünau tagt über die Brücke, und die Kosten sind dem Land zu hoch';
    expect(decode(encode(text, encoding)).text).toBe(text);
  });

  it.each([
    'GRÖSSERE ÄNDERUNGEN FÜR FUSSGÄNGER IN GRÜNAU',
    'LA MAIRIE DE VALMONT A FERMÉ LE PONT',
    'La mairie de Valmont a fermé le pont.',
  ])('reads a headline in cp850: %s', (text) => {
    expect(decode(encode(text, 'cp850')).text).toBe(text);
  });

  describe.each([german, russian, japanese, `${french} 🎉`])('in every form of Unicode: %s', (text) => {
    it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s without a mark', (encoding) => {
      expect(decode(encode(text, encoding))).toMatchObject({ text, encoding, warnings: [] });
    });

    it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s with a mark', (encoding) => {
      const bytes = encode(`\uFEFF${text}`, encoding);
      expect(decode(bytes)).toEqual({ text, encoding, confidence: 1, warnings: [] });
      expect(decode(bytes, { encoding }).text).toBe(text);
    });
  });

  it.each(['utf-16', 'utf-32'])('takes the byte order of %s from its mark', (encoding) => {
    for (const order of ['le', 'be'])
      expect(decode(encode(`\uFEFF${german}`, encoding + order), { encoding }).text).toBe(german);
  });

  it('keeps a byte order mark inside the text', () => {
    expect(decode(encode('eins\uFEFFzwei ü', 'utf-8')).text).toBe('eins\uFEFFzwei ü');
  });

  it('reads ASCII as UTF-8 and is sure of it', () => {
    expect(decode(encode('Plain words.\r\n', 'utf-8'))).toEqual({
      text: 'Plain words.\r\n',
      encoding: 'utf-8',
      confidence: 1,
      warnings: [],
    });
  });

  it('reads nothing from no bytes', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', confidence: 1, warnings: [] });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf)).text).toBe('');
  });

  it('does not change the bytes', () => {
    const bytes = Uint8Array.from(encode(german, 'utf-16le'));
    const before = Uint8Array.from(bytes);
    decode(bytes);
    expect(bytes).toEqual(before);
  });

  it('puts U+FFFD for invalid bytes in sound UTF-8 and counts them', () => {
    const sound = encode(french, 'utf-8');
    const bytes = Buffer.concat([sound, Uint8Array.of(0xff), sound, Uint8Array.of(0xe2, 0x82), Buffer.from(' fin')]);
    const decoded = decode(bytes);
    expect(decoded.text).toBe(`${french}\uFFFD${french}\uFFFD fin`);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.warnings).toHaveLength(1);
    expect(decoded.warnings[0]).toMatchObject({ code: 'invalid-bytes', start: french.length });
    expect(decoded.warnings[0]?.message).toMatch(/^2 invalid byte sequences/);
  });

  it('puts U+FFFD for invalid bytes in a named encoding', () => {
    const decoded = decode(Buffer.concat([encode(japanese, 'euc-jp'), Uint8Array.of(0xff)]), { encoding: 'euc-jp' });
    expect(decoded.text).toBe(`${japanese}\uFFFD`);
    expect(decoded.warnings[0]).toMatchObject({ code: 'invalid-bytes', start: japanese.length });
  });

  it('reads a file of UTF-8 with lines in windows-1252 line by line', () => {
    const lines = [german, french, 'Zwölf Boxkämpfer jagen über den Sylter Deich', german];
    const bytes = Buffer.concat(
      lines.map((line, i) => Buffer.from(encode(`${line}\n`, i === 2 ? 'windows-1252' : 'utf-8'))),
    );
    const decoded = decode(bytes);
    expect(decoded.text).toBe(`${lines.join('\n')}\n`);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.warnings).toEqual([
      expect.objectContaining({ code: 'mixed-encoding', start: german.length + french.length + 2 }),
    ]);
  });

  it.each([
    ['a ZIP archive', [0x50, 0x4b, 3, 4, 0x14, 0, 0, 0]],
    ['a PDF file', [...Buffer.from('%PDF-1.7\n')]],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['gzip', [0x1f, 0x8b, 8, 0, 0, 0]],
    ['control characters', Array.from({ length: 300 }, (_, i) => (i * 7) % 32)],
  ])('refuses %s', (_, bytes) => {
    let thrown: unknown;
    try {
      decode(Uint8Array.from(bytes));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(NewsnormError);
    expect((thrown as NewsnormError).code).toBe('binary');
    expect((thrown as NewsnormError).message).not.toContain('\n');
  });

  it.each(['utf-9', 'hex', 'base64', 'Binary', 'h-e-x', 'hex:1234', '_internal', '_sbcs', '__proto__', ''])(
    'refuses the encoding "%s", which it does not know',
    (encoding) => {
      expect(() => decode(encode(german, 'utf-8'), { encoding })).toThrow(
        expect.objectContaining({ name: 'NewsnormError', code: 'unknown-encoding' }),
      );
    },
  );

  it('takes the named encoding, even if the bytes look like another', () => {
    expect(decode(encode('für', 'utf-8'), { encoding: 'iso-8859-1' }).text).toBe('fÃ¼r');
  });

  it('is sure of much text and unsure of one odd byte', () => {
    const long = decode(encode(german, 'windows-1252')).confidence;
    const short = decode(Uint8Array.of(0x61, 0xe9)).confidence;
    expect(long).toBeGreaterThan(0.9);
    expect(short).toBeLessThan(0.7);
  });
});
