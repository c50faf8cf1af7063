import type { Outcome } from './program.ts';

/** One case of a Markdown file in test/cli. */
export interface CliCase {
  name: string;
  files: Record<string, string>;
  command: string;
  stdin: string;
  expected: Outcome;
}

const BLOCKS = ['command', 'stdin', 'stdout', 'stderr', 'exit'] as const;
type Block = (typeof BLOCKS)[number];

/**
 * Reads the cases of one file: each `##` heading opens a case with fenced blocks `command`, `stdin`, `stdout`,
 * `stderr`, `exit` and `file NAME`. Files that stand above the first heading are there in every case. A block that is
 * left out is empty; `command` and `exit` must stand.
 *
 * @throws {Error} if a case is not written so: a slip of the pen must not take a test away
 */
export function casesOf(markdown: string): CliCase[] {
  const [head = '', ...sections] = markdown.split(/^## /mu);
  const shared = blocksOf(head);
  if (shared.blocks.size > 0) throw new Error('a block that is no file stands above the first heading');
  if (sections.length === 0) throw new Error('no case');
  const cases = sections.map((section) => caseOf(section, shared.files));
  const names = new Set(cases.map(({ name }) => name));
  if (names.size < cases.length) throw new Error('two cases have the same name');
  return cases;
}

function caseOf(section: string, shared: Record<string, string>): CliCase {
  const name = section.split('\n', 1)[0]?.trim() ?? '';
  const { blocks, files } = blocksOf(section);
  const command = blocks.get('command')?.trim();
  const exit = blocks.get('exit')?.trim();
  if (name === '' || !command || exit === undefined || !/^\d+$/u.test(exit)) {
    throw new Error(`case "${name}": a name, a command and an exit code must stand`);
  }
  return {
    name,
    files: { ...shared, ...files },
    command,
    stdin: blocks.get('stdin') ?? '',
    expected: { stdout: blocks.get('stdout') ?? '', stderr: blocks.get('stderr') ?? '', exit: Number(exit) },
  };
}

function blocksOf(text: string): { blocks: Map<Block, string>; files: Record<string, string> } {
  const blocks = new Map<Block, string>();
  const files: Record<string, string> = {};
  let open: { fence: string; word: string; name: string; lines: string[] } | null = null;
  for (const line of text.split('\n')) {
    const [, fence, info = ''] = /^(`{3,})([^`]*)$/u.exec(line) ?? [];
    if (open === null && fence !== undefined) {
      const [word = '', ...name] = info.trim().split(' ');
      open = { fence, word, name: name.join(' '), lines: [] };
    } else if (open !== null && line === open.fence) {
      close(open, blocks, files);
      open = null;
    } else open?.lines.push(line);
  }
  if (open) throw new Error(`the block "${open.word}" is not closed`);
  return { blocks, files };
}

function close(
  { word, name, lines }: { word: string; name: string; lines: string[] },
  blocks: Map<Block, string>,
  files: Record<string, string>,
): void {
  const text = lines.map((line) => `${line}\n`).join('');
  const block = BLOCKS.find((known) => known === word);
  if (word === 'file' && name !== '' && !(name in files)) files[name] = text;
  else if (block && name === '' && !blocks.has(block)) blocks.set(block, text);
  else throw new Error(`"${`${word} ${name}`.trim()}" is no block, or stands twice`);
}
