/**
 * Documents a second on one core beside other tools: Readability on jsdom with the same pages as HTML, sentencex with
 * the same texts. They are installed for this alone, beside the caches of the build.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalize } from '../../dist/index.js';
import { articleHtml, articleText } from './articles.js';
import { cpuTime, inTurns } from './measure.js';

const PEERS = { '@mozilla/readability': '0.6.0', jsdom: '26.1.0', sentencex: '1.0.17' };
const folder = path.join(import.meta.dirname, '../../node_modules/.cache/newsnorm/peers');

async function load(name) {
  const found = createRequire(path.join(folder, 'package.json')).resolve(name);
  return import(pathToFileURL(found).href);
}

function install() {
  if (Object.keys(PEERS).every((name) => existsSync(path.join(folder, 'node_modules', name)))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder], { stdio: ['ignore', 2, 2] });
}

const COUNTS = { readability: 40, sentencex: 400, newsnorm: 400 };

export async function peers() {
  install();
  const { Readability } = await load('@mozilla/readability').then((module) => module.default);
  const { JSDOM, VirtualConsole } = await load('jsdom').then((module) => module.default);
  const sentencex = await load('sentencex');
  const segment = sentencex.segment ?? sentencex.default.segment ?? sentencex.default;
  const range = (count, make) => Array.from({ length: count }, (_, seed) => make(seed));
  const texts = range(COUNTS.newsnorm, articleText);
  const htmls = range(COUNTS.readability, articleHtml);
  const virtualConsole = new VirtualConsole();
  const jobs = {
    readability: () =>
      htmls.forEach((html) => new Readability(new JSDOM(html, { virtualConsole }).window.document).parse()),
    sentencex: () => texts.forEach((text) => [...segment('de', text)]),
    newsnorm: () => texts.forEach((text) => normalize(text)),
  };
  for (const job of Object.values(jobs)) job(); // the first round compiles
  const times = inTurns(
    5,
    Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, () => cpuTime(job) / COUNTS[name]])),
  );
  return ['readability', 'sentencex'].map((name) => ({
    name: `time against ${name === 'readability' ? 'Readability on jsdom' : 'sentencex'}`,
    ratio: times.newsnorm / times[name],
    note: `${(1000 / times.newsnorm).toFixed(0)} documents/s; ${name} ${(1000 / times[name]).toFixed(0)}`,
  }));
}
