import type { Report } from './report.ts';

/** Milliseconds until the first line is shown, and between two. */
const INTERVAL = 250;

/** What is known of the size of a run before it begins. */
export interface Extent {
  inputs: number;
  /** Null where the inputs do not tell it, as compressed ones and pipes. */
  bytes: number | null;
}

/** One line on standard error that says how far the run is, written over as it goes on. */
export class Progress {
  readonly #report: Report;
  readonly #extent: Extent;
  readonly #start = performance.now();
  readonly #timer: NodeJS.Timeout;
  #line: { (text: string): void; clear: () => void } | null = null;

  /** @param report whose counts are shown */
  constructor(report: Report, extent: Extent) {
    this.#report = report;
    this.#extent = extent;
    this.#timer = setInterval(() => void this.#show(), INTERVAL);
    // A run that has ended does not wait for its next line.
    this.#timer.unref();
  }

  /** Makes room for something else; the line comes back by itself. */
  clear(): void {
    this.#line?.clear();
  }

  end(): void {
    clearInterval(this.#timer);
    this.clear();
    this.#line = null;
  }

  async #show(): Promise<void> {
    if (this.#line === null) {
      const { createLogUpdate } = await import('log-update');
      this.#line = createLogUpdate(process.stderr, { showCursor: true });
    }
    this.#line(progressLine(this.#report, this.#extent, (performance.now() - this.#start) / 1000));
  }
}

type Counts = Pick<Report, 'done' | 'failed' | 'recordsFailed' | 'passedOver' | 'tally'>;

/**
 * How far a run is, in words.
 *
 * @param seconds since it began
 */
export function progressLine(counts: Counts, { inputs, bytes }: Extent, seconds: number): string {
  const { done, failed, recordsFailed, passedOver, tally } = counts;
  const ended = done + failed + passedOver;
  // What was passed over took no time, so it says nothing about the time that is left.
  const left =
    bytes === null || passedOver > 0 ? (inputs - ended) / (done + failed) : (bytes - tally.bytes) / tally.bytes;
  const known = inputs > 1 || (bytes !== null && bytes > 0);
  return [
    inputs > 1 ? `${ended} of ${inputs} inputs` : `${tally.texts} articles`,
    `${Math.round(tally.texts / seconds)} articles/s`,
    ...(failed + recordsFailed > 0 ? [`${failed + recordsFailed} failed`] : []),
    ...(known && Number.isFinite(left) && left >= 0 ? [`${clock(seconds * left)} left`] : []),
  ].join(', ');
}

/** `1:02:03` */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const [hours = 0, ...rest] = parts;
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours > 0 ? [hours, ...rest.map(two)].join(':') : `${rest[0] ?? 0}:${two(rest[1] ?? 0)}`;
}
