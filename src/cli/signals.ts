import { EXIT } from './exit-code.ts';
import type { Report } from './report.ts';
import { discardUnfinished } from './whole-file.ts';

/** When the program is told to end early: leaves no half-written file, says so, and ends at once. */
export function heedSignals(report: Report): void {
  process.once('SIGINT', () => {
    discardUnfinished();
    report.interrupted();
    process.exit(EXIT.interrupted);
  });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      discardUnfinished();
      // Without a listener the signal now does what it does to every program.
      process.kill(process.pid, signal);
    });
  }
}
