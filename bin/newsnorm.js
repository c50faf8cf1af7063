#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { compiledFile, entryOf, scriptOf } from './program.js';

// NO_COLOR counts before FORCE_COLOR; where both are set, Node.js 22 and later would warn on standard error.
if (process.env.NO_COLOR) delete process.env.FORCE_COLOR;

function load() {
  // What the build compiled starts fastest, but only the very V8 of the build can use it.
  if (existsSync(compiledFile)) return entryOf(scriptOf(readFileSync(compiledFile)));
  // Node.js 22 and later keep the compiled program themselves, which starts faster from the second time on.
  module.enableCompileCache?.();
  return module.createRequire(import.meta.url)('../dist/cli.cjs');
}

const { main } = load();
// The exit code is set, never exited with: output that is still on its way through a pipe would be cut off.
process.exitCode = await main(process.argv.slice(2));
