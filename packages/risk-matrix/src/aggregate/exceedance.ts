/**
 * Cumulative from the worst: how often something at least as grave as each class happens.
 *
 * @param perClass - Frequency in each consequence class, mildest first.
 */
export function exceedance(perClass: readonly number[]): readonly number[] {
  const result = [...perClass];
  for (let j = result.length - 2; j >= 0; j--) result[j] = result[j]! + result[j + 1]!;
  return result;
}

/** Probability of at least one event when `expected` of them are expected (Poisson); exact near 0. */
export function probabilityOfAny(expected: number): number {
  return -Math.expm1(-expected);
}
