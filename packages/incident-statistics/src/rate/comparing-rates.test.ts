import { poissonPmf } from '@vern/distributions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eTest } from '../ratio/e-test.ts';
import { rateRatioTest } from '../ratio/rate-ratio-test.ts';
import { drawGammaWithMeanOne, drawPoisson } from '../synthetic/draw.ts';
import { seededRandom } from '../synthetic/seeded-random.ts';
import { dispersedRate } from './dispersed-rate.ts';
import { poissonRate } from './poisson-rate.ts';
import { rateDifference } from './rate-difference.ts';
import { standardisedRate } from './standardised-rate.ts';

const exposure = fc.double({ min: 0.1, max: 1e6, noNaN: true });

describe('dispersedRate', () => {
  it('is the exact interval at phi 1, and counts clusters above', () => {
    fc.assert(
      fc.property(fc.nat(500), exposure, fc.integer({ min: 1, max: 30 }), (clusters, over, phi) => {
        const exact = poissonRate({ count: clusters, exposure: over }).exact;
        expect(dispersedRate({ count: clusters, exposure: over, phi: 1 }).interval).toEqual(exact);
        const { interval, rate } = dispersedRate({ count: clusters * phi, exposure: over, phi });
        expect(interval.upper / (phi * exact.upper)).toBeCloseTo(1, 9);
        expect(interval.lower).toBeCloseTo(phi * exact.lower, 9);
        expect(rate).toBeCloseTo((clusters * phi) / over, 9);
      }),
    );
  });

  it('covers the truth as often as it says when incidents come in clusters', () => {
    const random = seededRandom(81);
    const [clusters, size] = [25, 6];
    let covered = 0;
    for (let run = 0; run < 2_000; run++) {
      const { interval } = dispersedRate({ count: drawPoisson(clusters, random) * size, exposure: 1, phi: size });
      covered += Number(interval.lower <= clusters * size && clusters * size <= interval.upper);
    }
    expect(covered / 2_000).toBeGreaterThan(0.945);
  });

  it('refuses a dispersion below chance', () => {
    expect(() => dispersedRate({ count: 3, exposure: 1, phi: 0.1 })).toThrow('phi must be at least 1');
  });
});

describe('rateDifference', () => {
  it('turns round with its rates, and holds the difference', () => {
    fc.assert(
      fc.property(fc.nat(90), exposure, fc.nat(90), exposure, (count1, exposure1, count2, exposure2) => {
        const { difference, interval } = rateDifference({ count1, exposure1, count2, exposure2 });
        const turned = rateDifference({ count1: count2, exposure1: exposure2, count2: count1, exposure2: exposure1 });
        expect([turned.difference, turned.interval.lower, turned.interval.upper]).toEqual(
          [-difference, -interval.upper, -interval.lower].map((value) => expect.closeTo(value, 9)),
        );
        expect(interval.lower).toBeLessThanOrEqual(difference);
        expect(interval.upper).toBeGreaterThan(difference);
      }),
    );
  });

  it.each([
    ['few incidents', 4, 1, 1],
    ['many incidents', 80, 0.7, 1],
    ['clusters of eight', 160, 1.5, 8],
  ])('covers the truth as often as it says: %s', (_, mean, ratio, phi) => {
    const random = seededRandom(82);
    const draw = (expected: number) => phi * drawPoisson(expected / phi, random);
    let covered = 0;
    for (let run = 0; run < 3_000; run++) {
      const counts = { count1: draw(mean * ratio), count2: draw(mean) };
      const { interval } = rateDifference({ ...counts, exposure1: 1, exposure2: 1, phi });
      const truth = mean * (ratio - 1);
      covered += Number(interval.lower <= truth && truth <= interval.upper);
    }
    expect(covered / 3_000).toBeGreaterThan(0.935);
  });

  it('stands at counts of 0, where a ratio does not', () => {
    const { interval } = rateDifference({ count1: 0, exposure1: 10, count2: 0, exposure2: 20 });
    expect([interval.lower, interval.upper]).toEqual([
      expect.closeTo(Math.log(0.05) / 20, 12),
      expect.closeTo(-Math.log(0.05) / 10, 12),
    ]);
  });
});

describe('standardisedRate', () => {
  const exposures = [230_061, 329_449, 114_920, 39_487, 14_208, 3_052];
  const counts = [107, 141, 60, 40, 39, 25];
  const standards = [42_000, 40_000, 30_000, 20_000, 8_000, 2_000];
  const strata = counts.map((count, i) => ({ count, exposure: exposures[i]!, standard: standards[i]! }));

  it('is what R’s epitools 0.5-10.1 gives (ageadjust.direct)', () => {
    const { rate, crude, interval } = standardisedRate({ strata });
    expect(rate).toBeCloseTo(0.000781116230907455, 15);
    expect(crude).toBeCloseTo(0.000563475054603742, 15);
    expect(interval.lower).toBeCloseTo(0.000693125200665817, 14);
    expect(interval.upper).toBeCloseTo(0.000879364571354499, 14);
  });

  it('is the plain rate, with its exact interval, where there is one stratum', () => {
    fc.assert(
      fc.property(fc.nat(300), exposure, fc.constantFrom(1, 7), (count, over, phi) => {
        const { rate, crude, interval } = standardisedRate({ strata: [{ count, exposure: over, standard: 9 }], phi });
        const plain = dispersedRate({ count, exposure: over, phi });
        expect([rate, crude]).toEqual([expect.closeTo(plain.rate, 9), expect.closeTo(plain.rate, 9)]);
        expect(interval.upper / plain.interval.upper).toBeCloseTo(1, 9);
        expect(interval.lower).toBeCloseTo(plain.interval.lower, 9);
      }),
    );
  });

  it('covers the truth at least as often as it says, with strata that differ and cluster', () => {
    const random = seededRandom(83);
    const truth = [0.5, 2, 8];
    const over = [40, 25, 4];
    const expected = (0.5 * 50 + 2 * 30 + 8 * 20) / 100;
    let covered = 0;
    for (let run = 0; run < 2_000; run++) {
      const drawn = truth.map((rate, i) => ({
        count: drawPoisson(rate * over[i]! * drawGammaWithMeanOne(1e9, random), random),
        exposure: over[i]!,
        standard: [50, 30, 20][i]!,
      }));
      const { interval } = standardisedRate({ strata: drawn });
      covered += Number(interval.lower <= expected && expected <= interval.upper);
    }
    expect(covered / 2_000).toBeGreaterThan(0.945);
  });

  it.each([
    ['no standard', [{ count: 1, exposure: 1, standard: 0 }], 'standard above 0'],
    ['a stratum without exposure', [{ count: 0, exposure: 0, standard: 1 }], 'strata[0].exposure'],
    ['half an incident', [{ count: 0.5, exposure: 1, standard: 1 }], 'strata[0].count'],
    ['no strata', 'all' as never, 'strata must be a list'],
  ])('refuses %s', (_, bad, named) => expect(() => standardisedRate({ strata: bad })).toThrow(named));
});

describe('eTest to one side and around another ratio', () => {
  /** The definition, outcome by outcome. */
  function byDefinition(count1: number, count2: number, exposure1: number, exposure2: number, ratio0: number) {
    const second = (count1 + count2) / (ratio0 * exposure1 + exposure2);
    const t = (k1: number, k2: number) => {
      const variance =
        (k1 / exposure1) ** 2 / Math.max(k1, 1) + ratio0 ** 2 * ((k2 / exposure2) ** 2 / Math.max(k2, 1));
      return variance === 0 ? 0 : (k1 / exposure1 - ratio0 * (k2 / exposure2)) / Math.sqrt(variance);
    };
    const observed = t(count1, count2);
    let [pValue, pLess, pGreater] = [0, 0, 0];
    for (let k1 = 0; k1 < 120; k1++) {
      for (let k2 = 0; k2 < 120; k2++) {
        const p = poissonPmf(k1, ratio0 * second * exposure1) * poissonPmf(k2, second * exposure2);
        if (Math.abs(t(k1, k2)) >= Math.abs(observed) - 1e-9) pValue += p;
        if (t(k1, k2) <= observed + 1e-9) pLess += p;
        if (t(k1, k2) >= observed - 1e-9) pGreater += p;
      }
    }
    return { pValue, pLess, pGreater };
  }

  it.each([
    [3, 9, 1, 1, 1],
    [3, 9, 1, 1, 0.5],
    [12, 5, 2, 1.5, 2],
    [0, 4, 1, 1, 1],
    [4, 0, 1, 3, 0.8],
    [6, 6, 1, 1, 1],
  ])('is its definition at %s over %s, %s over %s, ratio %s', (count1, count2, exposure1, exposure2, ratio0) => {
    const got = eTest({ count1, count2, exposure1, exposure2, ratio0 });
    for (const [name, p] of Object.entries(byDefinition(count1, count2, exposure1, exposure2, ratio0))) {
      expect(got[name as 'pValue'], name).toBeCloseTo(p, 9);
    }
  });

  it('agrees with the conditional test about which side is which', () => {
    const input = { count1: 40, exposure1: 1, count2: 60, exposure2: 1, ratio0: 0.9 };
    expect(eTest(input).pLess).toBeLessThan(0.5);
    expect(rateRatioTest(input).pLess).toBeLessThan(0.5);
    expect(() => eTest({ ...input, ratio0: 0 })).toThrow('ratio0');
  });
});
