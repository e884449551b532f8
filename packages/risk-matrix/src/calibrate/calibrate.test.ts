import { gammaQuantile, gammaUpperQuantile, negativeBinomialCdf } from '@vern/distributions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMatrix } from '../define/define-matrix.ts';
import { SAMPLE_DEFINITION } from '../fixtures/sample-definition.ts';
import { VIOLENCE_AND_THREATS } from '../presets/index.ts';
import { checkAgreement } from './check-agreement.ts';
import { classProbabilities } from './class-probabilities.ts';
import { evidenceToChange } from './evidence-to-change.ts';
import { JEFFREYS_PRIOR } from './gamma-prior.ts';
import { likelihoodCuts } from './likelihood-cuts.ts';
import { posterior } from './observation.ts';
import { priorFromClass } from './prior-from-class.ts';
import { modalClass, updateFrequency } from './update-frequency.ts';

const CUTS = [0.1, 1, 12, 52];

describe('likelihoodCuts', () => {
  it('gives the bounds between the classes', () => {
    expect(likelihoodCuts(VIOLENCE_AND_THREATS)).toEqual(CUTS);
  });

  it('refuses a scale without numbers', () => {
    const classes = SAMPLE_DEFINITION.likelihood.classes.map(({ code, label }) => ({ code, label }));
    const matrix = defineMatrix({ ...SAMPLE_DEFINITION, likelihood: { ...SAMPLE_DEFINITION.likelihood, classes } });
    expect(() => likelihoodCuts(matrix)).toThrow(/'sample' has no numbers/);
  });
});

describe('priorFromClass', () => {
  it('puts 5 % below and 5 % above any class', () => {
    const lower = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(lower, fc.double({ min: 1.05, max: 1e4, noNaN: true }), (low, factor) => {
        const { shape, rate } = priorFromClass(low, low * factor);
        expect(gammaQuantile(0.05, shape, rate) / low).toBeCloseTo(1, 7);
        expect(gammaUpperQuantile(0.05, shape, rate) / (low * factor)).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each([
    [0, 1],
    [1, Infinity],
    [2, 1],
    [1, 1],
    [-1, 1],
    [Number.NaN, 1],
    [1, 1 + 1e-7],
  ])('refuses the class from %s to %s', (lower, upper) => {
    expect(() => priorFromClass(lower, upper)).toThrow(/0 < lower < upper|too narrow/);
  });

  it.each([
    [2, 1],
    [1, 1],
  ])('says what is wrong with the class from %s to %s: its bounds, not its width', (lower, upper) => {
    expect(() => priorFromClass(lower, upper)).toThrow(/0 < lower < upper/);
  });

  it('takes a class so wide that the lower point of most shapes is nothing in doubles', () => {
    const { shape, rate } = priorFromClass(1e-150, 1e150);
    expect(gammaUpperQuantile(0.05, shape, rate) / 1e150).toBeCloseTo(1, 9);
    expect(gammaQuantile(0.05, shape, rate) / 1e-150).toBeCloseTo(1, 7);
  });

  it.each([
    // mpmath, 40 digits. The first two lie on either side of where the 5 % point comes from its leading power.
    [1e-60, 1e65, 0.01023016154335872, 3.776200442143203e-68],
    [1e-160, 1e150, 0.004125011628874997, 2.2411296205206e-156],
    [1e-200, 1e200, 0.00319688400259166, 6.05759162301985e-208],
    [5e-324, 1e290, 0.00208501653653948, 1.164193025268127e-301],
  ])('is right for the class from %s to %s, where the 5 %% point of the shape may be no double', (low, high, a, b) => {
    const { shape, rate } = priorFromClass(low, high);
    expect(shape / a).toBeCloseTo(1, 11);
    expect(rate / b).toBeCloseTo(1, 11);
  });
});

describe('posterior', () => {
  const prior = { shape: 2, rate: 1 };

  it('adds events to the shape and years to the rate', () => {
    expect(posterior(prior, { events: 3, years: 2 })).toEqual({ shape: 5, rate: 3 });
  });

  it('counts unreported events as time not watched, and clusters as less of both', () => {
    expect(posterior(prior, { events: 4, years: 2, completeness: 0.5 })).toEqual({ shape: 6, rate: 2 });
    expect(posterior(prior, { events: 4, years: 2, dispersion: 4 })).toEqual({ shape: 3, rate: 1.5 });
    expect(posterior(prior, { events: 4, years: 2, completeness: 0.5, dispersion: 2 })).toEqual({
      shape: 4,
      rate: 1.5,
    });
  });

  it('is the prior where nothing was watched', () => {
    expect(posterior(prior, { events: 0, years: 0 })).toEqual(prior);
  });

  it.each([
    ['a broken count', prior, { events: 1.5, years: 1 }],
    ['a negative count', prior, { events: -1, years: 1 }],
    ['a count that is no number', prior, { events: Number.NaN, years: 1 }],
    ['negative time', prior, { events: 0, years: -0.5 }],
    ['endless time', prior, { events: 0, years: Infinity }],
    ['events in no time', prior, { events: 1, years: 0 }],
    ['no completeness', prior, { events: 1, years: 1, completeness: 0 }],
    ['completeness above 1', prior, { events: 1, years: 1, completeness: 1.1 }],
    ['dispersion below 1', prior, { events: 1, years: 1, dispersion: 0.9 }],
    ['endless dispersion', prior, { events: 1, years: 1, dispersion: Infinity }],
    ['no time at all', JEFFREYS_PRIOR, { events: 0, years: 0 }],
    ['a prior without shape', { shape: 0, rate: 1 }, { events: 0, years: 1 }],
    ['a prior of infinite shape', { shape: Infinity, rate: 1 }, { events: 0, years: 1 }],
    ['a prior of negative rate', { shape: 1, rate: -0.5 }, { events: 0, years: 1 }],
    ['a prior of infinite rate', { shape: 1, rate: Infinity }, { events: 0, years: 1 }],
  ])('refuses %s', (_, belief, observation) => {
    expect(() => posterior(belief, observation)).toThrow(RangeError);
  });
});

describe('classProbabilities', () => {
  it('sums to 1 and is never negative, whatever is believed', () => {
    const belief = fc.record({
      shape: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
      rate: fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
    });
    fc.assert(
      fc.property(belief, (any) => {
        const probabilities = classProbabilities(any, CUTS);
        expect(probabilities).toHaveLength(5);
        expect(probabilities.every((p) => p >= 0)).toBe(true);
        expect(probabilities.reduce((sum, p) => sum + p)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('keeps the digits of a class that is all but impossible', () => {
    expect(classProbabilities({ shape: 1, rate: 10 }, [0.1, 50])[2]! / Math.exp(-500)).toBeCloseTo(1, 9);
    expect(classProbabilities({ shape: 1, rate: 1e-9 }, [1, 2])[1]! / 1e-9).toBeCloseTo(1, 6);
    // R: pgamma(0.1, 102, 3) and pgamma(1, 102, 3) - pgamma(0.1, 102, 3), from the reference vectors.
    const far = classProbabilities({ shape: 102, rate: 3 }, CUTS);
    expect(far[0]! / 3.584438901731799e-216).toBeCloseTo(1, 9);
    expect(far[1]! / 2.473960755877919e-115).toBeCloseTo(1, 9);
    const [, narrow] = classProbabilities({ shape: 1e-10, rate: 1 }, [1e-12, 2e-12]);
    expect(narrow! / (1e-10 * Math.LN2)).toBeCloseTo(1, 7);
    // For tiny x the distribution function is x^a / Γ(1 + a); Γ(1.001) = 0.99942377.
    const direct = (2e-5 ** 0.001 - 1e-5 ** 0.001) / 0.99942377;
    expect(classProbabilities({ shape: 0.001, rate: 1 }, [1e-5, 2e-5])[1]! / direct).toBeCloseTo(1, 4);
  });
});

describe('updateFrequency', () => {
  it('moves the modal class up with the events, never down', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), fc.integer({ min: 1, max: 5 }), (a, b, years) => {
        const of = (events: number) => updateFrequency(JEFFREYS_PRIOR, { events, years }, CUTS);
        const [less, more] = [of(Math.min(a, b)), of(Math.max(a, b))];
        expect(more.modalClass).toBeGreaterThanOrEqual(less.modalClass);
        expect(more.noneNextYear).toBeLessThanOrEqual(less.noneNextYear);
        expect(less.lower <= less.median && less.median <= less.upper).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('gives an interval of 90 % unless asked for another', () => {
    const observation = { events: 14, years: 1 };
    const usual = updateFrequency(JEFFREYS_PRIOR, observation, CUTS);
    expect(updateFrequency(JEFFREYS_PRIOR, observation, CUTS, 0.9)).toEqual(usual);
    expect(updateFrequency(JEFFREYS_PRIOR, observation, CUTS, 0.5).upper).toBeLessThan(usual.upper);
  });

  it('covers next year with the count it promises', () => {
    const { shape, rate, nextYear95 } = updateFrequency(JEFFREYS_PRIOR, { events: 14, years: 1 }, CUTS);
    expect(negativeBinomialCdf(nextYear95, shape, rate / (rate + 1))).toBeGreaterThanOrEqual(0.95);
    expect(negativeBinomialCdf(nextYear95 - 1, shape, rate / (rate + 1))).toBeLessThan(0.95);
  });

  it('puts a mean on a cut into the class above', () => {
    expect(updateFrequency({ shape: 11, rate: 0 }, { events: 1, years: 1 }, CUTS).classOfMean).toBe(3);
  });

  it.each([[[]], [[0, 1]], [[1, 1]], [[2, 1]], [[1, Infinity]], [[Number.NaN]], [[-1, 1]]])(
    'refuses the cuts %j',
    (cuts) => {
      expect(() => updateFrequency(JEFFREYS_PRIOR, { events: 1, years: 1 }, cuts)).toThrow(RangeError);
    },
  );

  it.each([0, 1, -0.5, Number.NaN])('refuses the credibility %s', (credibility) => {
    expect(() => updateFrequency(JEFFREYS_PRIOR, { events: 1, years: 1 }, CUTS, credibility)).toThrow(RangeError);
  });
});

describe('modalClass', () => {
  it('gives a tie to the lower class', () => {
    expect(modalClass([0.2, 0.4, 0.4])).toBe(1);
  });
});

describe('checkAgreement', () => {
  const monthly = priorFromClass(1, 12);

  it.each([
    [5, 'agrees', false],
    [60, 'is contradicted by many more events', true],
  ])('finds that %s events a year: the rating %s', (events, _, disagrees) => {
    expect(checkAgreement(monthly, { events, years: 1 }).disagrees).toBe(disagrees);
  });

  it('says on which side the count lies', () => {
    expect(checkAgreement(monthly, { events: 60, years: 1 }).direction).toBe('more');
    expect(checkAgreement(monthly, { events: 0, years: 5 })).toMatchObject({ direction: 'fewer', disagrees: true });
  });

  it('gives the probability of a count at least so far out', () => {
    const { shape, rate } = monthly;
    const fewer = checkAgreement(monthly, { events: 0, years: 2 });
    expect(fewer.tail).toBeCloseTo((rate / (rate + 2)) ** shape, 12);
    const more = checkAgreement({ shape: 1, rate: 1 }, { events: 3, years: 1 });
    expect(more.tail).toBeCloseTo(1 / 8, 12);
  });

  it('is harder to contradict with clustered events', () => {
    const plain = checkAgreement(monthly, { events: 20, years: 1 });
    const clustered = checkAgreement(monthly, { events: 20, years: 1, dispersion: 10 });
    expect([plain.disagrees, clustered.disagrees]).toEqual([true, false]);
  });

  it('counts a broken number of effective events on both sides', () => {
    const { tail } = checkAgreement({ shape: 1, rate: 1 }, { events: 3, years: 2, dispersion: 2 });
    expect(tail).toBeCloseTo(1 / 4, 12);
  });

  it('refuses a rating without weight and no time of observation', () => {
    expect(() => checkAgreement(JEFFREYS_PRIOR, { events: 1, years: 1 })).toThrow(/needs a rating/);
    expect(() => checkAgreement(monthly, { events: 0, years: 0 })).toThrow(/needs a rating/);
    expect(() => checkAgreement({ shape: -1, rate: 1 }, { events: 0, years: 1 })).toThrow(/positive shape/);
  });
});

describe('evidenceToChange', () => {
  const belief = fc.record({
    shape: fc.double({ min: 0.5, max: 100, noNaN: true }),
    rate: fc.double({ min: 0.1, max: 10, noNaN: true }),
  });

  it('gives exactly the counts at which the most probable class changes', () => {
    fc.assert(
      fc.property(belief, fc.integer({ min: 1, max: 3 }), ({ shape, rate }, years) => {
        const now = modalClass(classProbabilities({ shape, rate }, CUTS));
        const after = (events: number, time = years) =>
          modalClass(classProbabilities({ shape: shape + events, rate: rate + time }, CUTS));
        const needed = evidenceToChange({ shape, rate }, years, CUTS);
        expect(needed.modalClass).toBe(now);
        if (needed.eventsToRaise === null) expect(now).toBe(4);
        else {
          expect(after(needed.eventsToRaise)).toBeGreaterThan(now);
          if (needed.eventsToRaise > 0) expect(after(needed.eventsToRaise - 1)).toBeLessThanOrEqual(now);
        }
        if (needed.eventsToLower === null) expect(after(0)).toBeGreaterThanOrEqual(now);
        else {
          expect(after(needed.eventsToLower)).toBeLessThan(now);
          expect(after(needed.eventsToLower + 1)).toBeGreaterThanOrEqual(now);
        }
        if (needed.silentYearsToLower === null) expect(now).toBe(0);
        else {
          expect(after(0, needed.silentYearsToLower)).toBeLessThan(now);
          expect(after(0, needed.silentYearsToLower * (1 - 3e-6))).toBe(now);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [{ shape: 1, rate: 0 }, 1, /no most probable class/],
    [{ shape: 0, rate: 1 }, 1, /positive shape/],
    [{ shape: 1, rate: 1 }, 0, /no period/],
    [{ shape: 1, rate: 1 }, Infinity, /no period/],
  ])('refuses the belief %j over %s years', (any, years, message) => {
    expect(() => evidenceToChange(any, years, CUTS)).toThrow(message);
  });

  it('refuses cuts that do not ascend', () => {
    expect(() => evidenceToChange({ shape: 1, rate: 1 }, 1, [2, 1])).toThrow(RangeError);
  });
});
