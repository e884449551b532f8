import { setTimeout as sleep } from 'node:timers/promises';

/** How fast and how long to ask. */
export interface OpenLoop {
  readonly perSecond: number;
  readonly seconds: number;
  /** Milliseconds that never go back. */
  readonly clock?: () => number;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/**
 * Ask at a steady rate whether or not earlier answers have come, as people do.
 *
 * Each latency counts from the instant at which the request was due, not from when it left: a server that stalls for a
 * second is charged with everybody who had to wait for it, also those that a slow driver sent late (this is the
 * correction for coordinated omission).
 *
 * @param ask - Sends request number `n` and settles with its answer.
 * @returns Milliseconds, one a request, in the order they were due.
 * @throws What `ask` throws: a refused request is not a fast one.
 */
export async function openLoop(ask: (n: number) => Promise<unknown>, options: OpenLoop): Promise<readonly number[]> {
  const { perSecond, seconds, clock = () => performance.now(), wait = sleep } = options;
  const start = clock();
  const answers: Promise<number>[] = [];
  const count = Math.round(perSecond * seconds);
  for (let n = 0; n < count; n += 1) {
    const dueAt = start + (n * 1_000) / perSecond;
    const early = dueAt - clock();
    if (early > 0) await wait(early);
    const answer = ask(n).then(() => clock() - dueAt);
    // Reported below: until then a failure must not end the process.
    answer.catch(() => undefined);
    answers.push(answer);
  }
  return Promise.all(answers);
}
