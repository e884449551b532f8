import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as kernel from './index.ts';
import { deviance } from './special/deviance.ts';
import { integrateTail, tailLength } from './special/gauss-legendre.ts';
import { incompleteBeta, logBetaKernel } from './special/incomplete-beta.ts';
import { incompleteGamma, logGammaKernel } from './special/incomplete-gamma.ts';
import { logGammaOnePlus } from './special/log-gamma.ts';
import { log1pMinus } from './special/log1p-minus.ts';
import { stirlingError } from './special/stirling-error.ts';
import { probabilityOf } from './tail.ts';

/** Equal but for rounding, relative to the size of what is wanted. */
function expectNear(got: number, want: number, relative = 1e-12): void {
  expect(Math.abs(got - want)).toBeLessThanOrEqual(relative * Math.abs(want) + 1e-300);
}

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('distributions whose formula fits on one line', () => {
  it('gamma of shape one: the exponential', () => {
    fc.assert(
      fc.property(between(1e-6, 600), between(0.01, 100), (t, rate) => {
        const x = t / rate;
        expectNear(kernel.gammaSurvival(x, 1, rate), Math.exp(-t));
        expectNear(kernel.gammaCdf(x, 1, rate), -Math.expm1(-t));
        expectNear(kernel.gammaLogSurvival(x, 1, rate), -t);
        expectNear(kernel.gammaPdf(x, 1, rate), rate * Math.exp(-t));
        expectNear(kernel.gammaUpperQuantile(Math.exp(-t), 1, rate), x, 1e-10);
      }),
    );
  });

  it('gamma of shape one half: the square of a normal', () => {
    fc.assert(
      fc.property(between(1e-4, 20), (z) => {
        expectNear(kernel.gammaSurvival((z * z) / 2, 0.5), 2 * kernel.normalSurvival(z));
        expectNear(kernel.chiSquareSurvival(z * z, 1), 2 * kernel.normalSurvival(z));
        expectNear(kernel.chiSquareLogSurvival(z * z, 1), Math.LN2 + kernel.normalLogSurvival(z), 1e-11);
        expectNear(kernel.chiSquarePdf(z * z, 1), kernel.normalPdf(z) / z);
        expectNear(kernel.chiSquareUpperQuantile(2 * kernel.normalSurvival(z), 1), z * z, 1e-9);
        expectNear(kernel.chiSquareSurvival(z, 2), Math.exp(-z / 2));
        expectNear(kernel.chiSquareCdf(z, 2), -Math.expm1(-z / 2));
        expectNear(kernel.chiSquareLogCdf(z, 2), Math.log(-Math.expm1(-z / 2)), 1e-10);
        expectNear(kernel.chiSquareQuantile(-Math.expm1(-z / 2), 2), z, 1e-9);
      }),
    );
  });

  it('beta with one shape of one: a power', () => {
    fc.assert(
      fc.property(between(0.001, 0.999), between(0.05, 400), (x, a) => {
        expectNear(kernel.betaCdf(x, a, 1), x ** a, 1e-11);
        expectNear(kernel.betaLogCdf(x, a, 1), a * Math.log(x), 1e-11);
        expectNear(kernel.betaSurvival(x, 1, a), (1 - x) ** a, 1e-11);
        expectNear(kernel.betaLogSurvival(x, 1, a), a * Math.log1p(-x), 1e-11);
        expectNear(kernel.betaPdf(x, a, 1), a * x ** (a - 1), 1e-11);
        expectNear(kernel.betaQuantile(x, a, 1), x ** (1 / a), 1e-11);
        expectNear(kernel.betaUpperQuantile(x, 1, a), -Math.expm1(Math.log(x) / a), 1e-11);
      }),
    );
  });

  it('t with one degree of freedom: Cauchy; with two: a root', () => {
    fc.assert(
      fc.property(between(-1e6, 1e6), (t) => {
        expectNear(kernel.studentTPdf(t, 1), 1 / (Math.PI * (1 + t * t)), 1e-11);
        expectNear(kernel.studentTPdf(t, 2), (2 + t * t) ** -1.5, 1e-11);
        expectNear(kernel.studentTSurvival(Math.abs(t), 1), Math.atan2(1, Math.abs(t)) / Math.PI, 1e-11);
        const root = Math.sqrt(2 + t * t);
        expectNear(kernel.studentTSurvival(Math.abs(t), 2), 1 / (root * (root + Math.abs(t))), 1e-11);
        expectNear(kernel.studentTCdf(-Math.abs(t), 2), kernel.studentTSurvival(Math.abs(t), 2));
      }),
    );
    for (const p of [0.4, 0.1, 1e-6, 1e-12]) {
      expectNear(kernel.studentTUpperQuantile(p, 1), 1 / Math.tan(Math.PI * p), 1e-10);
      expectNear(kernel.studentTQuantile(p, 1), -1 / Math.tan(Math.PI * p), 1e-10);
      expectNear(kernel.studentTQuantile(1 - p, 2), kernel.studentTUpperQuantile(p, 2), 1e-4);
    }
  });

  it('t far out: a power of t, in density, tail and logarithm, on both sides of where t² overflows', () => {
    for (const exponent of [9, 50, 99, 101, 150]) {
      const t = 10 ** exponent;
      for (const side of [1, -1]) expectNear(kernel.studentTPdf(side * t, 1) * t, 1 / (Math.PI * t), 1e-10);
      expectNear(kernel.studentTLogSurvival(t, 1), -Math.log(Math.PI) - Math.log(t), 1e-12);
      expectNear(kernel.studentTLogCdf(-t, 2), -Math.LN2 - 2 * Math.log(t), 1e-12);
      expectNear(kernel.studentTLogSurvival(-t, 1), -1 / (Math.PI * t), 1e-6);
    }
  });

  it('t far out with few and with many degrees of freedom, where t² or the tail itself leaves the doubles', () => {
    // Density ∝ t^−(df+1): a factor 1e20 in t is 1e−30 at half a degree.
    expectNear(kernel.studentTPdf(1e180, 0.5) / kernel.studentTPdf(1e160, 0.5), 1e-30, 1e-9);
    // P(T > t) → (df/t²)^(df/2) / (df·B(df/2, ½)).
    const logBeta = kernel.logGamma(25) + kernel.logGamma(0.5) - kernel.logGamma(25.5);
    expectNear(kernel.studentTLogSurvival(1e20, 50), 25 * Math.log(50 / 1e40) - Math.log(50) - logBeta, 1e-12);
    expectNear(kernel.studentTLogCdf(-1e20, 50), kernel.studentTLogSurvival(1e20, 50));
    expect([kernel.studentTQuantile(0.5, 3), kernel.studentTUpperQuantile(0.5, 3)]).toEqual([-0, 0]);
  });

  it('t density in its middle, for degrees of freedom that a difference of large logarithms would not bear', () => {
    // mpmath, 40 digits.
    for (const [t, df, want] of [
      [0, 1e7, 0.3989422704278758],
      [2, 1e5, 0.053991911327376],
      [3, 1e12, 0.0044318484120067],
      [0, 0.5, 0.26967630059418968],
      [1, 40, 0.2389773644971],
    ] as const) {
      expectNear(kernel.studentTPdf(t, df), want, 1e-14);
    }
  });

  it('normal density and its tail by the known inequalities of Mills', () => {
    for (const z of [0, 1, -1, 3, -8]) expectNear(kernel.normalPdf(z), Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
    for (const z of [2.4, 2.6, 5, 20, 37]) {
      const mills = kernel.normalSurvival(z) / kernel.normalPdf(z);
      expect(mills).toBeGreaterThan(2 / (z + Math.sqrt(z * z + 4)));
      expect(mills).toBeLessThan(4 / (3 * z + Math.sqrt(z * z + 8)));
    }
    expect(kernel.normalCdf(0)).toBe(0.5);
  });
});

describe('counts, term by term', () => {
  it('Poisson: each probability is the last one times mean over count', () => {
    fc.assert(
      fc.property(between(0.01, 60), (mean) => {
        let [term, below] = [Math.exp(-mean), 0];
        for (let k = 0; k < 80; k++) {
          expectNear(kernel.poissonPmf(k, mean), term, 1e-11);
          expectNear(kernel.poissonLogPmf(k, mean), Math.log(term), 1e-10);
          below += term;
          expectNear(kernel.poissonCdf(k, mean), Math.min(1, below), 1e-11);
          expectNear(kernel.poissonLogCdf(k, mean) + 1, Math.log(Math.min(1, below)) + 1, 1e-11);
          term *= mean / (k + 1);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('binomial: odds from one count to the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), between(0.01, 0.99), (n, p) => {
        let [term, below] = [(1 - p) ** n, 0];
        for (let k = 0; k <= n; k++) {
          expectNear(kernel.binomialPmf(k, n, p), term, 1e-10);
          below += term;
          expectNear(kernel.binomialCdf(k, n, p), Math.min(1, below), 1e-10);
          const above = kernel.binomialSurvival(k - 1, n, p);
          expectNear(above, kernel.binomialCdf(n - k, n, 1 - p), 1e-10);
          expectNear(Math.exp(kernel.binomialLogSurvival(k - 1, n, p)), above, 1e-10);
          expectNear(kernel.binomialLogCdf(k, n, p) + 1, Math.log(Math.min(1, below)) + 1, 1e-10);
          term *= ((n - k) / (k + 1)) * (p / (1 - p));
        }
        expect([kernel.binomialPmf(n + 1, n, p), kernel.binomialCdf(n + 1, n, p)]).toEqual([0, 1]);
        expect(kernel.binomialLogPmf(n + 5, n, p)).toBe(Number.NEGATIVE_INFINITY);
      }),
      { numRuns: 12 },
    );
  });

  it('negative binomial: failures before the size-th success, whole sizes or not', () => {
    fc.assert(
      fc.property(between(0.2, 40), between(0.05, 0.95), (size, p) => {
        let [term, below] = [p ** size, 0];
        for (let k = 0; k < 60; k++) {
          expectNear(kernel.negativeBinomialPmf(k, size, p), term, 1e-10);
          below += term;
          expectNear(kernel.negativeBinomialCdf(k, size, p), Math.min(1, below), 1e-10);
          expectNear(kernel.negativeBinomialLogCdf(k, size, p) + 1, Math.log(Math.min(1, below)) + 1, 1e-10);
          term *= ((size + k) / (k + 1)) * (1 - p);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('says of certain and impossible counts that they are, without a sign on nought', () => {
    expect(kernel.binomialLogPmf(0, 0, 0.3)).toBe(0);
    expect(kernel.binomialPmf(0, 0, 1)).toBe(1);
    for (const [k, n, p, want] of [
      [3, 5, 0, 0],
      [5, 5, 0, 0],
      [0, 5, 1, 0],
      [3, 5, 1, 0],
      [5, 5, 1, 1],
      [0, 5, 0, 1],
    ] as const) {
      expect(kernel.binomialPmf(k, n, p)).toBe(want);
    }
    expect([kernel.negativeBinomialPmf(4, 2, 1), kernel.poissonPmf(4, 0)]).toEqual([0, 0]);
    expect([kernel.negativeBinomialLogPmf(-1, 2, 0.5), kernel.poissonLogPmf(-1, 2)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
    ]);
    expect([
      kernel.poissonUpperQuantile(0.3, 0),
      kernel.binomialUpperQuantile(0, 7, 0.5),
      kernel.binomialUpperQuantile(1, 7, 0.5),
    ]).toEqual([0, 7, 0]);
    expect([kernel.negativeBinomialUpperQuantile(0, 2, 0.5), kernel.negativeBinomialUpperQuantile(0, 2, 1)]).toEqual([
      Number.POSITIVE_INFINITY,
      0,
    ]);
  });
});

describe('logarithms of the gamma function and their slopes', () => {
  it('ln Γ grows by ln x in a step of one, and doubles as Legendre says', () => {
    fc.assert(
      fc.property(fc.oneof(between(1e-3, 20), between(20, 1e6)), (x) => {
        const size = 1 + Math.abs(kernel.logGamma(x));
        expect(Math.abs(kernel.logGamma(x + 1) - kernel.logGamma(x) - Math.log(x))).toBeLessThan(4e-15 * size);
        const doubled =
          kernel.logGamma(x) + kernel.logGamma(x + 0.5) + (2 * x - 1) * Math.LN2 - 0.5 * Math.log(Math.PI);
        expect(Math.abs(kernel.logGamma(2 * x) - doubled)).toBeLessThan(1e-14 * (1 + Math.abs(doubled)));
      }),
    );
  });

  it('ψ and ψ′ step by 1/x and −1/x², and are the slopes of ln Γ and ψ', () => {
    fc.assert(
      fc.property(fc.oneof(between(0.01, 14), between(14, 1e5)), (x) => {
        expect(kernel.digamma(x + 1) - kernel.digamma(x)).toBeCloseTo(1 / x, 12);
        expect(Math.abs((kernel.trigamma(x) - kernel.trigamma(x + 1)) * x * x - 1)).toBeLessThan(1e-9 * (1 + x));
        const h = 1e-5 * x;
        expectNear((kernel.digamma(x + h) - kernel.digamma(x - h)) / (2 * h), kernel.trigamma(x), 1e-8);
      }),
    );
    // −γ and π²/6.
    expectNear(kernel.digamma(1), -0.5772156649015329);
    expectNear(kernel.trigamma(1), Math.PI ** 2 / 6);
    expectNear(kernel.digamma(12), kernel.digamma(13) - 1 / 12);
  });

  it('ψ is right relative to itself beside its root, and goes on as before where its series there ends', () => {
    // mpmath, 50 digits.
    for (const [x, want] of [
      [1.461632, -1.4028186996973047e-7],
      [1.4616321449683622, -9.241265521729427e-17],
      [1.4616321449683625, 1.2245374622004068e-16],
      [1.46163, -2.0756283887224574e-6],
      [1.4416322, -0.019532590510596907],
      [1.4416321, -0.01953268908042686],
      [1.4816321, 0.019178339017150766],
      [1.4816322, 0.019178434043826104],
    ] as const) {
      expectNear(kernel.digamma(x), want, 4e-14);
    }
    fc.assert(
      fc.property(between(1.43, 1.49), (x) => {
        expect(Math.abs(kernel.digamma(x) - kernel.digamma(x + 1) + 1 / x)).toBeLessThan(4e-15);
      }),
    );
  });

  it('ln Γ(1 + x) keeps the digits of an x that 1 + x rounds away, and is ln Γ for all others', () => {
    for (const x of [1e-300, -1e-18, 1e-12]) expectNear(logGammaOnePlus(x), -0.5772156649015329 * x, 2e-12);
    for (const x of [-0.5, 0.3, 0.49, 0.5, 0.51, 1, 7]) expectNear(logGammaOnePlus(x), kernel.logGamma(1 + x), 1e-14);
  });

  it('Stirling’s error is what Stirling’s formula misses, at whole, half and other numbers', () => {
    for (const x of [0.25, 0.5, 1, 3.7, 8, 11.5, 11.9, 12, 12.3, 40]) {
      const formula = (x + 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI);
      expect(stirlingError(x)).toBeCloseTo(kernel.logGamma(x + 1) - formula, 13);
    }
  });
});

describe('parts', () => {
  it('ln(1+x) − x by its own series near nought, by the library elsewhere, meeting in between', () => {
    for (const x of [-0.9, -0.26, -0.25, -0.1, 0.2, 0.25, 0.26, 3]) {
      expectNear(log1pMinus(x), Math.log1p(x) - x, 1e-14);
    }
    for (const x of [1e-3, -1e-3, 1e-8, -1e-12]) {
      expectNear(log1pMinus(x), -(x * x) / 2 + x ** 3 / 3 - x ** 4 / 4 + x ** 5 / 5, 1e-12);
    }
    expect(log1pMinus(0)).toBe(0);
  });

  it('deviance: x ln(x/m) + m − x, near and far', () => {
    fc.assert(
      fc.property(between(0.01, 1e4), between(0.2, 5), (x, ratio) => {
        const mean = x * ratio;
        const plain = x * Math.log(x / mean) + mean - x;
        expect(Math.abs(deviance(x, mean) - plain)).toBeLessThan(1e-13 * (x + mean));
      }),
    );
    expectNear(deviance(1e8, 1e8 + 1), 5e-9 - 1e-16 / 3, 1e-9);
    expect(deviance(0, 3)).toBe(3);
  });

  it('the rule of 32 points integrates what a polynomial or an exponential is', () => {
    expectNear(
      integrateTail((t) => t ** 20, 2),
      2 ** 21 / 21,
      1e-13,
    );
    expectNear(
      integrateTail((t) => Math.exp(-t), 50),
      -Math.expm1(-50),
      1e-13,
    );
    expectNear(tailLength(1, 0), 50);
    // Slope s and curvature c: over the length l the logarithm falls by s·l + c·l²/2.
    for (const [slope, curvature] of [
      [0, 2],
      [3, 2],
      [0.1, 40],
    ] as const) {
      const length = tailLength(slope, curvature);
      expectNear(slope * length + (curvature * length ** 2) / 2, 50);
    }
  });

  it('kernels are densities on the scale of logarithms', () => {
    expectNear(logGammaKernel(3, 4), 4 * Math.log(3) - 3 - Math.log(24));
    // x²y³/B(2,3), B = 1/12.
    expectNear(logBetaKernel(0.3, 0.7, 2, 3), 2 * Math.log(0.3) + 3 * Math.log(0.7) + Math.log(12));
  });

  it('tails of small and of large shapes meet where the method changes', () => {
    for (const [x, shape] of [
      [290, 300],
      [300, 300],
      [315, 300],
      [350, 300],
      [0.5, 1],
      [1.09, 0.999],
      [1.11, 0.999],
      [5, 4],
      [4.9, 4],
    ] as const) {
      const [here, beside] = [incompleteGamma(x, shape), incompleteGamma(x, shape - 1e-7)];
      for (const side of ['lower', 'upper'] as const) {
        expectNear(probabilityOf(here, side), probabilityOf(beside, side), 1e-6);
      }
      // P(a, x) = P(a + 1, x) + xᵃe⁻ˣ/Γ(a + 1).
      const step = Math.exp(logGammaKernel(x, shape));
      expectNear(probabilityOf(here, 'lower'), probabilityOf(incompleteGamma(x, shape + 1), 'lower') + step, 1e-11);
    }
    for (const [x, a, b] of [
      [0.5, 300, 300],
      [0.45, 300, 310],
      [0.52, 299.9, 300],
      [0.9, 600, 300],
      [0.3, 0.5, 0.4],
      [0.7, 0.5, 0.4],
    ] as const) {
      const [here, next] = [incompleteBeta(x, 1 - x, a, b), incompleteBeta(x, 1 - x, a + 1, b)];
      // I(a, b) = I(a + 1, b) + xᵃyᵇ/(a·B(a, b)).
      const step = Math.exp(logBetaKernel(x, 1 - x, a, b)) / a;
      expectNear(probabilityOf(here, 'lower'), probabilityOf(next, 'lower') + step, 1e-11);
      expectNear(probabilityOf(next, 'upper'), probabilityOf(here, 'upper') + step, 1e-11);
    }
  });
});
