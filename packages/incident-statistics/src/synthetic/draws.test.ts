import { describe, expect, it } from 'vitest';
import { drawBinomial, drawGammaWithMeanOne, drawNormal, drawPoisson } from './draw.ts';
import { seededRandom } from './seeded-random.ts';
import { type SyntheticTruth, syntheticCounts } from './synthetic-counts.ts';

const DRAWS = 8_000;

function moments(draw: () => number) {
  const values = Array.from({ length: DRAWS }, draw);
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / DRAWS;
  return { mean, variance, least: Math.min(...values) };
}

/** A source that gives these numbers in turn, the last one for ever. */
function source(...numbers: readonly number[]) {
  let at = 0;
  return () => numbers[Math.min(at++, numbers.length - 1)]!;
}

describe('seededRandom', () => {
  /** xoshiro128** and the 32-bit mixer after Blackman and Vigna, in whole numbers without bounds. */
  function reference(seed: number, draws: number): number[] {
    const MASK = 0xffff_ffffn;
    const rotl = (x: bigint, k: bigint) => ((x << k) | (x >> (32n - k))) & MASK;
    let mixer = (BigInt.asUintN(32, BigInt(seed)) ^ BigInt.asUintN(32, BigInt(Math.floor(seed / 2 ** 32)))) & MASK;
    const s = [0, 1, 2, 3].map(() => {
      mixer = (mixer + 0x9e37_79b9n) & MASK;
      let z = ((mixer ^ (mixer >> 16n)) * 0x21f0_aaadn) & MASK;
      z = ((z ^ (z >> 15n)) * 0x735a_2d97n) & MASK;
      return z ^ (z >> 15n);
    });
    const next = () => {
      const result = (rotl((s[1]! * 5n) & MASK, 7n) * 9n) & MASK;
      const t = (s[1]! << 9n) & MASK;
      s[2]! ^= s[0]!;
      s[3]! ^= s[1]!;
      s[1]! ^= s[2]!;
      s[0]! ^= s[3]!;
      s[2]! ^= t;
      s[3] = rotl(s[3]!, 11n);
      return result;
    };
    return Array.from({ length: draws }, () => Number(((next() >> 5n) << 26n) | (next() >> 6n)) / 2 ** 53);
  }

  it.each([0, 1, -1, 20_261_122, 2 ** 40 + 3, -(2 ** 35)])('is xoshiro128** from seed %s', (seed) => {
    const random = seededRandom(seed);
    expect(Array.from({ length: 50 }, random)).toEqual(reference(seed, 50));
  });
});

describe('draws have the mean and the variance they should', () => {
  const random = seededRandom(7);

  it.each([0.3, 4, 14.9, 15, 15.1, 60])('Poisson, mean %s', (mean) => {
    const found = moments(() => drawPoisson(mean, random));
    expect(Math.abs(found.mean - mean)).toBeLessThan(5 * Math.sqrt(mean / DRAWS));
    expect(Math.abs(found.variance / mean - 1)).toBeLessThan(0.12);
  });

  it.each([0.2, 0.9, 1, 5])('gamma with mean one, shape %s', (shape) => {
    const found = moments(() => drawGammaWithMeanOne(shape, random));
    expect(Math.abs(found.mean - 1)).toBeLessThan(5 / Math.sqrt(shape * DRAWS));
    // The fourth moment of a gamma makes its variance as uncertain as this.
    expect(Math.abs(found.variance * shape - 1)).toBeLessThan(5 * Math.sqrt((2 + 6 / shape) / DRAWS));
    expect(found.least).toBeGreaterThanOrEqual(0);
  });

  it('normal and binomial', () => {
    const normal = moments(() => drawNormal(random));
    expect(Math.abs(normal.mean)).toBeLessThan(0.06);
    expect(Math.abs(normal.variance - 1)).toBeLessThan(0.08);
    const binomial = moments(() => drawBinomial(20, 0.3, random));
    expect(Math.abs(binomial.mean - 6)).toBeLessThan(0.12);
    expect(Math.abs(binomial.variance - 4.2)).toBeLessThan(0.4);
  });
});

describe('single draws', () => {
  it('Poisson: multiplies until below e^−mean', () => {
    // e⁻¹ = 0.3679: 0.9, then 0.81, then 0.405, then 0.2025.
    expect(drawPoisson(1, source(0.9, 0.9, 0.5, 0.5))).toBe(3);
    expect(drawPoisson(1, source(0.3))).toBe(0);
    expect(drawPoisson(0, source(0.999))).toBe(0);
  });

  it('never fail on a nought from the source', () => {
    expect(drawNormal(source(0))).toBeLessThan(-38);
    expect(Number.isFinite(drawGammaWithMeanOne(3, source(0.5, 0, 0.5, 0.5)))).toBe(true);
  });

  it('binomial: a success is a number below the probability', () => {
    expect(drawBinomial(4, 0.5, source(0.49, 0.5, 0.51, 0.1))).toBe(2);
    expect(drawBinomial(3, 0, source(0))).toBe(0);
    expect(drawBinomial(0, 1, source(0))).toBe(0);
  });
});

describe('syntheticCounts', () => {
  const truth: SyntheticTruth = {
    unitExposures: [10, 20],
    periodExposure: [1, 0.5],
    incidence: [2, 3],
    reporting: [1, 0.5],
  };
  const cells = (change: Partial<SyntheticTruth> = {}, seed = 1) => [
    ...syntheticCounts({ ...truth, ...change }, seededRandom(seed)),
  ];

  it('goes unit by unit and period by period with the exposure of both', () => {
    expect(cells().map(({ unit, period, exposure }) => [unit, period, exposure])).toEqual([
      [0, 0, 10],
      [0, 1, 5],
      [1, 0, 20],
      [1, 1, 10],
    ]);
  });

  it('reports no more than happened, the sum of its series, none of them empty', () => {
    for (const { occurred, reported, series } of cells({ meanSeriesSize: 4 })) {
      expect(reported).toBeLessThanOrEqual(occurred);
      expect(series.reduce((sum, size) => sum + size, 0)).toBe(reported);
      expect(series.every((size) => size > 0)).toBe(true);
    }
  });

  it('has series of one unless told otherwise, and all reported where reporting is certain', () => {
    const [first] = cells();
    expect(first!.series).toEqual(Array.from({ length: first!.occurred }, () => 1));
    expect(first!.reported).toBe(first!.occurred);
  });

  it('takes no variation, no clustering and no season for granted', () => {
    expect(cells()).toEqual(
      cells({ unitVariation: 0, meanSeriesSize: 1, seriesShape: 0.35, season: [1, 1], silentUnits: [] }),
    );
    expect(cells({ meanSeriesSize: 3 })).toEqual(cells({ meanSeriesSize: 3, seriesShape: 0.35 }));
  });

  it('follows the season, the exposure and the incidence by their product', () => {
    const many = Array.from({ length: 400 }, () => 10);
    const sum = (change: Partial<SyntheticTruth>) =>
      [...syntheticCounts({ ...truth, unitExposures: many, reporting: [1, 1], ...change }, seededRandom(3))]
        .filter(({ period }) => period === 1)
        .reduce((total, { occurred }) => total + occurred, 0);
    // 400 × 10 × 0.5 × 3 = 6,000; a season of a half makes 3,000; series of 5 leave the mean and widen the spread.
    expect(Math.abs(sum({}) - 6_000)).toBeLessThan(400);
    expect(Math.abs(sum({ season: [1, 0.5] }) - 3_000)).toBeLessThan(280);
    expect(Math.abs(sum({ meanSeriesSize: 5 }) - 6_000)).toBeLessThan(1_500);
    expect(Math.abs(sum({ unitVariation: 0.5 }) - 6_000)).toBeLessThan(1_300);
  });

  it('makes units differ by the variation asked for', () => {
    const unitExposures = Array.from({ length: 800 }, () => 50);
    const counts = [
      ...syntheticCounts(
        { unitExposures, periodExposure: [1], incidence: [2], reporting: [1], unitVariation: 0.5 },
        seededRandom(9),
      ),
    ].map(({ occurred }) => occurred);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length;
    // Variance = mean + variation·mean².
    expect(Math.abs((variance - mean) / mean ** 2 - 0.5)).toBeLessThan(0.12);
  });

  it('refuses before it draws, and lets every end of a range through', () => {
    expect(() =>
      cells({ reporting: [0, 1], incidence: [0, 1], periodExposure: [0, 1], meanSeriesSize: 1 }),
    ).not.toThrow();
    expect(() => cells({ meanSeriesSize: Number.NaN })).toThrow('meanSeriesSize must be at least 1, got NaN.');
  });
});
