import { binomialCdf, binomialSurvival, normalUpperQuantile, poissonPmf } from '@vern/distributions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPower } from './exact-power.ts';
import { exposureNeeded, minimumDetectableRatio } from './minimum-detectable-ratio.ts';

describe('minimumDetectableRatio', () => {
  const plan = fc.record({
    baselineCount: fc.integer({ min: 300, max: 100_000 }),
    exposureRatio: fc.double({ min: 0.3, max: 5, noNaN: true }),
    phi: fc.double({ min: 1, max: 5, noNaN: true }),
    alpha: fc.constantFrom(0.01, 0.05, 0.1),
    power: fc.constantFrom(0.5, 0.8, 0.9),
  });

  it('solves its equation: the log ratio is so many standard errors, and a milder one is fewer', () => {
    fc.assert(
      fc.property(plan, (input) => {
        const ratio = minimumDetectableRatio(input)!;
        const { baselineCount, exposureRatio, phi, alpha, power } = input;
        const z = normalUpperQuantile(alpha / 2) + normalUpperQuantile(1 - power);
        const surplus = (r: number) =>
          -Math.log(r) - z * Math.sqrt(phi * (1 / baselineCount + 1 / (r * baselineCount * exposureRatio)));
        expect(Math.abs(surplus(ratio))).toBeLessThan(1e-9);
        expect(surplus(ratio * 1.01)).toBeLessThan(0);
        expect(surplus(ratio * 0.99)).toBeGreaterThan(0);
      }),
    );
  });

  it('and the exposure needed are two readings of one equation', () => {
    fc.assert(
      fc.property(plan, ({ exposureRatio, ...input }) => {
        const ratio = minimumDetectableRatio({ ...input, exposureRatio })!;
        expect(exposureNeeded(ratio, input) / exposureRatio).toBeCloseTo(1, 7);
      }),
    );
  });

  it('has no answer where no length of follow-up would do', () => {
    expect(exposureNeeded(0.5, { baselineCount: 17 })).toBeGreaterThan(45);
    expect(exposureNeeded(0.5, { baselineCount: 16 })).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('exactPower', () => {
  it('is the double sum it stands for', () => {
    for (const { mean0, mean1, exposure0, exposure1, alpha } of [
      { mean0: 12, mean1: 4, exposure0: 1, exposure1: 1, alpha: 0.05 },
      { mean0: 6, mean1: 14, exposure0: 2, exposure1: 1, alpha: 0.1 },
      { mean0: 9, mean1: 9, exposure0: 1, exposure1: 3, alpha: 0.2 },
    ]) {
      const share = exposure1 / (exposure0 + exposure1);
      let power = 0;
      for (let k0 = 0; k0 < 60; k0++) {
        for (let k1 = 0; k1 < 60; k1++) {
          const p = 2 * Math.min(binomialCdf(k1, k0 + k1, share), binomialSurvival(k1 - 1, k0 + k1, share));
          if (p <= alpha) power += poissonPmf(k0, mean0) * poissonPmf(k1, mean1);
        }
      }
      expect(exactPower({ mean0, mean1, exposure0, exposure1, alpha })).toBeCloseTo(power, 11);
    }
  });

  it('counts an outcome whose p-value is alpha itself as one that rejects', () => {
    // With equal exposure every p-value is a whole number of 2^-n; at 1/2, 1/4 and 1/8 some are alpha exactly.
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
    for (const alpha of [0.5, 0.25, 0.125]) {
      let power = 0;
      for (let k0 = 0; k0 < 40; k0++) {
        for (let k1 = 0; k1 < 40; k1++) {
          let ways = 0;
          for (let k = 0; k <= Math.min(k0, k1); k++) ways += choose(k0 + k1, k);
          if (2 * ways <= alpha * 2 ** (k0 + k1)) power += poissonPmf(k0, 3) * poissonPmf(k1, 4);
        }
      }
      expect(exactPower({ mean0: 3, mean1: 4, alpha })).toBeCloseTo(power, 11);
    }
  });

  it('does not depend on the unit of exposure', () => {
    expect(exactPower({ mean0: 20, mean1: 9, exposure0: 190, exposure1: 150 })).toBeCloseTo(
      exactPower({ mean0: 20, mean1: 9, exposure0: 1.9, exposure1: 1.5 }),
      12,
    );
  });
});
