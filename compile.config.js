// Runs the built program on its arguments and keeps what V8 compiled on the way, so that no start has to do it again.
import { writeFileSync } from 'node:fs';
import { compiledFile, entryOf, scriptOf } from './bin/program.js';

const script = scriptOf();
process.exitCode = await entryOf(script).main(process.argv.slice(2));
writeFileSync(compiledFile, script.createCachedData());
