import { describe, expect, it } from 'vitest';
import * as statistics from './index.ts';
import { PAIRS, RANGES, RATIO, STRATA, series, times, UNITS, YEAR } from './small-counts.fixture.ts';

const PROFILE = {
  nearMisses: 3,
  injuries: 1,
  reporters: 2,
  staff: 9,
  reportsPerReporter: [2, 2],
  unitReports: [4],
  unitExpected: [4],
  delaysDays: [1],
};
const units = (...counts: number[]) => counts.map((count, id) => ({ id, count, exposure: 1 }));
const random = statistics.seededRandom(1);
const even = {
  before: [20, 21, 19, 20],
  after: [20, 20, 21, 19],
  exposureBefore: [1, 1, 1, 1],
  exposureAfter: [1, 1, 1, 1],
};
const many = (counts: readonly number[]) => Array.from({ length: 12 }, (_, i) => counts[i % counts.length]!);
const ones = many([1]);

/** How each result was computed and what to beware of: [situation, result, method, warnings]. */
const RESULTS: readonly (readonly [
  string,
  () => statistics.Provenance | null,
  string,
  readonly statistics.WarningCode[],
])[] = [
  ['a rate', () => statistics.poissonRate({ count: 3, exposure: 1 }), 'garwood', ['dispersion_unknown']],
  [
    'a rate of nothing',
    () => statistics.poissonRate({ count: 0, exposure: 1 }),
    'garwood',
    ['zero_count', 'dispersion_unknown'],
  ],
  [
    'a test of a rate',
    () => statistics.poissonRateTest({ count: 3, exposure: 1, rate0: 2 }),
    'poisson_exact',
    ['dispersion_unknown'],
  ],
  ['a ratio', () => statistics.rateRatio(RATIO), 'conditional_binomial', ['dispersion_unknown']],
  [
    'a ratio of nothing to something',
    () => statistics.rateRatio({ ...RATIO, count1: 0 }),
    'conditional_binomial',
    ['dispersion_unknown', 'zero_count'],
  ],
  [
    'a ratio of something to nothing',
    () => statistics.rateRatio({ ...RATIO, count2: 0 }),
    'conditional_binomial',
    ['dispersion_unknown', 'zero_count'],
  ],
  [
    'nothing to nothing',
    () => statistics.rateRatio({ ...RATIO, count1: 0, count2: 0 }),
    'conditional_binomial',
    ['dispersion_unknown', 'no_data'],
  ],
  ['a test of a ratio', () => statistics.rateRatioTest(RATIO), 'conditional_binomial', ['dispersion_unknown']],
  [
    'a test of nothing',
    () => statistics.rateRatioTest({ ...RATIO, count1: 0, count2: 0 }),
    'conditional_binomial',
    ['no_data'],
  ],
  ['an E-test', () => statistics.eTest({ ...RATIO, count1: 4, count2: 6 }), 'e_test', ['dispersion_unknown']],
  ['an E-test of nothing', () => statistics.eTest({ ...RATIO, count1: 0, count2: 0 }), 'e_test', ['no_data']],
  [
    'a ratio with clusters',
    () => statistics.dispersionAdjustedRatio({ ...RATIO, phi: 2 }),
    'wald_dispersion',
    ['overdispersed'],
  ],
  ['a ratio without clusters', () => statistics.dispersionAdjustedRatio({ ...RATIO, phi: 1 }), 'wald_dispersion', []],
  [
    'one unit',
    () => statistics.compareOverUnits({ before: [9], exposureBefore: [1], after: [4], exposureAfter: [1] }),
    'poisson',
    ['few_units', 'dispersion_unknown'],
  ],
  ['even units', () => statistics.compareOverUnits(even), 'cluster_robust', ['underdispersed', 'few_units']],
  [
    'a unit with more than half',
    () => statistics.compareOverUnits({ ...even, before: [90, 5, 9, 4], after: [70, 12, 3, 8] }),
    'cluster_robust',
    ['overdispersed', 'few_units', 'dominant_unit'],
  ],
  [
    'twelve units',
    () =>
      statistics.compareOverUnits({
        before: many([9, 13, 7]),
        after: many([8, 9, 13]),
        exposureBefore: ones,
        exposureAfter: ones,
      }),
    'cluster_robust',
    [],
  ],
  ['exchanged labels', () => statistics.permutationTest(UNITS, { random, draws: 9 }), 'permutation', ['few_units']],
  [
    'exchanged labels of six',
    () =>
      statistics.permutationTest(
        {
          before: many([3, 4]).slice(6),
          after: many([4, 3]).slice(6),
          exposureBefore: ones.slice(6),
          exposureAfter: ones.slice(6),
        },
        { random, draws: 9 },
      ),
    'permutation',
    [],
  ],
  [
    'exchanged labels of nothing',
    () => statistics.permutationTest({ ...UNITS, before: [0, 0], after: [0, 0] }, { random, draws: 9 }),
    'permutation',
    ['no_data'],
  ],
  ['a u chart', () => statistics.uChart(series(3, 10)), 'u', []],
  ['a u chart of large counts', () => statistics.uChart(series(3, 60)), 'u', ['dispersion_unknown']],
  ['a u chart of small counts', () => statistics.uChart(series(3, 1)), 'u', ['small_expected']],
  ['a u chart at fifty', () => statistics.uChart({ counts: [50, 50], exposures: [1, 1] }), 'u', []],
  ['a u chart at five', () => statistics.uChart({ counts: [5, 5], exposures: [1, 1] }), 'u', []],
  ['a Laney chart of eleven', () => statistics.laneyUChart(series(11, 10)), 'laney_u_prime', ['short_series']],
  ['a Laney chart of twelve', () => statistics.laneyUChart(series(12, 10)), 'laney_u_prime', []],
  ['a g chart of eleven', () => statistics.gChart({ values: times(11) }), 'g', ['short_series']],
  ['a g chart of twelve', () => statistics.gChart({ values: times(12) }), 'g', []],
  ['a t chart of eleven', () => statistics.tChart({ values: times(11) }), 't', ['short_series']],
  ['a t chart of twelve', () => statistics.tChart({ values: times(12) }), 't', []],
  ['runs of nine', () => statistics.analyseRuns({ values: times(9), centre: 3.5 }), 'anhoej', ['short_series']],
  ['runs of ten', () => statistics.analyseRuns({ values: times(10), centre: 3.5 }), 'anhoej', []],
  ['runs of nothing', () => statistics.analyseRuns({ values: [], centre: 3.5 }), 'anhoej', ['no_data']],
  ['a CUSUM', () => statistics.poissonCusum({ counts: [1], k: 1, h: 1, side: 'upper' }), 'cusum', []],
  [
    'a CUSUM with exposure',
    () => statistics.likelihoodCusum({ ...series(1, 1), rate0: 1, rho: 2, h: 1 }),
    'cusum_llr',
    [],
  ],
  ['an EWMA', () => statistics.ewmaChart({ ...series(2, 5), rate0: 5, lambda: 0.2 }), 'ewma', []],
  [
    'an EWMA of few',
    () => statistics.ewmaChart({ ...series(2, 1), rate0: 1, lambda: 0.2 }),
    'ewma',
    ['small_expected'],
  ],
  [
    'a change in eleven periods',
    () => statistics.changePoint(series(11, 4)),
    'poisson_change_point',
    ['short_series', 'dispersion_unknown'],
  ],
  [
    'a change in twelve periods',
    () => statistics.changePoint({ ...series(12, 4), phi: 2 }),
    'poisson_change_point',
    [],
  ],
  [
    'a funnel of alike units',
    () => statistics.funnelDispersion({ observed: [4, 4], expected: [4, 4] }),
    'spiegelhalter_overdispersion',
    [],
  ],
  [
    'a funnel of unlike units',
    () => statistics.funnelDispersion({ observed: [40, 4], expected: [20, 24] }),
    'spiegelhalter_overdispersion',
    ['overdispersed'],
  ],
  [
    'a funnel of nothing',
    () => statistics.funnelDispersion({ observed: [0], expected: [4] }),
    'spiegelhalter_overdispersion',
    ['no_data'],
  ],
  ['moments', () => statistics.marshallRates([4, 9], [1, 1]), 'marshall', []],
  ['moments of nothing', () => statistics.marshallRates([0, 0], [1, 1]), 'marshall', ['no_data']],
  [
    'a fitted prior on nine',
    () => statistics.gammaPoissonRates(many([1, 9]).slice(3), ones.slice(3)),
    'gamma_poisson',
    ['few_units'],
  ],
  [
    'a fitted prior on ten',
    () => statistics.gammaPoissonRates(many([1, 9]).slice(2), ones.slice(2)),
    'gamma_poisson',
    [],
  ],
  ['no prior', () => statistics.gammaPoissonRates([4, 4], [1, 1]), 'gamma_poisson', []],
  ['no prior and no data', () => statistics.gammaPoissonRates([0, 0], [1, 1]), 'gamma_poisson', ['no_data']],
  ['screened alike units', () => statistics.screenUnits(units(4, 4)), 'funnel_additive_bh', []],
  ['screened unlike units', () => statistics.screenUnits(units(1, 30)), 'funnel_additive_bh', ['overdispersed']],
  [
    'a part of a year',
    () => statistics.annualise(YEAR),
    'gamma_poisson_predictive',
    ['partial_period', 'dispersion_unknown'],
  ],
  [
    'a part of a year with clusters',
    () => statistics.annualise({ ...YEAR, phi: 3 }),
    'gamma_poisson_predictive',
    ['partial_period'],
  ],
  ['two lists', () => statistics.captureRecapture({ reports: 9, other: 4, both: 2 }), 'chapman', ['dependent_lists']],
  [
    'one list',
    () => statistics.captureRecapture({ reports: 9, other: 0, both: 0 }),
    'chapman',
    ['no_data', 'dependent_lists'],
  ],
  [
    'a full triangle',
    () =>
      statistics.nowcast([
        [5, 2],
        [4, 1],
      ]),
    'reverse_time_hazard',
    [],
  ],
  [
    'an open triangle',
    () =>
      statistics.nowcast([
        [5, 2],
        [4, null],
      ]),
    'reverse_time_hazard',
    ['late_reports'],
  ],
  ['strata', () => statistics.ratioOfRatios(STRATA), 'fisher_mid_p', ['dispersion_unknown']],
  [
    'strata with a zero',
    () => statistics.ratioOfRatios({ ...STRATA, sentinelAfter: 0 }),
    'fisher_mid_p',
    ['zero_count'],
  ],
  ['a ratio that reporting cannot explain', () => statistics.reportingBounds(RANGES), 'reporting_bounds', []],
  [
    'a ratio at the edge of explanation',
    () => statistics.reportingBounds({ ...RANGES, target: 1.1 }),
    'reporting_bounds',
    ['reporting_may_explain'],
  ],
  [
    'a ratio at the other edge',
    () => statistics.reportingBounds({ ...RANGES, target: 1.4 }),
    'reporting_bounds',
    ['reporting_may_explain'],
  ],
  ['a ratio below explanation', () => statistics.reportingBounds({ ...RANGES, target: 1.5 }), 'reporting_bounds', []],
  ['a profile', () => statistics.reportingProfile(PROFILE), 'reporting_profile', []],
  [
    'a profile of silence',
    () => statistics.reportingProfile({ ...PROFILE, reporters: 0 }),
    'reporting_profile',
    ['no_data'],
  ],
  [
    'evidence with clusters',
    () => statistics.anytimeRatio({ ...PAIRS, phi: 2 }),
    'beta_mixture_e_process',
    ['overdispersed'],
  ],
  [
    'evidence without',
    () => statistics.anytimeRatio({ ...PAIRS, phi: 1 }),
    'beta_mixture_e_process',
    ['dispersion_unknown'],
  ],
];

describe('every result says how it was computed and what to beware of', () => {
  it.each(RESULTS)('%s', (_, result, method, warnings) => {
    expect(result()).toMatchObject({ method, warnings });
  });

  it('warns in known words only', () => {
    const used = new Set(RESULTS.flatMap(([, result]) => result()?.warnings ?? []));
    for (const warning of used) expect(statistics.WARNING_CODES).toContain(warning);
  });
});
