// Writes what the program answers today as the expected output. Read the difference before you commit it: where the
// answer is wrong, the case belongs in test/known-failures, with the right answer written by hand.
//
//   node test/golden/update.js CASE...      test/golden/CASE/expected.json; a CASE of test/known-failures that works
//                                           by now moves to test/golden
//   node test/golden/update.js examples     examples/expected
//   node test/golden/update.js --all        all of these
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = (cwd, ...args) => execFileSync(process.execPath, args, { cwd, stdio: 'inherit' });
const folders = (url) =>
  readdirSync(url, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const golden = new URL('.', import.meta.url);
const knownFailures = new URL('../known-failures/', import.meta.url);
const failing = existsSync(knownFailures) ? folders(knownFailures) : [];
const cases = [...folders(golden), ...failing];
const asked = process.argv.slice(2);
const chosen = asked.includes('--all') ? [...cases, 'examples'] : asked;
const unknown = chosen.filter((name) => name !== 'examples' && !cases.includes(name));
if (chosen.length === 0 || unknown.length > 0)
  throw new Error(unknown.length > 0 ? `no such case: ${unknown.join(', ')}` : 'name a case, or examples, or --all');

run(root, 'esbuild.config.js');
const { normalize } = await import('../../dist/index.js');

for (const name of chosen) {
  if (name === 'examples') {
    const examples = `${root}examples`;
    rmSync(`${examples}/expected`, { recursive: true, force: true });
    for (const format of ['--json', '--markdown'])
      run(examples, '../bin/newsnorm.js', 'texts', format, '--quiet', '--out-dir', 'expected');
    continue;
  }
  let folder = new URL(`${name}/`, failing.includes(name) ? knownFailures : golden);
  const optionsFile = new URL('options.json', folder);
  const options = existsSync(optionsFile) ? JSON.parse(readFileSync(optionsFile, 'utf8')) : {};
  const article = normalize(readFileSync(new URL('input.txt', folder)), options);
  // Every new fit of the weights moves the confidence a little, and says nothing about this case.
  delete article.confidence;
  if (failing.includes(name)) {
    const right = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8'));
    if (!Object.keys(right).every((key) => isDeepStrictEqual(right[key], JSON.parse(JSON.stringify(article[key]))))) {
      process.stdout.write(`${name} still fails\n`);
      continue;
    }
    renameSync(folder, new URL(`${name}/`, golden));
    folder = new URL(`${name}/`, golden);
    process.stdout.write(`${name} works now, and is in test/golden\n`);
  }
  writeFileSync(new URL('expected.json', folder), `${JSON.stringify(article, null, 2)}\n`);
}
