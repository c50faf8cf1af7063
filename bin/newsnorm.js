#!/usr/bin/env node
import module from 'node:module';

// Node.js 22 and later keep the compiled program, which starts faster from the second time on.
module.enableCompileCache?.();
await import('../dist/cli.js');
