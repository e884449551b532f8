import { describe, expect, it } from 'vitest';
import * as kernel from './index.ts';

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

  it('finds counts far out without walking there', () => {
    expect(kernel.poissonQuantile(0.5, 1e12)).toBe(1e12);
    const far = kernel.negativeBinomialUpperQuantile(1e-300, 0.5, 1e-6);
    expect(kernel.negativeBinomialSurvival(far, 0.5, 1e-6)).toBeLessThanOrEqual(1.000001e-300);
    expect(kernel.negativeBinomialSurvival(far - 1, 0.5, 1e-6)).toBeGreaterThan(0.999999e-300);
  });
});
