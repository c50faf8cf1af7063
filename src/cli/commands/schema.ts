import { articleSchema } from '../../output/schema.ts';
import { safeJson } from '../../text/steering.ts';
import { UsageError } from '../exit-code.ts';
import type { CommandLine } from '../parse.ts';
import { writeOut } from '../stdout.ts';

/** `newsnorm schema`: the JSON Schema of the output. */
export async function schemaCommand({ inputs }: CommandLine): Promise<void> {
  if (inputs.length > 0) throw new UsageError('newsnorm schema reads no input; leave the names out');
  await writeOut(`${safeJson(articleSchema, 2)}\n`);
}
