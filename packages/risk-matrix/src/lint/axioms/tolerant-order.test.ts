import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtMost, isBelow, isTied } from './tolerant-order.ts';

describe('isBelow', () => {
  it.each([
    [1, 2, true],
    [2, 1, false],
    [1, 1, false],
    [0.1 * 0.6, 0.3 * 0.2, false],
    [0.3 * 0.2, 0.1 * 0.6, false],
    [1, 1 + 5e-13, false],
    [1, 1 + 2e-12, true],
    [1e300, 1e300 * (1 + 5e-13), false],
    [1, Infinity, true],
    [Infinity, Infinity, false],
    [Infinity, 1, false],
    [-Infinity, Infinity, true],
    [-Infinity, -1, true],
    [-2, -1, true],
    [-1, -1 + 5e-13, false],
    [0, 1e-300, true],
    [0, 0, false],
  ])('%s below %s: %s', (a, b, expected) => {
    expect(isBelow(a, b)).toBe(expected);
  });

  it('never holds both ways, and holds one way unless the two are tied', () => {
    const number = fc.double({ noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect([isBelow(a, b), isBelow(b, a), isTied(a, b)].filter(Boolean)).toHaveLength(1);
        expect(isAtMost(a, b)).toBe(isBelow(a, b) || isTied(a, b));
      }),
    );
  });
});
