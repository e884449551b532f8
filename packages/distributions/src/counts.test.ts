import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as kernel from './index.ts';

type Call = (...args: number[]) => number;
const mean = fc.oneof(fc.double({ min: 1e-3, max: 30, noNaN: true }), fc.double({ min: 30, max: 1e5, noNaN: true }));
const unit = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });

const FAMILIES = [
  {
    name: 'poisson',
    parameters: fc.tuple(mean) as fc.Arbitrary<readonly number[]>,
    expected: ([m = 0]: readonly number[]) => m,
    spread: ([m = 0]: readonly number[]) => Math.sqrt(m),
    cdf: kernel.poissonCdf as Call,
    survival: kernel.poissonSurvival as Call,
    logCdf: kernel.poissonLogCdf as Call,
    logSurvival: kernel.poissonLogSurvival as Call,
    pmf: kernel.poissonPmf as Call,
    quantile: kernel.poissonQuantile as Call,
    upperQuantile: kernel.poissonUpperQuantile as Call,
  },
  {
    name: 'binomial',
    parameters: fc.tuple(fc.integer({ min: 1, max: 20_000 }), unit) as fc.Arbitrary<readonly number[]>,
    expected: ([n = 0, p = 0]: readonly number[]) => n * p,
    spread: ([n = 0, p = 0]: readonly number[]) => Math.sqrt(n * p * (1 - p)),
    cdf: kernel.binomialCdf as Call,
    survival: kernel.binomialSurvival as Call,
    logCdf: kernel.binomialLogCdf as Call,
    logSurvival: kernel.binomialLogSurvival as Call,
    pmf: kernel.binomialPmf as Call,
    quantile: kernel.binomialQuantile as Call,
    upperQuantile: kernel.binomialUpperQuantile as Call,
  },
  {
    name: 'negativeBinomial',
    parameters: fc.tuple(
      fc.double({ min: 0.1, max: 500, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    ) as fc.Arbitrary<readonly number[]>,
    expected: ([size = 0, p = 1]: readonly number[]) => (size * (1 - p)) / p,
    spread: ([size = 0, p = 1]: readonly number[]) => Math.sqrt(size * (1 - p)) / p,
    cdf: kernel.negativeBinomialCdf as Call,
    survival: kernel.negativeBinomialSurvival as Call,
    logCdf: kernel.negativeBinomialLogCdf as Call,
    logSurvival: kernel.negativeBinomialLogSurvival as Call,
    pmf: kernel.negativeBinomialPmf as Call,
    quantile: kernel.negativeBinomialQuantile as Call,
    upperQuantile: kernel.negativeBinomialUpperQuantile as Call,
  },
];

describe.each(FAMILIES)('$name', (family) => {
  const z = fc.double({ min: -3, max: 6, noNaN: true });
  const at = (parameters: readonly number[], deviations: number) =>
    Math.max(0, Math.round(family.expected(parameters) + deviations * family.spread(parameters)));

  it('steps from one cumulative probability to the next by its point probability', () => {
    fc.assert(
      fc.property(family.parameters, z, (parameters, deviations) => {
        const k = at(parameters, deviations);
        const pmf = family.pmf(k, ...parameters);
        const above = family.survival(k - 1, ...parameters) - family.survival(k, ...parameters);
        const below = family.cdf(k, ...parameters) - family.cdf(k - 1, ...parameters);
        expect(Math.abs(above - pmf)).toBeLessThanOrEqual(1e-12 * family.survival(k - 1, ...parameters) + 1e-11 * pmf);
        expect(Math.abs(below - pmf)).toBeLessThanOrEqual(1e-12 * family.cdf(k, ...parameters) + 1e-11 * pmf);
      }),
    );
  });

  it('has tails that add up to one, and logarithms that agree with them', () => {
    fc.assert(
      fc.property(family.parameters, z, (parameters, deviations) => {
        const k = at(parameters, deviations);
        const [lower, upper] = [family.cdf(k, ...parameters), family.survival(k, ...parameters)];
        expect(lower + upper).toBeCloseTo(1, 13);
        expect(Math.exp(family.logCdf(k, ...parameters))).toBeCloseTo(lower, 12);
        expect(Math.exp(family.logSurvival(k, ...parameters))).toBeCloseTo(upper, 12);
      }),
    );
  });

  it('gives as quantile the smallest count that reaches the probability', () => {
    fc.assert(
      fc.property(family.parameters, unit, (parameters, p) => {
        const k = family.quantile(p, ...parameters);
        expect(family.cdf(k, ...parameters)).toBeGreaterThanOrEqual(p * (1 - 1e-12));
        expect(family.cdf(k - 1, ...parameters)).toBeLessThan(p);
        const u = family.upperQuantile(p, ...parameters);
        expect(family.survival(u, ...parameters)).toBeLessThanOrEqual(p * (1 + 1e-12));
        expect(family.survival(u - 1, ...parameters)).toBeGreaterThan(p);
      }),
    );
  });

  it('knows nothing below zero', () => {
    fc.assert(
      fc.property(family.parameters, (parameters) => {
        expect(family.cdf(-1, ...parameters)).toBe(0);
        expect(family.survival(-1, ...parameters)).toBe(1);
        expect(family.pmf(-1, ...parameters)).toBe(0);
      }),
    );
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses the count %s', (count) => {
    expect(() => family.cdf(count, 3, 0.5)).toThrow(RangeError);
    expect(() => family.pmf(count, 3, 0.5)).toThrow(RangeError);
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses the probability %s', (p) => {
    expect(() => family.quantile(p, 3, 0.5)).toThrow(RangeError);
    expect(() => family.upperQuantile(p, 3, 0.5)).toThrow(RangeError);
  });
});

describe('degenerate counts', () => {
  it('puts everything on zero when nothing is expected', () => {
    expect([
      kernel.poissonCdf(0, 0),
      kernel.poissonPmf(0, 0),
      kernel.poissonPmf(2, 0),
      kernel.poissonQuantile(0.99, 0),
    ]).toEqual([1, 1, 0, 0]);
    expect([
      kernel.binomialPmf(0, 5, 0),
      kernel.binomialPmf(1, 5, 0),
      kernel.binomialCdf(0, 5, 0),
      kernel.binomialPmf(0, 0, 0.3),
    ]).toEqual([1, 0, 1, 1]);
    expect([
      kernel.binomialQuantile(1, 10, 0),
      kernel.binomialUpperQuantile(0, 10, 0),
      kernel.binomialQuantile(0.3, 10, 0),
    ]).toEqual([0, 0, 0]);
    expect(kernel.binomialQuantile(1, 10, 5e-324)).toBe(10);
    expect([
      kernel.negativeBinomialPmf(0, 2, 1),
      kernel.negativeBinomialPmf(1, 2, 1),
      kernel.negativeBinomialQuantile(1, 2, 1),
    ]).toEqual([1, 0, 0]);
  });

  it('puts everything on the last trial when success is certain', () => {
    expect([
      kernel.binomialPmf(5, 5, 1),
      kernel.binomialPmf(4, 5, 1),
      kernel.binomialCdf(4, 5, 1),
      kernel.binomialQuantile(0.5, 5, 1),
    ]).toEqual([1, 0, 0, 5]);
  });

  it('has no largest count where there is none', () => {
    expect(kernel.poissonQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(kernel.poissonUpperQuantile(0, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(kernel.poissonQuantile(0, 3)).toBe(0);
    expect(kernel.binomialQuantile(1, 7, 0.5)).toBe(7);
  });

  it('counts a probability that is met exactly as met', () => {
    expect(kernel.binomialQuantile(0.5, 1, 0.5)).toBe(0);
    expect(kernel.binomialQuantile(0.75, 2, 0.5)).toBe(1);
  });

  it('refuses impossible parameters', () => {
    expect(() => kernel.poissonCdf(1, -1)).toThrow(RangeError);
    expect(() => kernel.poissonQuantile(0.5, Number.NaN)).toThrow(RangeError);
    expect(() => kernel.binomialCdf(1, -1, 0.5)).toThrow(RangeError);
    expect(() => kernel.binomialCdf(1, 2.5, 0.5)).toThrow(RangeError);
    expect(() => kernel.binomialCdf(1, 2, 1.5)).toThrow(RangeError);
    expect(() => kernel.negativeBinomialCdf(1, 0, 0.5)).toThrow(RangeError);
    expect(() => kernel.negativeBinomialCdf(1, 1, 0)).toThrow(RangeError);
  });
});
