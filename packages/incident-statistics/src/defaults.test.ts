import { describe, expect, it } from 'vitest';
import * as statistics from './index.ts';
import { PAIRS, RANGES, RATIO, STRATA, series, times, UNITS, YEAR } from './small-counts.fixture.ts';

describe('what is not said is 95 %, three deviations, one half and so on', () => {
  it.each([
    [
      'a rate',
      () => statistics.poissonRate({ count: 7, exposure: 2 }),
      () => statistics.poissonRate({ count: 7, exposure: 2, confidence: 0.95 }),
    ],
    ['a ratio', () => statistics.rateRatio(RATIO), () => statistics.rateRatio({ ...RATIO, confidence: 0.95 })],
    ['a tested ratio', () => statistics.rateRatioTest(RATIO), () => statistics.rateRatioTest({ ...RATIO, ratio0: 1 })],
    [
      'units',
      () => statistics.compareOverUnits(UNITS),
      () => statistics.compareOverUnits({ ...UNITS, confidence: 0.95 }),
    ],
    [
      'a u chart',
      () => statistics.uChart(series(5, 9)),
      () => statistics.uChart({ ...series(5, 9), multiplier: 3, baseline: [0, 5] }),
    ],
    [
      'a Laney chart',
      () => statistics.laneyUChart(series(5, 9)),
      () => statistics.laneyUChart({ ...series(5, 9), multiplier: 3 }),
    ],
    [
      'a g chart',
      () => statistics.gChart({ values: times(9) }),
      () => statistics.gChart({ values: times(9), alpha: 0.0027 }),
    ],
    [
      'a CUSUM',
      () => statistics.poissonCusum({ counts: [3], k: 1, h: 9, side: 'upper' }),
      () => statistics.poissonCusum({ counts: [3], k: 1, h: 9, side: 'upper', head: 0 }),
    ],
    [
      'an EWMA',
      () => statistics.ewmaChart({ ...series(5, 9), rate0: 9, lambda: 0.3 }),
      () => statistics.ewmaChart({ ...series(5, 9), rate0: 9, lambda: 0.3, multiplier: 3, phi: 1 }),
    ],
    [
      'a funnel',
      () => statistics.funnelLimits(9),
      () => statistics.funnelLimits(9, { theta0: 1, probabilities: [0.001, 0.025, 0.975, 0.999] }),
    ],
    [
      'dispersion',
      () => statistics.funnelDispersion({ observed: [4, 9, 30], expected: [9, 9, 9] }),
      () => statistics.funnelDispersion({ observed: [4, 9, 30], expected: [9, 9, 9], trim: 0.1, theta0: 43 / 27 }),
    ],
    [
      'a fitted prior',
      () => statistics.gammaPoissonRates([1, 9, 4], [1, 1, 1]),
      () => statistics.gammaPoissonRates([1, 9, 4], [1, 1, 1], { confidence: 0.95 }),
    ],
    [
      'a year',
      () => statistics.annualise(YEAR),
      () => statistics.annualise({ ...YEAR, confidence: 0.95, phi: 1, priorShape: 0.5, priorRate: 0 }),
    ],
    [
      'power',
      () => statistics.exactPower({ mean0: 9, mean1: 4 }),
      () => statistics.exactPower({ mean0: 9, mean1: 4, exposure0: 1, exposure1: 1, alpha: 0.05 }),
    ],
    [
      'a plan',
      () => statistics.minimumDetectableRatio({ baselineCount: 90 }),
      () => statistics.minimumDetectableRatio({ baselineCount: 90, exposureRatio: 1, phi: 1, alpha: 0.05, power: 0.8 }),
    ],
    ['noise', () => statistics.discreteLaplace(0.5).variance, () => statistics.discreteLaplace(0.5, 1).variance],
    [
      'suppression',
      () =>
        statistics.suppressSmallCounts([
          [4, 9],
          [8, 20],
        ]),
      () =>
        statistics.suppressSmallCounts(
          [
            [4, 9],
            [8, 20],
          ],
          { threshold: 5, leastStaff: 10 },
        ),
    ],
    [
      'leaks',
      () => statistics.differencingLeaks([9, 9, 9], [4, 5, 9]),
      () => statistics.differencingLeaks([9, 9, 9], [4, 5, 9], 5),
    ],
    [
      'lists',
      () => statistics.captureRecapture({ reports: 9, other: 8, both: 4 }),
      () => statistics.captureRecapture({ reports: 9, other: 8, both: 4, confidence: 0.95 }),
    ],
    ['strata', () => statistics.ratioOfRatios(STRATA), () => statistics.ratioOfRatios({ ...STRATA, confidence: 0.95 })],
    ['bounds', () => statistics.reportingBounds(RANGES), () => statistics.reportingBounds({ ...RANGES, target: 1 })],
    [
      'evidence',
      () => statistics.anytimeRatio({ ...PAIRS, phi: 1 }),
      () => statistics.anytimeRatio({ ...PAIRS, phi: 1, confidence: 0.95 }),
    ],
    ['phases', () => statistics.changePoints(series(6, 4)), () => statistics.changePoints({ ...series(6, 4), phi: 1 })],
  ] as const)('for %s', (_, unsaid, said) => {
    expect(unsaid()).toEqual(said());
  });
});
