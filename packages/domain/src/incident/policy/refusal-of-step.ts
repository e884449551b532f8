import type { Actor } from '../../access/index.ts';
import type { CalendarDay } from '../../calendar/index.ts';
import { DomainError } from '../../errors.ts';
import { unmetNeed } from '../../step/index.ts';
import { INCIDENT_STEPS, type IncidentStepName } from '../step/incident-steps.ts';
import { INCIDENT_POLICY } from './incident-policy.ts';
import type { IncidentScope } from './incident-scope.ts';

/**
 * Why a step is not open to somebody who may read the report: the one thing they can do something about, or that it is not
 * theirs now.
 */
export function refusalOfStep(
  actor: Actor,
  step: IncidentStepName,
  incident: IncidentScope,
  day: CalendarDay,
): DomainError {
  const isTheirs = INCIDENT_POLICY[step](actor, incident, day) !== undefined;
  const unmet = unmetNeed(INCIDENT_STEPS, step, { subject: incident, day });
  if (isTheirs && unmet?.refusal) return new DomainError(unmet.refusal);
  return new DomainError('action_not_allowed', { action: step, status: incident.status });
}
