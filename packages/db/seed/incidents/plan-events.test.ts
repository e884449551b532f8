import { clusterDispersion } from '@vern/incident-statistics';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BERGEN_TOTALS } from '../data/bergen-totals.ts';
import type { SeedUnit } from '../organisation/seed-unit.ts';
import { createRandom } from '../random/create-random.ts';
import { ORDINARY_TRUTH, reportedShares, withTruth } from './known-truth.ts';
import { expectedPerDay } from './level.ts';
import { planEvents } from './plan-events.ts';

const UNITS = Array.from(
  { length: 30 },
  (_, index): SeedUnit => ({
    id: `unit-${index}`,
    kind: 'school',
    language: 'nb',
    agencyId: 'agency',
    leaderId: 'leader',
    safetyRepId: 'rep',
    staffIds: ['one'],
    weight: 1 + (index % 5),
    speaksFrom: 2000,
  }),
);

const YEAR = { from: '2023-08-01', to: '2024-07-31' };
const total = (expected: ReadonlyMap<string, number>) => [...expected.values()].reduce((sum, mean) => sum + mean, 0);

describe('expectedPerDay', () => {
  it('adds up to the public total of a whole year, scaled, and to none on days when schools are closed', () => {
    const expected = expectedPerDay(BERGEN_TOTALS, 'school', { from: '2023-01-01', to: '2023-12-31' }, 0.5);
    expect(total(expected)).toBeCloseTo(5197 / 2, 6);
    for (const day of ['2023-07-03', '2023-05-17', '2023-04-07', '2023-10-10', '2023-12-27', '2023-09-09']) {
      expect(expected.has(day)).toBe(false);
    }
  });

  it('keeps to the days that a part of a year covers, and goes on at its rate', () => {
    const part = expectedPerDay(BERGEN_TOTALS, 'school', { from: '2024-01-01', to: '2024-11-03' }, 1);
    expect(total(part)).toBeCloseTo(3781, 6);
    const later = expectedPerDay(BERGEN_TOTALS, 'school', { from: '2025-01-01', to: '2025-12-31' }, 1);
    expect(total(later)).toBeGreaterThan(4_200);
    expect(total(later)).toBeLessThan(5_000);
  });
});

describe('planEvents', () => {
  const expected = expectedPerDay(BERGEN_TOTALS, 'school', YEAR, 0.5);

  it('draws the expected number on open days, the same for the same seed', () => {
    const plan = (seed: number) => planEvents(createRandom(seed), UNITS, expected, 12);
    const events = plan(1);
    expect(Math.abs(events.length - total(expected))).toBeLessThan(4 * Math.sqrt(total(expected)));
    expect(events.every(({ day }) => expected.has(day))).toBe(true);
    expect(plan(1)).toEqual(events);
    expect(plan(2)).not.toEqual(events);
  });

  it.each([4, 12, 30])('clusters as asked: sum m² / sum m is %d over many draws', (asked) => {
    const draws = Array.from({ length: 12 }, (_, seed) => {
      const sizes = new Map<unknown, number>();
      for (const event of planEvents(createRandom(seed), UNITS, expected, asked)) {
        const key = event.situation ?? event;
        sizes.set(key, (sizes.get(key) ?? 0) + 1);
      }
      return clusterDispersion([...sizes.values()])!;
    });
    const mean = draws.reduce((sum, phi) => sum + phi, 0) / draws.length;
    expect(mean / asked).toBeGreaterThan(0.8);
    expect(mean / asked).toBeLessThan(1.25);
  });
});

describe('withTruth and reportedShares', () => {
  it('leave exactly what the truth says: minor events times both changes, serious ones times incidence alone', () => {
    const change = fc.double({ min: 0.2, max: 4, noNaN: true });
    fc.assert(
      fc.property(change, change, (incidenceChange, reportingChange) => {
        const truth = { ...ORDINARY_TRUTH, changeOn: '2024-01-01', incidenceChange, reportingChange };
        const drawn = withTruth(
          new Map([
            ['2023-12-01', 10],
            ['2024-02-01', 10],
          ]),
          truth,
        );
        expect(drawn.get('2023-12-01')).toBe(10);
        const { minor, serious } = reportedShares(truth, '2024-02-01');
        expect(drawn.get('2024-02-01')! * minor).toBeCloseTo(10 * incidenceChange * reportingChange, 9);
        expect(drawn.get('2024-02-01')! * serious).toBeCloseTo(10 * incidenceChange, 9);
        expect(Math.max(minor, serious)).toBe(1);
      }),
    );
  });
});
