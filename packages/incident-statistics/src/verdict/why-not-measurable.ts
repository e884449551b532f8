import { requireProbability } from '../refusals.ts';
import type { Measurability, VerdictReason } from './goal-evidence.ts';

/** Severity must be coded for this share of the incidents, or the goal cannot be judged. */
export const SEVERITY_CODED_AT_LEAST = 0.9;

/** The reasons why a goal cannot be judged from these data; empty when it can. @throws {RangeError} If severityCoded is not a share. */
export function whyNotMeasurable(data: Measurability, incidents: number): readonly VerdictReason[] {
  requireProbability('severityCoded', data.severityCoded);
  const checks: readonly (readonly [boolean, VerdictReason])[] = [
    [data.sameDefinition, 'definition_changed'],
    [data.severityCoded >= SEVERITY_CODED_AT_LEAST, 'severity_not_coded'],
    [data.exposureKnown, 'exposure_unknown'],
    [data.frozen, 'data_not_frozen'],
    [incidents > 0, 'nothing_counted'],
  ];
  return checks.flatMap(([passed, reason]) => (passed ? [] : [reason]));
}
