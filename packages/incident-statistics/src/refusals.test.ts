import { describe, expect, it } from 'vitest';
import * as statistics from './index.ts';
import {
  requireCount,
  requireLevel,
  requireNonNegative,
  requirePositive,
  requireProbability,
  requireSeries,
} from './refusals.ts';

const INFINITY = Number.POSITIVE_INFINITY;

/** What each gate lets through and what it refuses; ends included, because ends are where gates are wrong. */
const GATES = [
  { gate: 'a count', check: requireCount, fine: [0, 1, Number.MAX_SAFE_INTEGER], bad: [-1, 0.5, 2 ** 53, INFINITY] },
  { gate: 'positive', check: requirePositive, fine: [5e-324, 1, Number.MAX_VALUE], bad: [0, -1, INFINITY] },
  { gate: 'not negative', check: requireNonNegative, fine: [0, 0.5, Number.MAX_VALUE], bad: [-5e-324, INFINITY] },
  { gate: 'a level', check: requireLevel, fine: [5e-324, 0.5, 1 - 2 ** -53], bad: [0, 1, -0.1, 1.1] },
  { gate: 'a probability', check: requireProbability, fine: [0, 0.5, 1], bad: [-5e-324, 1 + 2 ** -52, INFINITY] },
] as const;

describe.each(GATES)('the gate "$gate"', ({ check, fine, bad }) => {
  it.each(fine)('lets %s through', (value) => {
    expect(() => check('share', value)).not.toThrow();
  });

  it.each(bad)('refuses %s, says what and which', (value) => {
    expect(() => check('share', value)).toThrow(RangeError);
    expect(() => check('share', value)).toThrow(
      new RegExp(`^share must .*got ${String(value).replace('+', '\\+')}\\.$`),
    );
  });

  it('refuses what is not a number as a TypeError, and NaN as a RangeError', () => {
    expect(() => check('share', '1' as unknown as number)).toThrow(
      new TypeError('share must be a number, got string.'),
    );
    expect(() => check('share', Number.NaN)).toThrow(new RangeError('share must not be NaN.'));
  });
});

describe('requireSeries', () => {
  it('lets a period without exposure and incidents through only where the caller says so', () => {
    expect(() => requireSeries([3, 0], [1, 0], { emptyPeriods: true })).not.toThrow();
    expect(() => requireSeries([3, 0], [1, 0])).toThrow(
      'exposures[1] is 0, counts[1] is 0: no rate can be had from that.',
    );
    expect(() => requireSeries([3, 2], [1, 0], { emptyPeriods: true })).toThrow('counts[1] is 2');
    expect(() => requireSeries([3, 0], [1, 2])).not.toThrow();
  });

  it('names the entry that is wrong', () => {
    expect(() => requireSeries([3, -1], [1, 1])).toThrow('counts[1]');
    expect(() => requireSeries([3, 1], [1, -1])).toThrow('exposures[1]');
    expect(() => requireSeries([], [])).toThrow('counts and exposures must have the same length above 0, got 0 and 0.');
    expect(() => requireSeries([1], [1, 2])).toThrow('got 1 and 2');
  });
});

const RATE = { count: 3, exposure: 10 };
const RATIO = { count1: 3, exposure1: 10, count2: 5, exposure2: 10 };
const UNITS = { before: [9, 4], exposureBefore: [1, 1], after: [5, 3], exposureAfter: [1, 1] };
const SERIES = { counts: [3, 4], exposures: [1, 1] };
const MONITOR = { rate0: 2, rho: 0.8, h: 3 };
const PAIRS = { after: [5], exposureAfter: [1], before: [9], exposureBefore: [1], phi: 2 };
const LISTS = { reports: 9, other: 6, both: 4 };
const STRATA = { minorBefore: 9, minorAfter: 4, sentinelBefore: 3, sentinelAfter: 2 };
const PLAN = { baselineCount: 100 };
const YEAR = { count: 30, exposurePart: 10, exposureFull: 12 };
const RANGES = {
  ratio: 1.2,
  interval: { lower: 1, upper: 1.4 },
  before: { lower: 0.4, upper: 0.6 },
  after: { lower: 0.4, upper: 0.6 },
};
const GOAL: statistics.GoalEvidence = {
  baseline: { count: 50, exposure: 10 },
  current: { count: 30, exposure: 10 },
  exposureUnit: 'school_days',
  relevantChange: 0.2,
  measurability: { sameDefinition: true, severityCoded: 1, exposureKnown: true, frozen: true },
};
const TRUTH: statistics.SyntheticTruth = {
  unitExposures: [1],
  periodExposure: [1],
  incidence: [1],
  reporting: [1],
};
const random = () => 0.5;

/** One wrong value each: [what is refused, the call, the name that the refusal must give]. */
const REFUSALS: readonly (readonly [string, () => unknown, string])[] = [
  ['a rate from half an incident', () => statistics.poissonRate({ ...RATE, count: 0.5 }), 'count '],
  ['a rate over nothing', () => statistics.poissonRate({ ...RATE, exposure: 0 }), 'exposure '],
  ['certainty', () => statistics.poissonRate({ ...RATE, confidence: 1 }), 'confidence'],
  ['a test of half an incident', () => statistics.poissonRateTest({ ...RATE, count: 0.5, rate0: 1 }), 'count '],
  ['a test over nothing', () => statistics.poissonRateTest({ ...RATE, exposure: 0, rate0: 1 }), 'exposure '],
  ['a negative rate to test against', () => statistics.poissonRateTest({ ...RATE, rate0: -1 }), 'rate0'],
  ['a ratio of half an incident', () => statistics.rateRatio({ ...RATIO, count1: 0.5 }), 'count1'],
  ['a ratio over nothing', () => statistics.rateRatio({ ...RATIO, exposure1: 0 }), 'exposure1'],
  ['a ratio to half an incident', () => statistics.rateRatio({ ...RATIO, count2: 0.5 }), 'count2'],
  ['a ratio to nothing', () => statistics.rateRatio({ ...RATIO, exposure2: 0 }), 'exposure2'],
  ['a certain ratio', () => statistics.rateRatio({ ...RATIO, confidence: 1 }), 'confidence'],
  ['a ratio of nought to test', () => statistics.rateRatioTest({ ...RATIO, ratio0: 0 }), 'ratio0'],
  ['no dispersion', () => statistics.dispersionAdjustedRatio({ ...RATIO, phi: 0 }), 'phi'],
  ['half a cluster', () => statistics.clusterDispersion([2, 0.5]), 'clusterSizes[1]'],
  ['certainty over units', () => statistics.compareOverUnits({ ...UNITS, confidence: 1 }), 'confidence'],
  [
    'other units after',
    () => statistics.compareOverUnits({ ...UNITS, after: [1], exposureAfter: [1] }),
    'before and after',
  ],
  [
    'to exchange other units',
    () => statistics.permutationTest({ ...UNITS, after: [1], exposureAfter: [1] }, { random }),
    'before and after',
  ],
  [
    'a step from half an incident',
    () => statistics.stepCusum(statistics.CUSUM_START, { ...RATE, count: 0.5 }, MONITOR),
    'count',
  ],
  [
    'a step back in exposure',
    () => statistics.stepCusum(statistics.CUSUM_START, { ...RATE, exposure: -1 }, MONITOR),
    'exposure',
  ],
  [
    'a step without a rate',
    () => statistics.stepCusum(statistics.CUSUM_START, RATE, { ...MONITOR, rate0: 0 }),
    'rate0',
  ],
  ['a monitor of nothing', () => statistics.stepCusum(statistics.CUSUM_START, RATE, { ...MONITOR, rho: 0 }), 'rho'],
  ['an endless monitor', () => statistics.stepCusum(statistics.CUSUM_START, RATE, { ...MONITOR, phi: 0 }), 'phi'],
  [
    'incidents without exposure in a step',
    () => statistics.stepCusum(statistics.CUSUM_START, { count: 1, exposure: 0 }, MONITOR),
    'without exposure',
  ],
  ['a path without a rate', () => statistics.likelihoodCusum({ ...SERIES, ...MONITOR, rate0: 0 }), 'rate0'],
  ['a path to nowhere', () => statistics.likelihoodCusum({ ...SERIES, ...MONITOR, h: 0 }), 'h '],
  ['a path without dispersion', () => statistics.likelihoodCusum({ ...SERIES, ...MONITOR, phi: 0 }), 'phi'],
  ['a CUSUM without reference', () => statistics.poissonCusum({ counts: [1], k: 0, h: 1, side: 'upper' }), 'k '],
  ['a CUSUM without decision', () => statistics.poissonCusum({ counts: [1], k: 1, h: 0, side: 'upper' }), 'h '],
  [
    'a head start backwards',
    () => statistics.poissonCusum({ counts: [1], k: 1, h: 1, head: -1, side: 'upper' }),
    'head',
  ],
  [
    'a CUSUM of half an incident',
    () => statistics.poissonCusum({ counts: [1, 0.5], k: 1, h: 1, side: 'upper' }),
    'counts[1]',
  ],
  ['a reference from nothing', () => statistics.cusumReference(0, 1), 'mean0'],
  ['a reference to nothing', () => statistics.cusumReference(1, 0), 'mean1'],
  ['a reference between equals', () => statistics.cusumReference(3, 3), 'must differ'],
  ['no run length', () => statistics.shewhartMultiplier(0), 'runLength'],
  ['a run of one', () => statistics.shewhartMultiplier(1), 'runLength must be above 1'],
  ['no weight', () => statistics.ewmaMultiplier(0, 100), 'lambda'],
  ['more than all weight', () => statistics.ewmaMultiplier(1.1, 100), 'lambda must be at most 1'],
  ['limits on the line', () => statistics.ewmaRunLength(0.2, 0), 'multiplier'],
  ['smoothing of nothing', () => statistics.ewmaRunLength(0, 1), 'lambda'],
  ['a smoothed rate of nought', () => statistics.ewmaChart({ ...SERIES, rate0: 0, lambda: 0.2 }), 'rate0'],
  [
    'smoothing by more than all',
    () => statistics.ewmaChart({ ...SERIES, rate0: 1, lambda: 1.5 }),
    'lambda must be at most 1',
  ],
  ['no quiet at all', () => statistics.gChart({ values: [] }), 'at least one interval'],
  ['half a day', () => statistics.gChart({ values: [1, 0.5] }), 'values[1]'],
  ['limits that hold nothing', () => statistics.gChart({ values: [1], alpha: 1 }), 'alpha'],
  ['one time', () => statistics.tChart({ values: [1] }), 'at least two times'],
  ['no time between', () => statistics.tChart({ values: [1, 0] }), 'values[1]'],
  ['runs of what is no number', () => statistics.analyseRuns({ values: [Number.NaN], centre: 0 }), 'NaN'],
  ['a change in one period', () => statistics.changePoint({ counts: [1], exposures: [1] }), 'at least two periods'],
  ['a change without dispersion', () => statistics.changePoint({ ...SERIES, phi: 0 }), 'phi'],
  ['phases without dispersion', () => statistics.changePoints({ ...SERIES, phi: 0 }), 'phi'],
  [
    'month nought',
    () => statistics.schoolYearSeason({ ...SERIES, firstMonth: 0 }),
    'firstMonth must be 1 to 12, got 0',
  ],
  ['half a month', () => statistics.schoolYearSeason({ ...SERIES, firstMonth: 1.5 }), 'firstMonth'],
  ['a thirteenth month', () => statistics.schoolYearSeason({ ...SERIES, firstMonth: 13 }), 'firstMonth'],
  [
    'a baseline outside',
    () => statistics.uChart({ ...SERIES, baseline: [0, 3] }),
    'baseline [0, 3) is not within the series of 2',
  ],
  ['a baseline from before', () => statistics.uChart({ ...SERIES, baseline: [-1, 2] }), 'baseline'],
  ['a baseline from within a month', () => statistics.uChart({ ...SERIES, baseline: [0.5, 2] }), 'baseline'],
  ['a baseline to within a month', () => statistics.uChart({ ...SERIES, baseline: [0, 1.5] }), 'baseline'],
  [
    'a baseline of July',
    () => statistics.uChart({ counts: [0, 1], exposures: [0, 1], baseline: [0, 1] }),
    'holds no exposure',
  ],
  ['a funnel without expectation', () => statistics.funnelLimits(0), 'expected'],
  ['a funnel around nothing', () => statistics.funnelLimits(1, { theta0: 0 }), 'theta0'],
  ['a certain funnel', () => statistics.funnelLimits(1, { probabilities: [1] }), 'probabilities'],
  [
    'half an observed incident',
    () => statistics.funnelDispersion({ observed: [0.5], expected: [1] }),
    'observed must be',
  ],
  ['nothing expected', () => statistics.funnelDispersion({ observed: [1], expected: [0] }), 'expected must be'],
  ['to trim it all', () => statistics.funnelDispersion({ observed: [1], expected: [1], trim: 1 }), 'trim'],
  [
    'observed without expected',
    () => statistics.funnelDispersion({ observed: [1], expected: [] }),
    'observed and expected',
  ],
  ['p above one', () => statistics.adjustPValues([0.5, 1.1], 'bh'), 'p[1]'],
  ['a certain prior', () => statistics.gammaPoissonRates([1], [1], { confidence: 1 }), 'confidence'],
  ['to compare nothing', () => statistics.screenUnits([{ id: 'a', count: 0, exposure: 1 }]), 'nothing to compare'],
  ['half an incident a year', () => statistics.annualise({ ...YEAR, count: 0.5 }), 'count'],
  ['a year from nothing', () => statistics.annualise({ ...YEAR, exposurePart: 0 }), 'exposurePart'],
  ['a year of nothing', () => statistics.annualise({ ...YEAR, exposureFull: INFINITY }), 'exposureFull'],
  [
    'more than the year',
    () => statistics.annualise({ ...YEAR, exposurePart: 13 }),
    'exposurePart (13) exceeds exposureFull (12)',
  ],
  ['a certain year', () => statistics.annualise({ ...YEAR, confidence: 1 }), 'confidence'],
  ['a year without dispersion', () => statistics.annualise({ ...YEAR, phi: 0 }), 'phi'],
  ['a year without prior', () => statistics.annualise({ ...YEAR, priorShape: 0 }), 'priorShape'],
  ['a prior before time', () => statistics.annualise({ ...YEAR, priorRate: -1 }), 'priorRate'],
  ['power from nothing', () => statistics.exactPower({ mean0: 0, mean1: 1 }), 'mean0'],
  ['power over nothing', () => statistics.exactPower({ mean0: 1, mean1: 1, exposure1: 0 }), 'exposure1'],
  ['power at certainty', () => statistics.exactPower({ mean0: 1, mean1: 1, alpha: 1 }), 'alpha'],
  ['a plan from nothing', () => statistics.minimumDetectableRatio({ baselineCount: 0 }), 'baselineCount'],
  ['a plan over nothing', () => statistics.minimumDetectableRatio({ ...PLAN, exposureRatio: 0 }), 'exposureRatio'],
  ['a plan without dispersion', () => statistics.minimumDetectableRatio({ ...PLAN, phi: 0 }), 'phi'],
  ['a plan at certainty', () => statistics.minimumDetectableRatio({ ...PLAN, alpha: 1 }), 'alpha'],
  ['a plan to surely find', () => statistics.minimumDetectableRatio({ ...PLAN, power: 1 }), 'power'],
  ['a plan without change', () => statistics.exposureNeeded(1, PLAN), 'ratio'],
  ['noise without privacy', () => statistics.discreteLaplace(0), 'epsilon'],
  ['noise for nobody', () => statistics.discreteLaplace(1, 0), 'sensitivity'],
  ['a certain half width', () => statistics.discreteLaplace(1).halfWidth(1), 'level'],
  ['half a cell', () => statistics.suppressSmallCounts([[0.5]]), 'table[0][0]'],
  ['no threshold', () => statistics.suppressSmallCounts([[1]], { threshold: 0 }), 'threshold'],
  ['rules of another form', () => statistics.suppressSmallCounts([[9, 9]], { staff: [[20]] }), 'none at 0, 1'],
  ['a percentage for a share', () => statistics.suppressSmallCounts([[9]], { dominance: [[85]] }), 'dominance[0][0]'],
  ['a rule misspelt', () => statistics.suppressSmallCounts([[9]], { treshold: 3 } as never), 'rules.treshold'],
  [
    'groups across',
    () =>
      statistics.suppressSmallCounts([[9], [9], [9]], {
        groups: [
          [0, 1],
          [1, 2],
        ],
      }),
    'groups[1]',
  ],
  ['a group of all', () => statistics.suppressSmallCounts([[9], [9]], { groups: [[0, 1]] }), 'groups[0]'],
  ['a group of strangers', () => statistics.suppressSmallCounts([[9], [9]], { groups: [[7]] }), 'groups[0]'],
  ['masks of another form', () => statistics.suppressionBounds([[1]], []), 'same rows'],
  [
    'ragged tables',
    () => statistics.suppressionBounds([[1, 2], [3]], [[true, true], [true]]),
    'table[1] must have 2 cells',
  ],
  ['ragged masks', () => statistics.suppressionBounds([[1, 2]], [[true]]), 'suppressed[0] has another length'],
  ['a negative cell', () => statistics.suppressionBounds([[-1]], [[true]]), 'table[0]'],
  ['windows of other length', () => statistics.differencingLeaks([1], []), 'larger and smaller'],
  ['leaks below nothing', () => statistics.differencingLeaks([1], [1], 0), 'threshold'],
  ['half a whole', () => statistics.differencingLeaks([1.5], [1]), 'larger[0]'],
  ['half a part', () => statistics.differencingLeaks([1], [0.5]), 'smaller[0]'],
  ['a part above its whole', () => statistics.differencingLeaks([5], [6]), 'smaller[0] (6) exceeds larger[0] (5)'],
  ['half a report', () => statistics.captureRecapture({ ...LISTS, reports: 9.5 }), 'reports'],
  ['half an entry', () => statistics.captureRecapture({ ...LISTS, other: 6.5 }), 'other'],
  ['half an overlap', () => statistics.captureRecapture({ ...LISTS, both: 1.5 }), 'both'],
  [
    'more overlap than list',
    () => statistics.captureRecapture({ ...LISTS, both: 7 }),
    'both (7) cannot exceed either list (9, 6)',
  ],
  ['certain lists', () => statistics.captureRecapture({ ...LISTS, confidence: 1 }), 'confidence'],
  ['half a minor report', () => statistics.ratioOfRatios({ ...STRATA, minorAfter: 0.5 }), 'minorAfter'],
  ['certain strata', () => statistics.ratioOfRatios({ ...STRATA, confidence: 1 }), 'confidence'],
  ['a ratio of reports below 0', () => statistics.reportingBounds({ ...RANGES, ratio: -1 }), 'ratio '],
  [
    'a lower limit below 0',
    () => statistics.reportingBounds({ ...RANGES, interval: { lower: -1, upper: 1 } }),
    'interval.lower',
  ],
  [
    'an upper limit below 0',
    () => statistics.reportingBounds({ ...RANGES, interval: { lower: 1, upper: -INFINITY } }),
    'interval.upper',
  ],
  ['no target', () => statistics.reportingBounds({ ...RANGES, target: 0 }), 'target'],
  [
    'nothing reported before',
    () => statistics.reportingBounds({ ...RANGES, before: { lower: 0, upper: 0 } }),
    'before must be an ordered',
  ],
  [
    'a range upside down',
    () => statistics.reportingBounds({ ...RANGES, after: { lower: 0.5, upper: 0.4 } }),
    'got 0.5 to 0.4',
  ],
  ['an empty triangle', () => statistics.nowcast([]), 'at least one period'],
  ['a ragged triangle', () => statistics.nowcast([[1, 2], [1]]), 'triangle[1] has 1 delays, not 2'],
  ['a triangle with a gap', () => statistics.nowcast([[1, null, 2]]), 'triangle[0] must start with counts'],
  ['half a late report', () => statistics.nowcast([[1.5]]), 'triangle[0] must be'],
  ['evidence without dispersion', () => statistics.anytimeRatio({ ...PAIRS, phi: 0 }), 'phi must be at least 1'],
  ['evidence that counts double', () => statistics.anytimeRatio({ ...PAIRS, phi: 0.9 }), 'phi must be at least 1'],
  ['certain evidence', () => statistics.anytimeRatio({ ...PAIRS, confidence: 1 }), 'confidence'],
  [
    'months without their pairs',
    () => statistics.anytimeRatio({ ...PAIRS, before: [1, 2], exposureBefore: [1, 1] }),
    'after and before',
  ],
  ['a goal of nothing', () => statistics.judgeGoal({ ...GOAL, relevantChange: 0 }), 'relevantChange'],
  ['a goal without dispersion', () => statistics.judgeGoal({ ...GOAL, phi: 0 }), 'phi'],
  [
    'completeness of nothing before',
    () => statistics.judgeGoal({ ...GOAL, completeness: { before: 0, after: 1 } }),
    'completeness.before',
  ],
  [
    'completeness of nothing after',
    () => statistics.judgeGoal({ ...GOAL, completeness: { before: 1, after: 0 } }),
    'completeness.after',
  ],
  [
    'more than all before',
    () => statistics.judgeGoal({ ...GOAL, completeness: { before: 1.1, after: 1 } }),
    'completeness.before must lie in [0, 1], got 1.1',
  ],
  [
    'more than all after',
    () => statistics.judgeGoal({ ...GOAL, completeness: { before: 1, after: 1.1 } }),
    'completeness.after must lie in [0, 1], got 1.1',
  ],
  [
    'severity above one',
    () => statistics.judgeGoal({ ...GOAL, measurability: { ...GOAL.measurability, severityCoded: 1.1 } }),
    'severityCoded',
  ],
  ['half a seed', () => statistics.seededRandom(0.5), 'seed must be a whole number, got 0.5'],
  ['a negative mean', () => statistics.drawPoisson(-1, random), 'mean'],
  ['no shape', () => statistics.drawGammaWithMeanOne(0, random), 'shape'],
  ['a chance above one', () => statistics.drawBinomial(1, 1.1, random), 'probability'],
  [
    'a unit of nothing',
    () => [...statistics.syntheticCounts({ ...TRUTH, unitExposures: [0] }, random)],
    'unitExposures',
  ],
  [
    'a missing incidence',
    () => [...statistics.syntheticCounts({ ...TRUTH, incidence: [] }, random)],
    'periodExposure and incidence',
  ],
  [
    'a missing reporting',
    () => [...statistics.syntheticCounts({ ...TRUTH, reporting: [] }, random)],
    'periodExposure and reporting',
  ],
  [
    'a missing season',
    () => [...statistics.syntheticCounts({ ...TRUTH, season: [] }, random)],
    'periodExposure and season',
  ],
  [
    'a negative season',
    () => [...statistics.syntheticCounts({ ...TRUTH, season: [-1] }, random)],
    'periods, incidence and season',
  ],
  [
    'reporting above one',
    () => [...statistics.syntheticCounts({ ...TRUTH, reporting: [1.1] }, random)],
    'reporting must lie',
  ],
  [
    'negative variation',
    () => [...statistics.syntheticCounts({ ...TRUTH, unitVariation: -1 }, random)],
    'unitVariation',
  ],
  ['no shape of series', () => [...statistics.syntheticCounts({ ...TRUTH, seriesShape: 0 }, random)], 'seriesShape'],
  [
    'half a series',
    () => [...statistics.syntheticCounts({ ...TRUTH, meanSeriesSize: 0.5 }, random)],
    'meanSeriesSize must be at least 1',
  ],
];

describe('a refusal', () => {
  it.each(REFUSALS)('of %s says what was wrong', (_, call, name) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(name);
  });
});
