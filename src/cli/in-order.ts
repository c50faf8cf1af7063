/**
 * Starts work on what comes in, several at a time, and finishes it in the order in which it came.
 *
 * @param source what is to be done, as it comes in
 * @param start begins to work on one
 * @param ahead how many may be begun and not finished; asked again each time, since it may change on the way
 * @param finish takes each result in turn, as soon as those before it are finished, also while `source` waits
 * @throws what `source`, `start` or `finish` throw; then nothing more is begun
 */
export async function inOrder<Task, Result>(
  source: AsyncIterator<Task>,
  start: (task: Task) => Promise<Result>,
  ahead: () => number,
  finish: (task: Task, result: Result) => Promise<void>,
): Promise<void> {
  let begun = 0;
  let line = Promise.resolve();
  const wait = new Wait();

  const finishInTurn = async (task: Task, before: Promise<void>, working: Promise<Result>): Promise<void> => {
    await before;
    await finish(task, await working);
    begun -= 1;
    wait.wake();
  };
  try {
    for (;;) {
      const next = await wait.for(source.next());
      if (next.done) break;
      const working = start(next.value);
      // Its error is heard when its turn comes.
      working.catch(() => undefined);
      begun += 1;
      line = finishInTurn(next.value, line, working);
      line.catch((error: unknown) => {
        wait.fail(error);
      });
      while (begun >= ahead()) await wait.forWake();
    }
    await line;
  } catch (error) {
    // It may be waiting for input that never comes, so nobody waits for it.
    void source.return?.();
    throw error;
  }
}

/**
 * Waits for one thing at a time, or for a failure. (`Promise.race` with a promise that stays open keeps every value
 * that it has ever raced against.)
 */
class Wait {
  #failure: { error: unknown } | null = null;
  #reject: (error: unknown) => void = () => undefined;
  #wake: () => void = () => undefined;

  for<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      promise.then(resolve, reject);
      this.#rejectIfFailed();
    });
  }

  forWake(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#reject = reject;
      this.#wake = resolve;
      this.#rejectIfFailed();
    });
  }

  wake(): void {
    this.#wake();
  }

  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#rejectIfFailed();
  }

  #rejectIfFailed(): void {
    if (this.#failure) this.#reject(this.#failure.error);
  }
}
