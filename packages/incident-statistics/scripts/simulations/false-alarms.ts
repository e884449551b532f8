import {
  cusumDecisionValue,
  cusumReference,
  cusumRunLength,
  drawGammaWithMeanOne,
  drawPoisson,
  ewmaMultiplier,
  laneyUChart,
  poissonCusum,
  type Random,
  shewhartMultiplier,
  uChart,
} from '../../src/index.ts';
import { percent, type SimulationTable } from './table.ts';

const MEAN = 40;
const MONTHS = 200;

/** Signals a month on charts of a steady process, beside what their design promises. */
export function falseAlarms(random: Random, runs: number): SimulationTable {
  const multiplier = shewhartMultiplier(370.4);
  const poisson = () => drawPoisson(MEAN, random);
  const clustered = () => drawPoisson(MEAN * drawGammaWithMeanOne(10, random), random);
  const share = (draw: () => number, chart: typeof uChart | typeof laneyUChart) => {
    let signals = 0;
    for (let run = 0; run < runs; run++) {
      const counts = Array.from({ length: MONTHS }, draw);
      signals += chart({ counts, exposures: counts.map(() => 1), multiplier }).signals.length;
    }
    return percent(signals / (runs * MONTHS));
  };
  return {
    title: 'Charts: false alarms on a steady process',
    intro: `${runs} series of ${MONTHS} months with ${MEAN} incidents a month. "Clustered" varies five times as much as Poisson. A multiplier of 3 promises 0.27 % for a normal process.`,
    head: ['chart', 'Poisson counts', 'clustered counts', 'promised'],
    rows: [
      ['u', share(poisson, uChart), share(clustered, uChart), '0.3 %, Poisson only'],
      ['Laney u′', share(poisson, laneyUChart), share(clustered, laneyUChart), '0.3 %'],
    ],
  };
}

/** Average months to a false alarm of designs with a stated run length. */
export function runLengths(random: Random, runs: number): SimulationTable {
  const k = Math.round(cusumReference(10, 13));
  const design = { mean: 10, kNumerator: k, denominator: 1, side: 'upper' as const };
  const h = cusumDecisionValue(design, 60);
  const cusum = averageRun(runs, () => {
    const { first } = poissonCusum({
      counts: Array.from({ length: 2_000 }, () => drawPoisson(10, random)),
      k,
      h,
      side: 'upper',
    });
    return (first ?? 1_999) + 1;
  });
  return {
    title: 'CUSUM and EWMA: periods to a false alarm',
    intro: `A CUSUM is exact for counts. An EWMA is designed for normal scores, and alarms more often where few are expected: \`ewmaChart\` warns below five a period. ${runs} runs each.`,
    head: ['chart', 'design', 'stated', 'found'],
    rows: [
      [
        'Poisson CUSUM, mean 10',
        `k = ${k}, h = ${h}`,
        cusumRunLength({ ...design, hNumerator: h }).toFixed(1),
        cusum.toFixed(1),
      ],
      ...[0.2, 0.5, 1, 2, 5, 20, 400].map((mean) => ewmaRow(mean, random, runs)),
    ],
  };
}

function ewmaRow(mean: number, random: Random, runs: number): readonly string[] {
  const [lambda, promised] = [0.2, 370];
  const multiplier = ewmaMultiplier(lambda, promised);
  const limit = multiplier * Math.sqrt((lambda / (2 - lambda)) * mean);
  const found = averageRun(runs, () => {
    let [value, periods] = [mean, 0];
    while (Math.abs(value - mean) <= limit) {
      value = lambda * drawPoisson(mean, random) + (1 - lambda) * value;
      periods++;
    }
    return periods;
  });
  return [`EWMA, mean ${mean}`, `λ = ${lambda}, L = ${multiplier.toFixed(3)}`, promised.toFixed(1), found.toFixed(0)];
}

function averageRun(runs: number, run: () => number): number {
  let months = 0;
  for (let i = 0; i < runs; i++) months += run();
  return months / runs;
}
