import { EXIT } from './exit-code.ts';
import { closeJournals } from './journal.ts';
import type { Report } from './report.ts';
import { discardUnfinished } from './whole-file.ts';
import { WriteGate } from './write-gate.ts';

/** Through which all threads write their files. */
export const writeGate = new WriteGate();

/** When the program is told to end early: leaves no half-written file, keeps what is done, says so, and
 * ends at once. */
export function heedSignals(report: Report): void {
  const tidyUp = (): void => {
    writeGate.shut();
    discardUnfinished();
    closeJournals();
  };
  process.once('SIGINT', () => {
    tidyUp();
    report.interrupted();
    process.exit(EXIT.interrupted);
  });
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      tidyUp();
      // Without a listener the signal now does what it does to every program.
      process.kill(process.pid, signal);
    });
  }
}
