import {
  clusterDispersion,
  compareOverUnits,
  dispersionAdjustedRatio,
  type Interval,
  judgeGoal,
  rateRatio,
  type Verdict,
} from '@vern/incident-statistics';
import type { DrawnPeriod, Municipality } from './draw-municipality.ts';
import { REPORTED_BEFORE, reportedAfter, type Scenario } from './scenario.ts';

/** The methods a reader compares, the most naive first. */
export const METHODS = ['naive', 'dispersion', 'cluster_robust', 'negative_binomial', 'verdict'] as const;
export type Method = (typeof METHODS)[number];

/** What a method says about the number of incidents. */
export type Answer = 'fewer' | 'more' | 'cannot_tell';

/** What the answer is worth, now that we know the truth. */
export type Worth = 'right' | 'false_alarm' | 'missed' | 'wrong_way';

export interface Conclusion {
  readonly method: Method;
  readonly ratio: number | null;
  /** 95 %. */
  readonly interval: Interval | null;
  readonly answer: Answer;
  readonly worth: Worth;
}

export interface Conclusions {
  readonly conclusions: readonly Conclusion[];
  readonly verdict: Verdict;
  /** Variance over mean, measured from the series. */
  readonly phi: number;
}

/** Smallest fall worth the name in the goal: 20 %. */
export const GOAL_CHANGE = 0.2;

/** What every method makes of one municipality, and what each answer is worth against the known truth. */
export function conclude(scenario: Scenario, { before, after, series }: Municipality): Conclusions {
  const input = {
    count1: sum(after.counts),
    exposure1: sum(after.exposures),
    count2: sum(before.counts),
    exposure2: sum(before.exposures),
  };
  const phi = Math.max(1, clusterDispersion(series) ?? 1);
  const naive = rateRatio(input);
  const units = compareOverUnits({
    before: before.counts,
    exposureBefore: before.exposures,
    after: after.counts,
    exposureAfter: after.exposures,
  });
  const verdict = judgeGoal({
    baseline: counted(before),
    current: counted(after),
    exposureUnit: 'fte_days',
    relevantChange: GOAL_CHANGE,
    measurability: { sameDefinition: true, severityCoded: 1, exposureKnown: true, frozen: true },
    phi,
    ...(scenario.audited ? { completeness: { before: REPORTED_BEFORE, after: reportedAfter(scenario) } } : {}),
  });
  const intervals: Readonly<Record<Method, Interval | null>> = {
    naive: naive.exact,
    dispersion: dispersionAdjustedRatio({ ...input, phi })?.interval ?? null,
    cluster_robust: units?.clusterRobust ?? null,
    negative_binomial: units?.negativeBinomial ?? null,
    verdict: verdict.interval,
  };
  const conclusions = METHODS.map((method): Conclusion => {
    const interval = intervals[method];
    const answer = method === 'verdict' ? answerOfVerdict(verdict) : answerOf(interval);
    const ratio = method === 'negative_binomial' ? (units?.negativeBinomial?.ratio ?? null) : naive.ratio;
    return { method, ratio, interval, answer, worth: worthOf(answer, scenario.trueChange) };
  });
  return { conclusions, verdict, phi };
}

function answerOf(interval: Interval | null): Answer {
  if (interval === null) return 'cannot_tell';
  if (interval.upper < 1) return 'fewer';
  return interval.lower > 1 ? 'more' : 'cannot_tell';
}

/** "On the way" is taken as a claim too, whatever doubts stand beside it: we judge ourselves as strictly as the others. */
function answerOfVerdict({ code }: Verdict): Answer {
  if (code === 'worse') return 'more';
  return code === 'reached' || code === 'on_the_way' ? 'fewer' : 'cannot_tell';
}

function worthOf(answer: Answer, trueChange: number): Worth {
  const truth: Answer = trueChange < 0 ? 'fewer' : trueChange > 0 ? 'more' : 'cannot_tell';
  if (answer === truth) return 'right';
  if (answer === 'cannot_tell') return 'missed';
  return truth === 'cannot_tell' ? 'false_alarm' : 'wrong_way';
}

function counted({ counts, exposures }: DrawnPeriod) {
  return { count: sum(counts), exposure: sum(exposures) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
