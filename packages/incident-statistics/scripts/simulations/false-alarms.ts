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
  const [lambda, rate] = [0.2, 400];
  const limit = ewmaMultiplier(lambda, 60) * Math.sqrt((lambda / (2 - lambda)) * rate);
  const ewma = averageRun(runs, () => {
    let [value, months] = [rate, 0];
    while (Math.abs(value - rate) <= limit && months < 2_000) {
      value = lambda * drawPoisson(rate, random) + (1 - lambda) * value;
      months++;
    }
    return months;
  });
  return {
    title: 'CUSUM and EWMA: months to a false alarm',
    intro: `Designs with five years (60 months) between false alarms at least; ${runs} runs each.`,
    head: ['chart', 'design', 'stated', 'found'],
    rows: [
      [
        'Poisson CUSUM, mean 10',
        `k = ${k}, h = ${h}`,
        cusumRunLength({ ...design, hNumerator: h }).toFixed(1),
        cusum.toFixed(1),
      ],
      ['EWMA, mean 400', `λ = 0.2, L = ${ewmaMultiplier(lambda, 60).toFixed(3)}`, '60.0', ewma.toFixed(1)],
    ],
  };
}

function averageRun(runs: number, run: () => number): number {
  let months = 0;
  for (let i = 0; i < runs; i++) months += run();
  return months / runs;
}
