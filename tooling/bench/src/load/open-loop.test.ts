import { describe, expect, it } from 'vitest';
import { openLoop } from './open-loop.ts';

/** Time that passes only when somebody waits for it. */
function madeUpTime() {
  let now = 0;
  const sleepers: { readonly at: number; readonly wake: () => void }[] = [];
  const clock = () => now;
  const wait = (ms: number) =>
    new Promise<void>((wake) => {
      sleepers.push({ at: now + ms, wake });
    });
  /** Wake everybody in the order of their time until nobody sleeps. */
  const run = async () => {
    for (let idle = 0; idle < 20; idle += 1) {
      await Promise.resolve();
      sleepers.sort((a, b) => a.at - b.at);
      const next = sleepers.shift();
      if (!next) continue;
      now = Math.max(now, next.at);
      next.wake();
      idle = 0;
    }
  };
  return { clock, wait, run };
}

/** A server that answers one request at a time. */
function queueingServer({ clock, wait }: ReturnType<typeof madeUpTime>, takes: (n: number) => number) {
  let freeAt = 0;
  return (n: number) => {
    freeAt = Math.max(freeAt, clock()) + takes(n);
    return wait(freeAt - clock());
  };
}

const measure = async (
  takes: (n: number) => number,
  options: { readonly perSecond: number; readonly seconds: number },
) => {
  const time = madeUpTime();
  const latencies = openLoop(queueingServer(time, takes), { ...options, clock: time.clock, wait: time.wait });
  await time.run();
  return (await latencies).map(Math.round);
};

describe('openLoop', () => {
  it('measures a server that keeps up by what it takes', async () => {
    expect(await measure(() => 4, { perSecond: 100, seconds: 0.05 })).toEqual([4, 4, 4, 4, 4]);
  });

  it('charges a stall to everybody who was due behind it, not to one (coordinated omission)', async () => {
    const takes = (n: number) => (n === 1 ? 50 : 1);
    expect(await measure(takes, { perSecond: 100, seconds: 0.07 })).toEqual([1, 50, 41, 32, 23, 14, 5]);
  });

  it('counts from when a request was due, also when the driver itself was late', async () => {
    const time = madeUpTime();
    let late = 0;
    const clock = () => time.clock() + late;
    const ask = async (n: number) => {
      // The driver is held up for 30 ms after its first request.
      if (n === 0) late = 30;
    };
    const latencies = openLoop(ask, { perSecond: 100, seconds: 0.04, clock, wait: time.wait });
    await time.run();
    expect(await latencies).toEqual([30, 20, 10, 0]);
  });

  it('asks at the rate it was told, whatever the answers do', async () => {
    const time = madeUpTime();
    const askedAt: number[] = [];
    const ask = (): Promise<void> => {
      askedAt.push(time.clock());
      return time.wait(1_000);
    };
    const latencies = openLoop(ask, { perSecond: 50, seconds: 0.1, clock: time.clock, wait: time.wait });
    await time.run();
    await latencies;
    expect(askedAt).toEqual([0, 20, 40, 60, 80]);
  });

  it('fails when a request is refused: a refusal is not a fast answer', async () => {
    const ask = (n: number) => (n === 2 ? Promise.reject(new Error('429')) : Promise.resolve());
    await expect(openLoop(ask, { perSecond: 1_000, seconds: 0.005 })).rejects.toThrow('429');
  });
});
