/** Names of encodings → decoders. The decoders of the platform do the work; iconv-lite knows what they do not. */
import { createRequire } from 'node:module';
import type * as IconvLite from 'iconv-lite';
import { NewsnormError } from '../error.ts';
import { hzToGb, iso2022KrToEuc } from './seven-bit.ts';

/** A decoder of one encoding. `lossy` puts U+FFFD for bytes that mean nothing; `strict` gives null if there are any. */
export interface Codec {
  /** Lower-case WHATWG name, else the name that iconv-lite takes. */
  readonly name: string;
  lossy(bytes: Uint8Array): string;
  strict(bytes: Uint8Array): string | null;
}

type Iconv = typeof IconvLite;
const load = createRequire(import.meta.url);
let iconvLite: Iconv | undefined;
// Loaded on first use: its tables take longer to read than most documents.
const iconv = (): Iconv => (iconvLite ??= load('iconv-lite') as Iconv);

/** What bytes 0x80 to 0x9F mean in windows-1252; the five that it leaves open stay control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** Some versions of Node.js read windows-1252 as Latin-1 (0x92 as a control character), so this one is done by hand. */
function windows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replace(/[\x80-\x9f]/g, (c) => WINDOWS_1252.charAt(c.charCodeAt(0) - 0x80));
}

const codecs = new Map<string, Codec>();

function fromIconv(name: string, encoding: string): Codec {
  const lossy = (bytes: Uint8Array): string =>
    iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false });
  return {
    name,
    lossy,
    strict: (bytes) => {
      const text = lossy(bytes);
      return text.includes('\uFFFD') ? null : text;
    },
  };
}

/** An encoding that is another one after its bytes are rewritten. */
function rewritten(name: string, rewrite: (bytes: Uint8Array) => Uint8Array, inner: Codec): Codec {
  return { name, lossy: (bytes) => inner.lossy(rewrite(bytes)), strict: (bytes) => inner.strict(rewrite(bytes)) };
}

function fromPlatform(label: string): Codec | null {
  let decoder: InstanceType<typeof TextDecoder>;
  let fatal: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(label, { ignoreBOM: true });
    fatal = new TextDecoder(label, { ignoreBOM: true, fatal: true });
  } catch {
    return null; // not an encoding of the web, or a Node.js built without them
  }
  if (decoder.encoding === 'windows-1252') return { name: 'windows-1252', lossy: windows1252, strict: windows1252 };
  return {
    name: decoder.encoding,
    lossy: (bytes) => decoder.decode(bytes),
    strict: (bytes) => {
      try {
        return fatal.decode(bytes);
      } catch {
        return null;
      }
    },
  };
}

/**
 * The decoder for a name, as people write it: any label of the WHATWG standard, else any name of iconv-lite.
 *
 * @throws {NewsnormError} `unknown-encoding`
 */
export function codecOf(name: string): Codec {
  const label = name.trim().toLowerCase();
  const known = codecs.get(label);
  if (known) return known;
  const codec = findCodec(label);
  if (!codec)
    throw new NewsnormError(
      'unknown-encoding',
      `there is no encoding "${name}"; names are such as utf-8, utf-16le, windows-1252, iso-8859-15, macintosh, cp850, koi8-r, shift_jis, gb18030`,
    );
  codecs.set(label, codec);
  return codec;
}

/**
 * Whether iconv-lite takes a name for what Node.js can also make of bytes and what is no encoding of characters. It
 * looks at letters and digits alone, without a year behind a colon.
 */
const isNoCharset = (label: string): boolean =>
  ['hex', 'base64', 'binary'].includes(label.replace(/:\d{4}$|[^a-z\d]/g, ''));

function findCodec(label: string): Codec | null {
  // GB 18030 contains GBK and GB 2312 as they are used.
  if (label === 'gbk' || label === 'gb2312') return findCodec('gb18030');
  if (label === 'hz' || label === 'hz-gb-2312') return rewritten('hz-gb-2312', hzToGb, codecOf('gb18030'));
  if (label === 'iso-2022-kr') return rewritten(label, iso2022KrToEuc, codecOf('euc-kr'));
  // UTF-32 is no encoding of the web, so the platform does not read it.
  if (/^utf-?32-?[lb]e$/.test(label)) return fromIconv(`utf-32${label.slice(-2)}`, `utf-32${label.slice(-2)}`);
  const platform = fromPlatform(label);
  if (platform) return platform;
  return !isNoCharset(label) && iconv().encodingExists(label) ? fromIconv(label, label) : null;
}

/** The 128 characters that bytes 0x80 to 0xFF mean in a single-byte encoding; U+FFFD for those without a meaning. */
export function highHalf(name: string): string {
  const bytes = Uint8Array.from({ length: 128 }, (_, i) => i + 0x80);
  return codecOf(name).lossy(bytes);
}
