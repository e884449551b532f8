import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawGammaWithMeanOne, drawPoisson } from '../synthetic/draw.ts';
import { seededRandom } from '../synthetic/seeded-random.ts';
import { farringtonBaseline } from './farrington-baseline.ts';
import type { FarringtonInput } from './farrington-input.ts';
import { seasonLevels } from './season-levels.ts';

/** A school's year: July is empty, autumn is the worst. */
const SEASON = [1, 1, 1.1, 1, 1, 0.8, 0, 0.7, 1.3, 1.4, 1.2, 0.9];
const random = seededRandom(2013);
const series = (years: number, mean: number, shape = Number.POSITIVE_INFINITY) =>
  Array.from({ length: 12 * years }, (_, i) => {
    const cluster = shape === Number.POSITIVE_INFINITY ? 1 : drawGammaWithMeanOne(shape, random);
    return drawPoisson(mean * SEASON[i % 12]! * cluster, random);
  });
const months = (counts: readonly number[], more: Partial<FarringtonInput> = {}) =>
  farringtonBaseline({ counts, period: 'month', ...more });
const STEADY = Array.from({ length: 72 }, (_, i) => 20 + (i % 12) + (i % 5));

describe('farringtonBaseline', () => {
  it('cries no oftener than it says, whether incidents come singly or in clusters', () => {
    for (const shape of [Number.POSITIVE_INFINITY, 5]) {
      const alarms = Array.from({ length: 500 }, () =>
        months(series(6, 30, shape), { alpha: 0.02, method: 'muan' }),
      ).filter(({ isAlarm }) => isAlarm).length;
      // The limit knows that its mean is an estimate: rather less than 2 % of 500.
      expect(alarms).toBeLessThanOrEqual(15);
    }
  });

  it('finds three times as many as expected, and says how many were', () => {
    const counts = series(6, 40);
    const ordinary = months(counts);
    const result = months(counts.with(-1, Math.round(3 * ordinary.expected)));
    expect(result).toMatchObject({ isAlarm: true, expected: ordinary.expected, upper: ordinary.upper });
    expect(result.exceedance).toBeGreaterThan(1);
    expect(result.pValue).toBeLessThan(0.005);
  });

  it('judges by the time of the year: what is much for June is little for October', () => {
    const counts = series(7, 40);
    const judge = (at: number) => months(counts.with(at, 44), { at, alpha: 0.05 });
    const [june, october] = [judge(12 * 5 + 5), judge(12 * 6 + 9)];
    expect(june.expected).toBeLessThan(36);
    expect(october.expected).toBeGreaterThan(48);
    expect(june.pValue).toBeLessThan(october.pValue);
  });

  it('lets an outbreak of before count less, so that it does not hide the next', () => {
    const outbreak = STEADY.map((count, i) => (i === 47 || i === 59 ? count + 150 : count));
    const [told, untold] = [months(outbreak), months(outbreak, { reweightAbove: null })];
    expect(told.upper).toBeLessThan(untold.upper);
    expect(told.weights[59]).toBeLessThan(told.weights[58]!);
    expect(untold.weights[59]).toBe(1);
    // Reweighted or not, the baseline counts for as many periods as it has.
    const counting = told.weights.filter((weight) => weight !== null);
    expect(counting.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(counting.length, 9);
  });

  it('takes levels by exposure: half the staff and half the reports are nothing new', () => {
    const exposures = STEADY.map((_, i) => (i < 66 ? 100 : 50));
    const counts = STEADY.map((count, i) => (i < 66 ? count : Math.round(count / 2)));
    const result = months(counts, { exposures });
    expect(result.expected).toBeGreaterThan(10);
    expect(result.expected).toBeLessThan(22);
  });

  it('leaves out July, and refuses to judge it', () => {
    const counts = STEADY.map((count, i) => (i % 12 === 6 ? 0 : count));
    const exposures = STEADY.map((_, i) => (i % 12 === 6 ? 0 : 100));
    expect(months(counts, { exposures }).levels[66]).toBeNull();
    expect(months(counts, { exposures }).levels[63]).not.toBeNull();
    expect(() => months(counts, { exposures, at: 66 })).toThrow('exposures[66] is 0');
  });

  it('expects nothing where that time of the year never held an incident, and says so', () => {
    const never = STEADY.map((count, i) => (i % 12 >= 10 || i % 12 === 0 ? 0 : count));
    expect(months(never.with(-1, 2).with(-2, 3))).toMatchObject({
      expected: 0,
      upper: 0,
      pValue: 0,
      isAlarm: true,
      warnings: ['zero_count'],
    });
    expect(months(never)).toMatchObject({ expected: 0, pValue: 1, exceedance: null, isAlarm: false });
  });

  it('is not disturbed by another time of the year that never held one', () => {
    const counts = STEADY.map((count, i) => (i % 12 === 6 || i % 12 === 5 ? 0 : count));
    const result = months(counts, { seasons: 10 });
    expect(result.expected).toBeGreaterThan(25);
    expect(Number.isFinite(result.upper)).toBe(true);
    expect(result.weights[54]).toBeGreaterThan(0);
  });

  it('alarms for nobody where there were too few to ask, however unusual', () => {
    const counts = STEADY.map(() => 0)
      .with(5, 1)
      .with(16, 1)
      .with(-1, 4);
    expect(months(counts)).toMatchObject({ hasEnough: false, isAlarm: false });
    expect(months(counts, { leastCount: 4 })).toMatchObject({ hasEnough: true, isAlarm: true });
    expect(months(counts, { leastCount: 4, leastPeriods: 1 }).hasEnough).toBe(true);
  });

  it('keeps no trend with two years, nor one that leads above all that was seen', () => {
    const growing = Array.from({ length: 72 }, (_, i) => Math.round(4 * 1.08 ** i));
    expect(months(growing).trend).toBeNull();
    const slower = Array.from({ length: 72 }, (_, i) => 20 + ((i * 7) % 11) + Math.round(i / 6));
    expect(months(slower).trend).toBeGreaterThan(0);
    expect(months(slower, { trendUpTo: 0 }).trend).toBeNull();
    expect(months(slower, { years: 2 })).toMatchObject({
      trend: null,
      warnings: expect.arrayContaining(['short_series']),
    });
  });

  it('fits what only an endless trend would explain without one', () => {
    const counts = STEADY.map(() => 0).with(-9, 30);
    const result = months(counts, { seasons: 1, years: 3, leftOut: 1, halfWindow: 1 });
    expect(Number.isFinite(result.expected)).toBe(true);
  });

  it('knows that normal limits mislead where few are expected', () => {
    const few = STEADY.map((_, i) => i % 3);
    expect(months(few, { method: 'delta' }).warnings).toContain('small_expected');
    expect(months(few).warnings).not.toContain('small_expected');
  });

  it('forgets what it judges: no later period and not the period itself moves what was expected of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 71 }), fc.nat(500), (at, count) => {
        const changed = STEADY.map((each, i) => (i >= at - 6 ? count : each));
        expect(months(changed, { at }).expected).toBe(months(STEADY, { at }).expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the seasons of a baseline', () => {
  it('lay the same time of each year in one level, and share the rest out in the order of the year', () => {
    const levels = seasonLevels(25, { perYear: 12, years: 2, halfWindow: 1, seasons: 4, leftOut: 2 });
    expect(levels.slice(0, 3)).toEqual([3, 3, 3]);
    expect(levels.slice(3, 12)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 2]);
    expect(levels.slice(12, 15)).toEqual([3, 3, 3]);
    expect(levels.slice(15)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, null, null]);
  });

  it('make the first stretches longer where they cannot be equal', () => {
    const levels = seasonLevels(13, { perYear: 12, years: 1, halfWindow: 1, seasons: 5, leftOut: 1 });
    expect(levels.slice(0, 12)).toEqual([4, 4, 4, 0, 0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('are none but the same time where there is one', () => {
    const levels = seasonLevels(13, { perYear: 12, years: 1, halfWindow: 1, seasons: 1, leftOut: 1 });
    expect(levels.filter((level) => level !== null)).toEqual([0, 0, 0]);
  });
});

describe('a baseline is refused', () => {
  it.each<[string, Partial<FarringtonInput>, string]>([
    ['for a period that is none', { period: 'quarter' as never }, "period must be 'week' or 'month'"],
    ['without its period', { period: undefined as never }, 'input.period must be given'],
    ['a misspelt option', { season: 10 } as never, 'input.season must not be given'],
    ['for no years', { years: 0 }, 'years'],
    ['before it has its years', { at: 60 }, 'at must be from 61'],
    ['after its series', { at: 72 }, 'at must be from 61 (5 years and the window before it) to 71, got 72'],
    ['with more seasons than months', { seasons: 11 }, 'seasons (11) do not fit: 9 periods lie between'],
    ['with windows that overlap', { halfWindow: 6, leftOut: 7, seasons: 1 }, 'do not fit'],
    ['with what it judges in it', { leftOut: 0 }, 'leftOut must be from halfWindow, 1, to 11, got 0'],
    ['without a whole year', { leftOut: 12 }, 'leftOut must be'],
    ['for a method that is none', { method: 'nbPlugin' as never }, "method must be 'nb_plugin' or 'muan' or 'delta'"],
    [
      'with a power that its method has not',
      { power: 'half' },
      "power must not be given for nb_plugin: it is delta's alone",
    ],
    ['with a power that is none', { method: 'delta', power: 'third' as never }, 'power must be'],
    ['at certainty', { alpha: 0 }, 'alpha'],
    ['with a trend by no p-value', { trendUpTo: 1.1 }, 'trendUpTo'],
    ['that weighs all down', { reweightAbove: 0 }, 'reweightAbove'],
    ['with half an incident', { counts: [...STEADY.slice(1), 0.5] }, 'counts[71]'],
    ['with nobody counted over', { exposures: STEADY.map(() => 0) }, 'exposures[0] is 0'],
    ['with exposures of another series', { exposures: [1] }, 'counts and exposures'],
    ['with least incidents of text', { leastCount: '5' as never }, 'leastCount must be a number'],
    ['with least incidents in no period', { leastPeriods: 0 }, 'leastPeriods'],
    ['with least incidents in more than there are', { leastPeriods: 80 }, 'leastPeriods must be at most 72'],
    ['of a word', { counts: 'many' as never }, 'counts must be a list'],
  ])('%s', (_, wrong, named) => {
    expect(() => months(STEADY, wrong)).toThrow(named);
  });

  it('with too few periods to tell the levels apart', () => {
    const exposures = STEADY.map((_, i) => (i > 65 || i % 12 === 0 ? 1 : 0));
    const counts = STEADY.map((count, i) => (exposures[i] === 0 ? 0 : count));
    expect(() => months(counts, { exposures })).toThrow('too few for 10 levels');
  });
});
