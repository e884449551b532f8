/**
 * The smallest sample that at least this share of the samples does not exceed (nearest rank: always a value that was measured).
 *
 * @param samples - In any order; not changed.
 * @param share - Above 0, up to 1: `0.99` for p99.
 * @throws {RangeError} Without samples, or for a share outside its range.
 */
export function percentile(samples: readonly number[], share: number): number {
  if (samples.length === 0) throw new RangeError('No samples.');
  if (!(share > 0 && share <= 1)) throw new RangeError(`A share is above 0 and at most 1, not ${share}.`);
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1]!;
}
