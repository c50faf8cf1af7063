/** The program: reads the command line, runs one command, and says by its exit code how it went. */
import { normalizeCommand } from './commands/normalize.ts';
import { repairCommand } from './commands/repair.ts';
import { explainCommand } from './commands/explain.ts';
import { learnCommand } from './commands/learn.ts';
import { schemaCommand } from './commands/schema.ts';
import { helpText } from './help.ts';
import { wantsColour } from './colour.ts';
import { EXIT, UsageError } from './exit-code.ts';
import type { FlagValues } from './flags.ts';
import { parse, type CommandLine } from './parse.ts';
import { Report } from './report.ts';
import { heedSignals } from './signals.ts';
import { ClosedPipe, heedClosedPipes, OutputError, writeOut } from './stdout.ts';

declare const NEWSNORM_VERSION: string;

/**
 * @param args the command line without the names of Node.js and of the program
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  heedClosedPipes();
  let line: CommandLine;
  try {
    line = parse(args);
  } catch (error) {
    return failed(error, reportFor(asTyped(args)));
  }
  const report = reportFor(line.values);
  try {
    return await run(line, report);
  } catch (error) {
    return failed(error, report);
  }
}

async function run(line: CommandLine, report: Report): Promise<number> {
  const { command, values } = line;
  if (values.on('help')) {
    await writeOut(helpText(command));
    return EXIT.done;
  }
  if (values.on('version')) {
    await writeOut(`newsnorm ${NEWSNORM_VERSION}\n`);
    return EXIT.done;
  }
  if (command === 'schema') {
    await schemaCommand(line);
    return EXIT.done;
  }
  if (line.inputs.length === 0 && values.value('files-from') === undefined) {
    if (process.stdin.isTTY) {
      process.stderr.write(helpText(command));
      return EXIT.usage;
    }
    line.inputs.push('-');
  }
  heedSignals(report);
  let changed = false;
  switch (command) {
    case 'normalize':
      await normalizeCommand(line, report);
      break;
    case 'repair':
      changed = await repairCommand(line, report);
      break;
    case 'explain':
      await explainCommand(line, report);
      break;
    case 'learn':
      await learnCommand(line, report);
  }
  const { failed, recordsFailed, tally } = report;
  return changed || failed + recordsFailed + tally.unsure > 0 ? EXIT.failed : EXIT.done;
}

async function failed(error: unknown, report: Report): Promise<number> {
  if (error instanceof ClosedPipe) return report.failed > 0 ? EXIT.failed : EXIT.done;
  if (error instanceof UsageError) {
    await report.error(error.message);
    return EXIT.usage;
  }
  const message = error instanceof Error ? error.message : String(error);
  const trace = error instanceof Error ? error.stack : undefined;
  await report.error(error instanceof OutputError ? message : `internal error: ${message}; please report it`, trace);
  return EXIT.failed;
}

/** The switches of a command line that cannot be read: those that stand in it by their full names. */
const asTyped = (args: readonly string[]): Pick<FlagValues, 'on'> => ({ on: (name) => args.includes(`--${name}`) });

function reportFor(values: Pick<FlagValues, 'on'>): Report {
  return new Report({
    coloured: wantsColour(values, process.stderr, process.env),
    quiet: values.on('quiet'),
    verbose: values.on('verbose') && !values.on('quiet'),
  });
}
