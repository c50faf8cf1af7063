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
  let wake = (): void => undefined;
  let line = Promise.resolve();
  // Never settles unless something fails: what waits for the source or for room waits for this too.
  let fail: (error: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => undefined);

  try {
    for (;;) {
      const next = await Promise.race([source.next(), failed]);
      if (next.done) break;
      const task = next.value;
      const working = start(task);
      // Its error is heard when its turn comes.
      working.catch(() => undefined);
      begun += 1;
      line = line.then(async () => {
        await finish(task, await working);
        begun -= 1;
        wake();
      });
      line.catch(fail);
      while (begun >= ahead()) {
        const room = new Promise<void>((resolve) => {
          wake = resolve;
        });
        await Promise.race([room, failed]);
      }
    }
    await line;
  } catch (error) {
    // It may be waiting for input that never comes, so nobody waits for it.
    void source.return?.();
    throw error;
  }
}
