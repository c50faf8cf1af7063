// Builds what the package ships: the program in a few files, the library in one file, and the JSON Schema.
import { build, transform } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Large, or with data or threads in files of their own; loaded only when they are needed. */
const loadedOnDemand = ['chardetng-wasm', 'entities', 'franc', 'iconv-lite', 're2js', 'tinypool', 'warcio'];

/** The data of the language in a file: its name in the program, and its lists. */
async function languageIn(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts' });
  const [[name, lists]] = Object.entries(await import(`data:text/javascript,${encodeURIComponent(code)}`));
  return { name, lists };
}

/** Has the data of a language written by `write`, in place of its source. */
const languagesBy = (write) => ({
  name: 'languages',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]languages[/\\](?:[a-z]{2}|international)\.ts$/ }, async ({ path }) => ({
      contents: write(await languageIn(path)),
    }));
  },
});

const gives = (key, expression) => `get ${key}() { return ${expression}; }`;
const made = (key, value) => gives(key, `(made.${key} ??= ${JSON.stringify(value)})`);

/** Each list is made when it is first asked for: a text needs one or two languages of all. */
function inTheProgram({ name, lists }) {
  const list = Object.entries(lists).map(([key, value]) => made(key, value));
  return `const made = {};\nexport const ${name} = {\n${list.join(',\n')}\n};`;
}

/** What every start needs, to tell the language of the text. */
const ALWAYS = new Set(['code', 'functionWords']);

/** The lists stand in a file of their own: even to skip them would take a quarter of every start. */
function besideTheProgram({ name, lists }) {
  const rest = Object.entries(lists).filter(([key]) => !ALWAYS.has(key));
  mkdirSync('dist/languages', { recursive: true });
  writeFileSync(`dist/languages/${name}.json`, JSON.stringify(Object.fromEntries(rest)));
  const members = Object.keys(lists).map((key) =>
    ALWAYS.has(key) ? `${key}: ${JSON.stringify(lists[key])}` : gives(key, `read().${key}`),
  );
  return [
    "import { readFileSync } from 'node:fs';",
    'let lists;',
    `const read = () => (lists ??= JSON.parse(readFileSync(new URL('./languages/${name}.json', import.meta.url), 'utf8')));`,
    `export const ${name} = {\n${members.join(',\n')}\n};`,
  ].join('\n');
}

/** Only yargs' own help measures text, and what measures it takes as long to load as all the rest of yargs. */
const yargsMeasuresLate = {
  name: 'yargs-measures-late',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^(?:cliui|string-width)$/ }, ({ path: name, importer, resolveDir }) =>
      /[/\\]yargs[/\\]/.test(importer) ? { path: name, namespace: 'late', pluginData: resolveDir } : undefined,
    );
    onLoad({ filter: /./, namespace: 'late' }, ({ path: name, pluginData }) => ({
      contents: `export default (...args) => require('${name}').default(...args);`,
      resolveDir: pluginData,
    }));
  },
};

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  define: { NEWSNORM_VERSION: JSON.stringify(version) },
  // All that run on Node 20 know them: rewritten as `new RegExp`, they would be made anew at every use.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'eof',
  logLevel: 'warning',
};

/**
 * Parts of the program that stand in files of their own, by what imports them: a start reads them only if it needs them.
 * What is on the way of nearly every call stands in one file, for each further file costs a millisecond, and is imported
 * at once: what is imported later, esbuild puts into functions with all that it needs, and V8 reads those twice.
 */
const PARTS = {
  './markdown.ts': 'src/output/markdown.ts',
  'fast-glob': 'fast-glob',
  'log-update': 'log-update',
};
const fileOf = (part) => path.basename(part, '.ts');

/** Named so that they are found from `dist` and from `bin`, which imports for the program. */
const partsOnDemand = {
  name: 'parts-on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: part }) =>
      kind === 'dynamic-import' && part in PARTS ? { path: `../dist/${fileOf(part)}.js`, external: true } : undefined,
    );
  },
};

const program = {
  ...shared,
  outdir: 'dist',
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [languagesBy(besideTheProgram), yargsMeasuresLate, partsOnDemand],
  external: loadedOnDemand,
};

rmSync('dist', { recursive: true, force: true });
await build({
  ...program,
  entryPoints: {
    thread: 'src/cli/thread.ts',
    ...Object.fromEntries(Object.entries(PARTS).map(([part, source]) => [fileOf(part), source])),
  },
  // fast-glob and others are CommonJS and call require.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);",
  },
});
// Not a module, so that V8 gives out its compiled form (bin/program.js), in which nothing can be imported directly.
const { outputFiles } = await build({
  ...program,
  entryPoints: { cli: 'src/cli/main.ts' },
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { ...shared.define, 'import.meta.url': 'ownUrl' },
  banner: {
    js: [
      "const ownUrl = require('node:url').pathToFileURL(__filename).href;",
      'const ownImport = module.importFor ?? ((name) => import(name));',
    ].join('\n'),
  },
  write: false,
});
const [{ path: file, text }] = outputFiles;
writeFileSync(file, text.replaceAll('import("', 'ownImport("'));
await build({
  ...shared,
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  plugins: [languagesBy(inTheProgram)],
  packages: 'external',
});
const { articleSchema } = await import(new URL('dist/index.js', import.meta.url).href);
writeFileSync('dist/article.schema.json', `${JSON.stringify(articleSchema, null, 2)}\n`);
const texts = readdirSync('examples/texts').map((name) => `examples/texts/${name}`);
execFileSync(process.execPath, ['compile.config.js', ...texts, '--format', 'ndjson'], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
