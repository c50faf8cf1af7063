/**
 * What a batch costs, as ratios within one run: two threads against one, the memory of large runs against small ones,
 * and whether a run that is killed again and again is completed by --resume. It generates its own input.
 *
 *   npm run --silent build && node test/bench/batch.js [threads|memory|kill] [--documents N] [--runs N] [--command repair]
 *
 * `--documents` is the size of the largest input (of 5 KB each); each part has a default that takes some minutes.
 */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';

const PROGRAM = path.join(import.meta.dirname, '../../bin/newsnorm.js');
const option = (name, fallback) => {
  const i = process.argv.indexOf(`--${name}`);
  return i < 0 ? fallback : process.argv[i + 1];
};
const RUNS = Number(option('runs', '5'));
const COMMAND = option('command', '') === 'repair' ? ['repair'] : ['--ndjson'];
const folder = mkdtempSync(path.join(tmpdir(), 'newsnorm-bench-'));
const at = (name) => path.join(folder, name);

// ---- the input: German articles of 5 KB, of which every fourth paragraph has lost the spaces between its sentences

const NOUNS =
  'Gemeinderat Brücke Verwaltung Haushalt Schule Feuerwehr Bahnhof Krankenhaus Planung Straße Theater Markt'.split(' ');
const VERBS = 'beschloss prüfte verschob lobte kritisierte eröffnete plante bezahlte verlangte erklärte'.split(' ');
const ADJECTIVES = 'neue alte große kleine teure wichtige umstrittene lange schnelle geplante'.split(' ');

function articleOf(number) {
  let state = number + 1;
  const one = (list) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return list[Math.floor((state / 2147483648) * list.length)];
  };
  const sentence = () =>
    `Die ${one(ADJECTIVES)} ${one(NOUNS)} ${one(VERBS)} am Montag nach langer Sitzung die ${one(ADJECTIVES)} ` +
    `${one(NOUNS)}, weil die ${one(NOUNS)} für ${one([3, 12, 250])} Millionen Euro nicht mehr zu halten war.`;
  let text = `${one(NOUNS)} und ${one(NOUNS)}: ${one(ADJECTIVES)} Lösung in Sicht\n\nVon Anna Berger\n\n`;
  for (let paragraph = 0; text.length < 4900; paragraph += 1) {
    text += `${[sentence(), sentence(), sentence()].join(paragraph % 4 === 3 ? '' : ' ')}\n\n`;
  }
  return `${text}© 2024 Beispielzeitung. Alle Rechte vorbehalten.\n`;
}
const ARTICLES = Array.from({ length: 200 }, (_, number) => articleOf(number));
const article = (number) => `${ARTICLES[number % ARTICLES.length]}${number}\n`;

function makeFolder(name, documents) {
  for (let number = 0; number < documents; number += 1) {
    const file = at(`${name}/${Math.floor(number / 500)}/${number}.txt`);
    if (number % 500 === 0) mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, article(number));
  }
  return at(name);
}

function* records(documents) {
  for (let number = 0; number < documents; number += 50) {
    let lines = '';
    for (let n = number; n < Math.min(number + 50, documents); n += 1)
      lines += `${JSON.stringify({ id: n, text: article(n) })}\n`;
    yield lines;
  }
}

// ---- a run, with what it took

/** Loaded into the program: writes what the process took when it ends. */
const METER = `data:text/javascript,${encodeURIComponent(`
  import { writeFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => writeFileSync(process.env.METER, JSON.stringify(process.resourceUsage())));
`)}`;

/** Runs the program and gives seconds, seconds of all cores, and megabytes at the highest. */
async function run(args, { documents = null } = {}) {
  const start = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--import', METER, PROGRAM, ...args], {
    stdio: ['pipe', openSync('/dev/null', 'w'), 'inherit'],
    env: { ...process.env, METER: at('meter') },
  });
  if (documents === null) child.stdin.end();
  else Readable.from(records(documents)).pipe(child.stdin);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`newsnorm ${args.join(' ')}: exit code ${code}`);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(at('meter'), 'utf8'));
  return {
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  };
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

// ---- the parts

/** Two threads against one, in turns, so that other work on the machine strikes both. */
async function threads() {
  const documents = Number(option('documents', '4000'));
  const stream = at('stream.ndjson');
  writeFileSync(stream, [...records(documents)].join(''));
  const files = makeFolder('files', documents);
  for (const [name, args] of [
    ['stream', [stream]],
    ['files', [files, '-d', at('out')]],
  ]) {
    const took = { 1: [], 2: [] };
    for (let n = 0; n < RUNS; n += 1) {
      for (const jobs of [1, 2]) {
        rmSync(at('out'), { recursive: true, force: true });
        took[jobs].push(await run([...COMMAND, ...args, '-j', String(jobs)]));
      }
    }
    const of = (jobs, what) => median(took[jobs].map((each) => each[what]));
    const ratio = (of(1, 'seconds') / of(2, 'seconds')).toFixed(2);
    // What two free cores would give, as far as the work of both threads is even.
    const bound = ((2 * of(1, 'cpu')) / of(2, 'cpu')).toFixed(2);
    console.log(`${name}, ${documents} documents: two threads ${ratio} times one; by the time of the cores ${bound}`);
  }
}

/** The highest memory of a large run against that of one with a twentieth (stream) or a fortieth (files). */
async function memory() {
  const documents = Number(option('documents', '20000'));
  const sizes = [Math.round(documents / 20), documents];
  const [small, large] = [
    await run([...COMMAND, '--input', 'ndjson', '-j', '2'], { documents: sizes[0] }),
    await run([...COMMAND, '--input', 'ndjson', '-j', '2'], { documents: sizes[1] }),
  ];
  show('stream', sizes, small, large);
  const counts = [Math.round(documents / 40), documents];
  const [few, many] = [
    await run([...COMMAND, makeFolder('few', counts[0]), '-d', at('out-few'), '-j', '2']),
    await run([...COMMAND, makeFolder('many', counts[1]), '-d', at('out-many'), '-j', '2']),
  ];
  show('files', counts, few, many);
}

function show(name, [few, many], small, large) {
  const ratio = (large.megabytes / small.megabytes).toFixed(2);
  const figures = `${small.megabytes.toFixed(0)} MB for ${few} documents, ${large.megabytes.toFixed(0)} MB for ${many}`;
  console.log(`${name}: peak memory ${ratio} times (${figures})`);
}

/** Kills a batch at random moments, resumes it each time, and compares the folder with that of a run without kills. */
async function kill() {
  const documents = Number(option('documents', '5000'));
  const KILLS = 10;
  const files = makeFolder('in', documents);
  const args = [PROGRAM, files, '-d', at('out'), '--json', '-j', '2', '--resume'];
  const start = Date.now();
  await run([files, '-d', at('whole'), '--json', '-j', '2']);
  const whole = Date.now() - start;
  for (let n = 0; n < KILLS; n += 1) {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await wait(Math.random() * whole * 0.4);
    child.kill('SIGKILL');
    await ended;
    console.log(`kill ${n + 1}: ${existsSync(at('out')) ? list(at('out')).length : 0} of ${documents} files`);
  }
  await run(args.slice(1));
  const [one, other] = [list(at('whole')), list(at('out'))];
  const same = (name) => readFileSync(path.join(at('whole'), name)).equals(readFileSync(path.join(at('out'), name)));
  if (one.join() !== other.join() || !one.every(same)) throw new Error('the folders differ');
  console.log(`killed ${KILLS} times and resumed: the same ${one.length} files as without, and no others`);
}

const list = (top) =>
  readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(top, path.join(entry.parentPath, entry.name)))
    .sort();

const parts = { threads, memory, kill };
try {
  const asked = Object.keys(parts).filter((name) => process.argv.includes(name));
  for (const name of asked.length > 0 ? asked : Object.keys(parts)) await parts[name]();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
