/** Start-up: one page of 5 KB to JSON, against a bundled program that only reads the same command line with yargs. */
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articleText } from './articles.js';
import { inTurns, wallTime } from './measure.js';

const root = path.join(import.meta.dirname, '../..');
const folder = path.join(root, 'node_modules/.cache/newsnorm');

const PARSE_ONLY = `
import yargs from 'yargs';
yargs(process.argv.slice(2)).command('$0 [inputs..]', '').option('json', { type: 'boolean' }).parseSync();
`;

async function parseOnly() {
  const outfile = path.join(folder, 'parse-only.mjs');
  await build({
    stdin: { contents: PARSE_ONLY, resolveDir: root },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);",
    },
  });
  return outfile;
}

export async function startup({ short }) {
  mkdirSync(folder, { recursive: true });
  const page = path.join(folder, 'page.txt');
  writeFileSync(page, articleText(1));
  const floor = await parseOnly();
  const program = path.join(root, 'bin/newsnorm.js');
  const times = inTurns(short ? 9 : 21, {
    node: () => wallTime(['-e', '0']),
    floor: () => wallTime([floor, '--json', page]),
    newsnorm: () => wallTime([program, '--json', page]),
  });
  return [
    {
      name: 'start-up against yargs alone',
      ratio: times.newsnorm / times.floor,
      target: 1.25,
      note: `${times.newsnorm.toFixed(0)} ms; yargs ${times.floor.toFixed(0)} ms, \`node -e 0\` ${times.node.toFixed(0)} ms`,
    },
  ];
}
