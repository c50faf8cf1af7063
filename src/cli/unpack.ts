import type { Duplex } from 'node:stream';

import { BadInput } from './bad-input.ts';
import { zlib } from './builtin.ts';

/** How an input is compressed. */
export type Packing = 'gz' | 'zst';

/** How a file is compressed, by its name. */
export function packingOf(name: string): Packing | null {
  const [, ending] = /\.(gz|zst)$/i.exec(name) ?? [];
  return ending === undefined ? null : (ending.toLowerCase() as Packing);
}

/** A name without the ending that says how the file is compressed. */
export const unpackedName = (name: string): string => name.replace(/\.(?:gz|zst)$/i, '');

/** A text that is one document has to fit into memory several times over; more than this is no article. */
const LARGEST_DOCUMENT = 2 ** 29;

/** @throws the errors of zlib, or {BadInput} */
export function unpacked(bytes: Uint8Array, packing: Packing | null): Uint8Array {
  const options = { maxOutputLength: LARGEST_DOCUMENT };
  if (packing === null) return bytes;
  if (packing === 'gz') return zlib().gunzipSync(bytes, options);
  return zstd().zstdDecompressSync(bytes, options);
}

/** A stream that undoes a compression. @throws {BadInput} */
export const unpacker = (packing: Packing): Duplex =>
  packing === 'gz' ? zlib().createGunzip() : zstd().createZstdDecompress();

interface Zstd {
  zstdDecompressSync: (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
  createZstdDecompress: () => Duplex;
}

/** Node.js has it since 22.15. */
function zstd(): Zstd {
  const loaded = zlib();
  if (!('createZstdDecompress' in loaded)) {
    throw new BadInput('this Node.js cannot read .zst; use 22.15 or later, or unpack it first');
  }
  return loaded as unknown as Zstd;
}
