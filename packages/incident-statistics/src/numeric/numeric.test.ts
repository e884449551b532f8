import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketedRoot } from './bracketed-root.ts';
import { firstWhole } from './first-whole.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import { meanTimeToAlarm } from './mean-time-to-alarm.ts';
import { mean, sumOver, sumsFrom, total } from './sums.ts';

/** A function that notes where it was asked. */
function counted(f: (x: number) => number) {
  const asked: number[] = [];
  const call = (x: number) => {
    asked.push(x);
    return f(x);
  };
  return { call, asked };
}

describe('bracketedRoot', () => {
  it('finds the root to the last digits, rising or falling, whichever end is named first', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), fc.constantFrom(1, -1), (root, sign) => {
        const f = (x: number) => sign * ((x - root) ** 3 + (x - root));
        for (const [low, high] of [
          [root - 7, root + 31],
          [root + 31, root - 7],
        ] as const) {
          expect(Math.abs(bracketedRoot(f, low, high) - root)).toBeLessThanOrEqual(1e-14 * (1 + Math.abs(root)));
        }
      }),
    );
  });

  it.each([
    { name: 'an exponential', f: (x: number) => Math.exp(x) - 2, low: -10, high: 10, root: Math.LN2, most: 14 },
    {
      name: 'a root far from the middle',
      f: (x: number) => Math.log(x) + 20,
      low: 1e-30,
      high: 1,
      root: Math.exp(-20),
      most: 80,
    },
    { name: 'a flat start', f: (x: number) => x ** 9 - 1e-3, low: 0, high: 4, root: 1e-3 ** (1 / 9), most: 20 },
    { name: 'a cosine', f: Math.cos, low: 0, high: 3, root: Math.PI / 2, most: 12 },
    { name: 'a step', f: (x: number) => (x < 0.3 ? -1 : 1), low: 0, high: 1, root: 0.3, most: 60 },
  ])('asks few times: $name', ({ f, low, high, root, most }) => {
    const { call, asked } = counted(f);
    const found = bracketedRoot(call, low, high);
    expect(Math.abs(found - root)).toBeLessThanOrEqual(1e-13 * root);
    expect(asked.length).toBeLessThanOrEqual(most);
    for (const x of asked) expect(x >= low && x <= high).toBe(true);
  });

  it('takes an end that is a root, and a point it happens to hit', () => {
    expect(bracketedRoot((x) => x - 2, 2, 5)).toBe(2);
    expect(bracketedRoot((x) => x - 5, 2, 5)).toBe(5);
    expect(bracketedRoot((x) => x - 3.5, 2, 5)).toBe(3.5);
    const { call, asked } = counted((x) => x - 3.5);
    bracketedRoot(call, 2, 5);
    expect(asked).toEqual([2, 5, 2, 3.5]);
  });

  it('refuses ends between which nothing changes sign', () => {
    expect(() => bracketedRoot((x) => x * x + 1, -1, 2)).toThrow(new RangeError('No sign change between -1 and 2.'));
    expect(() => bracketedRoot(() => Number.NaN, -1, 2)).toThrow(RangeError);
  });
});

describe('gaussLegendre', () => {
  it.each([1, 2, 3, 5, 64, 401])('integrates what its %s points can, and lies as the points of the textbooks', (n) => {
    const { nodes, weights } = gaussLegendre(n);
    const integral = (power: number) => sumOver(n, (i) => weights[i]! * nodes[i]! ** power);
    for (const power of [0, 1, 2, 3, 2 * n - 2, 2 * n - 1].filter((power) => power >= 0 && power < 2 * n)) {
      expect(integral(power)).toBeCloseTo(power % 2 === 0 ? 2 / (power + 1) : 0, 12);
    }
    expect(nodes).toEqual(nodes.toSorted((a, b) => a - b));
    expect(Math.abs(integral(2 * n) - 2 / (2 * n + 1))).toBeGreaterThan(n < 6 ? 1e-4 : -1);
  });

  it('has the points of three: 0 and ±√0.6, with 8/9 and 5/9 (Abramowitz and Stegun, table 25.4)', () => {
    const { nodes, weights } = gaussLegendre(3);
    expect(nodes[1]).toBe(0);
    expect([nodes[0], nodes[2]]).toEqual([-nodes[2]!, expect.closeTo(Math.sqrt(0.6), 15)]);
    expect(weights).toEqual([expect.closeTo(5 / 9, 15), expect.closeTo(8 / 9, 15), expect.closeTo(5 / 9, 15)]);
  });
});

describe('meanTimeToAlarm', () => {
  it('is one over the chance where there is one state, and adds up where states follow each other', () => {
    expect(meanTimeToAlarm([{ to: [0.75], alarm: 0.25 }])).toBe(4);
    const inARow = [
      { to: [0.5, 0.5, 0], alarm: 0 },
      { to: [0, 0.8, 0.2], alarm: 0 },
      { to: [0, 0, 0.9], alarm: 0.1 },
    ];
    expect(meanTimeToAlarm(inARow)).toBeCloseTo(2 + 5 + 10, 12);
  });

  it('keeps its digits where an alarm is next to impossible, and says so where it is', () => {
    const rare = (alarm: number) => [
      { to: [0.5, 0.5], alarm },
      { to: [0.5, 0.5], alarm },
    ];
    expect(meanTimeToAlarm(rare(1e-300)) / 1e300).toBeCloseTo(1, 12);
    expect(meanTimeToAlarm(rare(0))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('firstWhole', () => {
  it('is the first number that holds, the one after the last if none does, asking a few times', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 1_020 }), (first) => {
        let asked = 0;
        const holds = (k: number) => {
          asked++;
          expect(k >= 0 && k <= 1_000).toBe(true);
          return k >= first;
        };
        expect(firstWhole(0, 1_000, holds)).toBe(Math.min(1_001, Math.max(0, first)));
        expect(asked).toBeLessThanOrEqual(10);
      }),
    );
    expect(firstWhole(4, 3, () => true)).toBe(4);
  });
});

describe('sums', () => {
  it('add up and average', () => {
    expect([total([]), total([1, 2, 4]), mean([1, 2, 6])]).toEqual([0, 7, 3]);
    expect([sumOver(0, () => 1), sumOver(4, (i) => i * i)]).toEqual([0, 14]);
    expect([sumsFrom([]), sumsFrom([1e6, 1e6, 1e-6])]).toEqual([[], [2e6 + 1e-6, 1e6 + 1e-6, 1e-6]]);
  });
});
