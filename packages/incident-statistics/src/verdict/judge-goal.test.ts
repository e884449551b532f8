import { describe, expect, it } from 'vitest';
import type { GoalEvidence } from './goal-evidence.ts';
import { judgeGoal } from './judge-goal.ts';

const MEASURABLE = { sameDefinition: true, severityCoded: 0.95, exposureKnown: true, frozen: true };
const GOAL: GoalEvidence = {
  baseline: { count: 5_197, exposure: 365 },
  current: { count: 3_781, exposure: 308 },
  exposureUnit: 'calendar_days',
  relevantChange: 0.2,
  measurability: MEASURABLE,
};

describe('judgeGoal', () => {
  it.each([
    { why: 'a 14 % fall, clustering unknown', change: {}, code: 'not_shown', reasons: ['interval_covers_no_change'] },
    {
      why: 'the same fall if incidents were independent',
      change: { phi: 1 },
      code: 'on_the_way',
      reasons: ['target_not_shown', 'reporting_not_checked'],
    },
    {
      why: 'a fall by half that nothing independent was held against',
      change: { current: { count: 2_200, exposure: 308 }, phi: 10 },
      code: 'on_the_way',
      reasons: ['reporting_not_checked'],
    },
    {
      why: 'a fall by half with completeness audited and steady',
      change: { current: { count: 2_200, exposure: 308 }, phi: 10, completeness: { before: 0.6, after: 0.6 } },
      code: 'reached',
      reasons: ['target_shown'],
    },
    {
      why: 'a fall by half that doctor visits do not contradict',
      change: { current: { count: 2_200, exposure: 308 }, phi: 10, anchored: { lower: 0.4, upper: 1.2 } },
      code: 'reached',
      reasons: ['target_shown'],
    },
    {
      why: 'a fall by a fifth that a fall in reporting by a third explains',
      change: { current: { count: 4_150, exposure: 365 }, phi: 1, completeness: { before: 0.6, after: 0.4 } },
      code: 'not_shown',
      reasons: ['completeness_has_fallen'],
    },
    {
      why: 'a fall by half while doctor visits certainly rose',
      change: { current: { count: 2_200, exposure: 308 }, phi: 10, anchored: { lower: 1.1, upper: 2 } },
      code: 'on_the_way',
      reasons: ['anchored_series_contradicts'],
    },
    {
      why: 'a fall by half while fewer were reported',
      change: { current: { count: 2_200, exposure: 308 }, phi: 10, completeness: { before: 0.6, after: 0.5 } },
      code: 'on_the_way',
      reasons: ['completeness_has_fallen'],
    },
    {
      why: 'a clear rise',
      change: { current: { count: 9_000, exposure: 308 } },
      code: 'worse',
      reasons: ['interval_above_no_change'],
    },
    {
      why: 'no change at all',
      change: { current: { count: 5_197, exposure: 365 }, phi: 1 },
      code: 'not_shown',
      reasons: ['interval_covers_no_change'],
    },
    {
      why: 'severity coded for too few',
      change: { current: { count: 2_200, exposure: 308 }, measurability: { ...MEASURABLE, severityCoded: 0.899 } },
      code: 'cannot_tell',
      reasons: ['severity_not_coded'],
    },
    {
      why: 'everything wrong with the data',
      change: { measurability: { sameDefinition: false, severityCoded: 0, exposureKnown: false, frozen: false } },
      code: 'cannot_tell',
      reasons: ['definition_changed', 'severity_not_coded', 'exposure_unknown', 'data_not_frozen'],
    },
    {
      why: 'nothing counted',
      change: { baseline: { count: 0, exposure: 1 }, current: { count: 0, exposure: 1 } },
      code: 'cannot_tell',
      reasons: ['nothing_counted'],
    },
  ])('says $code of $why', ({ change, code, reasons }) => {
    const verdict = judgeGoal({ ...GOAL, ...change });
    expect(verdict.code).toBe(code);
    expect(verdict.reasons).toEqual(reasons);
    expect(verdict.sentence.key).toBe(`verdict.${code}`);
  });

  it('judges a goal of more reports the other way round', () => {
    const more = { ...GOAL, direction: 'increase' as const, phi: 10, relevantChange: 0.5 };
    expect(judgeGoal({ ...more, current: { count: 10_000, exposure: 308 } }).code).toBe('reached');
    expect(judgeGoal({ ...more, current: { count: 2_200, exposure: 308 } }).code).toBe('worse');
    expect(judgeGoal({ ...more, current: { count: 5_600, exposure: 308 } }).code).toBe('on_the_way');
  });

  it('always reckons with dispersion: measured if known, assumed and said so if not', () => {
    expect(judgeGoal(GOAL)).toMatchObject({
      phi: 25,
      phiSource: 'assumed',
      warnings: ['dispersion_unknown', 'overdispersed'],
    });
    expect(judgeGoal({ ...GOAL, plausiblePhi: 12 }).phi).toBe(12);
    expect(judgeGoal({ ...GOAL, phi: 4 })).toMatchObject({
      phi: 4,
      phiSource: 'measured',
      warnings: ['overdispersed'],
    });
  });

  it('never lets under-dispersion narrow the interval', () => {
    expect(judgeGoal({ ...GOAL, phi: 0.2 }).interval).toEqual(judgeGoal({ ...GOAL, phi: 1 }).interval);
  });

  it('claims nothing from a zero that clusters could have made', () => {
    const few = { ...GOAL, baseline: { count: 40, exposure: 365 }, current: { count: 0, exposure: 365 } };
    expect(judgeGoal(few)).toMatchObject({
      code: 'not_shown',
      ratio: 0,
      tippingDispersion: null,
      tippingReporting: null,
    });
    expect(judgeGoal({ ...few, phi: 1, completeness: { before: 0.5, after: 0.5 } }).code).toBe('reached');
    expect(judgeGoal(few).warnings).toContain('zero_count');
  });

  it('carries every number its sentence needs', () => {
    const { values } = judgeGoal(GOAL).sentence;
    expect(values).toMatchObject({
      baselineCount: 5_197,
      currentCount: 3_781,
      exposureUnit: 'calendar_days',
      confidencePercent: 95,
    });
    expect(values['changePercent']).toBeCloseTo(-13.78, 2);
    expect(values['targetPercent']).toBeCloseTo(-20, 9);
  });

  it.each([
    { why: 'a share above one', change: { measurability: { ...MEASURABLE, severityCoded: 1.2 } } },
    { why: 'a relevant change of nothing', change: { relevantChange: 0 } },
    { why: 'a negative count', change: { current: { count: -1, exposure: 1 } } },
    { why: 'a dispersion of zero', change: { phi: 0 } },
    { why: 'more reported than happened', change: { completeness: { before: 0.5, after: 1.1 } } },
    { why: 'a completeness of nothing', change: { completeness: { before: 0, after: 0.5 } } },
  ])('refuses $why', ({ change }) => {
    expect(() => judgeGoal({ ...GOAL, ...change })).toThrow(RangeError);
  });
});
