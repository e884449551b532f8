import { total } from '../numeric/sums.ts';
import { requirePositive, requireSeries } from '../refusals.ts';

/** A stretch of periods [from, to) with one level. */
export interface Phase {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/**
 * The division of a Poisson series into phases that costs least: −2 log likelihood plus a price a phase (optimal partitioning, Jackson 2005).
 * @param input.phi - Dispersion of the counts; the price of a change is 2·ln n·phi. Default 1.
 * @throws {RangeError} If the series do not belong together, an exposure is 0 or phi is not positive.
 */
export function changePoints(input: {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
  readonly phi?: number;
}): readonly Phase[] {
  const { counts, exposures, phi = 1 } = input;
  requireSeries(counts, exposures);
  requirePositive('phi', phi);
  const n = counts.length;
  const price = 2 * Math.log(n) * phi;
  const [countTo, exposureTo] = [cumulative(counts), cumulative(exposures)];
  const cost = (from: number, to: number) => {
    const count = countTo[to]! - countTo[from]!;
    return count === 0 ? 0 : -2 * count * Math.log(count / (exposureTo[to]! - exposureTo[from]!));
  };
  const least = [-price];
  const cameFrom = [0];
  for (let to = 1; to <= n; to++) {
    let [bestCost, bestFrom] = [Number.POSITIVE_INFINITY, 0];
    for (let from = 0; from < to; from++) {
      const here = least[from]! + cost(from, to) + price;
      if (here < bestCost - 1e-9) [bestCost, bestFrom] = [here, from];
    }
    least.push(bestCost);
    cameFrom.push(bestFrom);
  }
  const phases: Phase[] = [];
  for (let to = n; to > 0; to = cameFrom[to]!) {
    const from = cameFrom[to]!;
    phases.unshift({ from, to, rate: total(counts.slice(from, to)) / total(exposures.slice(from, to)) });
  }
  return phases;
}

function cumulative(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}
