import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const ROOT = path.join(import.meta.dirname, '..');

/** The folders in the order in which the data runs: each may import itself and what stands before it. */
const FLOW = ['languages', 'text', 'lines', 'folder', 'labels', 'sections', 'document', 'output'] as const;

/**
 * Who may import whom; files that stand in `src` itself count by their names. `output` needs only the nouns, and
 * `languages` is data: it comes first, and yet `text` has no use for it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'types.ts': [],
  ...Object.fromEntries(FLOW.map((name, place) => [name, ['types.ts', ...FLOW.slice(0, place + 1)]])),
  languages: ['types.ts', 'languages'],
  text: ['types.ts', 'text'],
  'normalize.ts': ['types.ts', ...FLOW],
  'index.ts': ['types.ts', 'normalize.ts', ...FLOW],
  cli: ['types.ts', 'normalize.ts', ...FLOW, 'cli'],
};

const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => path.posix.join('src', file.split(path.sep).join('/')))
  .filter((file) => file.endsWith('.ts'))
  .sort();

const partOf = (file: string): string => file.split('/')[1] ?? file;

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(path.join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);

/** What a file imports or re-exports, also by `import()`: files of `src` by their paths, packages by their names. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(path.join(ROOT, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : fileName,
  );
}

/** Packages that hold their data in files of their own are loaded only when a text asks for them. */
const LOADERS: Readonly<Record<string, readonly string[]>> = {
  'src/lines/detect-language.ts': ['node:module'],
  'src/text/encodings/codec.ts': ['node:module'],
  'src/text/encodings/detector.ts': ['node:fs', 'node:module'],
  'src/text/repairs/markup.ts': ['node:module'],
};

it.each(files)('%s imports only what the data has passed before', (file) => {
  const allowed = MAY_IMPORT[partOf(file)];
  expect(allowed, 'this part of src is in the table').toBeDefined();
  const wrong = importsOf(file).filter((name) => name.startsWith('src/') && !allowed?.includes(partOf(name)));
  expect(wrong).toEqual([]);
});

it.each(files.filter((file) => partOf(file) !== 'cli'))('%s knows no process, no terminal and no files', (file) => {
  expect(importsOf(file).filter((name) => name.startsWith('node:'))).toEqual(LOADERS[file] ?? []);
  expect(globalsIn(parse(file))).toEqual([]);
});

/** Uses of the objects through which a program reaches the world around it. */
function globalsIn(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const named = ts.isIdentifier(node) && ['process', 'console', 'fetch'].includes(node.text);
    if (named && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('sees the files and their imports', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(importsOf('src/index.ts')).toContain('src/normalize.ts');
  expect(importsOf('src/cli/main.ts')).toContain('src/cli/commands/schema.ts');
});
