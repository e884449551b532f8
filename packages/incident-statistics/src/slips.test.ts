import { describe, expect, it } from 'vitest';
import * as statistics from './index.ts';
import { PAIRS, RANGES, RATIO, STRATA, UNITS, YEAR } from './small-counts.fixture.ts';

const SERIES = { counts: [3, 4], exposures: [1, 1] };
const MONITOR = { rate0: 1, rho: 2, h: 3 };
const PERIOD = { count: 5, exposure: 1 };
const GOAL = {
  baseline: { count: 1_000, exposure: 1 },
  current: { count: 500, exposure: 1 },
  exposureUnit: 'school_days',
  relevantChange: 0.2,
  measurability: { sameDefinition: true, severityCoded: 1, exposureKnown: true, frozen: true },
} as const;
const random = statistics.seededRandom(1);

/**
 * What a program without types hands over by a slip: text from a database, an option misspelt, a side left out, an object
 * that is empty. Each of these was once answered, by a chart that cannot signal, a monitor that never alarms or a verdict.
 */
const SLIPS: readonly (readonly [what: string, call: (slip: never) => unknown, slip: unknown, named: string])[] = [
  ['nothing at all', statistics.rateRatio, undefined, 'input must be an object, got undefined'],
  ['null', statistics.uChart, null, 'input must be an object, got null'],
  ['a list', statistics.cChart, [1, 2], 'input must be an object, got a list'],
  ['a multiplier that is none', statistics.uChart, { ...SERIES, multiplier: Number.NaN }, 'multiplier must not be NaN'],
  ['a multiplier of text', statistics.laneyUChart, { ...SERIES, multiplier: '3' }, 'multiplier must be a number'],
  ['limits turned round', statistics.uChart, { ...SERIES, multiplier: -3 }, 'multiplier must be positive'],
  ['a misspelt option', statistics.uChart, { ...SERIES, multipler: 2 }, 'input.multipler must not be given'],
  ['no exposures', statistics.uChart, { counts: [1] }, 'input.exposures must be given'],
  ['a word for counts', statistics.cChart, { counts: 'many' }, 'counts must be a list, got string'],
  ['no centre', statistics.analyseRuns, { values: [1, 2] }, 'input.centre must be given'],
  ['values of text', statistics.analyseRuns, { values: ['1'], centre: 1 }, 'values[0] must be a number'],
  ['no side', statistics.poissonCusum, { counts: [5], k: 3, h: 4 }, 'input.side must be given'],
  [
    'a side that is none',
    statistics.poissonCusum,
    { counts: [5], k: 3, h: 4, side: 'up' },
    "side must be 'upper' or 'lower', got 'up'",
  ],
  [
    'a run length to no side',
    statistics.cusumRunLength,
    { mean: 4, kNumerator: 5, hNumerator: 8, denominator: 1, side: 'up' },
    "side must be 'upper' or 'lower'",
  ],
  ['a watch for no change', statistics.likelihoodCusum, { ...SERIES, ...MONITOR, rho: 1 }, 'rho must not be 1'],
  [
    'a reset of text',
    statistics.likelihoodCusum,
    { ...SERIES, ...MONITOR, reset: 'no' },
    'reset must be true or false',
  ],
  ['a monitor without state', (s) => statistics.stepCusum(s, PERIOD, MONITOR), {}, 'state.evidence must be given'],
  [
    'evidence of text',
    (s) => statistics.stepCusum(s, PERIOD, MONITOR),
    { evidence: '2.5', periods: 3, alarm: false },
    'state.evidence must be a number, got string',
  ],
  [
    'a monitor for no change',
    (s) => statistics.stepCusum(statistics.CUSUM_START, PERIOD, s),
    { ...MONITOR, rho: 1 },
    'rho must not be 1',
  ],
  ['half a draw', (draws) => statistics.permutationTest(UNITS, { random, draws }), 0.5, 'draws must be a whole number'],
  ['no draws', (draws) => statistics.changePointPValue(SERIES, { random, draws }), -1, 'draws must be a whole number'],
  ['nought draws', (draws) => statistics.changePointPValue(SERIES, { random, draws }), 0, 'draws must be positive'],
  ['a level of text', statistics.funnelDispersion, { observed: [1], expected: [1], theta0: '1' }, 'theta0 must be'],
  [
    'a level below nothing',
    statistics.funnelDispersion,
    { observed: [1], expected: [1], theta0: -1 },
    'theta0 must be',
  ],
  [
    'an adjustment in capitals',
    (name) => statistics.adjustPValues([0.01], name),
    'BH',
    "name must be 'bh' or 'by' or 'holm' or 'bonferroni', got 'BH'",
  ],
  ['a unit that is none', (unit) => statistics.exposureSeries(unit, [], []), 'weeks', "got 'weeks'"],
  ['exposure of no unit', (unit) => statistics.exposureOf(unit, 1), 'fte-days', "unit must be 'fte_days'"],
  [
    'a scale that is none',
    (scale) => statistics.rateOnScale(1, statistics.exposureOf('fte_days', 1), scale),
    'per_year',
    'scale must be',
  ],
  [
    'fewer than no incidents',
    (count) => statistics.rateOnScale(count, statistics.exposureOf('fte_days', 1), 'per_100_fte_years'),
    -5,
    'count must be',
  ],
  [
    'half a year earlier',
    (years) => statistics.sameWindow({ from: '2024-01-01', to: '2024-02-01' }, years),
    1.5,
    'yearsEarlier must be a whole number, got 1.5',
  ],
  ['mass at a half', (k) => statistics.discreteLaplace(1).pmf(k), 0.5, 'k must be a whole number'],
  ['a ratio beside its interval', statistics.reportingBounds, { ...RANGES, ratio: 3 }, 'interval must hold the ratio'],
  [
    'an interval turned round',
    statistics.reportingBounds,
    { ...RANGES, interval: { lower: 2, upper: 0.5 } },
    'interval must hold the ratio',
  ],
  ['an anchor of nothing', statistics.judgeGoal, { ...GOAL, anchored: {} }, 'anchored.lower must be given'],
  [
    'an anchor that is none',
    statistics.judgeGoal,
    { ...GOAL, anchored: { lower: 0.5, upper: Number.NaN } },
    'anchored must be an interval',
  ],
  ['a direction of no kind', statistics.judgeGoal, { ...GOAL, direction: 'decrease' }, "got 'decrease'"],
  ['bananas', statistics.judgeGoal, { ...GOAL, exposureUnit: 'bananas' }, "exposureUnit must be 'fte_days'"],
  [
    'a word for no',
    statistics.judgeGoal,
    { ...GOAL, measurability: { ...GOAL.measurability, frozen: 'no' } },
    'measurability.frozen must be true or false, got string',
  ],
  [
    'months to plan with',
    statistics.minimumDetectableRatio,
    { baselineCount: 60, months: 12 },
    'input.months must not',
  ],
];

describe('a slip', () => {
  it.each(SLIPS)('of %s is refused by name', (_, call, slip, named) => {
    expect(() => call(slip as never)).toThrow(named);
  });
});

/** Every function that takes an object, with one that it takes. */
const TAKEN: readonly (readonly [call: (...given: never[]) => unknown, input: object])[] = [
  [statistics.poissonRate, { count: 3, exposure: 10 }],
  [statistics.poissonRateTest, { count: 3, exposure: 10, rate0: 1 }],
  [statistics.rateRatio, RATIO],
  [statistics.rateRatioTest, RATIO],
  [statistics.eTest, RATIO],
  [statistics.dispersionAdjustedRatio, { ...RATIO, phi: 2 }],
  [statistics.compareOverUnits, UNITS],
  [statistics.permutationTest as never, UNITS],
  [statistics.ratioOfRatios, STRATA],
  [statistics.captureRecapture, { reports: 9, other: 6, both: 4 }],
  [statistics.reportingBounds, RANGES],
  [statistics.annualise, YEAR],
  [statistics.anytimeRatio, { ...PAIRS, phi: 2 }],
  [statistics.exactPower, { mean0: 9, mean1: 5 }],
  [statistics.minimumDetectableRatio, { baselineCount: 100 }],
  [statistics.changePoint, SERIES],
  [statistics.changePoints, SERIES],
  [statistics.uChart, SERIES],
  [statistics.laneyUChart, SERIES],
  [statistics.cChart, { counts: [3, 4] }],
  [statistics.gChart, { values: [3] }],
  [statistics.tChart, { values: [3, 4] }],
  [statistics.analyseRuns, { values: [3], centre: 3 }],
  [statistics.poissonCusum, { counts: [3], k: 1, h: 1, side: 'upper' }],
  [statistics.likelihoodCusum, { ...SERIES, ...MONITOR }],
  [statistics.ewmaChart, { ...SERIES, rate0: 3, lambda: 0.2 }],
  [statistics.schoolYearSeason, { ...SERIES, firstMonth: 8 }],
  [statistics.funnelDispersion, { observed: [1], expected: [1] }],
  [statistics.judgeGoal, GOAL],
];

describe('every function of an object', () => {
  it.each(TAKEN)('%o refuses a field that it does not know, and each that it misses', (call, input) => {
    const given = (fields: object) => () => (call as (...given: unknown[]) => unknown)(fields, { random, draws: 9 });
    expect(given(input)).not.toThrow();
    expect(given({ ...input, colour: 'red' })).toThrow(/\.colour must not be given: it is none of/);
    expect(given({})).toThrow(/\.\w+ must be given\./);
  });
});
