import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLogger } from '../observability/logger.ts';
import { every } from './every.ts';

const lines: string[] = [];
const logger = createLogger('error', { write: (line) => lines.push(line) });

beforeEach(() => {
  lines.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('comes again after its pause, and at once while something is left', async () => {
  const left = [2, 1, 0, 0];
  const work = vi.fn(async () => left.shift() ?? 0);
  const end = every({ pauseMs: 1_000, isMore: (more: number) => more > 0 }, 'test', logger, work);
  // A pause of nothing is a millisecond to the clock.
  await vi.advanceTimersByTimeAsync(1_000 + 2);
  expect(work).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(999);
  expect(work).toHaveBeenCalledTimes(3);
  await vi.advanceTimersByTimeAsync(1);
  expect(work).toHaveBeenCalledTimes(4);
  await end();
});

it('ends also while something is left', async () => {
  const work = vi.fn(async () => 1);
  const end = every({ pauseMs: 1_000, isMore: () => true }, 'test', logger, work);
  await vi.advanceTimersByTimeAsync(1_000);
  await end();
  const times = work.mock.calls.length;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(work).toHaveBeenCalledTimes(times);
});

it('logs what failed, and pauses before it tries again', async () => {
  const work = vi.fn(() => Promise.reject(new Error('away')));
  const end = every({ pauseMs: 1_000, isMore: () => true }, 'test', logger, work);
  await vi.advanceTimersByTimeAsync(2_500);
  expect(work).toHaveBeenCalledTimes(2);
  expect(lines).toHaveLength(2);
  await end();
});
