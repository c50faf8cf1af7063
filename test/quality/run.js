// Bundles one of the TypeScript scripts in this folder and runs it: node test/quality/run.js fit.ts [arguments]
// `--weights FILE` puts the weights that `fit.ts --out FILE` wrote in the place of src/labels/weights.ts.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const script = process.argv[2];
const option = process.argv.indexOf('--weights');
const weights = option < 0 ? null : path.resolve(process.argv.splice(option, 2)[1]);
// One script may run several times at once, with other weights.
const name = `${path.basename(script, '.ts')}.${process.pid}.mjs`;
const outfile = path.join(here, '../../node_modules/.cache/newsnorm', name);
process.on('exit', () => rmSync(outfile, { force: true }));
await build({
  entryPoints: [path.join(here, script)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
  plugins: [
    {
      name: 'weights',
      setup({ onResolve }) {
        if (weights !== null) onResolve({ filter: /\/weights\.ts$/ }, () => ({ path: weights }));
      },
    },
  ],
});
process.argv.splice(1, 2, outfile);
await import(pathToFileURL(outfile).href);
