import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

import { flags } from '../src/cli/flags.ts';
import { casesOf } from './support/cli-cases.ts';
import { outcomeOf, Workplace } from './support/program.ts';
import { schemaErrors } from './support/schema.ts';

const ARTICLE = `Council approves new bridge after long debate

By Jane Miller

The city council approved a new bridge over the river on Monday. It will open in two years and cost 12 million dollars.

Engineers said the old bridge could no longer carry the traffic that crosses it on an ordinary working day.

Residents had asked for a new bridge for more than ten years. They are glad that it is being built at last.

© 2024 Example Media. All rights reserved.
`;

/** Gives a test a folder of its own, and clears it away. */
async function inWorkplace(
  files: Readonly<Record<string, string | Uint8Array>>,
  test: (place: Workplace) => Promise<void>,
): Promise<void> {
  const place = new Workplace(files);
  try {
    await test(place);
  } finally {
    place.remove();
  }
}

const folder = path.join(import.meta.dirname, 'cli');
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

describe.concurrent.each(documents)('%s', (_, document) => {
  it.each(casesOf(document).map((one) => [one.name, one] as const))('%s', async (_, one) => {
    await inWorkplace(one.files, async (place) => {
      expect(await place.shell(one.command, one.stdin)).toEqual(one.expected);
    });
  });
});

it('every option is in a case', () => {
  const words = documents.flatMap(([, document]) =>
    casesOf(document).flatMap(({ command }) => command.split(/[\s=;)"]+/u)),
  );
  const missing = flags.filter(
    ({ name, short }) => !words.some((word) => word === `--${name}` || word === `-${short}`),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

describe('a case that is not well written', () => {
  const good = '## a\n\n```command\nnewsnorm\n```\n\n```exit\n0\n```\n';

  it('is refused', () => {
    expect(casesOf(good)).toHaveLength(1);
    const bad = [
      '',
      good.replace('## a', '##  '),
      good.replace('```exit', '```exit code'),
      good.replace('```exit', '```stdot'),
      good.replace('```command', '```'),
      good.replace('\n0\n', '\nzero\n'),
      good.replace(/```\n$/u, ''),
      good + good,
      `${good}\n\`\`\`exit\n1\n\`\`\`\n`,
      `\`\`\`stdin\nx\n\`\`\`\n${good}`,
    ];
    for (const text of bad) expect(() => casesOf(text), text).toThrow();
  });
});

/** Thousands of paragraphs that all differ: more than 1 MB of JSON. */
const longText = (): string =>
  ARTICLE +
  Array.from({ length: 6_000 }, (_, n) => `\nThe committee met for session ${n} and then adjourned it.\n`).join('');

const manyFiles = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`in/${n % 3}/${n}.txt`, `${ARTICLE}\nNumber ${n}.\n`]));

describe('a pipe', () => {
  it('gets every byte of a long output, also if its reader is slow', () =>
    inWorkplace({ 'long.txt': longText() }, async (place) => {
      const outcome = await place.shell(
        'newsnorm long.txt --json --spans | (sleep 1; cat) > a.json && newsnorm long.txt --json --spans -o b.json && cmp a.json b.json',
      );
      expect(outcome).toEqual({ stdout: '', stderr: '', exit: 0 });
      expect(readFileSync(place.path('a.json')).length).toBeGreaterThan(1_000_000);
    }));

  it('that is closed early ends the program quietly', () =>
    inWorkplace({ ...manyFiles(100), 'long.txt': longText() }, async (place) => {
      const outcome = await place.shell(`
        newsnorm in --json | head -1 | cut -c1-12; echo "\${PIPESTATUS[0]}"
        newsnorm long.txt | head -1; echo "\${PIPESTATUS[0]}"
        newsnorm in | true; echo "\${PIPESTATUS[0]}"
        newsnorm explain long.txt | head -1 | cut -c1-5; echo "\${PIPESTATUS[0]}"
        newsnorm schema | true; echo "\${PIPESTATUS[0]}"`);
      expect(outcome).toEqual({ stdout: '{"version":1\n0\n---\n0\n0\n    1\n0\n0\n', stderr: '', exit: 0 });
    }));

  it('that closes standard error is no reason to fail', () =>
    inWorkplace({ 'a.txt': ARTICLE }, async (place) => {
      const outcome = await place.shell('newsnorm missing.txt a.txt -v --ndjson 2> >(true) | wc -l | tr -d " "');
      expect(outcome.stdout).toBe('1\n');
    }));
});

describe('a folder', () => {
  it('becomes a folder of the same shape, whose files validate and are the same every time', () =>
    inWorkplace(manyFiles(20), async (place) => {
      const outcome = await place.shell(
        'newsnorm in -d one --json --spans && newsnorm in -d two --json --spans && diff -r one two',
      );
      expect(outcome).toEqual({ stdout: '', stderr: '', exit: 0 });
      const names = (top: string, ending: string): string[] =>
        readdirSync(place.path(top), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith(ending))
          .map((name) => name.slice(0, -ending.length))
          .sort();
      expect(names('one', '.json')).toEqual(names('in', '.txt'));
      for (const name of names('one', '.json')) {
        expect(schemaErrors(JSON.parse(readFileSync(place.path(`one/${name}.json`), 'utf8')))).toEqual([]);
      }
    }));
});

describe('a batch', () => {
  const SAME = [
    'newsnorm in -d one --json -j 1 && newsnorm in -d three --json -j 3 -v && diff -r one three',
    'newsnorm in -j 1 > one.md && newsnorm in -j 3 -v > three.md && cmp one.md three.md',
    'newsnorm -q all.ndjson -j 1 > one.nd; cat all.ndjson | newsnorm --input ndjson -j 3 -v > three.nd; cmp one.nd three.nd',
    'newsnorm in -d marked-one --json --learn --dedupe near -j 1 && newsnorm in -d marked-three --json --learn --dedupe near -j 3 -v && diff -r marked-one marked-three',
    'newsnorm -q all.ndjson --dedupe near -j 1 > one.nd; newsnorm all.ndjson --dedupe near -j 3 -v > three.nd; cmp one.nd three.nd',
  ];

  it('gives the same bytes whatever the number of threads', () =>
    inWorkplace(manyFiles(800), async (place) => {
      const record = (n: number): string => `${JSON.stringify({ id: n, text: `${ARTICLE}\nNumber ${n}.\n` })}\n`;
      place.write('all.ndjson', Array.from({ length: 800 }, (_, n) => (n % 100 === 7 ? '{}\n' : record(n))).join(''));
      for (const command of SAME) {
        const { stdout, stderr, exit } = await place.shell(command);
        expect(stderr, command).toMatch(/ s with 3 threads\n/u);
        expect({ stdout, exit }, command).toEqual({ stdout: '', exit: 0 });
      }
      expect(readFileSync(place.path('three.nd'), 'utf8').trim().split('\n')).toHaveLength(800);
    }));

  it('names the line of what is repeated, however many come before', () =>
    inWorkplace({}, async (place) => {
      const record = (n: number): string =>
        JSON.stringify({ text: ARTICLE.replace('asked for', `asked ${'again '.repeat(n)}for`) });
      const records = [...Array.from({ length: 250 }, (_, n) => record(n)), record(199)];
      place.write('all.ndjson', records.join('\n'));
      const { stdout } = await place.shell('newsnorm all.ndjson --dedupe exact');
      const articles = stdout.trim().split('\n');
      const marked = articles.map((line) => (JSON.parse(line) as { duplicateOf?: object }).duplicateOf);
      expect(marked).toEqual([...Array.from({ length: 250 }, () => undefined), { path: 'all.ndjson', line: 200 }]);
      expect(schemaErrors(JSON.parse(articles.at(-1) ?? ''))).toEqual([]);
    }));

  it('that is killed is completed by --resume, and nothing else is left', () =>
    inWorkplace(manyFiles(900), async (place) => {
      const args = ['in', '-d', 'out', '--json', '-j', '2'];
      const written = (): number => (existsSync(place.path('out')) ? names(place, 'out').length : 0);
      for (const from of [50, 400, 600]) {
        const child = place.start(written() === 0 ? args : [...args, '--resume']);
        const ended = outcomeOf(child);
        await until(() => written() > from);
        child.kill('SIGKILL');
        await ended;
      }
      const before = written();
      const outcome = await place.shell(
        `newsnorm ${args.join(' ')} --resume -v && newsnorm in -d fresh --json && diff -r out fresh`,
      );
      const [done = 0, doneBefore = 0] = outcome.stderr.match(/\d+/gu)?.map(Number) ?? [];
      expect(outcome).toMatchObject({ stdout: '', exit: 0 });
      expect(outcome.stderr).toMatch(/^newsnorm: \d+ inputs? done, \d+ done before, 0 failed/u);
      expect(done + doneBefore).toBe(900);
      expect(doneBefore).toBeGreaterThan(50);
      expect(doneBefore).toBeLessThanOrEqual(before);
      expect(names(place, 'out').filter((name) => !name.endsWith('.json'))).toEqual([]);
      expect(readdirSync(place.folder).sort()).toEqual(['.out.newsnorm-resume', 'fresh', 'in', 'out']);
    }));

  it('that is interrupted leaves no file half-written', () =>
    inWorkplace(manyFiles(900), async (place) => {
      const child = place.start(['in', '-d', 'out', '--json', '-j', '3']);
      const ended = outcomeOf(child);
      await until(() => existsSync(place.path('out')) && names(place, 'out').length > 500);
      child.kill('SIGINT');
      expect(await ended).toMatchObject({ exit: 130 });
      expect(names(place, 'out').filter((name) => !name.endsWith('.json'))).toEqual([]);
    }));

  it('of a slow stream gives each record at once', () =>
    inWorkplace({}, async (place) => {
      const child = place.start(['repair', '--input', 'ndjson']);
      let lines = 0;
      child.stdout.on('data', (chunk: Buffer) => (lines += chunk.toString().split('\n').length - 1));
      const ended = outcomeOf(child);
      child.stdin.write('{"id":');
      for (const id of [1, 2, 3]) {
        child.stdin.write(`${id},"text":"One."}\n{"id":`);
        await until(() => lines === id);
      }
      child.stdin.end('4,"text":"One."}');
      expect(await ended).toMatchObject({ exit: 0 });
      expect(lines).toBe(4);
    }));
});

/** All files below a folder. */
const names = (place: Workplace, folder: string): string[] =>
  readdirSync(place.path(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

/** Waits until something is so; the test runs into its time limit if it never is. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(10);
}

const temporary = (place: Workplace, below = '.'): string[] =>
  readdirSync(place.path(below)).filter((name) => name.endsWith('.tmp'));

describe('an output file', () => {
  it('stays as it was until the new one is whole', () =>
    inWorkplace({ 'a.txt': ARTICLE, 'out.json': 'old' }, async (place) => {
      const child = place.start(['a.txt', '-', '-o', 'out.json', '--force']);
      const ended = outcomeOf(child);
      await until(() => temporary(place).length > 0);
      expect(readFileSync(place.path('out.json'), 'utf8')).toBe('old');
      child.stdin.end(ARTICLE);
      expect(await ended).toEqual({ stdout: '', stderr: '', exit: 0 });
      expect(readFileSync(place.path('out.json'), 'utf8').trim().split('\n')).toHaveLength(2);
      expect(temporary(place)).toEqual([]);
    }));

  it('is not left half-written where the disk is full', () =>
    inWorkplace({ 'long.txt': longText(), 'a.txt': ARTICLE }, async (place) => {
      // A limit of 64 blocks for each file stands for a full disk.
      const outcome = await place.shell(`trap '' XFSZ; ulimit -f 64; newsnorm a.txt long.txt --json -o out.json`);
      expect(outcome.stderr).toMatch(/^newsnorm: --output out\.json: .+\n$/u);
      expect(outcome.exit).toBe(1);
      expect(readdirSync(place.folder).sort()).toEqual(['a.txt', 'long.txt']);
      const folders = await place.shell(`trap '' XFSZ; ulimit -f 64; newsnorm a.txt long.txt --json -d out`);
      expect(folders.stderr).toMatch(
        /^newsnorm: long\.txt: its output cannot be written: .+\nnewsnorm: 1 of 2 inputs failed\n$/u,
      );
      expect(folders.exit).toBe(1);
      expect(readdirSync(place.path('out'))).toEqual(['a.json']);
    }));
});

describe('a signal', () => {
  it('from the keyboard ends the program with 130 and leaves nothing half-written', () =>
    inWorkplace({ 'a.txt': ARTICLE }, async (place) => {
      const child = place.start(['a.txt', '-', '-o', 'out.json']);
      const ended = outcomeOf(child);
      await until(() => temporary(place).length > 0);
      // It reads a.txt at once and then waits for standard input, which never ends.
      await wait(300);
      child.kill('SIGINT');
      expect(await ended).toEqual({ stdout: '', stderr: 'newsnorm: interrupted; inputs done: 1 of 2\n', exit: 130 });
      expect(readdirSync(place.folder)).toEqual(['a.txt']);
    }));

  it('leaves the inputs that were done', () =>
    inWorkplace({ 'a.txt': ARTICLE }, async (place) => {
      const child = place.start(['a.txt', '-', '--json', '-d', 'out']);
      const ended = outcomeOf(child);
      await until(() => existsSync(place.path('out/a.json')));
      child.kill('SIGINT');
      expect(await ended).toMatchObject({ exit: 130 });
      expect(readdirSync(place.path('out'))).toEqual(['a.json']);
      expect(schemaErrors(JSON.parse(readFileSync(place.path('out/a.json'), 'utf8')))).toEqual([]);
    }));

  it.each(['SIGINT', 'SIGTERM'] as const)('keeps what was done for --resume: %s', (signal) =>
    inWorkplace({ 'in/a.txt': ARTICLE, 'in/b.txt': ARTICLE, 'in/c.txt': ARTICLE }, async (place) => {
      const args = ['in', '-', '--json', '-d', 'out', '--resume'];
      const child = place.start(args);
      const ended = outcomeOf(child);
      // It goes on to standard input, which never ends.
      await until(() => existsSync(place.path('out/c.json')));
      await wait(300);
      child.kill(signal);
      expect((await ended).stderr).toBe(
        signal === 'SIGINT'
          ? 'newsnorm: interrupted; inputs done: 3 of 4; the same command with --resume goes on from there\n'
          : '',
      );
      const { stderr } = await place.run([...args, '-v'], ARTICLE);
      expect(stderr).toMatch(/^newsnorm: 1 input done, 3 done before, 0 failed/u);
    }),
  );

  it('to terminate does so, as the signal', () =>
    inWorkplace({ 'a.txt': ARTICLE }, async (place) => {
      const child = place.start(['a.txt', '-', '-o', 'out.json']);
      const ended = outcomeOf(child);
      await until(() => temporary(place).length > 0);
      child.kill('SIGTERM');
      expect(await ended).toEqual({ stdout: '', stderr: '', exit: 'SIGTERM' });
      expect(readdirSync(place.folder)).toEqual(['a.txt']);
    }));
});

// `script` of util-linux gives a program a terminal; the options of its namesakes elsewhere differ.
describe.runIf(process.platform === 'linux')('on a terminal', () => {
  const onTerminal = async (place: Workplace, command: string): Promise<string> =>
    (await place.shell(`script -qec "$0" /dev/null < /dev/null`.replace('$0', command))).stdout.replaceAll(
      '\r\n',
      '\n',
    );

  it('no input means the help text and exit code 2', () =>
    inWorkplace({}, async (place) => {
      const shown = await onTerminal(place, 'newsnorm; echo \\$?');
      expect(shown).toMatch(/^Splits the raw text[\s\S]+\n2\n$/u);
    }));

  it('no text and no name steers it', () =>
    inWorkplace({ 'evil.txt': 'A \u001b[2J title\n\nText \u009b31m with \u202e marks.\n' }, async (place) => {
      for (const command of [
        'newsnorm evil.txt',
        'newsnorm evil.txt --json',
        'newsnorm repair evil.txt --only nfc',
        'newsnorm repair evil.txt --only nfc -o /dev/tty',
        'newsnorm repair --diff --no-color evil.txt',
        'newsnorm explain --no-color --no-repair evil.txt',
        'newsnorm --no-color no\u001b[2J.txt',
      ]) {
        const shown = await onTerminal(place, command);
        expect(shown, command).not.toBe('');
        // eslint-disable-next-line no-control-regex -- control characters are what this looks for
        expect(shown, command).not.toMatch(/[\0-\u0008\u000b-\u001f\u007f-\u009f\u202e]/u);
      }
    }));

  it('a line says how far the run is, where it is not in the way', () =>
    inWorkplace(
      { ...manyFiles(900), 'bad.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
      async (place) => {
        const shown = await onTerminal(place, 'stty cols 80 rows 24; newsnorm bad.txt in -d out --json --no-color');
        expect(shown).toMatch(/ of 901 inputs, \d+ articles\/s, 1 failed, \d+:\d\d left\n/u);
        // What is said meanwhile stands on a line of its own, and nothing of the progress is left at the end.
        expect(shown).toMatch(/(?:^|\?2026l)newsnorm: bad\.txt: /u);
        expect(shown).toMatch(/\?2026lnewsnorm: 1 of 901 inputs failed\n$/u);
        for (const command of ['newsnorm -q in -d out', 'newsnorm in -d out --no-progress', 'newsnorm in']) {
          expect(await onTerminal(place, `stty cols 80; ${command} --json`), command).not.toContain('articles/s');
        }
      },
    ));

  it('errors and reasons are coloured, unless NO_COLOR is set', () =>
    inWorkplace({ 'a.txt': ARTICLE }, async (place) => {
      expect(await onTerminal(place, 'newsnorm missing.txt')).toContain('\u001b[31m');
      expect(await onTerminal(place, 'newsnorm explain a.txt')).toContain('\u001b[');
      expect(await onTerminal(place, 'NO_COLOR=1 newsnorm missing.txt')).not.toContain('\u001b');
      expect(await onTerminal(place, 'NO_COLOR=1 newsnorm explain a.txt')).not.toContain('\u001b');
    }));
});
