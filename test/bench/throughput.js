/** Throughput on one core: records of 5 KB to records, with splitting and repair, against what no tool can do without. */
import { normalize } from '../../dist/index.js';
import { articleText } from './articles.js';
import { cpuTime, inTurns } from './measure.js';

/** Documents that are worked on before anything is measured. */
const COMPILED = 2000;

export function throughput({ short }) {
  const count = short ? 300 : 2000;
  const texts = Array.from({ length: count }, (_, seed) => articleText(seed));
  const records = texts.map((text, id) => Buffer.from(JSON.stringify({ id, text })));
  const megabytes = records.reduce((sum, record) => sum + record.length, 0) / 1e6;

  /** Decodes, parses, does its work on the text, writes. */
  const through = (work) => () => {
    let written = 0;
    for (const record of records) {
      const { id, text } = JSON.parse(record.toString('utf8'));
      written += Buffer.from(`${JSON.stringify({ id, ...work(text) })}\n`).length;
    }
    return written;
  };
  const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });
  const jobs = {
    floor: through((text) => ({ lines: text.split('\n') })),
    segmenter: () => {
      let sentences = 0;
      for (const text of texts)
        for (const { segment } of segmenter.segment(text)) sentences += segment.length > 0 ? 1 : 0;
      return sentences;
    },
    newsnorm: through((text) => normalize(text)),
  };
  // V8 goes on compiling for some thousand documents; a short run must not measure that where a long one does not.
  for (let done = 0; done < COMPILED; done += count) for (const job of Object.values(jobs)) job();
  const times = inTurns(5, Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, () => cpuTime(job)])));
  const rate = (name) => ((megabytes * 1000) / times[name]).toFixed(1);
  return [
    {
      name: 'time against reading, splitting lines and writing',
      ratio: times.newsnorm / times.floor,
      target: 4,
      note: `${((count * 1000) / times.newsnorm).toFixed(0)} documents/s, ${rate('newsnorm')} MB/s; floor ${rate('floor')} MB/s`,
    },
    {
      name: 'time against `Intl.Segmenter` finding sentences',
      ratio: times.newsnorm / times.segmenter,
      target: 1,
      note: `segmenter ${rate('segmenter')} MB/s`,
    },
  ];
}
