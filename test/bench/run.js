/**
 * `npm run bench`: ratios measured within one run, each against its bound in `bounds.json`. A ratio more than a third
 * above its bound ends the run with exit code 1.
 *
 *   npm run bench [-- --short] [-- --only PART]
 *   npm run bench -- --tighten    also lowers the bounds that were beaten; no bound is ever raised
 *
 * The whole suite writes its tables into RESULTS.md; `--short` is for .ci/run and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { linear } from './linear.js';
import { peers } from './peers.js';
import { startup } from './startup.js';
import { throughput } from './throughput.js';

const PARTS = { startup, throughput, linear, peers };
/** Peers need a network to be installed. */
const SHORT_PARTS = ['startup', 'throughput', 'linear'];
const SLACK = 4 / 3;

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

const [cpu] = os.cpus();
const versions = `newsnorm ${newsnorm}, Node.js ${process.version}, ${os.cpus().length} × ${cpu?.model ?? 'unknown'}, ${os.platform()} ${os.arch()}; load when it began: ${shown(os.loadavg()[0])}`;
const sections = [];
const failures = [];
const names = Object.keys(PARTS).filter((name) => (only ? name === only : !short || SHORT_PARTS.includes(name)));
for (const name of names) {
  const rows = await PARTS[name]({ short });
  sections.push([`## ${name}`, '', ...table(rows)].join('\n'));
  console.log(`${sections.at(-1)}\n`);
  for (const { name: measure, ratio } of rows) {
    const bound = bounds[measure];
    if (bound !== undefined && ratio > bound * SLACK)
      failures.push(`${measure}: ${shown(ratio)} is more than a third above its bound of ${shown(bound)}`);
    if (args.includes('--tighten') && !(ratio >= bound)) bounds[measure] = Math.ceil(ratio * 100) / 100;
  }
}
if (args.includes('--tighten')) writeFileSync(inFolder('bounds.json'), `${JSON.stringify(bounds, null, 2)}\n`);
if (!short && !only) {
  const head = '# Benchmarks\n\nWritten by `npm run bench`; ratios of times within one run, medians of at least five.';
  writeFileSync(inFolder('RESULTS.md'), `${[head, versions, ...sections].join('\n\n')}\n`);
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;
