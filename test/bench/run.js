/**
 * `npm run bench`: ratios measured within one run, each against its bound in `bounds.json`. A ratio more than a third
 * above its bound ends the run with exit code 1.
 *
 *   npm run bench [-- --short] [-- --only PART]
 *   npm run bench -- --tighten    also lowers the bounds that were beaten, as far as what is asked for; none is ever raised
 *
 * Each part writes its table into its place in RESULTS.md; `--short` is for .ci/run and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hostile, linear } from './linear.js';
import { peers } from './peers.js';
import { startup } from './startup.js';
import { throughput } from './throughput.js';

const PARTS = { startup, throughput, linear, hostile, peers };
/** Peers need a network to be installed. */
const SHORT_PARTS = ['startup', 'throughput', 'linear', 'hostile'];
const SLACK = 4 / 3;
const HEAD = '# Benchmarks\n\nWritten by `npm run bench`: ratios of times within one run, medians of at least five.';

const args = process.argv.slice(2);
const short = args.includes('--short');
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
const inFolder = (name) => path.join(import.meta.dirname, name);
const bounds = JSON.parse(readFileSync(inFolder('bounds.json'), 'utf8'));
const { version: newsnorm } = JSON.parse(readFileSync(inFolder('../../package.json'), 'utf8'));
const shown = (number) => (number === undefined ? '' : number.toFixed(2));

function table(rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const body = rows.map(({ name, ratio, target, note }) =>
    line([name, shown(ratio), shown(target), shown(bounds[name]), note]),
  );
  return [line(['measure', 'ratio', 'asked', 'bound', 'figures']), line(['---', '---', '---', '---', '---']), ...body];
}

/** Puts a section into RESULTS.md, in place of the one that an earlier run wrote. */
function writeSection(name, section) {
  const [head, ...others] = existsSync(results) ? readFileSync(results, 'utf8').trimEnd().split('\n\n## ') : [HEAD];
  const kept = others.map((other) => `## ${other}`).filter((other) => !other.startsWith(`## ${name}\n`));
  writeFileSync(results, `${[head, ...kept, section].join('\n\n')}\n`);
}

const [cpu] = os.cpus();
const versions = `newsnorm ${newsnorm}, Node.js ${process.version}, ${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${os.platform()} ${os.arch()}; load when it began: ${shown(os.loadavg()[0])}`;
const results = inFolder('RESULTS.md');
const failures = [];
const names = Object.keys(PARTS).filter((name) => (only ? name === only : !short || SHORT_PARTS.includes(name)));
for (const name of names) {
  const rows = await PARTS[name]({ short });
  const section = `## ${name}\n\n${versions}\n\n${table(rows).join('\n')}`;
  console.log(`${section}\n`);
  if (!short) writeSection(name, section);
  for (const { name: measure, ratio, target = 0 } of rows) {
    const bound = bounds[measure];
    if (bound !== undefined && ratio > bound * SLACK)
      failures.push(`${measure}: ${shown(ratio)} is more than a third above its bound of ${shown(bound)}`);
    if (args.includes('--tighten') && !(ratio >= bound))
      bounds[measure] = Math.ceil(Math.max(ratio, target) * 100) / 100;
  }
}
if (args.includes('--tighten')) writeFileSync(inFolder('bounds.json'), `${JSON.stringify(bounds, null, 2)}\n`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
