/** The bundled program as a script: V8 gives out the compiled form of scripts alone, not that of modules. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import vm from 'node:vm';

const filename = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url));
/** Where the compiled form stands; its name tells the V8, its flags and the processor that it is for. */
export const compiledFile = filename.replace(/cjs$/, `${v8.cachedDataVersionTag()}.cache`);

/** @param cachedData the compiled form, if there is one */
export function scriptOf(cachedData) {
  const source = readFileSync(filename, 'utf8');
  return new vm.Script(`(function (exports, require, module, __filename) {${source}\n})`, { filename, cachedData });
}

/** What the program exports. */
export function entryOf(script) {
  // A compiled script cannot import by itself. What it imports is named as seen from this folder, a sister of its own.
  const program = { exports: {}, importFor: (name) => import(name) };
  script.runInThisContext()(program.exports, createRequire(filename), program, filename);
  return program.exports;
}
