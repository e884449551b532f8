import { clusterDispersion, judgeGoal, type Random, VERDICT_CODES, type VerdictCode } from '../../src/index.ts';
import { drawTwoYears, type Scenario, sum } from './municipality.ts';
import { percent, type SimulationTable } from './table.ts';

const TOWN = { units: 80, perUnit: 40, meanSeriesSize: 10 };
const SCENARIOS: readonly Scenario[] = [
  { ...TOWN, name: 'nothing has changed', trueRatio: 1 },
  { ...TOWN, name: 'a fifth fewer', trueRatio: 0.8 },
  { ...TOWN, name: 'half as many', trueRatio: 0.5 },
  { ...TOWN, name: 'a third more', trueRatio: 1.33 },
  { ...TOWN, name: 'no change, reporting from 60 % to 40 %', trueRatio: 1, reporting: [0.6, 0.4] },
  { ...TOWN, name: 'half as many, reporting from 40 % to 70 %', trueRatio: 0.5, reporting: [0.4, 0.7] },
];

/** What `judgeGoal` says of a goal of 20 % fewer, by what is true. */
export function verdictErrors(random: Random, runs: number): SimulationTable {
  return {
    title: 'The verdict on "20 % fewer", by what is true',
    intro: `${runs} drawn municipalities a line: 80 units, 3,200 incidents a year, series of ten on average. The first line measures dispersion and audits completeness; the second line of each pair knows totals only: it assumes a dispersion of 25 and has nothing to hold the reports against.`,
    head: ['what is true', 'dispersion', ...VERDICT_CODES],
    rows: SCENARIOS.flatMap((scenario) => [
      row(scenario, 'measured', random, runs),
      row(scenario, 'assumed', random, runs),
    ]),
  };
}

function row(scenario: Scenario, source: 'measured' | 'assumed', random: Random, runs: number): string[] {
  const said = Object.fromEntries(VERDICT_CODES.map((code) => [code, 0])) as Record<VerdictCode, number>;
  for (let run = 0; run < runs; run++) {
    const { before, after, seriesBefore, seriesAfter } = drawTwoYears(scenario, random);
    const phi = clusterDispersion([...seriesBefore, ...seriesAfter]) ?? 1;
    const [reportedBefore, reportedAfter] = scenario.reporting ?? [1, 1];
    const verdict = judgeGoal({
      baseline: { count: sum(before), exposure: 1 },
      current: { count: sum(after), exposure: 1 },
      exposureUnit: 'school_days',
      relevantChange: 0.2,
      measurability: { sameDefinition: true, severityCoded: 1, exposureKnown: true, frozen: true },
      ...(source === 'measured' ? { phi, completeness: { before: reportedBefore, after: reportedAfter } } : {}),
    });
    said[verdict.code]++;
  }
  return [scenario.name, source, ...VERDICT_CODES.map((code) => percent(said[code] / runs))];
}
