/**
 * `npm run bench`: time per byte of `repair` and of `normalize` on hostile input of 1, 4 and 16 MB, as ratios to the
 * smallest size within this run. A ratio far above 1 means that some part is not linear.
 *
 *   npm run bench [-- --runs N] [--only repair|normalize]
 */
import { normalize, repair } from '../../dist/index.js';

const value = (name, fallback) => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? fallback : process.argv[i + 1];
};
const RUNS = Number(value('runs', '5'));
const ONLY = value('only', '');
const MEGABYTES = [1, 4, 16];
const filled = (pattern) => (size) => pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);

const INPUTS = {
  'one line': filled('The council decided on Monday.The mayor agreed, "at last".Work begins in spring '),
  'many lines': filled('The council decided on Monday.The mayor agreed, "at last".Work begins in spring\n'),
  'only full stops': filled('.'),
  'only quotation marks': filled('"'),
  'alternating case': filled('aB'),
  'one long word': filled('a'),
  'white space': filled(' '),
  'open brackets': filled('(<&'),
};
const JOBS = { repair: (text) => repair(text), normalize: (text) => normalize(text) };

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

function nanosecondsPerByte(job, text) {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = process.hrtime.bigint();
    job(text);
    times.push(Number(process.hrtime.bigint() - start) / text.length);
  }
  return median(times);
}

console.log(`Node.js ${process.version}, medians of ${RUNS}; time per byte against ${MEGABYTES[0]} MB`);
let worst = 0;
for (const [jobName, job] of Object.entries(JOBS)) {
  if (ONLY && ONLY !== jobName) continue;
  job(INPUTS['one line'](1 << 18)); // the first call compiles
  for (const [name, make] of Object.entries(INPUTS)) {
    const figures = MEGABYTES.map((size) => nanosecondsPerByte(job, make(size << 20)));
    const ratios = figures.map((figure) => figure / figures[0]);
    worst = Math.max(worst, ...ratios);
    const shown = ratios.map((ratio, i) => `${MEGABYTES[i]} MB ${ratio.toFixed(2)}`).join('  ');
    console.log(`${jobName.padEnd(10)} ${name.padEnd(22)} ${shown}   (${figures[0].toFixed(0)} ns/byte)`);
  }
}
console.log(`largest ratio ${worst.toFixed(2)}`);
