/** A byte order mark: which encoding it announces, and how many bytes it takes. */
export interface Mark {
  encoding: string;
  length: number;
}

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  // Before UTF-16LE, whose mark it begins with.
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
];

/** The byte order mark that the bytes begin with, or null. */
export function byteOrderMark(bytes: Uint8Array): Mark | null {
  for (const [mark, encoding] of MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return { encoding, length: mark.length };
  }
  return null;
}
