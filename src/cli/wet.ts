import { BadInput } from './bad-input.ts';
import type { Input } from './inputs.ts';
import { bytesOf } from './read.ts';

/** A page of a web archive, as its crawler turned it into text. */
export interface Page {
  uri: string;
  bytes: Uint8Array;
}

/** Bytes of pages that are taken together. */
const ENOUGH = 64 * 1024;

/**
 * The pages of a WET file (the text archives of Common Crawl: WARC with records of the type `conversion`), some at a
 * time, in order. Records of other types are passed over.
 *
 * @throws the errors of the operating system and of zlib, or {BadInput}
 */
export async function* pagesOf(input: Input): AsyncGenerator<Page[]> {
  const { WARCParser } = await import('warcio');
  let pages: Page[] = [];
  let size = 0;
  for await (const record of new WARCParser(bytesOf(input))) {
    if (!record.warcHeaders.protocol?.startsWith('WARC/'))
      throw new BadInput('no web archive; it must begin with WARC/');
    const uri = record.warcTargetURI;
    if (record.warcType !== 'conversion' || !uri) continue;
    const bytes = new Uint8Array(await record.readFully(false));
    if (bytes.length < record.warcContentLength) throw new BadInput('cut off within a page; fetch it again');
    pages.push({ uri, bytes });
    size += bytes.length;
    if (size < ENOUGH) continue;
    yield pages;
    pages = [];
    size = 0;
  }
  if (pages.length > 0) yield pages;
}
