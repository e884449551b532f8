import { describe, expect, it } from 'vitest';
import * as statistics from './index.ts';

describe('pitfalls', () => {
  it('Poisson test on clustered incidents: it cries wolf, the cluster-robust ratio does not', () => {
    const random = statistics.seededRandom(2024);
    const truth: statistics.SyntheticTruth = {
      unitExposures: Array.from({ length: 80 }, () => 1),
      periodExposure: [1, 1],
      incidence: [40, 40],
      reporting: [1, 1],
      unitVariation: 0.5,
      meanSeriesSize: 10,
    };
    let [poisson, robust] = [0, 0];
    const runs = 100;
    for (let run = 0; run < runs; run++) {
      const cells = [...statistics.syntheticCounts(truth, random)];
      const counts = (period: number) => cells.filter((cell) => cell.period === period).map((cell) => cell.reported);
      const ones = truth.unitExposures;
      const result = statistics.compareOverUnits({
        before: counts(0),
        exposureBefore: ones,
        after: counts(1),
        exposureAfter: ones,
      })!;
      if (result.poisson.pValue < 0.05) poisson++;
      if (result.clusterRobust!.pValue < 0.05) robust++;
    }
    expect(poisson / runs).toBeGreaterThan(0.5);
    expect(robust / runs).toBeLessThan(0.12);
  });
});
