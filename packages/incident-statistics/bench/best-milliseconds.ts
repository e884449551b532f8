const ROUNDS = 9;
const LEAST_MICROSECONDS = 20_000;

/** The best of several rounds in milliseconds of this process's own time, each round long enough for the clock. */
export function bestMilliseconds(run: () => unknown): number {
  let repeats = 1;
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < repeats; i++) run();
    const { user, system } = process.cpuUsage(start);
    const spent = user + system;
    if (spent < LEAST_MICROSECONDS) {
      repeats *= 4;
      round = -1;
      continue;
    }
    best = Math.min(best, spent / repeats / 1_000);
  }
  return best;
}
