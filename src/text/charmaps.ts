/**
 * Single-byte encodings that UTF-8 is misread as, seen backwards: which byte a character came from. Bytes that an
 * encoding leaves open are the control characters of Latin-1, as careless programs read them ("sloppy" codecs of ftfy).
 */
import { highHalf } from './encodings/codec.ts';

/** What bytes 0x80 to 0xFF mean in DOS code page 437. */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0';

/** The same in code page 850, which took its successor's place in Western Europe. */
const CP850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0';

/** An encoding as a way back from characters to bytes. */
export interface Charmap {
  /** Name as in the plan "encode as …, decode as UTF-8". */
  name: string;
  /** Whether bytes can be lost or left open in it. */
  sloppy: boolean;
  /** Byte of a character beyond ASCII; undefined if the encoding does not have it. */
  bytes: ReadonlyMap<number, number>;
}

function charmap(name: string, half: string, sloppy: boolean): Charmap {
  const bytes = new Map<number, number>();
  if (sloppy) for (let byte = 0x80; byte < 0x100; byte += 1) bytes.set(byte, byte);
  const taken = new Set<number>();
  for (let i = 0; i < 128; i += 1) {
    const code = half.charCodeAt(i);
    if (code === 0xfffd) continue;
    bytes.set(code, i + 0x80);
    if (code !== i + 0x80) taken.add(i + 0x80);
  }
  // The Latin-1 reading of a byte holds only where the encoding has nothing else for it.
  for (const byte of taken) if (bytes.get(byte) === byte) bytes.delete(byte);
  return { name, sloppy, bytes };
}

const latin1 = (): string => Array.from({ length: 128 }, (_, i) => String.fromCharCode(i + 0x80)).join('');

let cached: readonly Charmap[] | undefined;

/** The encodings in the order in which they are tried, as in ftfy: the likelier and the less ambiguous first. */
export function charmaps(): readonly Charmap[] {
  cached ??= [
    charmap('latin-1', latin1(), false),
    ...['1252', '1251', '1250', '1253', '1254', '1257'].map((page) =>
      charmap(`windows-${page}`, highHalf(`windows-${page}`), true),
    ),
    charmap('iso-8859-2', highHalf('iso-8859-2'), false),
    charmap('macintosh', highHalf('macintosh'), false),
    charmap('cp437', CP437, false),
    charmap('cp850', CP850, false),
  ];
  return cached;
}
