import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrateUnits } from './calibrate-units.ts';
import { priorFromParent } from './prior-from-parent.ts';
import { updateFrequency } from './update-frequency.ts';

const CUTS = [0.1, 1, 12, 52];

describe('priorFromParent', () => {
  it('has the common rate, and a spread that the units show beyond chance', () => {
    // Rates 1 and 9 in equal time: variance 16 about 5, of which 5 is chance.
    expect(priorFromParent([1, 9], [1, 1])).toEqual({ mean: 5, prior: { shape: 25 / 11, rate: 5 / 11 } });
  });

  it('weighs units by their time, and the chance by the mean time', () => {
    // Rates 1 and 4, mean 2 over 3 years: spread (2·1 + 1·4) / 3 = 2, chance 2 / 1.5.
    const { mean, prior } = priorFromParent([2, 4], [2, 1]);
    expect(mean).toBe(2);
    expect(prior!.shape).toBeCloseTo(4 / (2 - 2 / 1.5), 12);
    expect(prior!.rate).toBeCloseTo(2 / (2 - 2 / 1.5), 12);
  });

  it('finds no spread in units that are alike, nor in one unit', () => {
    expect(priorFromParent([5, 5, 5], [1, 1, 1])).toEqual({ mean: 5, prior: null });
    expect(priorFromParent([5], [2])).toEqual({ mean: 2.5, prior: null });
  });

  it('finds no spread in units that differ by exactly what chance does', () => {
    // Rates 6 and 2 in equal time: variance 4 about 4, all of which is chance.
    expect(priorFromParent([6, 2], [1, 1])).toEqual({ mean: 4, prior: null });
  });

  it('leaves out units that were not watched', () => {
    expect(priorFromParent([1, 9, 0], [1, 1, 0])).toEqual(priorFromParent([1, 9], [1, 1]));
  });

  it.each([
    ['lists of different lengths', [1], [1, 2]],
    ['events in no time', [1, 1], [1, 0]],
    ['a broken count', [1.5], [1]],
    ['a negative count', [-1], [1]],
    ['negative time', [1], [-1]],
    ['endless time', [1], [Infinity]],
    ['no time at all', [0], [0]],
    ['no events at all', [0, 0], [1, 1]],
    ['no units', [], []],
  ])('refuses %s', (_, events, years) => {
    expect(() => priorFromParent(events, years)).toThrow(RangeError);
  });
});

describe('calibrateUnits', () => {
  const unit = fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 5 }));

  it('gives each unit what the parent as a prior and its own data say', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 2, maxLength: 12 }), (units) => {
        const [events, years] = [units.map(([count]) => count), units.map(([, time]) => time)];
        fc.pre(events.some((count) => count > 0));
        const result = calibrateUnits(events, years, CUTS);
        const { prior, mean } = result.parent;
        const total = years.reduce((sum, time) => sum + time);
        for (const [u, count] of events.entries()) {
          const own =
            prior === null
              ? updateFrequency({ shape: mean * total, rate: total }, { events: 0, years: 0 }, CUTS)
              : updateFrequency(prior, { events: count, years: years[u]! }, CUTS);
          expect([...result.probabilities.subarray(u * 5, u * 5 + 5)]).toEqual(own.classProbabilities);
          expect(result.modal[u]).toBe(own.modalClass);
          expect(result.mean[u]).toBeCloseTo(own.mean, 12);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws every unit towards the common rate, never past it', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 3, maxLength: 12 }), (units) => {
        const [events, years] = [units.map(([count]) => count), units.map(([, time]) => time)];
        fc.pre(events.some((count) => count > 0));
        const { mean, parent } = calibrateUnits(events, years, CUTS);
        for (const [u, estimate] of mean.entries()) {
          const own = events[u]! / years[u]!;
          expect(estimate).toBeGreaterThanOrEqual(Math.min(own, parent.mean) - 1e-9);
          expect(estimate).toBeLessThanOrEqual(Math.max(own, parent.mean) + 1e-9);
        }
      }),
    );
  });

  it('takes typed arrays and says how many classes there are', () => {
    const result = calibrateUnits(Uint32Array.of(0, 30), Float64Array.of(1, 1), CUTS);
    expect(result.classes).toBe(5);
    expect([...result.modal]).toEqual([1, 3]);
  });

  it('refuses cuts that do not ascend', () => {
    expect(() => calibrateUnits([1], [1], [2, 1])).toThrow(RangeError);
  });
});
