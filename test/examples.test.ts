/** The texts and scripts in `examples/`, run as a user runs them: through the built program. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaErrors } from './support/schema.ts';

const root = path.join(import.meta.dirname, '..');
const examples = path.join(root, 'examples');
const bin = path.join(root, 'bin/newsnorm.js');
const texts = readdirSync(path.join(examples, 'texts'));
const names = texts.map((text) => path.basename(text, '.txt'));

let temporary = '';
beforeAll(() => {
  if (!existsSync(path.join(root, 'dist/cli.cjs'))) throw new Error('dist/ is missing: npm run build');
  temporary = mkdtempSync(path.join(tmpdir(), 'newsnorm-examples-'));
  for (const format of ['--json', '--markdown'])
    execFileSync(process.execPath, [bin, 'texts', format, '--quiet', '--out-dir', path.join(temporary, 'out')], {
      cwd: examples,
    });
});
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

describe('texts', () => {
  it('are at least four, each with its outputs', () => {
    expect(names.length).toBeGreaterThanOrEqual(4);
    const files = names.flatMap((name) => [`${name}.json`, `${name}.md`]).sort();
    expect(readdirSync(path.join(examples, 'expected')).sort()).toEqual(files);
    expect(readdirSync(path.join(temporary, 'out')).sort()).toEqual(files);
  });

  it.each(names.flatMap((name) => [`${name}.json`, `${name}.md`]))('%s', (file) => {
    expect(readFileSync(path.join(temporary, 'out', file), 'utf8')).toBe(
      readFileSync(path.join(examples, 'expected', file), 'utf8'),
    );
  });

  it.each(names)('%s.json follows the schema', (name) => {
    const output = readFileSync(path.join(temporary, 'out', `${name}.json`), 'utf8');
    expect(schemaErrors(JSON.parse(output))).toEqual([]);
  });

  it('are read in the encoding that their name states', () => {
    expect(readFileSync(path.join(examples, 'texts/windows-1252-de.txt')).includes(0x84)).toBe(true);
    const output = readFileSync(path.join(temporary, 'out/windows-1252-de.json'), 'utf8');
    const article = JSON.parse(output) as { source: { encoding: string } };
    expect(article.source.encoding).toBe('windows-1252');
    expect(output).toContain('„Uns fehlt jeder dritte Kunde“');
  });
});

describe.skipIf(process.platform === 'win32')('scripts', () => {
  function sh(script: string, args: string[], searchPath: string): { code: number | null; out: string; err: string } {
    const { status, stdout, stderr } = spawnSync('/bin/sh', [path.join(examples, script), ...args], {
      encoding: 'utf8',
      env: { ...process.env, PATH: searchPath },
      cwd: temporary,
    });
    return { code: status, out: stdout, err: stderr };
  }

  /** A folder for PATH with these small scripts in it. */
  function programs(contents: Record<string, string>): string {
    const folder = mkdtempSync(path.join(temporary, 'bin-'));
    for (const [program, content] of Object.entries(contents))
      writeFileSync(path.join(folder, program), `#!/bin/sh\n${content}\n`, { mode: 0o755 });
    return folder;
  }

  /** A folder for PATH that has these programs of the system and no other. */
  function only(...names: string[]): string {
    const real = `PATH='${process.env.PATH ?? ''}'`;
    return programs(Object.fromEntries(names.map((name) => [name, `${real} exec ${name} "$@"`])));
  }

  const jqIsThere = spawnSync('/bin/sh', ['-c', 'command -v jq']).status === 0;

  it.skipIf(!jqIsThere)('titles.sh prints a line for each text', () => {
    const { code, out, err } = sh('titles.sh', [], only('dirname', 'node', 'jq'));
    expect(err).toBe('');
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows.map(([file]) => file)).toEqual([...texts].sort());
    for (const [file = '', language, published, title] of rows) {
      const expected = JSON.parse(
        readFileSync(path.join(examples, 'expected', `${path.basename(file, '.txt')}.json`), 'utf8'),
      ) as { language: string; published: string | null; title: string | null };
      expect([language, published, title]).toEqual([expected.language, expected.published ?? '', expected.title ?? '']);
    }
  });

  it.skipIf(!jqIsThere)('titles.sh prefers an installed newsnorm', () => {
    const installed = programs({
      newsnorm: `echo '{"source":{"path":"x/y.txt"},"language":"nl","title":"Installed"}'`,
    });
    const { code, out } = sh('titles.sh', [], `${installed}${path.delimiter}${process.env.PATH ?? ''}`);
    expect(code).toBe(0);
    expect(out).toBe('y.txt\tnl\t\tInstalled\n');
  });

  it('titles.sh says in one line that jq is missing', () => {
    const { code, out, err } = sh('titles.sh', [], only('dirname', 'node'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^titles\.sh: jq is missing[^\n]*\n$/u);
  });

  it('batch.sh writes a folder and passes the exit code on', () => {
    const search = only('dirname', 'node', 'find', 'wc', 'tr');
    const out = path.join(temporary, 'batch');
    const good = sh('batch.sh', [out], search);
    expect(good).toEqual({ code: 0, out: `all done: ${texts.length} articles in ${out}\n`, err: '' });
    expect(readdirSync(out).sort()).toEqual(names.map((name) => `${name}.json`).sort());

    const mixed = mkdtempSync(path.join(temporary, 'mixed-'));
    writeFileSync(path.join(mixed, 'binary.txt'), Buffer.alloc(500, '\0\u0001PNG'));
    writeFileSync(path.join(mixed, 'text.txt'), 'The bridge was opened on Monday.\n');
    const bad = sh('batch.sh', [path.join(temporary, 'batch-mixed'), mixed], search);
    expect(bad.code).toBe(1);
    expect(bad.err).toMatch(/binary\.txt.*\nsome texts failed; the others are in /u);
    expect(readdirSync(path.join(temporary, 'batch-mixed'))).toEqual(['text.json']);

    expect(sh('batch.sh', [], search).code).toBe(2);
    expect(sh('batch.sh', [path.join(mixed, 'text.txt')], search)).toMatchObject({ code: 2, out: '' });
  });
});
