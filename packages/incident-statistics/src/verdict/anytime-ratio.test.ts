import { describe, expect, it } from 'vitest';
import { anytimeRatio } from './anytime-ratio.ts';

const months = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('anytimeRatio', () => {
  it('starts from no evidence and finds a clear change within the year', () => {
    const result = anytimeRatio({
      after: months(12, 300),
      exposureAfter: months(12, 20),
      before: months(12, 400),
      exposureBefore: months(12, 20),
      phi: 5,
    });
    expect(result.anytimePValues[0]).toBeGreaterThan(0.05);
    expect(result.anytimePValues.at(-1)).toBeLessThan(0.001);
    expect(result.interval.upper).toBeLessThan(1);
    expect(result.interval.lower).toBeLessThan(0.75);
    expect(result.interval.upper).toBeGreaterThan(0.75);
  });

  it('has p-values that never rise, whatever comes later', () => {
    const after = [100, 60, 150, 90, 140, 100];
    const { anytimePValues } = anytimeRatio({
      after,
      exposureAfter: months(6, 1),
      before: months(6, 100),
      exposureBefore: months(6, 1),
      phi: 1,
    });
    for (let i = 1; i < anytimePValues.length; i++)
      expect(anytimePValues[i]).toBeLessThanOrEqual(anytimePValues[i - 1]!);
  });

  it('weighs clustered incidents as fewer', () => {
    const data = {
      after: months(6, 60),
      exposureAfter: months(6, 1),
      before: months(6, 100),
      exposureBefore: months(6, 1),
    };
    expect(anytimeRatio({ ...data, phi: 10 }).anytimePValues.at(-1)).toBeGreaterThan(
      anytimeRatio({ ...data, phi: 1 }).anytimePValues.at(-1)!,
    );
  });

  it('allows any ratio when nothing was counted', () => {
    const nothing = anytimeRatio({ after: [0], exposureAfter: [1], before: [0], exposureBefore: [1], phi: 1 });
    expect(nothing.interval).toEqual({ lower: 0, upper: Number.POSITIVE_INFINITY });
    expect(nothing.eValues).toEqual([1]);
  });

  it.each([0, 0.9, Number.NaN])('refuses the dispersion %s', (phi) => {
    expect(() => anytimeRatio({ after: [1], exposureAfter: [1], before: [1], exposureBefore: [1], phi })).toThrow(
      RangeError,
    );
  });
});
