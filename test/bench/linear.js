/** Time per byte of large inputs against small ones: far above 1 means that some part is not linear. */
import { normalize, repair } from '../../dist/index.js';
import { articleText } from './articles.js';
import { cpuTime, inTurns } from './measure.js';

const KB = 1024;
const MB = 1024 * KB;

const filled = (pattern) => (size) => pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
const pages = Array.from({ length: 200 }, (_, seed) => articleText(seed)).join('\n');
const PAGES = { 'a million lines': filled(`${pages}\n`), 'one line': filled(`${pages.replaceAll('\n', ' ')} `) };
const HOSTILE = {
  'one line': filled('The council decided on Monday.The mayor agreed, "at last".Work begins in spring '),
  'only full stops': filled('.'),
  'only quotation marks': filled('"'),
  'alternating case': filled('aB'),
};

/** A small text is done several times over, so that the clock has something to measure. */
const LEAST = MB;

function perByte(job, text) {
  const times = Math.ceil(LEAST / text.length);
  return () => {
    const took = cpuTime(() => {
      for (let time = 0; time < times; time += 1) job(text);
    });
    return took / (times * text.length);
  };
}

function compared(label, job, make, sizes, runs) {
  const texts = Object.fromEntries(sizes.map((size) => [size, make(size)]));
  const measurements = Object.fromEntries(sizes.map((size) => [size, perByte(job, texts[size])]));
  measurements[sizes[0]](); // the first round compiles
  const figures = inTurns(runs, measurements);
  console.error(`${label} measured`);
  const ratios = sizes.slice(1).map((size) => figures[size] / figures[sizes[0]]);
  return {
    name: label,
    ratio: Math.max(...ratios),
    target: 1.5,
    note: `${(figures[sizes[0]] * 1e6).toFixed(0)} ns a byte at ${named(sizes[0])}; ${sizes
      .slice(1)
      .map((size, i) => `${named(size)} ${ratios[i].toFixed(2)}`)
      .join(', ')}`,
  };
}

const named = (size) => (size >= MB ? `${size / MB} MB` : `${size / KB} KB`);

const runsOf = ({ short }) => (short ? 3 : 5);

/** Pages of news put together to one large document. */
export function linear(options) {
  const sizes = options.short ? [64 * KB, 2 * MB] : [64 * KB, 64 * MB];
  return Object.entries(PAGES).map(([name, make]) =>
    compared(`normalize, ${name}`, normalize, make, sizes, runsOf(options)),
  );
}

/** Texts that nobody writes, made of what repairs have to look at most. */
export function hostile(options) {
  const sizes = options.short ? [256 * KB, MB] : [MB, 4 * MB, 16 * MB];
  return Object.entries(HOSTILE).map(([name, make]) =>
    compared(`repair, ${name}`, repair, make, sizes, runsOf(options)),
  );
}
