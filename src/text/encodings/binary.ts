/** Tells files that are no text, so that they are refused instead of turned into garbage. */
import { NewsnormError } from '../error.ts';

/** First bytes of common files that hold no plain text, as Latin-1 characters, and what to do with them. */
const SIGNATURES: readonly (readonly [magic: string, name: string, advice: string])[] = [
  ['PK\x03\x04', 'a ZIP archive or an office document', 'unpack it or save it as plain text first'],
  ['PK\x05\x06', 'an empty ZIP archive', 'give a text file'],
  ['%PDF-', 'a PDF file', 'extract its text first, for example with pdftotext'],
  ['\x89PNG\r\n', 'a PNG image', 'give a text file'],
  ['GIF87a', 'a GIF image', 'give a text file'],
  ['GIF89a', 'a GIF image', 'give a text file'],
  ['\xFF\xD8\xFF', 'a JPEG image', 'give a text file'],
  ['\x1F\x8B\x08', 'gzip-compressed', 'decompress it first, for example with gunzip'],
  ['BZh', 'bzip2-compressed', 'decompress it first, for example with bunzip2'],
  ['\xFD7zXZ\0', 'xz-compressed', 'decompress it first, for example with unxz'],
  ['\x28\xB5\x2F\xFD', 'zstd-compressed', 'decompress it first, for example with unzstd'],
  ['7z\xBC\xAF\x27\x1C', 'a 7z archive', 'unpack it first'],
  ['Rar!\x1A\x07', 'a RAR archive', 'unpack it first'],
  ['\x7FELF', 'a program', 'give a text file'],
  ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'an old office document', 'save it as plain text first'],
  ['SQLite format 3\0', 'an SQLite database', 'give a text file'],
  ['\0asm', 'a WebAssembly program', 'give a text file'],
];

/** A text may begin with "BZh"; a bzip2 file never goes on with anything but a digit and this. */
const BZIP2 = /^BZh[1-9]1AY&SY/;

/** More NUL bytes than one in so many bytes, or control bytes than one in so many: no text. */
const BYTES_PER_NUL = 1000;
const BYTES_PER_CONTROL = 30;

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const refuse = (what: string, advice: string): never => {
  throw new NewsnormError('binary', `not a text: this is ${what}; ${advice}`);
};

/**
 * Refuses files that their first bytes give away.
 *
 * @throws {NewsnormError} `binary`
 */
export function refuseSignature(bytes: Uint8Array): void {
  const head = latin1(bytes.subarray(0, 16));
  for (const [magic, name, advice] of SIGNATURES) {
    if (head.startsWith(magic) && (magic !== 'BZh' || BZIP2.test(head))) refuse(name, advice);
  }
}

/**
 * Refuses bytes with too many control characters for any text in a one-byte or multi-byte encoding. One stray NUL in a
 * long scraped text is no reason to refuse it.
 *
 * @throws {NewsnormError} `binary`
 */
export function refuseControls(bytes: Uint8Array): void {
  let nuls = 0;
  let controls = 0;
  for (const byte of bytes) {
    if (byte >= 0x20) continue;
    if (byte === 0) nuls += 1;
    else if (byte < 7 || (byte > 0x0f && byte !== 0x1a && byte !== 0x1b)) controls += 1;
  }
  if (nuls * BYTES_PER_NUL > bytes.length || controls * BYTES_PER_CONTROL > bytes.length)
    refuse('binary data', 'give a text file, or name its encoding if it is one');
}
