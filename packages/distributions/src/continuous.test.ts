import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as kernel from './index.ts';

interface Family {
  readonly name: string;
  readonly parameters: fc.Arbitrary<readonly number[]>;
  readonly support: (unit: number, parameters: readonly number[]) => number;
  readonly cdf: (...args: number[]) => number;
  readonly survival: (...args: number[]) => number;
  readonly logCdf: (...args: number[]) => number;
  readonly logSurvival: (...args: number[]) => number;
  readonly quantile: (...args: number[]) => number;
  readonly upperQuantile: (...args: number[]) => number;
  readonly pdf: (...args: number[]) => number;
}

type Call = (...args: number[]) => number;
const shape = fc.oneof(fc.double({ min: 0.05, max: 5, noNaN: true }), fc.double({ min: 5, max: 1e6, noNaN: true }));
const rate = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
const unit = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

const FAMILIES: readonly Family[] = [
  {
    name: 'gamma',
    parameters: fc.tuple(shape, rate),
    support: (u, [a = 1, r = 1]) => (a * 2 * u) / r,
    cdf: kernel.gammaCdf as Call,
    survival: kernel.gammaSurvival as Call,
    logCdf: kernel.gammaLogCdf as Call,
    logSurvival: kernel.gammaLogSurvival as Call,
    quantile: kernel.gammaQuantile as Call,
    upperQuantile: kernel.gammaUpperQuantile as Call,
    pdf: kernel.gammaPdf as Call,
  },
  {
    name: 'beta',
    parameters: fc.tuple(shape, shape),
    support: (u) => u,
    cdf: kernel.betaCdf as Call,
    survival: kernel.betaSurvival as Call,
    logCdf: kernel.betaLogCdf as Call,
    logSurvival: kernel.betaLogSurvival as Call,
    quantile: kernel.betaQuantile as Call,
    upperQuantile: kernel.betaUpperQuantile as Call,
    pdf: kernel.betaPdf as Call,
  },
  {
    name: 'studentT',
    parameters: fc.tuple(shape),
    support: (u) => 8 * (u - 0.5),
    cdf: kernel.studentTCdf as Call,
    survival: kernel.studentTSurvival as Call,
    logCdf: kernel.studentTLogCdf as Call,
    logSurvival: kernel.studentTLogSurvival as Call,
    quantile: kernel.studentTQuantile as Call,
    upperQuantile: kernel.studentTUpperQuantile as Call,
    pdf: kernel.studentTPdf as Call,
  },
  {
    name: 'chiSquare',
    parameters: fc.tuple(shape),
    support: (u, [df = 1]) => df * 2 * u,
    cdf: kernel.chiSquareCdf as Call,
    survival: kernel.chiSquareSurvival as Call,
    logCdf: kernel.chiSquareLogCdf as Call,
    logSurvival: kernel.chiSquareLogSurvival as Call,
    quantile: kernel.chiSquareQuantile as Call,
    upperQuantile: kernel.chiSquareUpperQuantile as Call,
    pdf: kernel.chiSquarePdf as Call,
  },
  {
    name: 'normal',
    parameters: fc.constant([]),
    support: (u) => 16 * (u - 0.5),
    cdf: kernel.normalCdf as Call,
    survival: kernel.normalSurvival as Call,
    logCdf: kernel.normalLogCdf as Call,
    logSurvival: kernel.normalLogSurvival as Call,
    quantile: kernel.normalQuantile as Call,
    upperQuantile: kernel.normalUpperQuantile as Call,
    pdf: kernel.normalPdf as Call,
  },
];

describe.each(FAMILIES)('$name', (family) => {
  const point = fc.tuple(family.parameters, unit);

  it('has two tails that add up to one', () => {
    fc.assert(
      fc.property(point, ([parameters, u]) => {
        const x = family.support(u, parameters);
        expect(family.cdf(x, ...parameters) + family.survival(x, ...parameters)).toBeCloseTo(1, 13);
      }),
    );
  });

  it('never falls as x grows', () => {
    fc.assert(
      fc.property(family.parameters, unit, unit, (parameters, u, v) => {
        const low = family.support(Math.min(u, v), parameters);
        const high = family.support(Math.max(u, v), parameters);
        expect(family.cdf(high, ...parameters)).toBeGreaterThanOrEqual(family.cdf(low, ...parameters) * (1 - 1e-12));
      }),
    );
  });

  it('has log tails that agree with the tails', () => {
    fc.assert(
      fc.property(point, ([parameters, u]) => {
        const x = family.support(u, parameters);
        const { cdf, survival } = family;
        expect(Math.exp(family.logCdf(x, ...parameters))).toBeCloseTo(cdf(x, ...parameters), 12);
        expect(Math.exp(family.logSurvival(x, ...parameters))).toBeCloseTo(survival(x, ...parameters), 12);
      }),
    );
  });

  it.each(['lower', 'upper'] as const)(
    'finds %s quantiles whose probability is the one asked for, down to 1e-300',
    (side) => {
      const [quantile, tail] =
        side === 'lower' ? [family.quantile, family.cdf] : [family.upperQuantile, family.survival];
      const probability = fc.oneof(
        unit,
        fc.integer({ min: -300, max: -1 }).map((exponent) => 10 ** exponent),
      );
      fc.assert(
        fc.property(family.parameters, probability, (parameters, p) => {
          const x = quantile(p, ...parameters);
          fc.pre(Number.isFinite(x) && (x > 1e-290 || x < 0 || family.name === 'normal'));
          fc.pre(!(family.name === 'beta' && x > 1 - 1e-7));
          const step = Math.abs(x) * 4e-16 + 1e-300;
          // One unit in the last place of x may be worth many of p: the answer must be right to a few such units.
          const spread = Math.abs(tail(x + 4 * step, ...parameters) - tail(x - 4 * step, ...parameters));
          expect(Math.abs(tail(x, ...parameters) - p)).toBeLessThanOrEqual(1e-10 * p + 4 * spread);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('has a density that is the slope of its cumulative probability', () => {
    fc.assert(
      fc.property(point, ([parameters, u]) => {
        const x = family.support(u, parameters);
        const h = 1e-4 * (family.upperQuantile(0.4, ...parameters) - family.quantile(0.4, ...parameters));
        fc.pre(Math.abs(x) > 4 * h && !(family.name === 'beta' && 1 - x < 4 * h));
        const mass = family.cdf(x + h, ...parameters) - family.cdf(x - h, ...parameters);
        const density = family.pdf(x, ...parameters);
        fc.pre(mass > 1e-9);
        const bend = Math.abs(family.pdf(x + h, ...parameters) - family.pdf(x - h, ...parameters));
        fc.pre(bend < 0.01 * density && !(family.name === 'beta' && x > 0.99));
        expect(Math.abs(mass / (2 * h) - density)).toBeLessThanOrEqual(1e-3 * density);
      }),
    );
  });

  it.each([-0.1, 1.1, Number.NaN])('refuses the probability %s', (p) => {
    const parameters = family.name === 'beta' ? [2, 3] : family.name === 'normal' ? [] : [2];
    expect(() => family.quantile(p, ...parameters)).toThrow(RangeError);
    expect(() => family.upperQuantile(p, ...parameters)).toThrow(RangeError);
  });

  it('refuses a point that is not a number', () => {
    const parameters = family.name === 'beta' ? [2, 3] : family.name === 'normal' ? [] : [2];
    expect(() => family.cdf(Number.NaN, ...parameters)).toThrow(RangeError);
    expect(() => family.survival('1' as unknown as number, ...parameters)).toThrow(TypeError);
    expect(() => family.pdf(Number.NaN, ...parameters)).toThrow(RangeError);
  });
});

describe('shapes', () => {
  it.each([0, -1, Number.POSITIVE_INFINITY, Number.NaN])('refuses the shape %s in every family that has one', (bad) => {
    expect(() => kernel.gammaCdf(1, bad)).toThrow(RangeError);
    expect(() => kernel.gammaQuantile(0.5, 1, bad)).toThrow(RangeError);
    expect(() => kernel.betaCdf(0.5, bad, 1)).toThrow(RangeError);
    expect(() => kernel.betaCdf(0.5, 1, bad)).toThrow(RangeError);
    expect(() => kernel.studentTCdf(0.5, bad)).toThrow(RangeError);
    expect(() => kernel.chiSquareSurvival(0.5, bad)).toThrow(RangeError);
    expect(() => kernel.logGamma(bad)).toThrow(RangeError);
    expect(() => kernel.digamma(bad)).toThrow(RangeError);
    expect(() => kernel.trigamma(bad)).toThrow(RangeError);
  });
});

describe('ends of the support', () => {
  it('answers exactly where nothing is left to compute', () => {
    expect([kernel.gammaCdf(-1, 2), kernel.gammaCdf(0, 2), kernel.gammaSurvival(0, 2)]).toEqual([0, 0, 1]);
    expect([kernel.gammaCdf(Number.POSITIVE_INFINITY, 2), kernel.gammaSurvival(Number.POSITIVE_INFINITY, 2)]).toEqual([
      1, 0,
    ]);
    expect([kernel.gammaQuantile(0, 2), kernel.gammaQuantile(1, 2)]).toEqual([0, Number.POSITIVE_INFINITY]);
    expect([kernel.gammaUpperQuantile(0, 2), kernel.gammaUpperQuantile(1, 2)]).toEqual([Number.POSITIVE_INFINITY, 0]);
    expect([kernel.betaCdf(0, 2, 3), kernel.betaCdf(1, 2, 3), kernel.betaSurvival(1, 2, 3)]).toEqual([0, 1, 0]);
    expect([kernel.betaQuantile(0, 2, 3), kernel.betaQuantile(1, 2, 3)]).toEqual([0, 1]);
    expect([kernel.normalCdf(Number.NEGATIVE_INFINITY), kernel.normalSurvival(Number.NEGATIVE_INFINITY)]).toEqual([
      0, 1,
    ]);
    expect([kernel.studentTCdf(Number.POSITIVE_INFINITY, 3), kernel.studentTQuantile(0.5, 3)]).toEqual([1, -0]);
    expect([kernel.normalQuantile(0), kernel.normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });

  it('gives densities their limits at the ends', () => {
    expect([kernel.gammaPdf(-1, 2), kernel.gammaPdf(0, 2), kernel.gammaPdf(0, 1, 3), kernel.gammaPdf(0, 0.5)]).toEqual([
      0,
      0,
      3,
      Number.POSITIVE_INFINITY,
    ]);
    expect([
      kernel.betaPdf(0, 1, 4),
      kernel.betaPdf(1, 4, 1),
      kernel.betaPdf(0, 2, 2),
      kernel.betaPdf(1, 2, 0.5),
    ]).toEqual([4, 4, 0, Number.POSITIVE_INFINITY]);
  });

  it('keeps log tails finite far below the smallest double', () => {
    // ln Q(1, x) = −x exactly; the normal tail is bounded by φ(z)/z.
    expect(kernel.gammaLogSurvival(5_000, 1)).toBeCloseTo(-5_000, 8);
    expect(kernel.normalLogCdf(-1_000)).toBeCloseTo(-500_000 - Math.log(1_000) - 0.5 * Math.log(2 * Math.PI), 5);
    expect(kernel.studentTLogSurvival(1e200, 1)).toBeCloseTo(-Math.log(Math.PI) - 200 * Math.LN10, 9);
    expect(kernel.betaLogCdf(1e-200, 3, 1)).toBeCloseTo(-600 * Math.LN10, 9);
  });

  it('gives log-odds where a quantile could only say 1', () => {
    expect(kernel.betaUpperQuantile(1e-30, 5, 1)).toBe(1);
    expect(kernel.betaLogOddsUpperQuantile(1e-30, 5, 1)).toBeCloseTo(30 * Math.LN10 + Math.log(5), 9);
    expect(kernel.betaLogOddsQuantile(0.5, 3, 3)).toBeCloseTo(0, 12);
  });
});
