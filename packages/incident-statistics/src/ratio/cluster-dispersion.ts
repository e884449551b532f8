import { requireCount } from '../refusals.ts';

/**
 * Variance over mean of a total whose incidents come in clusters: Σm² / Σm (compound Poisson).
 *
 * One pupil with 45 reports weighs more than 45 pupils with one: the effective cluster size.
 *
 * @param clusterSizes - Incidents per cluster (pseudonymous pupil or situation) in the period; zeros are allowed and add nothing.
 * @returns ≥ 1, or null when there is no incident.
 * @throws {RangeError} If a size is not a whole number ≥ 0.
 */
export function clusterDispersion(clusterSizes: readonly number[]): number | null {
  let incidents = 0;
  let squares = 0;
  for (const [index, size] of clusterSizes.entries()) {
    requireCount(`clusterSizes[${index}]`, size);
    incidents += size;
    squares += size * size;
  }
  return incidents === 0 ? null : squares / incidents;
}
