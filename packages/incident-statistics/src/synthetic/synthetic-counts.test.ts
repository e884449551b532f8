import { describe, expect, it } from 'vitest';
import { clusterDispersion } from '../ratio/cluster-dispersion.ts';
import { seededRandom } from './seeded-random.ts';
import { type SyntheticTruth, syntheticCounts } from './synthetic-counts.ts';

const YEAR: SyntheticTruth = {
  unitExposures: Array.from({ length: 400 }, () => 20),
  periodExposure: [1, 1, 1],
  incidence: [0.5, 0.5, 1],
  reporting: [0.5, 1, 0.5],
};

describe('syntheticCounts', () => {
  it('gives the same municipality for the same seed and another for another', () => {
    const draw = (seed: number) => [...syntheticCounts(YEAR, seededRandom(seed))];
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('finds incidence and reporting where they were put', () => {
    const cells = [...syntheticCounts(YEAR, seededRandom(3))];
    const sum = (period: number, field: 'occurred' | 'reported') =>
      cells.filter((cell) => cell.period === period).reduce((total, cell) => total + cell[field], 0);
    // 400 units × 20 × 0.5 = 4,000 expected; five standard deviations are 316.
    expect(Math.abs(sum(0, 'occurred') - 4_000)).toBeLessThan(316);
    expect(Math.abs(sum(0, 'reported') - 2_000)).toBeLessThan(224);
    expect(sum(1, 'reported')).toBe(sum(1, 'occurred'));
    expect(Math.abs(sum(2, 'occurred') - 8_000)).toBeLessThan(448);
  });

  it('keeps the total when incidents cluster, and shows the clustering', () => {
    const clustered = { ...YEAR, meanSeriesSize: 8, unitVariation: 0.5 };
    const cells = [...syntheticCounts(clustered, seededRandom(4))].filter((cell) => cell.period === 1);
    const sizes = cells.flatMap((cell) => cell.series);
    const reported = sizes.reduce((total, size) => total + size, 0);
    const phi = clusterDispersion(sizes)!;
    expect(phi).toBeGreaterThan(8);
    expect(Math.abs(reported - 4_000)).toBeLessThan(5 * Math.sqrt(4_000 * phi) + 5 * 4_000 * Math.sqrt(0.5 / 400));
  });

  it('hears nothing from silent units although things happen there', () => {
    const cells = [...syntheticCounts({ ...YEAR, silentUnits: [7] }, seededRandom(5))].filter(
      (cell) => cell.unit === 7,
    );
    expect(cells.map((cell) => cell.reported)).toEqual([0, 0, 0]);
    expect(cells.some((cell) => cell.occurred > 0)).toBe(true);
  });

  it('draws nothing in a month without exposure', () => {
    const july = { ...YEAR, periodExposure: [1, 0, 1] };
    expect(
      [...syntheticCounts(july, seededRandom(6))]
        .filter((cell) => cell.period === 1)
        .every((cell) => cell.occurred === 0),
    ).toBe(true);
  });

  it.each([
    { why: 'reporting above one', bad: { reporting: [0.5, 1.2, 0.5] } },
    { why: 'negative incidence', bad: { incidence: [-1, 1, 1] } },
    { why: 'a missing period', bad: { reporting: [0.5] } },
    { why: 'a series shorter than one incident', bad: { meanSeriesSize: 0.5 } },
    { why: 'a unit without exposure', bad: { unitExposures: [0] } },
  ])('refuses $why', ({ bad }) => {
    expect(() => [...syntheticCounts({ ...YEAR, ...bad }, seededRandom(1))]).toThrow(RangeError);
  });
});

describe('seededRandom', () => {
  it('stays in [0, 1) with mean a half and variance a twelfth', () => {
    const random = seededRandom(20_261_122);
    const draws = Array.from({ length: 100_000 }, random);
    const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
    const variance = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws.length;
    expect(Math.min(...draws.slice(0, 1_000))).toBeGreaterThanOrEqual(0);
    expect(draws.every((value) => value < 1)).toBe(true);
    expect(mean).toBeCloseTo(0.5, 2);
    expect(variance).toBeCloseTo(1 / 12, 3);
  });

  it('refuses a seed that is not whole', () => {
    expect(() => seededRandom(0.5)).toThrow(RangeError);
  });
});
