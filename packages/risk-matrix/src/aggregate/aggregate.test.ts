import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMatrix } from '../define/define-matrix.ts';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import { aggregate, scaleForExposure } from './aggregate.ts';
import { exceedance, probabilityOfAny } from './exceedance.ts';
import { mostLikelyTop, summariseLevels } from './summarise-levels.ts';

const SAMPLE = defineMatrix(SAMPLE_DEFINITION);

describe('aggregate', () => {
  it('adds frequencies class by class, weighted by exposure', () => {
    const total = aggregate([{ perClassFrequency: [4, 1], exposure: 2 }, { perClassFrequency: [1, 0.5] }]);
    expect(total.perClassFrequency).toEqual([9, 2.5]);
    expect(total.exceedance).toEqual([11.5, 2.5]);
    expect(total.exposure).toBe(3);
    expect(total.perExposure).toEqual([3, 2.5 / 3]);
    expect(total.pAtLeastOnePerYear[1]).toBeCloseTo(1 - Math.exp(-2.5), 12);
  });

  it('gives the same whether units are added at once or district by district', () => {
    const profile = fc.record({
      perClassFrequency: fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }),
      exposure: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(profile, { minLength: 1 }), fc.array(profile, { minLength: 1 }), (north, south) => {
        const districts = [aggregate(north), aggregate(south)].map(({ perClassFrequency }) => ({ perClassFrequency }));
        expect(aggregate(districts).perClassFrequency).toEqual(aggregate([...north, ...south]).perClassFrequency);
      }),
    );
  });

  it('has no rate where there is no exposure', () => {
    expect(aggregate([{ perClassFrequency: [1], exposure: 0 }]).perExposure).toEqual([0]);
  });

  it.each([
    ['nothing', []],
    ['profiles of different lengths', [{ perClassFrequency: [1] }, { perClassFrequency: [1, 2] }]],
    ['a negative frequency', [{ perClassFrequency: [-1] }]],
    ['an infinite frequency', [{ perClassFrequency: [Infinity] }]],
    ['a negative exposure', [{ perClassFrequency: [1], exposure: -1 }]],
    ['an exposure that is no number', [{ perClassFrequency: [1], exposure: Number.NaN }]],
  ])('refuses %s', (_, profiles) => {
    expect(() => aggregate(profiles)).toThrow(RangeError);
  });
});

describe('scaleForExposure', () => {
  it('turns bounds per unit into bounds for many units', () => {
    expect(scaleForExposure([0, 0.1, 1, Infinity], 100)).toEqual([0, 10, 100, Infinity]);
  });

  it.each([0, -1, Infinity, Number.NaN])('refuses the exposure %s', (exposure) => {
    expect(() => scaleForExposure([0, 1], exposure)).toThrow(RangeError);
  });
});

describe('exceedance', () => {
  it('adds from the worst, and takes one class or none', () => {
    expect(exceedance([3, 2, 1])).toEqual([6, 3, 1]);
    expect(exceedance([3])).toEqual([3]);
    expect(exceedance([])).toEqual([]);
  });
});

describe('probabilityOfAny', () => {
  it('keeps its digits where almost nothing is expected, and is 0 where nothing is', () => {
    expect(probabilityOfAny(1e-20)).toBe(1e-20);
    expect(Object.is(probabilityOfAny(0), 0)).toBe(true);
    expect(probabilityOfAny(Infinity)).toBe(1);
  });
});

describe('summariseLevels', () => {
  it('counts each level and names the worst, without ever averaging', () => {
    expect(summariseLevels(SAMPLE, [0, 1, 1, 0, 0])).toEqual({ worst: 1, counts: [3, 2, 0] });
    expect(summariseLevels(SAMPLE, [])).toEqual({ worst: null, counts: [0, 0, 0] });
    expect(summariseLevels(SAMPLE, [0]).worst).toBe(0);
  });

  it.each([-1, 3, 0.5])('refuses the level %s', (level) => {
    expect(() => summariseLevels(SAMPLE, [level])).toThrow(RangeError);
  });
});

describe('mostLikelyTop', () => {
  const risks = [
    { id: 'a', top: 0.2 },
    { id: 'b', top: 0.5 },
    { id: 'c', top: 0.2 },
    { id: 'd', top: 0.1 },
  ];

  it('lists the k likeliest to be on top, ties in their given order', () => {
    const ids = (k: number) => mostLikelyTop(risks, ({ top }) => top, k).map(({ id }) => id);
    expect(ids(3)).toEqual(['b', 'a', 'c']);
    expect(ids(9)).toHaveLength(4);
    expect(ids(0)).toEqual([]);
    expect(risks[0]!.id).toBe('a');
  });

  it('takes what never and what always is on top', () => {
    expect(mostLikelyTop([0, 1], (probability) => probability, 1)).toEqual([1]);
  });

  it.each([-1, 1.5])('refuses a list of %s', (k) => {
    expect(() => mostLikelyTop(risks, ({ top }) => top, k)).toThrow(RangeError);
  });
});
