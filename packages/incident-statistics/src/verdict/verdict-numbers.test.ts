import { betaLogOddsQuantile, binomialPmf } from '@vern/distributions';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispersionAdjustedRatio } from '../ratio/dispersion-adjusted-ratio.ts';
import { rateRatio } from '../ratio/rate-ratio.ts';
import { anytimeRatio, type MonthPairs } from './anytime-ratio.ts';
import type { GoalEvidence } from './goal-evidence.ts';
import { judgeGoal } from './judge-goal.ts';
import { SEVERITY_CODED_AT_LEAST, whyNotMeasurable } from './why-not-measurable.ts';

const MEASURABLE = { sameDefinition: true, severityCoded: 1, exposureKnown: true, frozen: true };
const GOAL: GoalEvidence = {
  baseline: { count: 500, exposure: 190 },
  current: { count: 400, exposure: 180 },
  exposureUnit: 'school_days',
  relevantChange: 0.25,
  measurability: MEASURABLE,
};
const AS_RATIO = { count1: 400, exposure1: 180, count2: 500, exposure2: 190 };

describe('the numbers of a verdict', () => {
  it('are the adjusted ratio and its tipping points, and the sentence repeats them in per cent', () => {
    const verdict = judgeGoal({ ...GOAL, phi: 4, confidence: 0.9 });
    const adjusted = dispersionAdjustedRatio({ ...AS_RATIO, phi: 4, confidence: 0.9 })!;
    expect(verdict).toMatchObject({
      method: 'wald_dispersion',
      interval: adjusted.interval,
      tippingDispersion: adjusted.tippingDispersion,
      targetRatio: 0.75,
    });
    expect(verdict.ratio).toBeCloseTo(adjusted.ratio, 14);
    expect(verdict.tippingReporting).toBe(verdict.ratio);
    const { values } = verdict.sentence;
    expect(values).toEqual({
      baselineCount: 500,
      currentCount: 400,
      exposureUnit: 'school_days',
      changePercent: (verdict.ratio! - 1) * 100,
      lowerPercent: (adjusted.interval.lower - 1) * 100,
      upperPercent: (adjusted.interval.upper - 1) * 100,
      targetPercent: -25,
      confidencePercent: 90,
    });
    expect(judgeGoal({ ...GOAL, direction: 'increase' }).targetRatio).toBe(1.25);
  });

  it('come from counts of whole clusters where a count is zero', () => {
    const zero = { ...GOAL, current: { count: 0, exposure: 180 } };
    const clusters = rateRatio({ ...AS_RATIO, count1: 0, count2: 71, confidence: 0.95 });
    const verdict = judgeGoal({ ...zero, phi: 7 });
    expect(verdict).toMatchObject({ method: 'conditional_binomial_scaled', interval: clusters.exact, ratio: 0 });
    expect(verdict.warnings).toEqual(['overdispersed', 'zero_count']);
    expect(judgeGoal({ ...zero, phi: 0.5 }).interval).toEqual(rateRatio({ ...AS_RATIO, count1: 0 }).exact);
  });

  it('know neither tipping point nor percentage where there is no ratio', () => {
    const fromNothing = judgeGoal({ ...GOAL, baseline: { count: 0, exposure: 190 }, phi: 1 });
    expect(fromNothing).toMatchObject({ ratio: Number.POSITIVE_INFINITY, tippingReporting: null, code: 'worse' });
    expect(fromNothing.warnings).toEqual(['zero_count']);
    const nothing = judgeGoal({ ...GOAL, baseline: { count: 0, exposure: 1 }, current: { count: 0, exposure: 1 } });
    expect(nothing).toMatchObject({ ratio: null, tippingReporting: null, tippingDispersion: null });
    expect(nothing.sentence.values['changePercent']).toBe('unknown');
    expect(
      judgeGoal({
        ...GOAL,
        direction: 'increase',
        baseline: { count: 90, exposure: 1 },
        current: { count: 0, exposure: 1 },
        phi: 1,
      }).code,
    ).toBe('worse');
  });
});

describe('what stands between a fall and "reached"', () => {
  const fall = { ...GOAL, current: { count: 150, exposure: 180 }, phi: 2 };
  const audited = { before: 0.6, after: 0.6 };

  it.each([
    {
      why: 'audited, completeness risen',
      evidence: { completeness: { before: 0.5, after: 0.6 } },
      reasons: ['target_shown'],
    },
    {
      why: 'audited, completeness fallen a little',
      evidence: { completeness: { before: 0.6, after: 0.59 } },
      reasons: ['completeness_has_fallen'],
    },
    {
      why: 'audited, completeness fallen by as much',
      evidence: { completeness: { before: 0.9, after: 0.2 } },
      reasons: ['completeness_has_fallen'],
    },
    { why: 'anchored exactly at no change', evidence: { anchored: { lower: 1, upper: 2 } }, reasons: ['target_shown'] },
    {
      why: 'anchored above, audited',
      evidence: { anchored: { lower: 1.01, upper: 2 }, completeness: audited },
      reasons: ['anchored_series_contradicts'],
    },
    {
      why: 'a greater change asked for',
      evidence: { relevantChange: 0.7, completeness: audited },
      reasons: ['target_not_shown'],
    },
    {
      why: 'everything at once',
      evidence: { relevantChange: 0.7, anchored: { lower: 1.1, upper: 2 }, completeness: { before: 0.6, after: 0.5 } },
      reasons: ['target_not_shown', 'anchored_series_contradicts', 'completeness_has_fallen'],
    },
  ])('$why', ({ why, evidence, reasons }) => {
    const verdict = judgeGoal({ ...fall, ...evidence });
    expect(verdict.reasons).toEqual(reasons);
    const shown = reasons.includes('target_shown');
    expect(verdict.code).toBe(shown ? 'reached' : why.includes('as much') ? 'not_shown' : 'on_the_way');
  });

  it('a goal of more is shown or not shown, whatever reporting did', () => {
    const more = { ...GOAL, direction: 'increase' as const, current: { count: 700, exposure: 180 }, phi: 1 };
    expect(judgeGoal(more)).toMatchObject({ code: 'reached', reasons: ['target_shown'] });
    expect(judgeGoal({ ...more, relevantChange: 0.6 })).toMatchObject({
      code: 'on_the_way',
      reasons: ['target_not_shown'],
    });
  });
});

describe('whyNotMeasurable', () => {
  it.each([
    [{ sameDefinition: false }, 9, ['definition_changed']],
    [{ severityCoded: SEVERITY_CODED_AT_LEAST }, 9, []],
    [{ severityCoded: 0.8999 }, 9, ['severity_not_coded']],
    [{ exposureKnown: false }, 9, ['exposure_unknown']],
    [{ frozen: false }, 9, ['data_not_frozen']],
    [{}, 1, []],
    [{}, 0, ['nothing_counted']],
  ] as const)('%o with %s incidents: %s', (change, incidents, reasons) => {
    expect(whyNotMeasurable({ ...MEASURABLE, ...change }, incidents)).toEqual(reasons);
  });
});

/** The definition, written out: the mean over the mixture of likelihood ratios to the power 1/phi, month by month. */
function evidenceByDefinition(
  { after, exposureAfter, before, exposureBefore, phi }: MonthPairs,
  ratio0: number,
): number[] {
  const ratios = Array.from({ length: 101 }, (_, i) => Math.exp(betaLogOddsQuantile((i + 0.5) / 101, 8, 8)));
  const products = ratios.map(() => 1);
  return after.map((count, month) => {
    const n = count + before[month]!;
    const at = (ratio: number) => {
      const weight = (ratio * exposureAfter[month]!) / exposureBefore[month]!;
      return binomialPmf(count, n, weight / (1 + weight));
    };
    for (const [i, ratio] of ratios.entries()) products[i]! *= (at(ratio0 * ratio) / at(ratio0)) ** (1 / phi);
    return products.reduce((sum, value) => sum + value, 0) / ratios.length;
  });
}

describe('anytimeRatio', () => {
  const month = fc.record({
    after: fc.nat(60),
    before: fc.nat(60),
    e1: fc.double({ min: 0.5, max: 2, noNaN: true }),
    e0: fc.double({ min: 0.5, max: 2, noNaN: true }),
  });
  const pairs = fc.tuple(fc.array(month, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 3)).map(([list, phi]) => ({
    after: list.map((m) => m.after),
    before: list.map((m) => m.before),
    exposureAfter: list.map((m) => m.e1),
    exposureBefore: list.map((m) => m.e0),
    phi,
  }));

  it('is its definition: mixture, power, running maximum', () => {
    fc.assert(
      fc.property(pairs, (input) => {
        const wanted = evidenceByDefinition(input, 1);
        const { eValues, anytimePValues } = anytimeRatio(input);
        let greatest = 1;
        for (const [i, value] of wanted.entries()) {
          greatest = Math.max(greatest, value);
          expect(eValues[i]! / value).toBeCloseTo(1, 8);
          expect(anytimePValues[i]! * greatest).toBeCloseTo(1, 8);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('ends its interval where the evidence first reaches one over the error', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(0.8, 0.95), (input, confidence) => {
        const { interval } = anytimeRatio({ ...input, confidence });
        // Months that contradict each other rule every ratio out: then the estimate alone is left.
        fc.pre(interval.lower < interval.upper);
        for (const limit of [interval.lower, interval.upper]) {
          if (limit === 0 || limit === Number.POSITIVE_INFINITY) continue;
          const greatest = Math.max(...evidenceByDefinition(input, limit));
          expect(greatest * (1 - confidence)).toBeCloseTo(1, 6);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the side open on which nothing was counted', () => {
    const ones = { exposureAfter: [1], exposureBefore: [1], phi: 1 };
    expect(anytimeRatio({ after: [0], before: [40], ...ones }).interval.lower).toBe(0);
    expect(anytimeRatio({ after: [40], before: [0], ...ones }).interval.upper).toBe(Number.POSITIVE_INFINITY);
    const tiny = anytimeRatio({ after: [9], before: [9_000], ...ones }).interval;
    expect(tiny.lower).toBeGreaterThan(1e-4);
    expect(tiny.upper).toBeLessThan(0.01);
  });
});
