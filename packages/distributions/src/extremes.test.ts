import { describe, expect, it } from 'vitest';
import * as kernel from './index.ts';
import { deviance } from './special/deviance.ts';

describe('shapes and points at the ends of what a double holds', () => {
  it('still answers with a probability', () => {
    expect(kernel.gammaCdf(1e300, 1e300)).toBeCloseTo(0.5, 9);
    expect(kernel.gammaCdf(1e300, 2)).toBe(1);
    expect(kernel.betaCdf(0.5, 1e12, 1e12)).toBeCloseTo(0.5, 12);
    expect(kernel.studentTQuantile(1e-300, 1e9)).toBeCloseTo(-37.0471, 4);
  });

  it('finds quantiles that lie beside the end of the scale', () => {
    expect(kernel.betaQuantile(0.5, 1e9, 1e-3)).toBe(1);
    expect(kernel.betaQuantile(0.5, 1e-300, 1)).toBe(0);
    expect(kernel.gammaQuantile(0.5, 1e-300)).toBe(0);
    expect(kernel.gammaQuantile(0.5, 1e15) / 1e15).toBeCloseTo(1, 12);
  });

  it('finds log-odds that a tiny shape pulls to either end, where x itself can only say 0 or 1', () => {
    // Beside an end only its leading power is left: P(X ≤ x) = x^a for a → 0.
    const [tiny, p] = [1e-300, 0.4];
    expect(kernel.betaLogOddsQuantile(p, tiny, 3) * tiny).toBeCloseTo(Math.log(p), 12);
    expect(kernel.betaLogOddsUpperQuantile(p, tiny, 3) * tiny).toBeCloseTo(Math.log1p(-p), 12);
    expect(kernel.betaLogOddsQuantile(p, 3, tiny) * tiny).toBeCloseTo(-Math.log1p(-p), 12);
    expect(kernel.betaLogOddsUpperQuantile(p, 3, tiny) * tiny).toBeCloseTo(-Math.log(p), 12);
    expect(kernel.betaUpperQuantile(p, tiny, 3)).toBe(0);
    // ln(b·B(3, b)) = −b·(1 + ½) for b → 0.
    expect(kernel.betaLogOddsQuantile(1e-9, 3, 1e-12) * 1e-12).toBeCloseTo(1.0015e-9, 14);
  });

  it('is certain of a large shape so near zero that squares of its inverse are no doubles, and keeps its logarithm', () => {
    for (const x of [1e-153, 1e-160, 1e-200, 1e-308]) {
      // Only the leading power is left: xᵃ/Γ(a+1), and C(600, 300)·x³⁰⁰ of a beta variable with shapes 300 and 301.
      const logPower = 300 * Math.log(x) - kernel.logGamma(301);
      expect(kernel.gammaLogCdf(x, 300) / logPower).toBeCloseTo(1, 12);
      expect(kernel.poissonLogSurvival(299, x) / logPower).toBeCloseTo(1, 12);
      expect([kernel.gammaCdf(x, 300), kernel.gammaSurvival(x, 300), kernel.poissonCdf(299, x)]).toEqual([0, 1, 1]);
      const logChoose = kernel.logGamma(601) - 2 * kernel.logGamma(301);
      expect(kernel.binomialLogSurvival(299, 600, x) / (logChoose + 300 * Math.log(x))).toBeCloseTo(1, 12);
      expect([kernel.betaCdf(x, 300, 300), kernel.betaSurvival(x, 300, 300)]).toEqual([0, 1]);
      expect([kernel.binomialSurvival(299, 600, x), kernel.negativeBinomialCdf(300, 300, x)]).toEqual([0, 0]);
    }
  });

  it('knows on which side of the mean a point lies also when one shape vanishes beside the other', () => {
    expect([kernel.betaCdf(0.5, 299, 1e200), kernel.betaCdf(0.5, 1e200, 299)]).toEqual([1, 0]);
    // A beta variable with a huge second shape is a gamma variable over that shape.
    for (const [x, shape] of [
      [200, 299],
      [400, 299],
      [0.3, 0.5],
      [3, 0.5],
    ] as const) {
      expect(kernel.betaCdf(x / 1e200, shape, 1e200) / kernel.gammaCdf(x, shape)).toBeCloseTo(1, 11);
      expect(kernel.betaSurvival(x / 1e200, shape, 1e200) / kernel.gammaSurvival(x, shape)).toBeCloseTo(1, 11);
    }
  });

  it('has a deviance also where the ratio of its two numbers is no double', () => {
    expect(deviance(2, 1e-310)).toBeCloseTo(2 * (Math.LN2 + 310 * Math.LN10) - 2, 9);
    expect(deviance(1e-200, 1e300)).toBe(1e300);
    // 2e8 − 1e8·ln 3: where it is one, the ratio costs fewer digits than a difference of logarithms.
    expect(Math.abs(deviance(1e8, 3e8) - 90138771.133189)).toBeLessThan(3e-8);
    expect(kernel.gammaLogSurvival(1e300, 1e-200)).toBeLessThan(-9.9e299);
  });

  it('takes t for normal when degrees of freedom are beyond all telling, and up to there', () => {
    for (const t of [-30, -1.96, -1e-9, 0, 2.5]) {
      for (const df of [1e15, 9.9e15, 1e16, 1e20, 1e155, 9e299, 1e300, 1.7e308]) {
        // Normal but for t⁴/4df of the logarithm.
        expect(kernel.studentTCdf(t, df) / kernel.normalCdf(t)).toBeCloseTo(1, 9);
        expect(kernel.studentTLogSurvival(t, df) / kernel.normalLogSurvival(t)).toBeCloseTo(1, 9);
        expect(kernel.studentTPdf(t, df) / kernel.normalPdf(t)).toBeCloseTo(1, 9);
      }
    }
    for (const p of [1e-300, 1e-10, 0.025, 0.4, 0.975]) {
      for (const df of [5e15, 9.9e15, 1e16, 1e18, 1e300]) {
        expect(kernel.studentTQuantile(p, df) / kernel.normalQuantile(p)).toBeCloseTo(1, 12);
        expect(kernel.studentTUpperQuantile(p, df)).toBeCloseTo(-kernel.studentTQuantile(p, df), 8);
      }
    }
    // Below, the difference still shows.
    expect(kernel.studentTQuantile(1e-300, 1e12) / kernel.normalQuantile(1e-300) - 1).toBeGreaterThan(3e-10);
  });

  it('refuses a quantile beyond the counts that a double holds, rather than call the last of them one', () => {
    const beyond = new RangeError('The quantile lies beyond 2^53 - 1, the largest count that a double holds exactly.');
    const [size, probability] = [96999.69353399155, 6.300396832430996e-12];
    expect(() => kernel.negativeBinomialQuantile(0.5496505812554388, size, probability)).toThrow(beyond);
    expect(() => kernel.negativeBinomialUpperQuantile(0.4, size, probability)).toThrow(beyond);
    expect(() => kernel.negativeBinomialQuantile(0.4, 1e300, 1e-300)).toThrow(beyond);
    expect(() => kernel.poissonQuantile(0.5, 1e17)).toThrow(beyond);
    expect(kernel.poissonQuantile(0.5, 9e15)).toBe(9e15);
    expect(kernel.negativeBinomialQuantile(1, size, probability)).toBe(Number.POSITIVE_INFINITY);
  });

  it('finds counts far out without walking there', () => {
    expect(kernel.poissonQuantile(0.5, 1e12)).toBe(1e12);
    const far = kernel.negativeBinomialUpperQuantile(1e-300, 0.5, 1e-6);
    expect(kernel.negativeBinomialSurvival(far, 0.5, 1e-6)).toBeLessThanOrEqual(1.000001e-300);
    expect(kernel.negativeBinomialSurvival(far - 1, 0.5, 1e-6)).toBeGreaterThan(0.999999e-300);
  });
});
