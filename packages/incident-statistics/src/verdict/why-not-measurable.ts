import { requireCount } from '../refusals.ts';
import type { Measurability, VerdictReason } from './goal-evidence.ts';
import { requireMeasurability } from './require-evidence.ts';

/** Severity must be coded for this share of the incidents, or the goal cannot be judged. */
export const SEVERITY_CODED_AT_LEAST = 0.9;

/** The reasons why a goal cannot be judged from these data; empty when it can. @throws {TypeError | RangeError} If a mark is neither yes nor no or a share none. */
export function whyNotMeasurable(data: Measurability, incidents: number): readonly VerdictReason[] {
  requireMeasurability(data);
  requireCount('incidents', incidents);
  const checks: readonly (readonly [boolean, VerdictReason])[] = [
    [data.sameDefinition, 'definition_changed'],
    [data.severityCoded >= SEVERITY_CODED_AT_LEAST, 'severity_not_coded'],
    [data.exposureKnown, 'exposure_unknown'],
    [data.frozen, 'data_not_frozen'],
    [incidents > 0, 'nothing_counted'],
  ];
  return checks.flatMap(([passed, reason]) => (passed ? [] : [reason]));
}
