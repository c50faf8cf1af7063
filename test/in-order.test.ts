import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

import { inOrder } from '../src/cli/in-order.ts';

async function* upTo(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n += 1) yield n;
  await Promise.resolve();
}

/** A source that gives some numbers and then waits for ever. */
async function* stuckAfter(count: number): AsyncGenerator<number> {
  yield* upTo(count);
  await new Promise(() => undefined);
}

const never = (): Promise<void> => Promise.resolve();

describe('work in order', () => {
  it('begins several at a time and finishes them as they came, however long each takes', async () => {
    const finished: number[] = [];
    let working = 0;
    let most = 0;
    await inOrder(
      upTo(20),
      async (n) => {
        working += 1;
        most = Math.max(most, working);
        await wait((n * 7) % 5);
        working -= 1;
        return n * 2;
      },
      () => 4,
      (n, result) => {
        expect(result).toBe(n * 2);
        finished.push(n);
        return Promise.resolve();
      },
    );
    expect(finished).toEqual(Array.from({ length: 20 }, (_, n) => n));
    expect(most).toBe(4);
  });

  it('finishes what is done while the source waits', async () => {
    let finished = 0;
    const done = new Promise<void>((resolve) => {
      const finish = (): Promise<void> => {
        finished += 1;
        if (finished === 3) resolve();
        return Promise.resolve();
      };
      void inOrder(
        stuckAfter(3),
        (n) => Promise.resolve(n),
        () => 10,
        finish,
      );
    });
    await done;
    expect(finished).toBe(3);
  });

  it.each([
    ['begin', (n: number) => (n === 2 ? Promise.reject(new Error('broken')) : Promise.resolve(n)), never],
    [
      'finish',
      (n: number) => Promise.resolve(n),
      (n: number) => (n === 2 ? Promise.reject(new Error('broken')) : never()),
    ],
  ])('ends with the error of what it cannot %s, also while the source waits', async (_, start, finish) => {
    await expect(inOrder(stuckAfter(5), start, () => 2, finish)).rejects.toThrow('broken');
    await expect(inOrder(stuckAfter(3), start, () => 9, finish)).rejects.toThrow('broken');
  });

  it('ends with the error of its source', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield* upTo(2);
      throw new Error('broken');
    }
    await expect(
      inOrder(
        broken(),
        (n) => Promise.resolve(n),
        () => 2,
        never,
      ),
    ).rejects.toThrow('broken');
  });
});
