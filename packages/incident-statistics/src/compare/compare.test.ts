import { negativeBinomialQuantile } from '@vern/distributions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGammaWithMeanOne, drawPoisson } from '../synthetic/draw.ts';
import { type Random, seededRandom } from '../synthetic/seeded-random.ts';
import { funnelDispersion } from './funnel-dispersion.ts';
import { funnelLimits } from './funnel-limits.ts';
import { gammaPoissonRates } from './gamma-poisson-rates.ts';
import { marshallRates } from './marshall-rates.ts';
import { adjustPValues } from './p-adjust.ts';
import { screenUnits } from './screen-units.ts';
import type { ScreeningOptions } from './screening-options.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('adjustPValues', () => {
  it('never makes a p-value smaller, keeps their order, and orders the methods', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const [bh, by, holm, bonferroni] = (['bh', 'by', 'holm', 'bonferroni'] as const).map((name) =>
          adjustPValues(p, name),
        );
        for (let i = 0; i < p.length; i++) {
          expect(bh![i]).toBeGreaterThanOrEqual(p[i]!);
          expect(by![i]).toBeGreaterThanOrEqual(bh![i]!);
          expect(holm![i]).toBeGreaterThanOrEqual(bh![i]! * (1 - 1e-12));
          expect(bonferroni![i]).toBeGreaterThanOrEqual(holm![i]! * (1 - 1e-12));
          for (let j = 0; j < p.length; j++) if (p[i]! < p[j]!) expect(bh![i]).toBeLessThanOrEqual(bh![j]!);
        }
      }),
    );
  });

  it('leaves a single p-value alone and takes typed arrays', () => {
    expect(adjustPValues([0.03], 'by')).toEqual([0.03]);
    expect(adjustPValues(Float64Array.from([0.01, 0.02, 0.9]), 'bh')).toEqual([0.03, 0.03, 0.9]);
    expect(adjustPValues([], 'holm')).toEqual([]);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses %s', (p) => {
    expect(() => adjustPValues([0.5, p], 'bh')).toThrow(RangeError);
  });
});

describe('funnelLimits', () => {
  it('narrow as units grow and close on the level', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1e5, noNaN: true }), (expected) => {
        const [small, large] = [funnelLimits(expected), funnelLimits(expected * 4)];
        expect(large.exact[3]! - large.exact[0]!).toBeLessThan(small.exact[3]! - small.exact[0]!);
        expect(small.exact[0]!).toBeLessThanOrEqual(small.exact[1]!);
        expect(small.exact[2]!).toBeLessThan(small.exact[3]!);
      }),
    );
  });

  it('hold five of a hundred steady units outside the 95 % lines', () => {
    const random = seededRandom(31);
    const { exactUnclipped } = funnelLimits(40);
    const outside = Array.from({ length: 20_000 }, () => drawPoisson(40, random) / 40).filter(
      (ratio) => ratio < exactUnclipped[1]! || ratio > exactUnclipped[2]!,
    );
    expect(outside.length / 20_000).toBeGreaterThan(0.04);
    expect(outside.length / 20_000).toBeLessThan(0.06);
  });

  it('find extreme limits from far away too', () => {
    const { exactUnclipped } = funnelLimits(1e6, { probabilities: [1e-12, 1 - 1e-12] });
    expect(exactUnclipped[1]! - 1).toBeCloseTo(7.03e-3, 4);
    expect(funnelLimits(0.01).exact[0]).toBe(0);
  });

  it('hold five of a hundred units outside the 95 % lines where units spread, by either model', () => {
    const random = seededRandom(32);
    for (const spread of [
      { kind: 'additive', tau2: 0.25 },
      { kind: 'multiplicative', phi: 11 },
    ] as const) {
      const { exactUnclipped } = funnelLimits(40, { spread });
      const outside = Array.from(
        { length: 20_000 },
        () => drawPoisson(40 * drawGammaWithMeanOne(4, random), random) / 40,
      ).filter((ratio) => ratio < exactUnclipped[1]! || ratio > exactUnclipped[2]!);
      expect(outside.length / 20_000).toBeGreaterThan(0.04);
      expect(outside.length / 20_000).toBeLessThan(0.06);
    }
  });

  it('are where the law of the count has its quantile, from single counts to millions', () => {
    for (const expected of [0.05, 1, 37, 4_000, 2e6]) {
      for (const tau2 of [1e-6, 0.04, 1, 9]) {
        const probabilities = [1e-6, 0.001, 0.5, 0.999, 1 - 1e-6];
        const { exactUnclipped } = funnelLimits(expected, { probabilities, spread: { kind: 'additive', tau2 } });
        const size = 1 / tau2;
        const quantiles = probabilities.map((p) => negativeBinomialQuantile(p, size, size / (size + expected)));
        for (const [i, limit] of exactUnclipped.entries()) {
          expect(Math.abs(Math.ceil(limit * expected - 1e-9) - quantiles[i]!), `${expected} ${tau2} ${i}`).toBeLessThan(
            2,
          );
        }
      }
    }
  });

  it('refuse impossible units', () => {
    expect(() => funnelLimits(1, { spread: { kind: 'additive', tau2: -1 } })).toThrow('spread.tau2');
    expect(() => funnelLimits(1, { spread: { kind: 'multiplicative', phi: 0.5 } })).toThrow('spread.phi');
    expect(() => funnelLimits(1, { spread: { kind: 'wide' } as never })).toThrow('spread.kind');
    expect(() => funnelLimits(0)).toThrow(RangeError);
    expect(() => funnelLimits(1, { theta0: 0 })).toThrow(RangeError);
    expect(() => funnelLimits(1, { probabilities: [0] })).toThrow(RangeError);
  });
});

describe('funnelDispersion', () => {
  it('finds the variance between units where it was put', () => {
    const random = seededRandom(12);
    const expected = Array.from({ length: 2_000 }, () => 30 + 100 * random());
    const observed = expected.map((value) => drawPoisson(value * drawGammaWithMeanOne(10, random), random));
    expect(funnelDispersion({ observed, expected, trim: 0.001 }).tau2).toBeCloseTo(0.1, 1);
    const steady = expected.map((value) => drawPoisson(value, random));
    expect(funnelDispersion({ observed: steady, expected }).tau2).toBeLessThan(0.002);
  });

  it('has no dispersion in one unit or in none', () => {
    expect(funnelDispersion({ observed: [9], expected: [4] })).toMatchObject({ phiUsed: 1, tau2: 0 });
    for (let expected = 0.01; expected < 2; expected += 0.01) {
      const { tau2, zAdditive, zNaive } = funnelDispersion({ observed: [3], expected: [expected], theta0: 1.3 });
      expect({ tau2, zAdditive }).toEqual({ tau2: 0, zAdditive: zNaive });
    }
    expect(funnelDispersion({ observed: [0, 0], expected: [4, 2] })).toMatchObject({
      theta0: 0,
      zRoot: [0, 0],
      warnings: ['no_data'],
    });
  });

  it('takes every z as it is with nothing trimmed, and only the middle one with half trimmed at each end', () => {
    const input = { observed: [1, 9, 30], expected: [4, 8, 9] };
    const square = (values: readonly number[]) => values.reduce((sum, z) => sum + z * z, 0) / values.length;
    const [all, middle] = [funnelDispersion({ ...input, trim: 0 }), funnelDispersion({ ...input, trim: 0.5 })];
    expect(all.phiNaive).toBeCloseTo(square(all.zNaive), 12);
    expect(all.phiRoot).toBeCloseTo(square(all.zRoot), 12);
    expect(middle.phiNaive).toBeCloseTo(middle.zNaive[1]! ** 2, 12);
  });

  it('refuses what does not belong together', () => {
    expect(() => funnelDispersion({ observed: [1, 2], expected: [1] })).toThrow(RangeError);
    expect(() => funnelDispersion({ observed: [1], expected: [0] })).toThrow(RangeError);
    expect(() => funnelDispersion({ observed: [1.5], expected: [1] })).toThrow(RangeError);
    expect(() => funnelDispersion({ observed: [1], expected: [1], trim: 0.51 })).toThrow(RangeError);
    expect(() => funnelDispersion({ observed: [1], expected: [1], trim: -0.1 })).toThrow(RangeError);
  });
});

describe('gammaPoissonRates and marshallRates', () => {
  const counts = [12, 3, 0, 25, 7, 1, 40, 9, 2, 15];
  const exposures = [31, 22, 8, 44, 30, 12, 35, 41, 9, 28];

  it('draw every unit towards the common rate, small ones further', () => {
    for (const { estimates, mean } of [gammaPoissonRates(counts, exposures), marshallRates(counts, exposures)]) {
      for (let i = 0; i < counts.length; i++) {
        const own = counts[i]! / exposures[i]!;
        expect((estimates[i]! - mean) * (own - mean)).toBeGreaterThanOrEqual(0);
        expect(Math.abs(estimates[i]! - mean)).toBeLessThanOrEqual(Math.abs(own - mean));
      }
    }
  });

  it('hold their estimate within their limits, wider with more confidence', () => {
    const [narrow, wide] = [
      gammaPoissonRates(counts, exposures, { confidence: 0.5 }),
      gammaPoissonRates(counts, exposures),
    ];
    for (let i = 0; i < counts.length; i++) {
      expect(wide.lower![i]).toBeLessThan(narrow.lower![i]!);
      expect(wide.upper![i]).toBeGreaterThan(narrow.upper![i]!);
      expect(wide.estimates[i]).toBeGreaterThan(wide.lower![i]!);
    }
  });

  it.each([
    { why: 'one unit', c: [4], e: [2], mean: 2 },
    { why: 'no incidents', c: [0, 0], e: [2, 3], mean: 0 },
    { why: 'all alike', c: [4, 4, 4], e: [2, 2, 2], mean: 2 },
  ])('give everybody the pooled rate with $why, and no fit', ({ c, e, mean }) => {
    expect(gammaPoissonRates(c, e)).toMatchObject({ boundary: true, mean, estimates: c.map(() => mean), lower: null });
    expect(marshallRates(c, e).estimates).toEqual(c.map(() => mean));
  });

  it('refuse a unit without exposure', () => {
    expect(() => gammaPoissonRates([1], [0])).toThrow(RangeError);
    expect(() => marshallRates([1], [0])).toThrow(RangeError);
    expect(() => gammaPoissonRates([1], [1], { confidence: 0 })).toThrow(RangeError);
  });
});

describe('screenUnits', () => {
  const named = (counts: readonly number[], exposures: readonly number[]) =>
    counts.map((count, i) => ({ id: `u${i}`, count, exposure: exposures[i]! }));
  const drawUnits = (random: Random, { mean, tau2 }: { mean: number; tau2: number }) => {
    const exposures = Array.from({ length: 400 }, () => 0.3 + 1.4 * random());
    const level = () => (tau2 === 0 ? 1 : drawGammaWithMeanOne(1 / tau2, random));
    return named(
      exposures.map((exposure) => drawPoisson(mean * exposure * level(), random)),
      exposures,
    );
  };

  it('flags the unit that stands out among many, by its name, and hardly anybody when all are alike', () => {
    const random = seededRandom(41);
    const units = named(
      Array.from({ length: 300 }, () => drawPoisson(20, random)),
      Array.from({ length: 300 }, () => 20),
    );
    expect(screenUnits(units).units.filter((unit) => unit.askWhy).length).toBeLessThan(3);
    const { units: screened, commonRate } = screenUnits(units.with(7, { id: 'u7', count: 60, exposure: 20 }));
    expect(screened[7]).toMatchObject({ id: 'u7', askWhy: true, ratio: 60 / (20 * commonRate) });
    expect(screened[7]!.ratio).toBeGreaterThan(screened[7]!.limits[3]!);
    expect(screened[7]!.shrunkenRate).toBeLessThan(3);
  });

  // Dispersion 1 + 31·tau2: 1, 4, 9 and 21, as when incidents come in clusters.
  it.each([0, 0.09, 0.25, 0.64])('flags what it says when units spread by %s and none differs', (tau2) => {
    const random = seededRandom(43);
    let [flagged, askedWhy, units] = [0, 0, 0];
    for (let run = 0; run < 40; run++) {
      for (const unit of screenUnits(drawUnits(random, { mean: 31, tau2 })).units) {
        flagged += Number(unit.pValue <= 0.05);
        askedWhy += Number(unit.askWhy);
        units++;
      }
    }
    expect(Math.abs(flagged / units - 0.05)).toBeLessThan(0.01);
    expect(askedWhy / units).toBeLessThan(0.005);
  });

  it('finds the units that differ although they widen what looks ordinary, and calls few others', () => {
    const random = seededRandom(44);
    const units = drawUnits(random, { mean: 60, tau2: 0.09 });
    const differ = units.map((unit, i) => (i % 20 === 0 ? { ...unit, count: unit.count * 4 } : unit));
    const flagged = screenUnits(differ).units.flatMap((unit, i) => (unit.askWhy ? [i] : []));
    expect(flagged.filter((i) => i % 20 === 0).length).toBeGreaterThan(16);
    expect(flagged.filter((i) => i % 20 !== 0).length).toBeLessThan(6);
  });

  it('looks to one side where it is told to, and takes counts for independent only where it is told to', () => {
    const units = named([3, 10, 11, 9, 10, 30], [1, 1, 1, 1, 1, 1]);
    const asked = (options: ScreeningOptions) =>
      screenUnits(units, { rate: 0.2, ...options }).units.flatMap(({ id, askWhy }) => (askWhy ? [id] : []));
    expect(asked({ spread: 'none', direction: 'higher' })).toEqual(['u5']);
    expect(asked({ spread: 'none', direction: 'lower' })).toEqual(['u0']);
    expect(asked({ spread: 'none' })).toEqual(['u0', 'u5']);
    const { spread, warnings } = screenUnits(units, { spread: 'multiplicative', rate: 1e-9 });
    expect(spread).toEqual({ kind: 'multiplicative', phi: expect.closeTo(6.9507, 4) });
    expect(warnings).toEqual(['overdispersed']);
  });

  it.each<[string, () => unknown, string]>([
    ['nothing counted', () => screenUnits(named([0, 0], [1, 1])), 'nothing to compare'],
    ['half an incident', () => screenUnits(named([0.5], [1])), 'units[0].count'],
    ['a unit without exposure', () => screenUnits(named([1, 1], [1, 0])), 'units[1].exposure'],
    ['a spread of no kind', () => screenUnits(named([1], [1]), { spread: 'some' as never }), 'spread must be'],
    ['a side that is none', () => screenUnits(named([1], [1]), { direction: 'up' as never }), 'direction must be'],
    ['a share of all', () => screenUnits(named([1], [1]), { rate: 1 }), 'rate'],
  ])('refuses %s', (_, call, named) => expect(call).toThrow(named));
});
