import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialCounts } from './binomial.ts';
import { negativeBinomialCounts } from './negative-binomial.ts';
import { poissonCounts } from './poisson.ts';
import { betaLowerLogOdds, betaTailAt, fromLogOdds } from './quantile/beta-log-odds-quantile.ts';
import { betaQuantileStart } from './quantile/beta-quantile-start.ts';
import { cornishFisher, smallestWhole } from './quantile/discrete-quantile.ts';
import {
  type CountDistribution,
  discreteLowerQuantile,
  discreteUpperQuantile,
} from './quantile/discrete-tail-quantile.ts';
import { gammaQuantileStart } from './quantile/gamma-quantile-start.ts';
import { gammaTailAt, gammaTailQuantile } from './quantile/gamma-tail-quantile.ts';
import { logConcaveQuantile, type TailPoint } from './quantile/log-concave-quantile.ts';
import { normalQuantileApproximation } from './quantile/normal-quantile-approximation.ts';

const SIDES = ['lower', 'upper'] as const;

/** A tail point must be what calculus says of its own log tail; otherwise the search still ends, but walks. */
function expectSlopes(at: (u: number) => TailPoint, u: number, side: 'lower' | 'upper'): void {
  const h = 1e-4;
  const [before, here, after] = [at(u - h), at(u), at(u + h)];
  const logDensity = (point: TailPoint) => Math.log(point.hazard) + point.logTail;
  const direction = side === 'lower' ? 1 : -1;
  expect((direction * (after.logTail - before.logTail)) / (2 * h) / here.hazard).toBeCloseTo(1, 5);
  const slope = (logDensity(after) - logDensity(before)) / (2 * h);
  expect(Math.abs(slope - here.densitySlope)).toBeLessThan(1e-4 * (1 + Math.abs(here.densitySlope)));
}

describe('gammaTailAt and betaTailAt', () => {
  const shape = fc.double({ min: 0.3, max: 60, noNaN: true });
  const deviations = fc.double({ min: -2, max: 2, noNaN: true });

  it.each(SIDES)('give the %s tail of a gamma variable, its hazard and the slope of its log density', (side) => {
    fc.assert(
      fc.property(shape, deviations, (a, z) => {
        expectSlopes((u) => gammaTailAt(side, u, a), Math.log(a) + z / Math.sqrt(a + 1), side);
      }),
    );
  });

  it('give the lower tail of a beta variable, its hazard and the slope of its log density', () => {
    fc.assert(
      fc.property(shape, shape, deviations, (a, b, z) => {
        const centre = Math.log(a / b);
        expectSlopes((u) => betaTailAt(u, a, b), centre + z * Math.sqrt(1 / (a + 1) + 1 / (b + 1)), 'lower');
      }),
    );
  });
});

describe('fromLogOdds', () => {
  it('gives a share and its complement, each to the last digit, however near either is to nothing', () => {
    for (const logOdds of [-800, -700, -40, -1, 0, 1, 40, 700, 800]) {
      const [x, y] = fromLogOdds(logOdds);
      expect(x + y).toBe(1);
      expect(fromLogOdds(-logOdds)).toEqual([y, x]);
      if (Math.abs(logOdds) <= 700) expect(Math.log(x / y)).toBeCloseTo(logOdds, 10);
    }
    expect(fromLogOdds(-800)).toEqual([0, 1]);
    expect(fromLogOdds(-40)[0]).toBe(Math.exp(-40) / (1 + Math.exp(-40)));
  });
});

describe('starting points', () => {
  it.each(SIDES)('lie near a gamma quantile wherever it is, %s tail', (side) => {
    const probability = fc.oneof(
      fc.double({ min: 0.001, max: 0.5, noNaN: true }),
      fc.integer({ min: -30, max: -3 }).map((exponent) => 10 ** exponent),
    );
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1e4, noNaN: true }), probability, (a, p) => {
        const solution = Math.log(gammaTailQuantile(side, p, a));
        expect(Math.abs(gammaQuantileStart(side, p, a) - solution)).toBeLessThan(0.6);
      }),
    );
  });

  it('are the cube root of Wilson and Hilferty in the middle, good to 0.05/shape', () => {
    for (const a of [10, 100, 1_000]) {
      for (const p of [0.5, 0.1, 0.01]) {
        for (const side of SIDES) {
          const solution = Math.log(gammaTailQuantile(side, p, a));
          expect(Math.abs(gammaQuantileStart(side, p, a) - solution)).toBeLessThan(5e-2 / a);
        }
      }
    }
  });

  it('are exact where a small shape puts nearly everything beside zero', () => {
    for (const a of [0.05, 0.1, 0.3]) {
      const start = gammaQuantileStart('lower', 1e-6, a);
      expect(gammaTailAt('lower', start, a).logTail).toBeCloseTo(Math.log(1e-6), 9);
    }
    // P(X > x) ≈ e⁻ˣ/Γ(a) far out.
    for (const p of [1e-10, 1e-30]) {
      const solution = Math.log(gammaTailQuantile('upper', p, 0.2));
      expect(Math.abs(gammaQuantileStart('upper', p, 0.2) - solution)).toBeLessThan(0.2);
    }
  });

  it('lie within a tenth of a standard deviation of a beta quantile in the middle', () => {
    const shape = fc.double({ min: 3, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 1e-3, max: 0.5, noNaN: true }), (a, b, p) => {
        const deviation = Math.sqrt(1 / a + 1 / b);
        const miss = Math.abs(betaQuantileStart(p, a, b) - betaLowerLogOdds(p, a, b));
        expect(miss).toBeLessThan(0.1 * deviation);
      }),
    );
  });

  it('lie at or below a beta quantile where one shape is at most one or the tail is far out', () => {
    const small = fc.double({ min: 0.01, max: 1, noNaN: true });
    const any = fc.double({ min: 0.01, max: 50, noNaN: true });
    fc.assert(
      fc.property(small, any, fc.double({ min: 1e-7, max: 0.5, noNaN: true }), (a, b, p) => {
        expect(betaQuantileStart(p, a, b)).toBeLessThanOrEqual(betaLowerLogOdds(p, a, b) + 1e-9);
        expect(betaQuantileStart(p, b, a)).toBeLessThanOrEqual(betaLowerLogOdds(p, b, a) + 1e-9);
        expect(betaQuantileStart(1e-12, b + 2, b + 1)).toBeLessThanOrEqual(
          betaLowerLogOdds(1e-12, b + 2, b + 1) + 1e-9,
        );
      }),
    );
  });
});

describe('logConcaveQuantile', () => {
  /** The exponential distribution on the scale of ln x: everything about it is known. */
  const exponentialTail = (side: 'lower' | 'upper') => {
    const visited: number[] = [];
    const evaluate = (u: number): TailPoint => {
      visited.push(u);
      const x = Math.exp(u);
      const logTail = side === 'lower' ? Math.log(-Math.expm1(-x)) : -x;
      return { logTail, hazard: x * Math.exp(-x - logTail), densitySlope: 1 - x };
    };
    return { visited, evaluate };
  };

  it.each(SIDES)('needs three evaluations from nearby on the %s side: Halley triples the digits', (side) => {
    for (const p of [0.4, 1e-3, 1e-9]) {
      const { visited, evaluate } = exponentialTail(side);
      const solution = Math.log(side === 'lower' ? -Math.log1p(-p) : -Math.log(p));
      const found = logConcaveQuantile(side, Math.log(p), solution + 0.05, evaluate);
      expect(found).toBeCloseTo(solution, 13);
      expect(visited.length).toBeLessThanOrEqual(3);
    }
  });

  it('comes home from far away, and comes half the way back from where doubles end', () => {
    const { visited, evaluate } = exponentialTail('lower');
    expect(logConcaveQuantile('lower', Math.log(0.3), -30, evaluate)).toBeCloseTo(Math.log(-Math.log(0.7)), 13);
    expect(visited.length).toBeLessThan(30);
    const cliff: number[] = [];
    const found = logConcaveQuantile('lower', -3, -1, (u) => {
      cliff.push(u);
      // A tail that a first step oversteps: nothing is known from −4 on down.
      return u < -4
        ? { logTail: Number.NaN, hazard: Number.NaN, densitySlope: 0 }
        : { logTail: u, hazard: cliff.length === 1 ? 0.5 : 1, densitySlope: 1 };
    });
    expect(cliff.slice(0, 3)).toEqual([-1, -9, -5]);
    expect(found).toBeCloseTo(-3, 12);
  });

  it('gives up in words when there is nothing to find', () => {
    const flat = () => ({ logTail: -1, hazard: 1e-3, densitySlope: 0 });
    expect(() => logConcaveQuantile('lower', -2, 0, flat)).toThrow(
      'No quantile found for a log tail probability of -2.',
    );
  });
});

describe('smallestWhole', () => {
  const search = (first: number, guess: number, max?: number) => {
    let asked = 0;
    const found = smallestWhole(
      (k) => {
        asked++;
        return k >= first;
      },
      guess,
      max,
    );
    return { found, asked };
  };

  it('finds the first number that holds, from any guess', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.integer({ min: -50, max: 2_000 }), (first, guess) => {
        expect(search(first, guess, 1_000).found).toBe(first);
        expect(search(first, guess).found).toBe(first);
      }),
    );
  });

  it('asks two times when the guess is right and few when it is near', () => {
    expect(search(500, 500).asked).toBe(2);
    expect(search(0, 0).asked).toBe(1);
    expect(search(501, 500).asked).toBeLessThanOrEqual(3);
    expect(search(499, 500).asked).toBeLessThanOrEqual(3);
    expect(search(1_000_000, 0).asked).toBeLessThan(60);
    expect(search(0, 1_000_000).asked).toBeLessThan(60);
  });

  it('never asks about the largest number, which always holds, nor about what lies outside', () => {
    const asked: number[] = [];
    const reached = (k: number) => {
      asked.push(k);
      return false;
    };
    expect(smallestWhole(reached, 90, 100)).toBe(100);
    expect(Math.max(...asked)).toBeLessThan(100);
    asked.length = 0;
    expect(
      smallestWhole(
        (k) => {
          asked.push(k);
          return true;
        },
        5,
        100,
      ),
    ).toBe(0);
    expect(Math.min(...asked)).toBe(0);
  });
});

describe('what a quantile search knows of a count', () => {
  const COUNTS: readonly (readonly [string, () => CountDistribution])[] = [
    ['Poisson', () => poissonCounts(6.5)],
    ['binomial', () => binomialCounts(40, 0.2)],
    ['binomial, success likely', () => binomialCounts(40, 0.9)],
    ['negative binomial', () => negativeBinomialCounts(3.5, 0.3)],
  ];

  it.each(COUNTS)('is the mean, deviation and skewness that its probabilities add up to: %s', (_, countsOf) => {
    const counts = countsOf();
    const outcomes = Array.from({ length: Math.min(counts.max, 400) + 1 }, (_, k) => k);
    const moment = (f: (k: number) => number) =>
      outcomes.reduce((sum, k) => sum + f(k) * (counts.cdf(k) - (k === 0 ? 0 : counts.cdf(k - 1))), 0);
    expect(moment((k) => k)).toBeCloseTo(counts.mean, 9);
    expect(Math.sqrt(moment((k) => (k - counts.mean) ** 2))).toBeCloseTo(counts.deviation, 9);
    expect(moment((k) => ((k - counts.mean) / counts.deviation) ** 3)).toBeCloseTo(counts.skewness, 7);
    expect(counts.survival(3)).toBeCloseTo(1 - counts.cdf(3), 12);
  });

  it('makes guesses that miss the quantile by two at most', () => {
    for (const [, countsOf] of COUNTS) {
      const counts = countsOf();
      for (const p of [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
        const { mean, deviation, skewness } = counts;
        const guess = cornishFisher(normalQuantileApproximation(p), mean, deviation, skewness);
        expect(Math.abs(guess - smallestWhole((k) => counts.cdf(k) >= p, 0, 500))).toBeLessThanOrEqual(2);
      }
    }
  });

  it('bends a guess by skewness, and asks four times at most on either side', () => {
    // In the middle the first correction is −skewness/6 deviations, three deviations out 8/6 of it.
    expect(cornishFisher(0, 100, 6, 3)).toBe(97);
    expect(cornishFisher(3, 100, 6, 3)).toBe(142);
    for (const [, countsOf] of COUNTS) {
      for (const p of [0.001, 0.02, 0.4, 0.7, 0.99]) {
        for (const quantile of [discreteLowerQuantile, discreteUpperQuantile]) {
          const counts = countsOf();
          let asked = 0;
          const ask = (tail: (k: number) => number) => (k: number) => {
            asked++;
            return tail(k);
          };
          quantile(p, { ...counts, cdf: ask(counts.cdf), survival: ask(counts.survival) });
          expect(asked).toBeLessThanOrEqual(4);
        }
      }
    }
  });

  it('has no spread and no skewness where there is no chance', () => {
    expect(binomialCounts(5, 0)).toMatchObject({ mean: 0, deviation: 0, skewness: 0, max: 0 });
    expect(negativeBinomialCounts(5, 1)).toMatchObject({ mean: 0, deviation: 0, skewness: 0, max: 0 });
  });
});
