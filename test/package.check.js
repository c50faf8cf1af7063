// What a user gets: packs the package, installs it in an empty folder, and uses it there. Run by .ci/run after the build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'newsnorm-package-'));
const file = (name) => path.join(folder, name);

/** Runs a program to its end and gives what it printed; the compiler prints its errors there too. */
function runIn(cwd, command, ...args) {
  const { status, stdout } = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}`);
  return stdout;
}

const ARTICLE = `City council approves new bridge

By Jane Miller

The city council approved a new bridge over the river on Monday.It will open in two years and cost 12 million dollars.

Engineers said the old bridge could no longer carry the traffic that crosses it on an ordinary working day.
`;

try {
  // npm runs no "prepack" here: what is packed is what the build left in dist.
  const [packed] = JSON.parse(runIn(root, 'npm', 'pack', '--json', '--pack-destination', folder));
  checkContents(packed.files.map(({ path: name }) => name));
  writeFileSync(file('package.json'), '{ "name": "user", "private": true, "type": "module" }\n');
  runIn(folder, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.filename}`);
  checkProgram();
  checkLibrary();
  checkTypes();
  console.log(`package: ${packed.files.length} files, ${packed.size} bytes packed, installs and works`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function checkContents(names) {
  const wanted =
    /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|bin\/(?:newsnorm|program)\.js|dist\/(?:cli\.(?:cjs|\d+\.cache)|(?:thread|markdown|fast-glob|log-update|index)\.js|languages\/[a-z]+\.json|article\.schema\.json|types\/.+\.d\.ts))$/;
  assert.deepEqual(
    names.filter((name) => !wanted.test(name)),
    [],
    'the package holds more than a user needs',
  );
  for (const name of [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'bin/program.js',
    'dist/cli.cjs',
    'dist/thread.js',
    'dist/languages/en.json',
    'dist/index.js',
    'dist/types/index.d.ts',
  ]) {
    assert.ok(names.includes(name), `the package lacks ${name}`);
  }
}

function checkProgram() {
  assert.equal(runIn(folder, 'npx', '--no-install', 'newsnorm', '--version'), `newsnorm ${version}\n`);
  writeFileSync(file('a.txt'), ARTICLE);
  const article = JSON.parse(runIn(folder, 'npx', '--no-install', 'newsnorm', 'a.txt', '--json'));
  assert.equal(article.title, 'City council approves new bridge');
  assert.equal(article.language, 'en');
  assert.match(runIn(folder, 'npx', '--no-install', 'newsnorm', 'repair', 'a.txt'), /on Monday\. It will/);
}

function checkLibrary() {
  writeFileSync(
    file('use.mjs'),
    `import { normalize, toMarkdown } from 'newsnorm';
import schema from 'newsnorm/schema.json' with { type: 'json' };
const article = normalize(${JSON.stringify(ARTICLE)});
console.log(JSON.stringify([article.title, toMarkdown(article).includes('# City council'), schema.type]));
`,
  );
  assert.deepEqual(JSON.parse(runIn(folder, 'node', 'use.mjs')), ['City council approves new bridge', true, 'object']);
}

function checkTypes() {
  writeFileSync(
    file('use.ts'),
    `import { applyRepairs, decode, normalize, repair, toJson, type Article, type SectionSpan } from 'newsnorm';
const article: Article = normalize(new Uint8Array(), { spans: true, language: 'en' });
const spans: SectionSpan[] = article.spans ?? [];
const title: string | null = article.title;
export const all = [spans, title, toJson(article), applyRepairs('', repair('').repairs), decode(new Uint8Array()).encoding];
// @ts-expect-error -- the types are real: a misspelt option is an error
normalize('', { span: true });
// @ts-expect-error -- and none of them is any
export const wrong: number = normalize('').lead;
`,
  );
  const strict = ['--noEmit', '--strict', '--target', 'es2022'];
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  runIn(folder, process.execPath, tsc, ...strict, '--module', 'nodenext', 'use.ts');
  runIn(folder, process.execPath, tsc, ...strict, '--module', 'esnext', '--moduleResolution', 'bundler', 'use.ts');
}
