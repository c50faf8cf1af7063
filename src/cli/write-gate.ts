const SHUT = 0;
const WRITERS = 1;
/** Milliseconds that a signal waits for files that are just being written. */
const PATIENCE = 2_000;

/**
 * Lets threads write their files, and can be shut before the program ends: a thread that is ended while it writes
 * would leave a temporary file behind.
 */
export class WriteGate {
  /** What a thread needs to have the same gate. */
  readonly shared: SharedArrayBuffer;
  readonly #cells: Int32Array;

  constructor(shared = new SharedArrayBuffer(8)) {
    this.shared = shared;
    this.#cells = new Int32Array(shared);
  }

  /** Does something that must not be cut off. In a thread whose gate has been shut it never comes back. */
  through<Result>(work: () => Result): Result {
    Atomics.add(this.#cells, WRITERS, 1);
    if (Atomics.load(this.#cells, SHUT) === 1) {
      this.#leave();
      Atomics.wait(this.#cells, SHUT, 1);
    }
    try {
      return work();
    } finally {
      this.#leave();
    }
  }

  /** Lets nobody in any more, and waits until those inside are done. */
  shut(): void {
    Atomics.store(this.#cells, SHUT, 1);
    for (;;) {
      const inside = Atomics.load(this.#cells, WRITERS);
      if (inside === 0 || Atomics.wait(this.#cells, WRITERS, inside, PATIENCE) === 'timed-out') return;
    }
  }

  #leave(): void {
    Atomics.sub(this.#cells, WRITERS, 1);
    Atomics.notify(this.#cells, WRITERS);
  }
}
