import {
  anytimeRatio,
  clusterDispersion,
  dispersionAdjustedRatio,
  type Random,
  type SyntheticTruth,
  syntheticCounts,
} from '../../src/index.ts';
import { percent, type SimulationTable } from './table.ts';

const MONTHS = 24;
const SETTINGS = [
  { name: 'incidents alone', meanSeriesSize: 1, trueRatio: 1 },
  { name: 'series of 6', meanSeriesSize: 6, trueRatio: 1 },
  { name: 'incidents alone', meanSeriesSize: 1, trueRatio: 0.7 },
  { name: 'series of 6', meanSeriesSize: 6, trueRatio: 0.7 },
] as const;

/** Looking every month for two years: how often an ordinary test and the e-process cry "changed" at least once. */
export function monthlyLooks(random: Random, runs: number): SimulationTable {
  return {
    title: 'Looking every month for two years',
    intro: `${runs} drawn municipalities a line, about 100 incidents a month, each month beside the same month before the measure. How often there was at least one "changed" at 5 % on the way. The dispersion is measured on the months before. \`anytimeRatio\` promises at most 5 % when nothing has changed.`,
    head: ['municipality', 'true ratio', 'ordinary test, dispersion known', '`anytimeRatio`', 'median months to find'],
    rows: SETTINGS.map((setting) => row(setting, random, runs)),
  };
}

function row({ name, meanSeriesSize, trueRatio }: (typeof SETTINGS)[number], random: Random, runs: number): string[] {
  let [ordinary, anytime] = [0, 0];
  const found: number[] = [];
  const ones = Array.from({ length: MONTHS }, () => 1);
  for (let run = 0; run < runs; run++) {
    const before = drawMonths(100, meanSeriesSize, random);
    const after = drawMonths(100 * trueRatio, meanSeriesSize, random);
    const phi = Math.max(1, clusterDispersion(before.series) ?? 1);
    if (ones.some((_, month) => looksChanged(before.counts, after.counts, month + 1, phi))) ordinary++;
    const { anytimePValues } = anytimeRatio({
      after: after.counts,
      exposureAfter: ones,
      before: before.counts,
      exposureBefore: ones,
      phi,
    });
    const first = anytimePValues.findIndex((p) => p <= 0.05);
    if (first >= 0) {
      anytime++;
      found.push(first + 1);
    }
  }
  const median = found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)];
  const months = trueRatio === 1 ? '–' : String(median ?? 'never');
  return [name, String(trueRatio), percent(ordinary / runs), percent(anytime / runs), months];
}

function drawMonths(perMonth: number, meanSeriesSize: number, random: Random) {
  const months = Array.from({ length: MONTHS }, () => 1);
  const truth: SyntheticTruth = {
    unitExposures: [1],
    periodExposure: months,
    incidence: months.map(() => perMonth),
    reporting: months,
    meanSeriesSize,
  };
  const cells = [...syntheticCounts(truth, random)];
  return { counts: cells.map((cell) => cell.reported), series: cells.flatMap((cell) => cell.series) };
}

function looksChanged(before: readonly number[], after: readonly number[], months: number, phi: number): boolean {
  const upTo = (counts: readonly number[]) => counts.slice(0, months).reduce((all, count) => all + count, 0);
  const result = dispersionAdjustedRatio({
    count1: upTo(after),
    exposure1: months,
    count2: upTo(before),
    exposure2: months,
    phi,
  });
  return result !== null && result.pValue <= 0.05;
}
