import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityAt } from './density-at.ts';
import * as kernel from './index.ts';

/** Equal to ten digits and more, of numbers of any size. */
function expectSame(got: number, want: number): void {
  expect(Math.abs(got / want - 1)).toBeLessThan(1e-11);
}

describe('densities at points so near an end that powers of them are no doubles', () => {
  it.each([
    // mpmath, 40 digits.
    [1e-200, 2, 1, 1e-200],
    [1e-310, 2, 1, 1e-310],
    [2.7e-97, 3.34, 1, 3.824730024447234e-227],
    [1e-290, 1.5, 1, 1.1283791670955126e-145],
    [1e-310, 0.5, 1, 5.64189583547757e154],
    [1e-200, 2, 0.5, 2.5e-201],
  ])('gamma at %s, shape %s, rate %s: %s', (x, shape, rate, want) => {
    expectSame(kernel.gammaPdf(x, shape, rate), want);
    if (rate === 0.5) expectSame(kernel.chiSquarePdf(x, 2 * shape), want);
  });

  it.each([
    [1e-200, 2, 3, 1.2e-199],
    [1e-310, 2, 2, 6e-310],
    [1e-310, 0.5, 2, 7.5e154],
  ])('beta at %s, shapes %s and %s: %s', (x, alpha, beta, want) => {
    expectSame(kernel.betaPdf(x, alpha, beta), want);
  });

  it('is nothing where x times the rate is beyond all doubles', () => {
    expect(kernel.gammaPdf(1e300, 2, 1e300)).toBe(0);
    expect(kernel.gammaPdf(Number.POSITIVE_INFINITY, 2)).toBe(0);
    expect(kernel.gammaPdf(1e300, 1e-100)).toBe(0);
  });

  it('follows the power of x, from ordinary points to the smallest', () => {
    const exponent = fc.double({ min: -307, max: -20, noNaN: true });
    fc.assert(
      fc.property(exponent, fc.double({ min: 0.1, max: 1.9, noNaN: true }), (e, shape) => {
        const x = 10 ** e;
        const logWant = (shape - 1) * Math.log(x) - kernel.logGamma(shape);
        fc.pre(logWant > -700);
        expectSame(kernel.gammaPdf(x, shape), Math.exp(logWant));
        // B(a, 1) = 1/a.
        expectSame(kernel.betaPdf(x, shape, 1), shape * Math.exp((shape - 1) * Math.log(x)));
      }),
    );
  });
});

describe('densityAt', () => {
  it('is kernel times factor over x while each of them is a double', () => {
    expect(densityAt(0.5, -2, 3)).toBe(Math.exp(-2) * 6);
    expect(densityAt(1e-260, -590, 1e-10)).toBe(Math.exp(-590) * (1e-10 / 1e-260));
  });

  it('is the same where the kernel underflows, or one over x overflows', () => {
    expectSame(densityAt(1e-200, -740, 2), 2e200 * Math.exp(-370) * Math.exp(-370));
    expectSame(densityAt(1e-309, -30, 2) * 1e-300, 2e9 * Math.exp(-30));
  });
});
