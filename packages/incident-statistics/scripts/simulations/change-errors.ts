import {
  clusterDispersion,
  compareOverUnits,
  dispersionAdjustedRatio,
  permutationTest,
  type Random,
  rateRatioTest,
} from '../../src/index.ts';
import { drawTwoYears, type Scenario, sum } from './municipality.ts';
import { percent, type SimulationTable } from './table.ts';

const SETTINGS = [
  { name: '80 units, incidents alone', units: 80, perUnit: 40, meanSeriesSize: 1 },
  { name: '80 units, series of 3', units: 80, perUnit: 12, meanSeriesSize: 3 },
  { name: '80 units, series of 10', units: 80, perUnit: 40, meanSeriesSize: 10 },
  { name: '20 units, series of 10', units: 20, perUnit: 30, meanSeriesSize: 10 },
] as const;

/** How often each test of a before/after difference says "changed" at 5 %, when nothing has and when a fifth is gone. */
export function changeErrors(random: Random, runs: number): SimulationTable {
  return {
    title: 'Before and after: how often each test says "changed" at 5 %',
    intro: `${runs} drawn municipalities a line. With a true ratio of 1 the figure is the false-alarm rate and should be 5 %; with 0.8 it is the power.`,
    head: [
      'municipality',
      'true ratio',
      'Poisson',
      'dispersion from series',
      'cluster-robust over units',
      'quasi-Poisson',
      'permutation',
    ],
    rows: SETTINGS.flatMap((setting) => [1, 0.8].map((trueRatio) => row({ ...setting, trueRatio }, random, runs))),
  };
}

function row(scenario: Scenario, random: Random, runs: number): string[] {
  const said = [0, 0, 0, 0, 0];
  for (let run = 0; run < runs; run++) {
    const { before, after, ones, seriesBefore, seriesAfter } = drawTwoYears(scenario, random);
    const totals = { count1: sum(after), exposure1: 1, count2: sum(before), exposure2: 1 };
    const units = { before, exposureBefore: ones, after, exposureAfter: ones };
    const models = compareOverUnits(units);
    const phi = clusterDispersion([...seriesBefore, ...seriesAfter]) ?? 1;
    const pValues = [
      rateRatioTest(totals).pCentral,
      dispersionAdjustedRatio({ ...totals, phi })?.pValue ?? 1,
      models?.clusterRobust?.pValue ?? 1,
      models?.quasiPoisson?.pValue ?? 1,
      permutationTest(units, { random, draws: 199 }).pValue,
    ];
    for (const [test, pValue] of pValues.entries()) if (pValue <= 0.05) said[test]!++;
  }
  return [scenario.name, String(scenario.trueRatio), ...said.map((count) => percent(count / runs))];
}
