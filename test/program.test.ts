/** The program as it is built: compiled in advance for the V8 of the build, and the same without that. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '..');
const text = path.join(root, 'examples/texts/glued-fr.txt');

interface Program {
  compiledFile: string;
  scriptOf(cachedData: Uint8Array): { cachedDataRejected?: boolean };
}

let bare = '';
beforeAll(() => {
  bare = mkdtempSync(path.join(tmpdir(), 'newsnorm-program-'));
  for (const name of ['bin', 'dist', 'package.json'])
    cpSync(path.join(root, name), path.join(bare, name), {
      recursive: true,
      filter: (source) => !source.endsWith('.cache'),
    });
  symlinkSync(path.join(root, 'node_modules'), path.join(bare, 'node_modules'), 'junction');
});
afterAll(() => {
  rmSync(bare, { recursive: true, force: true });
});

it('was compiled by the build, and V8 takes it', async () => {
  const { compiledFile, scriptOf } = (await import(path.join(root, 'bin/program.js'))) as Program;
  expect(scriptOf(readFileSync(compiledFile)).cachedDataRejected).toBe(false);
});

it.each([
  ['as JSON', [text, '--json']],
  ['as Markdown, in a file of its own', [text, '--markdown']],
])('gives the same where it has to be compiled: %s', (_, args) => {
  const run = (folder: string): string =>
    execFileSync(process.execPath, [path.join(folder, 'bin/newsnorm.js'), ...args], { encoding: 'utf8' });
  expect(run(bare)).toBe(run(root));
});

it('is refused by a V8 with other flags, and runs all the same', () => {
  const run = (...flags: string[]): string =>
    execFileSync(process.execPath, [...flags, path.join(root, 'bin/newsnorm.js'), text, '--json'], {
      encoding: 'utf8',
    });
  expect(run('--no-opt')).toBe(run());
});
