import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Gives signals and closed pipes a chance to be heard in a long loop, without a turn of the event loop each time.
 *
 * @returns to be called often
 */
export function pauses(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < 25) return;
    await nextTurn();
    last = performance.now();
  };
}
