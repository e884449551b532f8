import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPower } from './exact-power.ts';
import { exposureNeeded, minimumDetectableRatio } from './minimum-detectable-ratio.ts';

describe('minimumDetectableRatio', () => {
  it('comes nearer to one with more incidents and further away with more clustering', () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 100_000 }), fc.double({ min: 1.1, max: 4, noNaN: true }), (count, phi) => {
        const plain = minimumDetectableRatio({ baselineCount: count })!;
        const clustered = minimumDetectableRatio({ baselineCount: count, phi });
        expect(minimumDetectableRatio({ baselineCount: count * 2 })!).toBeGreaterThan(plain);
        expect(clustered === null || clustered < plain).toBe(true);
      }),
    );
  });

  it('says that a single small unit cannot test its own effect', () => {
    expect(minimumDetectableRatio({ baselineCount: 5 })).toBeNull();
    expect(minimumDetectableRatio({ baselineCount: 20 })!).toBeLessThan(0.25);
  });

  it('finds the narrow window of a unit only just large enough', () => {
    // The smallest count for which any reduction is found, by halving; from there on every count has an answer.
    let [none, some] = [5, 40];
    for (let step = 0; step < 40; step++) {
      const middle = (none + some) / 2;
      if (minimumDetectableRatio({ baselineCount: middle }) === null) none = middle;
      else some = middle;
    }
    for (const more of [0, 1e-9, 1e-6, 1e-3, 0.1]) {
      const ratio = minimumDetectableRatio({ baselineCount: some * (1 + more) })!;
      expect(ratio).toBeGreaterThan(0.1);
      expect(exposureNeeded(ratio, { baselineCount: some * (1 + more) })).toBeCloseTo(1, 6);
    }
    expect(minimumDetectableRatio({ baselineCount: some * 0.999 })).toBeNull();
  });

  it('asks for no reduction where chance alone says "fewer" as often as the power asked for', () => {
    expect(minimumDetectableRatio({ baselineCount: 100, alpha: 0.2, power: 0.1 })).toBe(1);
    expect(minimumDetectableRatio({ baselineCount: 100, alpha: 0.2, power: 0.05 })).toBe(1);
    expect(minimumDetectableRatio({ baselineCount: 100, alpha: 0.2, power: 0.2 })!).toBeLessThan(1);
  });

  it('finds changes of a thousandth in enormous counts', () => {
    expect(minimumDetectableRatio({ baselineCount: 1e9 })!).toBeGreaterThan(0.9998);
  });

  it('agrees with the exposure needed: what one year finds takes one year', () => {
    for (const baselineCount of [200, 5_000]) {
      const ratio = minimumDetectableRatio({ baselineCount, phi: 3 })!;
      expect(exposureNeeded(ratio, { baselineCount, phi: 3 })).toBeCloseTo(1, 9);
    }
    expect(exposureNeeded(0.99, { baselineCount: 100 })).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    { baselineCount: 0 },
    { baselineCount: 9, phi: 0 },
    { baselineCount: 9, alpha: 1 },
    { baselineCount: 9, power: 0 },
    { baselineCount: 9, exposureRatio: 0 },
  ])('refuses %o', (bad) => {
    expect(() => minimumDetectableRatio(bad)).toThrow(RangeError);
    if (!('exposureRatio' in bad)) expect(() => exposureNeeded(0.8, bad)).toThrow(RangeError);
  });

  it('refuses a target that is no reduction', () => {
    expect(() => exposureNeeded(1, { baselineCount: 100 })).toThrow(RangeError);
  });
});

describe('exactPower', () => {
  it('stays below the significance level without a change and rises with it', () => {
    const powers = [1, 0.8, 0.6, 0.4].map((ratio) => exactPower({ mean0: 60, mean1: 60 * ratio }));
    expect(powers[0]).toBeLessThan(0.05);
    for (let i = 1; i < powers.length; i++) expect(powers[i]).toBeGreaterThan(powers[i - 1]!);
  });

  it('refuses impossible plans', () => {
    expect(() => exactPower({ mean0: 0, mean1: 1 })).toThrow(RangeError);
    expect(() => exactPower({ mean0: 1, mean1: 1, alpha: 0 })).toThrow(RangeError);
  });
});
