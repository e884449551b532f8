import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as kernel from '../index.ts';
import { probabilityOf } from '../tail.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { logAlphaBeta } from './log-alpha-beta.ts';
import { smallShapeBeta } from './small-shape-beta.ts';

const tiny = fc.double({ min: -12, max: Math.log10(4.9e-3), noNaN: true }).map((exponent) => 10 ** exponent);
const point = fc.double({ min: -300, max: Math.log10(9e-3), noNaN: true }).map((exponent) => 10 ** exponent);

/** Equal to eleven digits, however small. */
function expectSame(got: number, want: number): void {
  expect(Math.abs(got - want)).toBeLessThanOrEqual(1e-11 * Math.abs(want));
}

describe('beta tails of a shape so small that nearly everything lies beside its end', () => {
  it('have their formula where the other shape is one: 1 − xᵃ, with all digits of what is left', () => {
    fc.assert(
      fc.property(tiny, point, (alpha, x) => {
        expectSame(kernel.betaSurvival(x, alpha, 1), -Math.expm1(alpha * Math.log(x)));
        expectSame(kernel.betaLogCdf(x, alpha, 1), alpha * Math.log(x));
        expectSame(kernel.betaLogOddsQuantile(x, alpha, 1) * alpha, Math.log(x));
      }),
    );
  });

  it('have their formula where the other shape is two: 1 − xᵃ(1 + a(1 − x))', () => {
    fc.assert(
      fc.property(tiny, point, (alpha, x) => {
        const logLower = alpha * Math.log(x) + Math.log1p(alpha * (1 - x));
        expectSame(kernel.betaSurvival(x, alpha, 2), -Math.expm1(logLower));
      }),
    );
  });

  it('are the same of the mirrored variable', () => {
    fc.assert(
      fc.property(
        tiny,
        fc.double({ min: 0.01, max: 200, noNaN: true }),
        fc.integer({ min: 8, max: 50 }),
        (a, b, bits) => {
          const x = 2 ** -bits;
          expect(kernel.betaCdf(1 - x, b, a)).toBe(kernel.betaSurvival(x, a, b));
          expect(kernel.betaSurvival(1 - x, b, a)).toBe(kernel.betaCdf(x, a, b));
        },
      ),
    );
  });

  it('keep the digits of either tail, when an even smaller shape pulls to the other end', () => {
    // For both shapes → 0 the mass splits as β : α.
    for (const beta of [1e-8, 1e-12, 1e-16]) {
      expect(kernel.betaCdf(1e-3, 1e-3, beta) / (beta / 1e-3) / 0.993).toBeCloseTo(1, 3);
      expect(smallShapeBeta(1e-3, 1e-3, beta).side).toBe('lower');
    }
    expect(smallShapeBeta(1e-3, 1e-3, 1e-2).side).toBe('upper');
  });

  it('meet the continued fraction where their own series stops being used', () => {
    const upper = (x: number, a: number, b: number) => probabilityOf(incompleteBeta(x, 1 - x, a, b), 'upper');
    const [less, more] = [1 - 1e-12, 1 + 1e-12];
    for (const [x, a, b] of [
      [1e-3, 5e-3, 3],
      [1e-2, 2e-3, 3],
      [1e-3, 2e-3, 1e3],
      [1e-6, 4e-3, 1e6],
    ] as const) {
      expect(Math.abs(upper(x * less, a * less, b * less) / upper(x * more, a * more, b * more) - 1)).toBeLessThan(
        1e-10,
      );
    }
  });

  it('cost no more than others: a count of a million with a tiny size is no walk', () => {
    const start = performance.now();
    for (let k = 0; k < 2_000; k++) kernel.negativeBinomialSurvival(1_000_000 + k, 1e-6, 1e-12);
    // Milliseconds in all; a fraction that runs along the count takes up to seconds for one.
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('logAlphaBeta', () => {
  it.each([
    // mpmath, 60 digits.
    [4.9e-3, 0.2, 0.022797141921233065],
    [4.9e-3, 3, -0.007335037715827745],
    [4.9e-3, 1e-300, 685.457007824348],
    [2e-3, 1e9, -0.0425976763357266],
    [1e-12, 1e6, -1.43927257228649e-11],
  ])('is ln(α·B(α, β)) relative to α: %s and %s', (alpha, beta, want) => {
    expect(Math.abs(logAlphaBeta(alpha, beta) - want)).toBeLessThan(3e-12 * alpha + 1e-14 * Math.abs(want));
  });

  it('is nothing for a second shape of one, and −ln(1 + α) for two', () => {
    fc.assert(
      fc.property(tiny, (alpha) => {
        expect(Math.abs(logAlphaBeta(alpha, 1))).toBeLessThan(4e-12 * alpha);
        expect(Math.abs(logAlphaBeta(alpha, 2) + Math.log1p(alpha))).toBeLessThan(4e-12 * alpha);
      }),
    );
  });
});
