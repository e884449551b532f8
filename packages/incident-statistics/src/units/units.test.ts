import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPoisson } from '../synthetic/draw.ts';
import { seededRandom } from '../synthetic/seeded-random.ts';
import { compareOverUnits } from './compare-over-units.ts';
import { fitNegativeBinomial, shapeScore } from './negative-binomial-fit.ts';
import { permutationTest } from './permutation-test.ts';

const units = fc
  .array(
    fc.record({
      before: fc.integer({ min: 0, max: 80 }),
      after: fc.integer({ min: 0, max: 80 }),
      exposure: fc.double({ min: 1, max: 60, noNaN: true }),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((list) => ({
    before: list.map((unit) => unit.before),
    exposureBefore: list.map((unit) => unit.exposure),
    after: list.map((unit) => unit.after),
    exposureAfter: list.map((unit) => unit.exposure),
  }));

describe('compareOverUnits', () => {
  it('agrees on the ratio and disagrees on the certainty', () => {
    fc.assert(
      fc.property(units, (input) => {
        const result = compareOverUnits(input);
        fc.pre(result !== null);
        expect(result!.clusterRobust!.ratio).toBe(result!.poisson.ratio);
        expect(result!.quasiPoisson!.standardError).toBeCloseTo(
          result!.poisson.standardError * Math.sqrt(result!.phi!),
          10,
        );
        expect(result!.effectiveUnits).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(result!.effectiveUnits).toBeLessThanOrEqual(input.before.length + 1e-9);
      }),
    );
  });

  it('turns round when before and after change places', () => {
    fc.assert(
      fc.property(units, (input) => {
        const forward = compareOverUnits(input);
        fc.pre(forward !== null);
        const back = compareOverUnits({
          before: input.after,
          exposureBefore: input.exposureAfter,
          after: input.before,
          exposureAfter: input.exposureBefore,
        })!;
        expect(back.clusterRobust!.logRatio).toBeCloseTo(-forward!.clusterRobust!.logRatio, 10);
        expect(back.clusterRobust!.pValue).toBeCloseTo(forward!.clusterRobust!.pValue, 9);
        expect(back.negativeBinomial!.logRatio).toBeCloseTo(-forward!.negativeBinomial!.logRatio, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('has only the Poisson line for one unit, and none without incidents', () => {
    const one = compareOverUnits({ before: [9], exposureBefore: [1], after: [4], exposureAfter: [1] })!;
    expect(one).toMatchObject({
      phi: null,
      quasiPoisson: null,
      negativeBinomial: null,
      clusterRobust: null,
      warnings: ['few_units', 'dispersion_unknown'],
    });
    expect(
      compareOverUnits({ before: [9, 1], exposureBefore: [1, 1], after: [0, 0], exposureAfter: [1, 1] }),
    ).toBeNull();
  });

  it('calls out too little variation as well as too much', () => {
    const same = {
      before: [10, 11, 10, 9],
      exposureBefore: [1, 1, 1, 1],
      after: [10, 9, 10, 11],
      exposureAfter: [1, 1, 1, 1],
    };
    expect(compareOverUnits(same)!.warnings).toEqual(['underdispersed', 'few_units']);
    const spread = { ...same, before: [1, 40, 2, 60], after: [50, 3, 44, 2] };
    expect(compareOverUnits(spread)!.warnings).toContain('overdispersed');
  });

  it('takes units that all changed alike as certain', () => {
    const alike = { before: [10, 20], exposureBefore: [1, 2], after: [5, 10], exposureAfter: [1, 2] };
    expect(compareOverUnits(alike)!.clusterRobust).toMatchObject({ standardError: 0, pValue: 0 });
    expect(compareOverUnits({ ...alike, after: [10, 20] })!.clusterRobust).toMatchObject({
      standardError: 0,
      pValue: 1,
    });
  });

  it('refuses lists that do not belong together', () => {
    const fine = { before: [1, 2], exposureBefore: [1, 1], after: [1, 2], exposureAfter: [1, 1] };
    expect(() => compareOverUnits({ ...fine, after: [1] })).toThrow(RangeError);
    expect(() => compareOverUnits({ ...fine, after: [1], exposureAfter: [1] })).toThrow(RangeError);
    expect(() => compareOverUnits({ ...fine, exposureBefore: [1, 0] })).toThrow(RangeError);
    expect(() => compareOverUnits({ ...fine, confidence: 1 })).toThrow(RangeError);
  });
});

describe('fitNegativeBinomial', () => {
  it('ends where the likelihood is flat and above Poisson', () => {
    fc.assert(
      fc.property(units, ({ before: counts, exposureBefore: exposures }) => {
        fc.pre(counts.some((count) => count > 0));
        const fit = fitNegativeBinomial([{ counts, exposures }]);
        if (fit.boundary) return;
        const slope = fit.theta * shapeScore({ counts, exposures }, fit.rates[0]!, fit.theta);
        expect(Math.abs(slope)).toBeLessThan(1e-7 * counts.length);
      }),
    );
  });

  it('finds the shape it was given', () => {
    const random = seededRandom(8);
    const exposures = Array.from({ length: 4_000 }, () => 10);
    // Mixing by a gamma of shape 1 is mixing by an exponential.
    const counts = exposures.map((exposure) => drawPoisson(-Math.log(1 - random()) * 0.8 * exposure, random));
    const fit = fitNegativeBinomial([{ counts, exposures }]);
    expect(fit.theta).toBeCloseTo(1, 1);
    expect(fit.rates[0]).toBeCloseTo(0.8, 1);
  });

  it('keeps its way with counts too large for a table', () => {
    const counts = [1_000_000, 1_100_000, 900_000, 1_050_000];
    const fit = fitNegativeBinomial([{ counts, exposures: [1, 1, 1, 1] }]);
    // Moments: mean² / (variance − mean) with n in the denominator.
    expect(fit.theta / 185.2).toBeCloseTo(1, 1);
  });
});

describe('permutationTest', () => {
  it('counts sign flips exactly when there are few: three units that all fell give one in four', () => {
    const fell = { before: [10, 10, 10], exposureBefore: [1, 1, 1], after: [5, 5, 5], exposureAfter: [1, 1, 1] };
    const { pValue } = permutationTest(fell, { random: seededRandom(2), draws: 4_000 });
    expect(Math.abs(pValue - 0.25)).toBeLessThan(0.03);
  });

  it('finds nothing in no change and has nothing to say of nothing', () => {
    const same = { before: [10, 4], exposureBefore: [1, 1], after: [10, 4], exposureAfter: [1, 1] };
    expect(permutationTest(same, { random: seededRandom(1), draws: 99 }).pValue).toBe(1);
    const none = { before: [0, 0], exposureBefore: [1, 1], after: [0, 0], exposureAfter: [1, 1] };
    expect(permutationTest(none, { random: seededRandom(1) })).toMatchObject({ pValue: 1, warnings: ['no_data'] });
  });

  it('is repeatable with its seed', () => {
    const data = {
      before: [9, 14, 3, 8, 6, 12, 7],
      exposureBefore: [1, 1, 1, 1, 1, 1, 1],
      after: [5, 9, 4, 6, 2, 9, 8],
      exposureAfter: [1, 1, 1, 1, 1, 1, 1],
    };
    const run = () => permutationTest(data, { random: seededRandom(77), draws: 500 }).pValue;
    expect(run()).toBe(run());
    expect(() => permutationTest({ ...data, after: [1] }, { random: seededRandom(1) })).toThrow(RangeError);
  });
});
