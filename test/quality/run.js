// Bundles one of the TypeScript scripts in this folder and runs it: node test/quality/run.js fit.ts [arguments]
import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const script = process.argv[2];
const outfile = path.join(here, '../../node_modules/.cache/newsnorm', path.basename(script, '.ts') + '.mjs');
await build({
  entryPoints: [path.join(here, script)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
process.argv.splice(1, 2, outfile);
await import(pathToFileURL(outfile).href);
