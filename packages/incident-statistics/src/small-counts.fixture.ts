/** Two spans of time with a count each. */
export const RATIO = { count1: 40, exposure1: 10, count2: 60, exposure2: 10 };

/** Two units, before and after. */
export const UNITS = { before: [9, 4], exposureBefore: [1, 1], after: [5, 3], exposureAfter: [1, 1] };

/** The reports that depend on reporting, beside those that are always made. */
export const STRATA = { minorBefore: 9, minorAfter: 4, sentinelBefore: 3, sentinelAfter: 2 };

/** A ratio with its interval, and how much was reported before and after. */
export const RANGES = {
  ratio: 1.2,
  interval: { lower: 1.1, upper: 1.4 },
  before: { lower: 0.5, upper: 0.5 },
  after: { lower: 0.5, upper: 0.5 },
};

/** Ten months of twelve. */
export const YEAR = { count: 30, exposurePart: 10, exposureFull: 12 };

/** One period of a running comparison. */
export const PAIRS = { after: [5], exposureAfter: [1], before: [9], exposureBefore: [1] };

/** That many periods of alike exposure, whose counts go up and down by one. */
export function series(length: number, count: number) {
  return {
    counts: Array.from({ length }, (_, i) => count + (i % 2)),
    exposures: Array.from({ length }, () => 1),
  };
}

/** That many times between events: 3, 4, 5, 3, 4, … */
export function times(length: number) {
  return Array.from({ length }, (_, i) => 3 + (i % 3));
}
