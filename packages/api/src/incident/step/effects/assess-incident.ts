import { type Assessment as Assessed, assessEffect } from '@vern/domain/incident/record';
import type { Work } from '../../../work.ts';
import { takeStep } from '../take-step.ts';

type Assessment = Assessed & {
  readonly incidentId: string;
  readonly version: number;
  readonly acknowledged: readonly string[];
};

/**
 * Settle how serious it was and what played a part. Raising is free; lowering needs a reason, and the reporter is told.
 * @throws {DomainError} `severity_below_floor`, `reason_required`, and what every step may refuse.
 */
export function assessIncident(work: Work, assessment: Assessment): Promise<void> {
  const { incidentId, version, acknowledged, reason: text } = assessment;
  return takeStep(work, { incidentId, version, acknowledged, ability: 'assess', text }, ({ facts }) =>
    assessEffect(facts, assessment),
  );
}
