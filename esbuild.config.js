// Builds what the package ships: the program in one file, the library in one file, and the JSON Schema.
import { build, transform } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Large, or with data or threads in files of their own; loaded only when they are needed. */
const loadedOnDemand = ['iconv-lite', 'chardetng-wasm', 'franc', 're2js', 'tinypool', 'warcio'];

/**
 * Writes the data of a language so that each list is made when it is first asked for: a text needs one or two languages
 * of all, and making all the lists took a twentieth of every start.
 */
const listsOnDemand = {
  name: 'lists-on-demand',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]languages[/\\](?:[a-z]{2}|international)\.ts$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts' });
      const [[name, data]] = Object.entries(await import(`data:text/javascript,${encodeURIComponent(code)}`));
      const lists = Object.entries(data).map(
        ([key, value]) => `get ${key}() { return (made.${key} ??= ${JSON.stringify(value)}); }`,
      );
      return { contents: `const made = {};\nexport const ${name} = {\n${lists.join(',\n')}\n};` };
    });
  },
};

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  define: { NEWSNORM_VERSION: JSON.stringify(version) },
  plugins: [listsOnDemand],
  legalComments: 'eof',
  logLevel: 'warning',
};

await build({
  ...shared,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.js',
  external: loadedOnDemand,
  // fast-glob and others are CommonJS and call require.
  banner: {
    js: "import { createRequire as requireFor } from 'node:module';\nconst require = requireFor(import.meta.url);",
  },
});
await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', packages: 'external' });
const { articleSchema } = await import(new URL('dist/index.js', import.meta.url).href);
writeFileSync('dist/article.schema.json', `${JSON.stringify(articleSchema, null, 2)}\n`);
