import { sumsFrom, total } from '../numeric/sums.ts';
import { requireFields, requirePositive, requireSeries } from '../refusals.ts';

/** A stretch of periods [from, to) with one level. */
export interface Phase {
  readonly from: number;
  readonly to: number;
  /** Null where nothing was exposed in the whole series. */
  readonly rate: number | null;
}

/**
 * The division of a Poisson series into phases that costs least: −2 log likelihood plus a price a phase (optimal partitioning, Jackson 2005).
 * A period without exposure and incidents (July) costs nothing and is no period of its own.
 * @param input.phi - Dispersion of the counts; the price of a change is 2·ln n·phi, n the exposed periods. Default 1.
 * @throws {RangeError} If the series do not belong together, there are incidents without exposure or phi is not positive.
 */
export function changePoints(input: {
  readonly counts: readonly number[];
  readonly exposures: readonly number[];
  readonly phi?: number;
}): readonly Phase[] {
  requireFields('input', input, { counts: true, exposures: true, phi: false });
  const { counts, exposures, phi = 1 } = input;
  requireSeries(counts, exposures, { emptyPeriods: true });
  requirePositive('phi', phi);
  const n = counts.length;
  const exposed = exposures.filter((exposure) => exposure > 0).length;
  const price = 2 * Math.log(Math.max(1, exposed)) * phi;
  const least = [-price];
  const cameFrom = [0];
  for (let to = 1; to <= n; to++) {
    let [bestCost, bestFrom] = [Number.POSITIVE_INFINITY, 0];
    const [countFrom, exposureFrom] = [sumsFrom(counts.slice(0, to)), sumsFrom(exposures.slice(0, to))];
    for (let from = 0; from < to; from++) {
      const count = countFrom[from]!;
      const cost = count === 0 ? 0 : -2 * count * Math.log(count / exposureFrom[from]!);
      const here = least[from]! + cost + price;
      if (here < bestCost - 1e-9) [bestCost, bestFrom] = [here, from];
    }
    least.push(bestCost);
    cameFrom.push(bestFrom);
  }
  const phases: Phase[] = [];
  for (let to = n; to > 0; to = cameFrom[to]!) {
    const from = cameFrom[to]!;
    phases.unshift({
      from,
      to,
      rate: exposed === 0 ? null : total(counts.slice(from, to)) / total(exposures.slice(from, to)),
    });
  }
  return phases;
}
