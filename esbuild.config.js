// Builds what the package ships: the program in one file, the library in one file, and the JSON Schema.
import { build, transform } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
/** Data files beside their code, read only when a text asks for them. */
const loadedOnDemand = ['iconv-lite', 'chardetng-wasm', 'franc'];
/**
 * A run needs the phrases of one or two languages. Those of each are packed into one string and unpacked when first
 * asked for; what tells the language of a text stays as it is.
 */
const packedLanguages = {
  name: 'packed-languages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]languages[\\/][a-z]{2}\.ts$/ }, async ({ path }) => {
      const source = await transform(await readFile(path, 'utf8'), { loader: 'ts' });
      const data = await import(`data:text/javascript,${encodeURIComponent(source.code)}`);
      const id = basename(path, '.ts');
      const { code, name, spaced, functionWords, ...rest } = data[id];
      const getters = Object.keys(rest).map((key) => `get ${key}() { return unpack().${key}; },`);
      return {
        contents: `let rest;
          const unpack = () => (rest ??= JSON.parse(${JSON.stringify(JSON.stringify(rest))}));
          export const ${id} = { ...${JSON.stringify({ code, name, spaced, functionWords })}, ${getters.join(' ')} };`,
      };
    });
  },
};
const shared = {
  bundle: true,
  plugins: [packedLanguages],
  platform: 'node',
  target: 'node20.19',
  format: 'esm',
  define: { NEWSNORM_VERSION: JSON.stringify(version) },
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
