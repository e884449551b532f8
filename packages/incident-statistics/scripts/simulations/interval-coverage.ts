import { poissonPmf, poissonQuantile, poissonUpperQuantile } from '@vern/distributions';
import { drawPoisson, type Interval, poissonRate, type Random, type RateEstimate, rateRatio } from '../../src/index.ts';
import { percent, type SimulationTable } from './table.ts';

const METHODS = ['exact', 'midP', 'byar', 'byarMidP'] as const satisfies readonly (keyof RateEstimate)[];

/** How often 95 % intervals for one rate hold the truth: summed over all counts, not drawn. */
export function rateCoverage(): SimulationTable {
  return {
    title: 'One rate: how often 95 % intervals hold the truth',
    intro:
      'Exact sums over all counts, averaged over 201 means within ±25 % of the one named. `exact` promises at least 95 %, `midP` 95 % ± 1 on average from a mean of 5.',
    head: ['mean', ...METHODS],
    rows: [1, 2, 5, 10, 20, 50, 200, 2_000].map((mean) => [
      String(mean),
      ...METHODS.map((method) => percent(averageCoverage(mean, method))),
    ]),
  };
}

function averageCoverage(around: number, method: (typeof METHODS)[number]): number {
  const intervals = new Map<number, Interval>();
  const intervalOf = (count: number) => {
    const known = intervals.get(count) ?? poissonRate({ count, exposure: 1 })[method];
    intervals.set(count, known);
    return known;
  };
  let sum = 0;
  for (let step = 0; step <= 200; step++) {
    const mean = around * (0.75 + step / 400);
    for (let count = poissonQuantile(1e-9, mean); count <= poissonUpperQuantile(1e-9, mean); count++) {
      const { lower, upper } = intervalOf(count);
      if (lower <= mean && mean <= upper) sum += poissonPmf(count, mean);
    }
  }
  return sum / 201;
}

/** How often 95 % intervals for a ratio hold the truth. */
export function ratioCoverage(random: Random, runs: number): SimulationTable {
  const methods = ['exact', 'midP', 'wald'] as const;
  return {
    title: 'Ratio of two rates: how often 95 % intervals hold the truth',
    intro: `${runs} drawn pairs of independent counts for each line; an interval that cannot be computed counts as a miss. \`midP\` promises 95 % ± 1 from means of 20.`,
    head: ['means', 'true ratio', ...methods],
    rows: (
      [
        [5, 5],
        [20, 20],
        [60, 30],
        [225, 124],
        [2_237, 3_366],
      ] as const
    ).map(([mean1, mean2]) => {
      const held = { exact: 0, midP: 0, wald: 0 };
      for (let run = 0; run < runs; run++) {
        const estimate = rateRatio({
          count1: drawPoisson(mean1, random),
          exposure1: 1,
          count2: drawPoisson(mean2, random),
          exposure2: 1,
        });
        for (const method of methods) {
          const interval = estimate[method];
          if (interval !== null && interval.lower <= mean1 / mean2 && mean1 / mean2 <= interval.upper) held[method]++;
        }
      }
      return [
        `${mean1}, ${mean2}`,
        (mean1 / mean2).toFixed(3),
        ...methods.map((method) => percent(held[method] / runs)),
      ];
    }),
  };
}
