import { normalUpperQuantile } from '@vern/distributions';
import { describe, expect, it } from 'vitest';
import { ratioOfRatios } from './ratio-of-ratios.ts';
import { reportingBounds } from './reporting-bounds.ts';
import { reportingProfile } from './reporting-profile.ts';

describe('ratioOfRatios', () => {
  it('is the cross ratio with Woolf’s interval, as wide as the confidence asks', () => {
    const { ratio, interval } = ratioOfRatios({
      minorBefore: 20,
      minorAfter: 50,
      sentinelBefore: 10,
      sentinelAfter: 8,
      confidence: 0.9,
    });
    const margin = Math.exp(normalUpperQuantile(0.05) * Math.sqrt(1 / 20 + 1 / 50 + 1 / 10 + 1 / 8));
    expect(ratio).toBeCloseTo(3.125, 12);
    expect(interval!.lower).toBeCloseTo(3.125 / margin, 10);
    expect(interval!.upper).toBeCloseTo(3.125 * margin, 10);
  });
});

describe('reportingProfile', () => {
  const input = {
    nearMisses: 3,
    injuries: 1,
    reporters: 9,
    staff: 9,
    reportsPerReporter: [1, 7, 2],
    unitReports: [4],
    unitExpected: [4],
    delaysDays: [9, 1, 4, 2],
  };

  it('finds the tenth that reports most wherever it stands, and the middle delay', () => {
    expect(reportingProfile(input)).toMatchObject({ breadth: 1, topTenthShare: 0.7, medianDelayDays: 3 });
    expect(reportingProfile({ ...input, delaysDays: [10, 9, 1] }).medianDelayDays).toBe(9);
  });

  it.each([
    [{ staff: 0, reporters: 0 }, 'staff must'],
    [{ reporters: 10 }, 'reporters (10) exceed staff (9).'],
    [{ unitReports: [1, 2] }, 'unitReports and unitExpected'],
    [{ unitExpected: [0] }, 'unitExpected must'],
    [{ reportsPerReporter: [0.5] }, 'counts must'],
    [{ delaysDays: [-1] }, 'counts must'],
  ] as const)('refuses %o: %s', (bad, words) => {
    expect(() => reportingProfile({ ...input, ...bad })).toThrow(words);
  });
});

describe('reportingBounds', () => {
  it('says which range is wrong', () => {
    const share = { lower: 0.4, upper: 0.5 };
    const bad = { ratio: 1, interval: { lower: 1, upper: 2 }, before: share, after: { lower: 0.5, upper: 1.1 } };
    expect(() => reportingBounds(bad)).toThrow('after must be an ordered range');
  });
});
