import { total } from '../numeric/sums.ts';
import { requireCount } from '../refusals.ts';
import type { Provenance } from '../warnings.ts';

/** Counts by period, filled up for what is still to be reported. */
export interface Nowcast extends Provenance {
  /** P(delay = d given delay ≤ d), d = 0 … D. */
  readonly reverseHazards: readonly number[];
  /** P(delay ≤ d). */
  readonly delayCdf: readonly number[];
  readonly observed: readonly number[];
  /** Observed over the share that can have arrived; null where that is nothing over nothing, so that nobody can know. */
  readonly expected: readonly (number | null)[];
}

/**
 * How many incidents of the latest periods are still to be reported (reverse-time hazards, Lagakos 1988;
 * Kalbfleisch and Lawless 1989). Without it the newest months always seem to fall.
 *
 * @param triangle - `triangle[t][d]` = incidents of period t reported d periods later; null where not yet observable.
 *   Oldest first; once a row is null it stays null.
 * @throws {RangeError} If the triangle is empty, ragged, has gaps or holds something else than counts.
 */
export function nowcast(triangle: readonly (readonly (number | null)[])[]): Nowcast {
  const width = triangle[0]?.length ?? 0;
  if (width === 0) throw new RangeError('triangle must hold at least one period and one delay.');
  const rows = triangle.map((row, t) => checkedRow(row, width, t));
  const reverseHazards = Array.from({ length: width }, () => 0);
  for (let delay = width - 1; delay >= 1; delay--) {
    const complete = rows.filter((row) => row.length > delay);
    const at = total(complete.map((row) => row[delay]!));
    const upTo = total(complete.map((row) => total(row.slice(0, delay + 1))));
    reverseHazards[delay] = upTo === 0 ? 0 : at / upTo;
  }
  const delayCdf = Array.from({ length: width }, () => 1);
  for (let delay = width - 2; delay >= 0; delay--)
    delayCdf[delay] = delayCdf[delay + 1]! * (1 - reverseHazards[delay + 1]!);
  const observed = rows.map(total);
  return {
    method: 'reverse_time_hazard',
    warnings: rows.some((row) => row.length < width) ? ['late_reports'] : [],
    reverseHazards,
    delayCdf,
    observed,
    expected: observed.map((count, t) => {
      const share = delayCdf[rows[t]!.length - 1]!;
      return count === 0 && share === 0 ? null : count / share;
    }),
  };
}

function checkedRow(row: readonly (number | null)[], width: number, t: number): number[] {
  if (row.length !== width) throw new RangeError(`triangle[${t}] has ${row.length} delays, not ${width}.`);
  const known = row.filter((count) => count !== null);
  if (known.length === 0 || row.slice(0, known.length).some((count) => count === null)) {
    throw new RangeError(`triangle[${t}] must start with counts and stay null once it is null.`);
  }
  for (const count of known) requireCount(`triangle[${t}]`, count);
  return known;
}
