/** What README and CONTRIBUTING say, tried: commands, options, quotations, exit codes, links, dependencies. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../src/languages/index.ts';

const root = path.join(import.meta.dirname, '..');
const bin = path.join(root, 'bin/newsnorm.js');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

/** A fenced block, with the comment in front of it if there is one. */
interface Fence {
  comment: string;
  language: string;
  lines: string[];
}

const fences: Fence[] = [...readme.matchAll(/^(?:<!-- (.*) -->\n\n)?```(\w+)\n([^`]*)\n```$/gmu)].map(
  ([, comment = '', language = '', content = '']) => ({ comment, language, lines: content.split('\n') }),
);
const commands = fences.filter(({ language }) => language === 'sh').flatMap(({ lines }) => lines);
const runnable = fences.filter(({ comment }) => comment === 'runnable').flatMap(({ lines }) => lines);
const jqIsThere = spawnSync('jq', ['--version']).status === 0;

/** The words of each call of newsnorm in a command line; words in quotes are left out. */
function callsIn(command: string): string[][] {
  return command
    .replaceAll(/'[^']*'|"[^"]*"/gu, "''")
    .replace(/\s#.*$/u, '')
    .split(/\||&&|;/u)
    .map((part) => part.trim().split(/\s+/u))
    .filter(([program]) => program === 'newsnorm')
    .map((words) => words.slice(1));
}

let temporary = '';
beforeAll(() => {
  if (!existsSync(path.join(root, 'dist/cli.cjs'))) throw new Error('dist/ is missing: npm run build');
  temporary = mkdtempSync(path.join(tmpdir(), 'newsnorm-readme-'));
  cpSync(path.join(root, 'examples'), path.join(temporary, 'examples'), { recursive: true });
  mkdirSync(path.join(temporary, 'bin'));
  const script = `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`;
  writeFileSync(path.join(temporary, 'bin/newsnorm'), script, { mode: 0o755 });
});
afterAll(() => {
  rmSync(temporary, { recursive: true, force: true });
});

describe('commands', () => {
  const calls = commands.flatMap(callsIn);

  it('are there', () => {
    expect(calls.length).toBeGreaterThanOrEqual(10);
    expect(runnable.length).toBeGreaterThanOrEqual(10);
  });

  it.each(calls.map((words) => [words.join(' '), words] as const))('newsnorm %s: its options exist', (_, words) => {
    const command = ['repair', 'explain', 'learn', 'schema'].filter((name) => name === words[0]);
    const help = execFileSync(process.execPath, [bin, ...command, '--help'], { encoding: 'utf8' });
    const options = new Set(help.match(/(?<![\w-])--?[a-zA-Z][\w-]*/gu));
    for (const word of words) if (/^--?\w/u.test(word)) expect(options).toContain(word);
  });
});

describe.skipIf(process.platform === 'win32')('runnable commands', () => {
  // Whoever tries them does so more than once.
  it.each([...runnable, ...runnable])('%s', (command) => {
    if (!jqIsThere && /\bjq\b/u.test(command)) return;
    const { status, stderr } = spawnSync('/bin/sh', ['-c', command], {
      cwd: path.join(temporary, 'examples'),
      encoding: 'utf8',
      env: { ...process.env, PATH: `${path.join(temporary, 'bin')}${path.delimiter}${process.env.PATH ?? ''}` },
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

it('runs the library example', () => {
  const [code] = fences.filter(({ language }) => language === 'js');
  // Inside the project, so that the name of the package finds the package itself.
  mkdirSync(path.join(root, '.cache'), { recursive: true });
  const script = path.join(root, '.cache/readme-example.mjs');
  writeFileSync(script, (code?.lines ?? []).join('\n'));
  const output = execFileSync(process.execPath, [script], { cwd: path.join(root, 'examples'), encoding: 'utf8' });
  rmSync(script);
  const [first] = output.split('\n');
  expect(first).toMatch(/^Brücke über die Lohe .* 2024-11-18T17:30 \d+$/u);
  expect(output).toContain('The tower is for sale. Viewings are by boat only. 1\n');
});

describe('quotations', () => {
  const quotations = fences.filter(({ comment }) => comment.startsWith('quoted from '));

  it('are there', () => {
    expect(quotations.length).toBe(2);
  });

  it.each(quotations.map((fence) => [fence.comment, fence.lines] as const))('%s, in order', (comment, lines) => {
    const file = readFileSync(path.join(root, comment.replace('quoted from ', '')), 'utf8');
    let at = 0;
    for (const piece of lines.flatMap((line) => line.split('[…]')).map((part) => part.trim())) {
      const found = file.indexOf(piece, at);
      expect(found, piece).toBeGreaterThanOrEqual(0);
      at = found + piece.length;
    }
  });
});

it('has the exit codes of the program', () => {
  const help = execFileSync(process.execPath, [bin, '--help'], { encoding: 'utf8' });
  const told = [...readme.matchAll(/^\| (\d+) +\|/gmu)].map(([, code]) => code);
  const real = [...help.slice(help.indexOf('Exit codes:')).matchAll(/^ {2}(\d+) /gmu)].map(([, code]) => code);
  expect(told).toEqual(real);
});

it('names no language that has no data', () => {
  const [, list = ''] = /months are known in ([^.]*)\./u.exec(readme) ?? [];
  const named = list.split(/, | and /u);
  expect(named).toContain('German');
  expect(languages.map(({ name }) => name)).toEqual(expect.arrayContaining(named));
});

it.each(['README.md', 'CONTRIBUTING.md'])('%s links to files that exist', (file) => {
  const targets = [...readFileSync(path.join(root, file), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(
    ([, target = '']) => target,
  );
  expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
});

describe('CONTRIBUTING', () => {
  const contributing = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');

  it('shows a rule as it stands in its file', () => {
    const [, rule] = /```ts\n([^`]*)```/u.exec(contributing) ?? [];
    expect(rule).toBe(readFileSync(path.join(root, 'src/labels/rules/copyright.ts'), 'utf8'));
  });

  it('gives a reason for each dependency, and for no other', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(path.join(root, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const section = contributing.slice(contributing.indexOf('## Why each dependency'));
    const [users, developers] = section
      .split('What only a developer installs:')
      .map((part) =>
        [...part.matchAll(/^\| (`.*?) \|/gmu)].flatMap(([, cell = '']) => cell.match(/[^`, ]+/gu) ?? []).sort(),
      );
    expect(users).toEqual(Object.keys(dependencies).sort());
    expect(developers).toEqual(Object.keys(devDependencies).sort());
  });
});
